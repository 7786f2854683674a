/**
 * Delimited text enters; the sign that separates its fields leaves: what its first line declares, else the one under
 * which most rows have the same number of fields. It knows no headers; where it chooses wrongly, no form recognises
 * the table, and that is a finding.
 */

import { splitFields } from './fields.ts';

/** `text` without the declaration; the line stays, empty, so that the lines keep their numbers. */
export function findDelimiter(text: string): { text: string; delimiter: string } {
  const declared = /^"?sep=([^\r\n"])"?(?=[\r\n]|$)/i.exec(text);
  if (declared) return { text: text.slice(declared[0].length), delimiter: declared[1] ?? SEMICOLON };
  return { text, delimiter: likeliest(text.slice(0, SAMPLE)) };
}

const SEMICOLON = ';';
/** Characters that are tried; a table shows its delimiter early. */
const SAMPLE = 65_536;
/** Commas also stand in titles, addresses and decimals: they count for less. One row alone is no table. */
const WEIGHTS: readonly { delimiter: string; weight: number }[] = [
  { delimiter: SEMICOLON, weight: 2 },
  { delimiter: '\t', weight: 2 },
  { delimiter: ',', weight: 1 },
];

function likeliest(sample: string): string {
  let best = { delimiter: SEMICOLON, score: 0 };
  for (const { delimiter, weight } of WEIGHTS) {
    const rows = agreeingRows(sample, delimiter);
    const score = rows > 1 ? weight * rows : rows;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function agreeingRows(sample: string, delimiter: string): number {
  const rowsByLength = new Map<number, number>();
  splitFields(sample, delimiter, 0, {
    field: () => {},
    record: (fields) => {
      if (fields > 1) rowsByLength.set(fields, (rowsByLength.get(fields) ?? 0) + 1);
    },
  });
  return Math.max(0, ...rowsByLength.values());
}
