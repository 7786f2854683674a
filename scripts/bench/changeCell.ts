/** Changes one number in one workbook, as a person would, and gives back the bytes as they were. */

import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The middle one of the plain numbers of the first sheet becomes one more. */
export function changeCell(path: string): Buffer {
  const before = readFileSync(path);
  const parts = unzipSync(before);
  const xml = strFromU8(parts[SHEET] ?? new Uint8Array());
  const numbers = [...xml.matchAll(/<v>(\d+)<\/v>/g)];
  const middle = numbers[Math.floor(numbers.length / 2)];
  if (!middle) throw new Error(`no number in ${path}`);
  const more = `<v>${Number(middle[1]) + 1}</v>`;
  const changed = xml.slice(0, middle.index) + more + xml.slice(middle.index + middle[0].length);
  writeFileSync(path, zipSync({ ...parts, [SHEET]: strToU8(changed) }));
  return before;
}
