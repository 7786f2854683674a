/** What stands at an address that has moved. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface RedirectMessages {
  title: string;
}

export const REDIRECT: Record<Language, RedirectMessages> = {
  vi: {
    title: 'Trang này đã chuyển sang địa chỉ mới',
  },
  en: {
    title: 'This page has moved to a new address',
  },
};
