/** Pilot models and the units that run them. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface ModelsMessages {
  title: string;
}

export const MODELS: Record<Language, ModelsMessages> = {
  vi: {
    title: 'Mô hình điểm',
  },
  en: {
    title: 'Pilot models',
  },
};
