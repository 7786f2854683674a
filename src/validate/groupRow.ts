/** Headings of groups within a table: "I. CÁC PHƯỜNG", or a Roman numeral or a letter in the column of order numbers. */

import type { BodyRow, Table } from './tableShape.ts';

const ROMAN_OR_LETTER = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/;
const HEADED = /^(?:[IVXLC]+|[A-ZĐ])\s?[.)–-]\s/;

export function isGroupRow({ grid }: Table, { row, columns }: BodyRow): boolean {
  const order = columns.find(({ definition }) => definition.as === 'order');
  if (order && ROMAN_OR_LETTER.test(grid.text(row, order.column))) return true;
  return HEADED.test(grid.texts(row)[0] ?? '');
}
