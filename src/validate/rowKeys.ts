/**
 * What a row of a table speaks about: its unit, period, category, measure, item or task, and the day of its figures.
 * Keys that cannot be found are a finding; none is ever supplied from the row above.
 */

import type { Day } from '../domain/day.ts';
import { type Finding, type FindingCode, finding, type Where } from '../domain/finding.ts';
import type { Form, FormColumn } from '../domain/form.ts';
import type { Period } from '../domain/period.ts';
import type { Registry, Unit } from '../domain/registry.ts';
import { readDay, readPeriod } from './date.ts';
import { fold } from './fold.ts';
import { nearestName } from './nearest.ts';
import type { SheetContext } from './sheetContext.ts';
import type { BodyRow, Table, TableColumn } from './tableShape.ts';
import type { UnitMatch } from './unitNames.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Keys that the row does not give are empty; headers may give them. */
export interface RowKeys {
  unit: string;
  period: Period | undefined;
  category: string;
  asOf: Day | '';
  measure: string;
  item: Form['items'][number] | undefined;
  task: string;
}

export type RowKeysResult = { keys: RowKeys } | { keys: undefined; problem: Finding };

export function readRowKeys(
  table: Table,
  body: BodyRow,
  context: SheetContext,
  vocabulary: Vocabulary,
  where: (row: number, column: number) => Where,
): RowKeysResult {
  const { grid, form } = table;
  const columnOf = (as: FormColumn['as']) => body.columns.find(({ definition }) => definition.as === as);
  const textOf = (column: TableColumn) => grid.seen(body.row, column.column);
  const problem = (code: FindingCode, column: TableColumn, params: Record<string, string>) => ({
    keys: undefined,
    problem: finding(code, where(body.row, column.column), params),
  });

  const periodColumn = columnOf('period');
  const period = periodColumn
    ? readPeriod(grid.value(body.row, periodColumn.column), context.period)
    : context.period;
  if (periodColumn && !period)
    return problem('cell/impossible-date', periodColumn, { shown: textOf(periodColumn) });

  const dayColumn = columnOf('as-of');
  const day = dayColumn ? readDay(grid.value(body.row, dayColumn.column)) : undefined;
  if (dayColumn && !day && textOf(dayColumn) !== '') {
    return problem('cell/impossible-date', dayColumn, { shown: textOf(dayColumn) });
  }

  const unitColumn = columnOf('unit');
  let unit = context.unit;
  if (unitColumn) {
    const match = vocabulary.units.find(textOf(unitColumn), period?.last ?? '', context.unit);
    if (!match.found) {
      const shifted = isShifted(table, body, unitColumn, (text) =>
        Boolean(vocabulary.units.find(text, period?.last ?? '', context.unit).found),
      );
      if (shifted) return problem('row/shifted', unitColumn, { shown: textOf(unitColumn) });
      const { code, params } = aboutUnit(textOf(unitColumn), match, vocabulary.registry);
      return problem(code, unitColumn, params);
    }
    unit = match.found.id;
  }

  const lookUp = (
    as: FormColumn['as'],
    find: (text: string) => string | undefined,
    known: () => Iterable<string>,
  ): { id: string; problem?: ReturnType<typeof problem> } => {
    const column = columnOf(as);
    if (!column) return { id: '' };
    const text = textOf(column);
    const id = find(text);
    if (id !== undefined) return { id };
    if (isShifted(table, body, column, (left) => left !== '' && find(left) !== undefined)) {
      return { id: '', problem: problem('row/shifted', column, { shown: text }) };
    }
    const params = { category: text, nearest: nearestName(text, known()) };
    return { id: '', problem: problem('row/unknown-category', column, params) };
  };

  const measure = lookUp(
    'measure',
    (text) => vocabulary.measures.get(fold(text)),
    () => [...vocabulary.registry.measures.values()].map(({ name_vi }) => name_vi),
  );
  if (measure.problem) return measure.problem;

  const dimension = form.dimension ?? vocabulary.registry.measures.get(measure.id)?.dimension ?? '';
  const whole = form.dimension === undefined;
  const category = lookUp(
    'category',
    (text) => (text === '' && whole ? '' : vocabulary.categories.get(dimension)?.get(fold(text))),
    () => namesIn(dimension, vocabulary.registry),
  );
  if (category.problem) return category.problem;

  const item = lookUp(
    'item',
    (text) => itemLabelled(form, text)?.label,
    () => form.items.map(({ label }) => label),
  );
  if (item.problem) return item.problem;

  const task = lookUp(
    'task',
    (text) =>
      vocabulary.tasks.get(fold(text)) ?? vocabulary.tasks.get(`${form.tasksOf ?? ''}\t${fold(text)}`),
    () => [...vocabulary.registry.tasks.values()].map(({ title_vi }) => title_vi),
  );
  if (task.problem) return task.problem;

  return {
    keys: {
      unit,
      period,
      category: category.id,
      asOf: day ?? context.asOf,
      measure: measure.id,
      item: itemLabelled(form, item.id),
      task: task.id,
    },
  };
}

/** Why a name is no unit, and which one may have been meant. */
export function aboutUnit(
  shown: string,
  match: Extract<UnitMatch, { found: undefined }>,
  registry: Registry,
): { code: FindingCode; params: Record<string, string> } {
  if (match.zerosLost) {
    return { code: 'cell/code-lost-zeros', params: { shown, nearest: match.zerosLost.code } };
  }
  const [first, second] = match.candidates;
  if (first && second) {
    const params = { unit: shown, first: placeOf(first, registry), second: placeOf(second, registry) };
    return { code: 'row/ambiguous-unit', params };
  }
  if (match.elsewhen) return { code: 'row/closed-unit', params: { unit: shown } };
  return { code: 'row/unknown-unit', params: { unit: shown, nearest: match.nearest?.name_vi ?? '' } };
}

/** "Xã Hòa Bình (Huyện Mẫu)": a name that tells one unit from another of the same name. */
function placeOf(unit: Unit, registry: Registry): string {
  const parent = registry.units.get(unit.parent);
  return parent ? `${unit.name_vi} (${parent.name_vi})` : unit.name_vi;
}

/** The name stands one column further left than the header says, and a figure or nothing in its place. */
function isShifted(
  { grid }: Table,
  { row }: BodyRow,
  { column }: TableColumn,
  isName: (text: string) => boolean,
): boolean {
  const [left, here] = [grid.text(row, column - 1), grid.text(row, column)];
  return /^[\d.,\s%/-]*$/.test(here) && /\p{L}/u.test(left) && isName(left);
}

function itemLabelled(form: Form, text: string): Form['items'][number] | undefined {
  const wanted = fold(text);
  return form.items.find(({ label, aliases }) => [label, ...aliases].some((name) => fold(name) === wanted));
}

function namesIn(dimension: string, registry: Registry): string[] {
  return [...registry.categories.values()]
    .filter((category) => category.dimension === dimension)
    .flatMap(({ name_vi, aliases }) => [name_vi, ...aliases.split('|')])
    .filter((name) => name.trim() !== '');
}
