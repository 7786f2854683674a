/**
 * What is written above a table in labelled cells, "Đơn vị: Phường An Lộc": the words behind the colon, or in the next
 * cell that is not empty. What they mean is not decided here.
 */

import type { CellValue } from '../domain/sheet.ts';
import { fold } from './fold.ts';
import type { Grid } from './grid.ts';
import type { Head } from './heads.ts';

export interface Labelled {
  as: 'unit' | 'period' | 'as-of';
  value: CellValue;
  row: number;
  column: number;
}

/** Between the row `from`, where the table before ends, and the header. */
export function labelledCells(grid: Grid, head: Head, from: number): Labelled[] {
  const found: Labelled[] = [];
  if (head.form.above.length === 0) return found;
  for (const row of grid.rows.slice(grid.countUpTo(from), grid.countUpTo(head.top - 1))) {
    for (const column of grid.columns) {
      const text = grid.text(row, column);
      if (text === '') continue;
      const [label = '', ...rest] = text.split(':');
      const declared = head.form.above.find((cell) => fold(cell.label) === fold(label));
      if (!declared) continue;
      const behind = rest.join(':').trim();
      const next = grid.columns.find((other) => other > column && grid.text(row, other) !== '');
      if (behind !== '') found.push({ as: declared.as, value: { kind: 'text', text: behind }, row, column });
      else if (next !== undefined)
        found.push({ as: declared.as, value: grid.value(row, next), row, column: next });
    }
  }
  return found;
}
