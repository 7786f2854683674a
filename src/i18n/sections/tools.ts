/** What script adds to a page: theme, print, copy, sorting, values under the pointer; and the code to scan on paper. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface ToolsMessages {
  theme: string;
}

export const TOOLS: Record<Language, ToolsMessages> = {
  vi: {
    theme: 'Đổi nền sáng, tối',
  },
  en: {
    theme: 'Switch light or dark',
  },
};
