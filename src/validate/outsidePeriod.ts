/** A day or a period in a row that cannot belong to the report: days and months were swapped, or the year mistyped. */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import { containsPeriod } from '../domain/period.ts';
import type { SheetContext } from '../domain/submissionRead.ts';
import type { RowKeys } from './rowKeys.ts';
import { isOutside } from './sheetContext.ts';
import type { BodyRow, Table } from './tableShape.ts';

export function outsidePeriod(
  { grid }: Table,
  { row, columns }: BodyRow,
  { period, asOf }: RowKeys,
  context: SheetContext,
  where: (row: number, column: number) => Where,
): Finding | undefined {
  const at = (as: 'period' | 'as-of') => columns.find(({ definition }) => definition.as === as)?.column;
  const [periodColumn, dayColumn] = [at('period'), at('as-of')];
  if (!period) return undefined;
  const whole = context.isPeriodDeclared ? context.period : undefined;
  if (periodColumn !== undefined && whole && !containsPeriod(whole, period)) {
    const params = { shown: grid.seen(row, periodColumn), period: whole.id };
    return finding('cell/outside-period', where(row, periodColumn), params);
  }
  if (dayColumn === undefined || asOf === '' || !isOutside(asOf, period)) return undefined;
  const params = { shown: grid.seen(row, dayColumn), period: period.id };
  return finding('cell/outside-period', where(row, dayColumn), params);
}
