/**
 * Names for the sheets of a workbook that we write. Names as other programs gave them enter; names leave that every
 * spreadsheet program accepts, each once, and none of them that of our own sheet. Most leave as they came.
 */

import { ERRORS_SHEET } from '../../domain/ourSheets.ts';

const LONGEST = 31;

export function sheetNames(names: readonly string[], nameless: string): string[] {
  const taken = new Set([key(ERRORS_SHEET.name)]);
  return names.map((name) => {
    const wanted = accepted(name) || accepted(nameless);
    let unique = wanted;
    for (let number = 2; taken.has(key(unique)); number++) {
      const suffix = ` (${number})`;
      unique = `${cut(wanted, LONGEST - suffix.length)}${suffix}`;
    }
    taken.add(key(unique));
    return unique;
  });
}

/** The place as a link inside the workbook names it. */
export function linkTo(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** "History" is kept by Excel for itself. */
function accepted(name: string): string {
  const plain = name.replace(/[*?:/\\[\]\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '_').trim();
  const unquoted = cut(plain, LONGEST).replace(/^'+|'+$/g, '’');
  return /^history$/i.test(unquoted) ? `${unquoted}_` : unquoted;
}

/** Never in the middle of a character. */
function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
