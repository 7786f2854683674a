/**
 * What script adds to a page: theme, print, copy, sorting, values under the pointer; and the code to scan on paper.
 * The words of this part in both languages. The script that adds them carries both languages.
 */

import type { Language } from '../language.ts';

export interface ToolsMessages {
  /** On the button, before the theme that is in force. */
  theme: string;
  themes: { system: string; light: string; dark: string };
  print: string;
  copy: string;
  /** Names the button; the sentence follows. */
  copyThis: string;
  copied: string;
  notCopied: string;
  sort: string;
  /** Names the button; the heading of the column follows. */
  sortBy: string;
  sorted: { ascending: string; descending: string; none: string };
  /** How a chart is read by keyboard. */
  walk: string;
  /** Beside the code on paper. */
  scan: string;
  /** Foot of every printed page; the day follows. */
  figuresTo: string;
}

export const TOOLS: Record<Language, ToolsMessages> = {
  vi: {
    theme: 'Nền',
    themes: { system: 'theo máy', light: 'sáng', dark: 'tối' },
    print: 'In trang',
    copy: 'Chép câu',
    copyThis: 'Chép câu',
    copied: 'Đã chép',
    notCopied: 'Không chép được',
    sort: 'Xếp',
    sortBy: 'Xếp theo',
    sorted: { ascending: 'tăng dần', descending: 'giảm dần', none: 'thứ tự ban đầu' },
    walk: 'Phím mũi tên: xem từng giá trị. Phím Esc: đóng.',
    scan: 'Quét mã để mở trang này',
    figuresTo: 'Số liệu đến',
  },
  en: {
    theme: 'Theme',
    themes: { system: 'as device', light: 'light', dark: 'dark' },
    print: 'Print',
    copy: 'Copy',
    copyThis: 'Copy sentence',
    copied: 'Copied',
    notCopied: 'Could not be copied',
    sort: 'Sort',
    sortBy: 'Sort by',
    sorted: { ascending: 'ascending', descending: 'descending', none: 'original order' },
    walk: 'Arrow keys: read each value. Escape: close.',
    scan: 'Scan to open this page',
    figuresTo: 'Figures to',
  },
};
