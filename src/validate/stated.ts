/**
 * What a source computed itself is verified against its own figures and never imported: percentages, remainders and
 * total rows. A percentage agrees when it is ours rounded or cut off in its own last digit.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import { cellText } from '../domain/sheet.ts';
import { readNumber } from './number.ts';
import type { Table } from './table.ts';

/** The figures of one row by the id of their column. */
export interface StatedRow {
  row: number;
  numbers: ReadonlyMap<string, number>;
}

type Place = (row: number, column: number) => Where;

export function verifyStatedFigures(table: Table, rows: readonly StatedRow[], where: Place): Finding[] {
  return table.columns.flatMap(({ definition, column }) => {
    if (!definition.of || !definition.as.startsWith('stated-')) return [];
    const [first, second] = definition.of;
    return rows.flatMap(({ row, numbers }) => {
      const [a, b] = [numbers.get(first), numbers.get(second)];
      const value = table.grid.value(row, column);
      const stated = cellText(value);
      if (a === undefined || b === undefined || stated === '') return [];
      if (definition.as === 'stated-remainder') {
        const reading = readNumber(value, {
          whole: true,
          percentage: false,
          decimal: definition.decimal,
          maximum: undefined,
        });
        if (!reading.ok || reading.quantity.state !== 'value' || reading.quantity.number === b - a) return [];
        const params = { stated, computed: String(b - a) };
        return [finding('rule/stated-remainder-differs', where(row, column), params)];
      }
      const computed = b === 0 ? undefined : (100 * a) / b;
      if (
        computed !== undefined &&
        agrees(stated, value.kind === 'number' ? value.percent : false, computed)
      ) {
        return [];
      }
      const params = {
        stated,
        computed: computed === undefined ? '' : computed.toFixed(4).replace('.', ','),
      };
      return [finding('rule/stated-percent-differs', where(row, column), params)];
    });
  });
}

/** True where `stated`, read with as many decimals as it has, is within one unit of its last digit. */
function agrees(stated: string, fraction: boolean, computed: number): boolean {
  const text = stated.replace(/\s*%$/, '').replace(',', '.');
  const number = Number(text) * (fraction ? 100 : 1);
  if (!Number.isFinite(number)) return false;
  const decimals = fraction
    ? Math.max(0, (text.split('.')[1]?.length ?? 0) - 2)
    : (text.split('.')[1]?.length ?? 0);
  return Math.abs(number - computed) < 10 ** -decimals;
}

/** Total rows may be shifted by one column to the left, as happens where a table is continued by hand. */
export function verifyTotals(
  table: Table,
  rows: readonly StatedRow[],
  totals: readonly number[],
  where: Place,
): Finding[] {
  const columns = table.columns.filter(({ definition }) => definition.as === 'value' && definition.id);
  return totals.flatMap((total) => {
    const above = rows.filter(({ row }) => row < total);
    const compare = (shift: number) =>
      columns.map(({ definition, column }) => {
        const reading = readNumber(table.grid.value(total, column - shift), {
          whole: true,
          percentage: false,
          decimal: definition.decimal,
          maximum: undefined,
        });
        const numbers = above.map((row) => row.numbers.get(definition.id ?? '') ?? 0);
        const sum = numbers.reduce((a, b) => a + b, 0);
        const stated = reading.ok && reading.quantity.state === 'value' ? reading.quantity.number : undefined;
        return { column: column - shift, sum, stated, equal: stated === sum };
      });
    const [straight, shifted] = [compare(0), compare(1)];
    const agreeing = (cells: typeof straight) => cells.filter((cell) => cell.equal).length;
    const read = agreeing(shifted) > agreeing(straight) ? shifted : straight;
    const differing = read.filter((cell) => cell.stated !== undefined && !cell.equal);
    return differing.map((cell) =>
      finding('rule/stated-total-differs', where(total, cell.column), {
        stated: String(cell.stated),
        computed: String(cell.sum),
      }),
    );
  });
}
