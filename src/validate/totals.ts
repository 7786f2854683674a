/**
 * Rows that add up other rows are verified against them and never imported: totals at the end, and subtotals beside
 * the headings of groups. A total may be shifted one column to the left, as where a table was continued by hand.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import { cellText } from '../domain/sheet.ts';
import { countAtMost } from './grid.ts';
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
  if (totals.length === 0) return [];
  const sumsBetween = runningSums(table, rows);
  return totals.flatMap((total, index) => {
    const ofAll = sumsBetween(0, total);
    const sinceLast = index === 0 ? [] : [sumsBetween(totals[index - 1] ?? 0, total)];
    const below = sumsBetween(total, totals[index + 1] ?? Number.POSITIVE_INFINITY);
    const readings = (ofAll.rows > 0 ? [ofAll, ...sinceLast] : [below]).flatMap((sums) =>
      [0, 1].map((shift) => compare(table, total, sums, shift)),
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

/** A row that looks like the heading of a group, and what is wrong with it if it is none. */
export interface GroupRow {
  row: number;
  problem: () => Finding;
}

/**
 * A group heading with figures is a subtotal where they add up to the rows below it; otherwise it is a row whose name
 * could not be found, and that finding stands. `otherEnds`: rows besides groups at which a group ends.
 */
export function verifySubtotals(
  table: Table,
  rows: readonly StatedRow[],
  groups: readonly GroupRow[],
  otherEnds: readonly number[],
  where: Place,
): Finding[] {
  if (groups.length === 0) return [];
  const sumsBetween = runningSums(table, rows);
  const ends = [...groups.map(({ row }) => row), ...otherEnds].sort((a, b) => a - b);
  return groups.map(({ row, problem }) => {
    const end = ends[countAtMost(ends, row)] ?? Number.POSITIVE_INFINITY;
    const sums = sumsBetween(row, end);
    const compared = compare(table, row, sums, 0).filter(({ stated }) => stated !== undefined);
    const isSubtotal = compared.length > 0 && compared.every(({ stated, sum }) => stated === sum);
    const [label = ''] = table.grid.texts(row).filter((text) => /\p{L}{2}/u.test(text));
    return sums.rows > 0 && isSubtotal
      ? finding('row/subtotal-skipped', where(row, table.columns[0]?.column ?? 1), { shown: label })
      : problem();
  });
}

interface Sums {
  rows: number;
  /** By the id of the column. */
  of(id: string): number;
}

/** The sums of the rows strictly between two others, without adding them up again each time. */
function runningSums(table: Table, rows: readonly StatedRow[]): (after: number, before: number) => Sums {
  const ids = table.columns.flatMap(({ definition }) => definition.id ?? []);
  const running = new Map(
    ids.map((id) => {
      let sum = 0;
      const sums = [sum];
      for (const { numbers } of rows) {
        sum += numbers.get(id) ?? 0;
        sums.push(sum);
      }
      return [id, sums];
    }),
  );
  const positions = rows.map(({ row }) => row);
  return (after, before) => {
    const [from, to] = [countAtMost(positions, after), countAtMost(positions, before - 1)];
    return {
      rows: to - from,
      of: (id) => (running.get(id)?.[to] ?? 0) - (running.get(id)?.[from] ?? 0),
    };
  };
}

interface Compared {
  column: number;
  sum: number;
  /** Undefined where the cell holds no count. */
  stated: number | undefined;
}

function compare(table: Table, row: number, sums: Sums, shift: number): Compared[] {
  return table.columns.flatMap(({ definition, column }) => {
    const { id } = definition;
    if (definition.as !== 'value' || !id) return [];
    const reading = readNumber(table.grid.value(row, column - shift), PLAIN_COUNT);
    const stated = reading.ok && reading.quantity.state === 'value' ? reading.quantity.number : undefined;
    return [{ column: column - shift, sum: sums.of(id), stated }];
  });
}

function agreeing(compared: readonly Compared[]): number {
  return compared.filter(({ stated, sum }) => stated === sum).length;
}
