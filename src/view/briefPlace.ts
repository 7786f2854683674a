/** Places in files as pages say them in passing: the file without its folders, the quotes curly. */

import type { Where } from '../domain/finding.ts';
import { describePlace } from '../i18n/finding.ts';
import type { Language } from '../i18n/language.ts';

/** "a.xlsx, trang “Nhiệm vụ”, ô F15" */
export function briefPlace(where: Where, language: Language): string {
  const file = where.file.slice(where.file.lastIndexOf('/') + 1);
  return withCurlyQuotes(describePlace({ ...where, file }, language));
}

/** On pages; in files that programs read, quotes stay as they are typed. */
export function withCurlyQuotes(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”');
}
