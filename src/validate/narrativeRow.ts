/** One row of the words of a report: what the unit wrote about the topic of the row's item. An empty cell says nothing. */

import type { Where } from '../domain/finding.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { SheetContext } from '../domain/submissionRead.ts';
import type { RowKeys } from './rowKeys.ts';
import type { BodyRow, Table } from './tableShape.ts';

export function readNarrative(
  { grid }: Table,
  body: BodyRow,
  { unit, period, item }: RowKeys,
  context: SheetContext,
  where: (row: number, column: number) => Where,
): Narrative[] {
  const column = body.columns.find(({ definition }) => definition.as === 'narrative')?.column;
  const text = column === undefined ? '' : grid.seen(body.row, column).trim();
  if (column === undefined || text === '' || !period || !item?.narrative) return [];
  const place = where(body.row, column);
  return [{ unit, period, topic: item.narrative, text, where: place, received: context.received }];
}
