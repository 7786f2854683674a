/** Finding a page by words, with accents or without. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface SearchMessages {
  title: string;
}

export const SEARCH: Record<Language, SearchMessages> = {
  vi: {
    title: 'Tìm kiếm',
  },
  en: {
    title: 'Search',
  },
};
