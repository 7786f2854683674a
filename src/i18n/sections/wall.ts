/** The large screen of an operations centre. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface WallMessages {
  title: string;
}

export const WALL: Record<Language, WallMessages> = {
  vi: {
    title: 'Màn hình lớn',
  },
  en: {
    title: 'Wall screen',
  },
};
