/** Two units or two periods side by side. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface CompareMessages {
  title: string;
}

export const COMPARE: Record<Language, CompareMessages> = {
  vi: {
    title: 'So sánh',
  },
  en: {
    title: 'Compare',
  },
};
