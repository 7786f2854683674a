/**
 * Which figure a cell of a template holds: its measure, unit, period and category, from the column, from the row, or
 * from what the row's item declares for the column. Undefined where the form has no figure at that place.
 */

import { coveredPeriod } from '../../domain/coveredPeriod.ts';
import type { Form } from '../../domain/form.ts';
import type { Period } from '../../domain/period.ts';
import type { Measure, Registry } from '../../domain/registry.ts';
import type { TemplateColumn } from './columns.ts';
import type { TemplateRow } from './rows.ts';

export interface Fact {
  measure: Measure;
  unit: string;
  period: Period;
  /** Empty where the figure is not of one category. */
  category: string;
}

/** `id`: of the column whose figure is meant; one part of a fraction has another than the column in which it stands. */
export function factOf(
  form: Form,
  column: TemplateColumn,
  row: TemplateRow,
  registry: Registry,
  id: string | undefined = column.definition.id,
): Fact | undefined {
  const definition =
    id === column.definition.id ? column.definition : form.columns.find((other) => other.id === id);
  const declared = row.item?.values[id ?? ''];
  const target = typeof declared === 'string' ? { measure: declared, category: undefined } : declared;
  const measure = registry.measures.get(definition?.measure ?? target?.measure ?? '');
  const { unit = row.unit, period = row.period, category } = column.keys;
  const span = coveredPeriod(definition?.since, period);
  if (!measure || !span) return undefined;
  return {
    measure,
    unit: unit.id,
    period: span,
    category: category?.id ?? definition?.category ?? target?.category ?? row.category?.id ?? '',
  };
}
