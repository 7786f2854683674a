/** Inspection rounds: teams, units, days, coverage. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface InspectionsMessages {
  title: string;
}

export const INSPECTIONS: Record<Language, InspectionsMessages> = {
  vi: {
    title: 'Đoàn kiểm tra',
  },
  en: {
    title: 'Inspection rounds',
  },
};
