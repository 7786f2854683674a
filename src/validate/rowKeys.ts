/**
 * What a row of a table speaks about: its unit, period, category, measure, item or task, and the day of its figures.
 * Keys that cannot be found are a finding; none is ever supplied from the row above.
 */

import type { Day } from '../domain/day.ts';
import { type Finding, type FindingCode, finding, type Where } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import type { Form, FormColumn } from '../domain/form.ts';
import type { Period } from '../domain/period.ts';
import type { Registry } from '../domain/registry.ts';
import type { SheetContext } from '../domain/submissionRead.ts';
import { aboutUnit } from './aboutUnit.ts';
import { meansNoDay, readDay, readPeriod, whyNoDate } from './date.ts';
import { nearestName } from './nearest.ts';
import type { BodyRow, Table, TableColumn } from './tableShape.ts';
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

/** `problem` is put together only where somebody asks for it. */
export type RowKeysResult = { keys: RowKeys } | { keys: undefined; problem: () => Finding };

export function rowKeyReader(
  table: Table,
  context: SheetContext,
  vocabulary: Vocabulary,
  where: (row: number, column: number) => Where,
): (body: BodyRow) => RowKeysResult {
  const items = new Map(
    table.form.items.flatMap((item) =>
      [item.label, ...item.aliases].map((name) => [fold(name), item] as const),
    ),
  );
  return (body) => readRowKeys(table, body, context, vocabulary, items, where);
}

function readRowKeys(
  table: Table,
  body: BodyRow,
  context: SheetContext,
  vocabulary: Vocabulary,
  items: ReadonlyMap<string, Form['items'][number]>,
  where: (row: number, column: number) => Where,
): RowKeysResult {
  const { grid, form } = table;
  const columnOf = (as: FormColumn['as']) => body.columns.find(({ definition }) => definition.as === as);
  const textOf = (column: TableColumn) => grid.seen(body.row, column.column);
  const problem = (code: FindingCode, column: TableColumn, params: () => Record<string, string>) => ({
    keys: undefined,
    problem: () => finding(code, where(body.row, column.column), params()),
  });

  const periodColumn = columnOf('period');
  const period = periodColumn
    ? readPeriod(grid.seenValue(body.row, periodColumn.column), context.period)
    : context.period;
  if (periodColumn && !period)
    return problem(whyNoDate(textOf(periodColumn)), periodColumn, () => ({ shown: textOf(periodColumn) }));

  const dayColumn = columnOf('as-of');
  const day = dayColumn ? readDay(grid.seenValue(body.row, dayColumn.column)) : undefined;
  if (dayColumn && !day && !meansNoDay(textOf(dayColumn))) {
    return problem(whyNoDate(textOf(dayColumn)), dayColumn, () => ({ shown: textOf(dayColumn) }));
  }

  const unitColumn = columnOf('unit');
  let unit = context.unit;
  if (unitColumn) {
    const match = vocabulary.units.find(textOf(unitColumn), period?.last ?? '', context.unit);
    if (!match.found) {
      const shifted = isShifted(table, body, unitColumn, (text) =>
        Boolean(vocabulary.units.find(text, period?.last ?? '', context.unit).found),
      );
      if (shifted) return problem('row/shifted', unitColumn, () => ({ shown: textOf(unitColumn) }));
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
      return { id: '', problem: problem('row/shifted', column, () => ({ shown: text })) };
    }
    const params = () => ({ category: text, nearest: nearestName(text, known()) });
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
    (text) => items.get(fold(text))?.label,
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
      item: items.get(fold(item.id)),
      task: task.id,
    },
  };
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

function namesIn(dimension: string, registry: Registry): string[] {
  return [...registry.categories.values()]
    .filter((category) => category.dimension === dimension)
    .flatMap(({ name_vi, aliases }) => [name_vi, ...aliases.split('|')])
    .filter((name) => name.trim() !== '');
}
