/** How each number and status comes about. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface MethodMessages {
  title: string;
}

export const METHOD: Record<Language, MethodMessages> = {
  vi: {
    title: 'Phương pháp',
  },
  en: {
    title: 'Method',
  },
};
