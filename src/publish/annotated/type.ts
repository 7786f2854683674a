/**
 * The type of an annotated copy and how much room it takes. Programs fit the height of a row to its text only in part
 * (never for merged cells, some never on opening), so the rows of a copy are given theirs.
 */

/** Every Windows has it, and every other system one of the same widths. */
export const TYPEFACE = { name: 'Arial', size: 10 } as const;

const POINTS_A_LINE = 13;
const PADDING = 4;
const HIGHEST = 400;

/** In points, for a row whose longest text takes so many lines. */
export function rowHeight(lines: number): number {
  return Math.min(lines * POINTS_A_LINE + PADDING, HIGHEST);
}

/** A column is measured in digits of a larger size, of which fewer go into it than letters of ours. */
const LETTERS_A_UNIT = 1.15;

/** How many lines a text takes in a cell so many units wide. */
export function linesInCell(text: string, width: number): number {
  return linesOf(text, Math.floor(width * LETTERS_A_UNIT));
}

/** How many lines a text takes that breaks between words, or within a word that is longer than a line. */
export function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    lines++;
    let room = letters;
    for (const word of line.split(' ')) {
      if (word.length > room && room < letters) {
        lines++;
        room = letters;
      }
      lines += Math.max(0, Math.ceil(word.length / letters) - 1);
      room -= (word.length % letters) + 1;
    }
  }
  return lines;
}
