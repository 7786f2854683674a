/** The page that shows every part of the design. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface DesignMessages {
  title: string;
}

export const DESIGN: Record<Language, DesignMessages> = {
  vi: {
    title: 'Bộ giao diện',
  },
  en: {
    title: 'Design system',
  },
};
