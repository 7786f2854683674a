/** Reads a shown number as a person would, by itself: no code of the formatter is used. */

import type { Language } from '../../src/i18n/language.ts';

export interface Shown {
  /** "<" or ">" before the number, or nothing. */
  mark: string;
  number: number;
  decimals: number;
}

export function readShown(text: string, language: Language): Shown {
  const mark = text.startsWith('<') || text.startsWith('>') ? text.charAt(0) : '';
  const written = /[−+]?\d[\d.,]*/.exec(text)?.[0] ?? '';
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const plain = written.split(thousands).join('').replace(point, '.').replace('−', '-');
  const number = Number(plain);
  if (written === '' || Number.isNaN(number)) throw new Error(`no number: ${text}`);
  return { mark, number, decimals: plain.split('.')[1]?.length ?? 0 };
}
