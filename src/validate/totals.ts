/**
 * Rows that add up other rows are verified against them and never imported: totals at the end, and subtotals beside
 * the headings of groups. A total may be shifted one column to the left, as where a table was continued by hand.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import { cellText } from '../domain/sheet.ts';
import { PLAIN_COUNT, readNumber } from './number.ts';
import type { StatedRow } from './stated.ts';
import type { Table } from './tableShape.ts';

type Place = (row: number, column: number) => Where;

export function verifyTotals(
  table: Table,
  rows: readonly StatedRow[],
  totals: readonly number[],
  where: Place,
): Finding[] {
  return totals.flatMap((total, index) => {
    const above = rows.filter(({ row }) => row < total);
    const sinceLast = above.filter(({ row }) => row > (totals[index - 1] ?? 0));
    const readings = [above, sinceLast].flatMap((summed) =>
      [0, 1].map((shift) => compare(table, total, summed, shift)),
    );
    const best = readings.reduce((chosen, reading) =>
      agreeing(reading) > agreeing(chosen) ? reading : chosen,
    );
    return best
      .filter(({ stated, sum }) => stated !== undefined && stated !== sum)
      .map(({ column, sum }) =>
        finding('rule/stated-total-differs', where(total, column), {
          stated: cellText(table.grid.value(total, column)),
          computed: String(sum),
        }),
      );
  });
}

/**
 * A group heading with figures is a subtotal where they add up to the rows below it; otherwise it is a row whose name
 * could not be found, and that finding stands.
 */
export function verifySubtotals(
  table: Table,
  rows: readonly StatedRow[],
  groups: readonly { row: number; problem: Finding }[],
  totals: readonly number[],
  where: Place,
): Finding[] {
  return groups.map(({ row, problem }, index) => {
    const end = Math.min(
      groups[index + 1]?.row ?? Number.POSITIVE_INFINITY,
      ...totals.filter((total) => total > row),
    );
    const below = rows.filter((candidate) => candidate.row > row && candidate.row < end);
    const compared = compare(table, row, below, 0).filter(({ stated }) => stated !== undefined);
    const isSubtotal =
      below.length > 0 && compared.length > 0 && compared.every(({ stated, sum }) => stated === sum);
    const [label = ''] = table.grid.texts(row).filter((text) => /\p{L}{2}/u.test(text));
    return isSubtotal
      ? finding('row/subtotal-skipped', where(row, table.columns[0]?.column ?? 1), { shown: label })
      : problem;
  });
}

interface Compared {
  column: number;
  sum: number;
  /** Undefined where the cell holds no count. */
  stated: number | undefined;
}

function compare(table: Table, row: number, summed: readonly StatedRow[], shift: number): Compared[] {
  return table.columns.flatMap(({ definition, column }) => {
    const { id } = definition;
    if (definition.as !== 'value' || !id) return [];
    const reading = readNumber(table.grid.value(row, column - shift), PLAIN_COUNT);
    const sum = summed.reduce((total, { numbers }) => total + (numbers.get(id) ?? 0), 0);
    const stated = reading.ok && reading.quantity.state === 'value' ? reading.quantity.number : undefined;
    return [{ column: column - shift, sum, stated }];
  });
}

function agreeing(compared: readonly Compared[]): number {
  return compared.filter(({ stated, sum }) => stated === sum).length;
}
