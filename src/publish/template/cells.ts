/**
 * What one cell of a template is: fixed words, a place to fill in with its rule, something computed, or nothing because
 * the form has no figure there. Nothing is drawn here.
 */

import type { Day } from '../../domain/day.ts';
import type { Form } from '../../domain/form.ts';
import { isPercentage, type Measure, type Registry, type Unit } from '../../domain/registry.ts';
import type { TemplateColumn } from './columns.ts';
import { type Fact, factOf } from './facts.ts';
import { periodWords } from './periods.ts';
import { printedWords } from './printedWords.ts';
import type { TemplateRow } from './rows.ts';
import { unitLabel } from './units.ts';

export type TemplateCell =
  | { kind: 'fixed'; text: string }
  | { kind: 'input'; rule: InputRule; text?: string }
  | { kind: 'computed' }
  | { kind: 'none' };

/** What may be filled in. */
export type InputRule =
  | { kind: 'figure'; whole: boolean; percent?: 'points' | 'fraction'; maximum?: number; unit: string }
  | { kind: 'any-figure' }
  | { kind: 'fraction' }
  | { kind: 'day'; from: Day; otherwise: Day }
  | { kind: 'choice'; list: ListName }
  | { kind: 'words' };

/** Lists to choose from; `signs` are what may stand in a cell of figures instead of a number. */
export type ListName = 'units' | 'categories' | 'measures' | 'states' | 'signs';

export interface CellContext {
  form: Form;
  registry: Registry;
  columns: readonly TemplateColumn[];
  rows: readonly TemplateRow[];
}

export function templateCell(column: TemplateColumn, row: TemplateRow, context: CellContext): TemplateCell {
  const { form, registry } = context;
  const { definition } = column;
  switch (definition.as) {
    case 'value': {
      if (row.open && !definition.measure) return { kind: 'input', rule: { kind: 'any-figure' } };
      const fact = factOf(form, column, row, registry);
      return fact ? { kind: 'input', rule: figureRule(fact.measure, definition.percent) } : { kind: 'none' };
    }
    case 'fraction':
      return (definition.of ?? []).every((id) => factOf(form, column, row, registry, id))
        ? { kind: 'input', rule: { kind: 'fraction' } }
        : { kind: 'none' };
    case 'stated-percent':
    case 'stated-remainder':
      return statedCell(column, row, context);
    case 'unit':
      return choiceOrName('units', unitLabel(row.unit, rowUnits(context)), row);
    case 'category':
      return choiceOrName('categories', row.category ? officialName(row.category) : '', row);
    case 'measure':
      return choiceOrName('measures', '', row);
    case 'period':
      return row.open
        ? { kind: 'input', rule: { kind: 'words' }, text: periodWords(row.period) }
        : { kind: 'fixed', text: periodWords(row.period) };
    case 'as-of':
      return { kind: 'input', rule: { kind: 'day', from: row.period.first, otherwise: row.period.last } };
    case 'item':
      return { kind: 'fixed', text: row.item?.label ?? '' };
    // Numbers are only known within one document.
    case 'task':
      return { kind: 'fixed', text: (form.tasksOf ? row.task?.item : row.task?.id) ?? '' };
    case 'task-state':
      return { kind: 'input', rule: { kind: 'choice', list: 'states' } };
    case 'order':
      return { kind: 'fixed', text: String(row.ordinal) };
    case 'note':
    case 'narrative':
      return { kind: 'input', rule: { kind: 'words' } };
    case 'words':
    case 'ignore': {
      const text = printedWords(definition.header, row, firstFact(row, context));
      return text === undefined ? { kind: 'input', rule: { kind: 'words' } } : { kind: 'fixed', text };
    }
  }
}

/** The column of this id under the same unit, period and category of the header. */
export function siblingColumn(
  column: TemplateColumn,
  id: string | undefined,
  columns: readonly TemplateColumn[],
): number {
  return columns.findIndex(
    ({ definition, keys }) =>
      definition.as === 'value' &&
      definition.id === id &&
      keys.unit === column.keys.unit &&
      keys.period?.id === column.keys.period?.id &&
      keys.category === column.keys.category,
  );
}

/** As the official forms print it. */
export function officialName(category: { name_vi: string; aliases: string }): string {
  return category.aliases.split('|')[0]?.trim() || category.name_vi;
}

function figureRule(measure: Measure, percent: 'points' | 'fraction'): InputRule {
  return {
    kind: 'figure',
    whole: measure.kind !== 'rate',
    ...(isPercentage(measure) ? { percent } : {}),
    ...(measure.maximum === '' ? {} : { maximum: Number(measure.maximum) }),
    unit: measure.unit_vi,
  };
}

/** Computed from the columns it names; where those are typed as one text, nothing can be computed and one may type it. */
function statedCell(column: TemplateColumn, row: TemplateRow, context: CellContext): TemplateCell {
  const places = (column.definition.of ?? []).map((id) => siblingColumn(column, id, context.columns));
  const parts = places.map((place) => context.columns[place]);
  if (parts.some((part) => !part)) return { kind: 'input', rule: { kind: 'words' } };
  const both = parts.every((part) => part && factOf(context.form, part, row, context.registry));
  return row.open || both ? { kind: 'computed' } : { kind: 'none' };
}

function choiceOrName(list: ListName, text: string, row: TemplateRow): TemplateCell {
  return row.open ? { kind: 'input', rule: { kind: 'choice', list }, text } : { kind: 'fixed', text };
}

function rowUnits({ rows }: CellContext): Unit[] {
  return [...new Set(rows.map(({ unit }) => unit))];
}

function firstFact(row: TemplateRow, { form, registry, columns }: CellContext): Fact | undefined {
  for (const column of columns) {
    const ids = column.definition.as === 'fraction' ? column.definition.of : [column.definition.id];
    if (column.definition.as !== 'value' && column.definition.as !== 'fraction') continue;
    const fact = factOf(form, column, row, registry, ids?.[0]);
    if (fact) return fact;
  }
  return undefined;
}
