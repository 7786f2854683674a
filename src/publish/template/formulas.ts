/**
 * The formulas of a template: percentages and remainders of a row, and the total row. All show nothing until there is
 * something to compute; they help the person who fills in, and are verified and never imported.
 */

import type { Form } from '../../domain/form.ts';
import type { Registry } from '../../domain/registry.ts';
import { siblingColumn } from './cells.ts';
import type { TemplateColumn } from './columns.ts';
import { factOf } from './facts.ts';
import type { TemplateRow } from './rows.ts';
import { isTerritorial } from './units.ts';

/** `address`: of the cell in the same row and the column of this index. Undefined where nothing can be computed. */
export function statedFormula(
  column: TemplateColumn,
  columns: readonly TemplateColumn[],
  address: (index: number) => string,
): string | undefined {
  const places = (column.definition.of ?? []).map((id) => siblingColumn(column, id, columns));
  const [first = -1, second = -1] = places;
  if (first < 0 || second < 0) return undefined;
  const [a, b] = [address(first), address(second)];
  const result = column.definition.as === 'stated-percent' ? `IF(${b}=0,"",ROUND(${a}/${b},4))` : `${b}-${a}`;
  return `IF(COUNT(${a},${b})<2,"",${result})`;
}

export function sumFormula(from: string, to: string): string {
  return `IF(COUNT(${from}:${to})=0,"",SUM(${from}:${to}))`;
}

/**
 * After how many rows a total stands; undefined where none makes sense: rows of items or tasks add up to nothing, and
 * agencies are never added up, so they come behind the total.
 */
export function rowsInTotal(
  form: Form,
  columns: readonly TemplateColumn[],
  rows: readonly TemplateRow[],
  registry: Registry,
): number | undefined {
  if (form.totals.length === 0) return undefined;
  if (rows.some(({ open, item, task }) => open || item !== undefined || task !== undefined)) return undefined;
  const last = rows.findLastIndex(({ unit }) => isTerritorial(registry, unit));
  const count = new Set(rows.map(({ unit }) => unit)).size > 1 ? last + 1 : rows.length;
  const added = rows.slice(0, count);
  const anything = columns.some((column) => mayBeAdded(form, column, added, registry));
  return count > 1 && anything ? count : undefined;
}

/** Counts may be added over categories; over units where the measure says so; over months only what happened in each. */
export function mayBeAdded(
  form: Form,
  column: TemplateColumn,
  rows: readonly TemplateRow[],
  registry: Registry,
): boolean {
  const [row] = rows;
  const fact = row && column.definition.as === 'value' ? factOf(form, column, row, registry) : undefined;
  if (!fact || fact.measure.kind === 'rate') return false;
  const differ = (key: (row: TemplateRow) => string) => new Set(rows.map(key)).size > 1;
  if (differ(({ unit }) => unit.id) && fact.measure.over_units !== 'sum') return false;
  const inEach = fact.measure.kind === 'flow' && column.definition.since === undefined;
  return inEach || !differ(({ period }) => period.id);
}
