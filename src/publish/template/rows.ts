/**
 * The rows of a template: one for each unit, month, item, category and task that the columns of the form ask for.
 * A list that takes any measure has open rows instead, in which a person chooses what the row is about.
 */

import type { Form, FormColumn } from '../../domain/form.ts';
import type { Period } from '../../domain/period.ts';
import type { Category, Registry, Task, Unit } from '../../domain/registry.ts';
import { categoriesOf } from './columns.ts';
import { monthsWithin } from './periods.ts';
import { unitsBelow } from './units.ts';

export interface TemplateRow {
  ordinal: number;
  unit: Unit;
  period: Period;
  item?: Form['items'][number];
  category?: Category;
  task?: Task;
  /** A person chooses what the row is about. */
  open: boolean;
}

const OPEN_ROWS = 60;

export function templateRows(form: Form, unit: Unit, period: Period, registry: Registry): TemplateRow[] {
  const has = (as: FormColumn['as']) => form.columns.some((column) => column.as === as);
  if (has('measure')) {
    return Array.from({ length: OPEN_ROWS }, (_, index) => ({
      ordinal: index + 1,
      unit,
      period,
      open: true,
    }));
  }
  const units = has('unit') ? unitsBelow(registry, unit, period.last) : [unit];
  const periods = has('period') ? monthsWithin(period) : [period];
  const items = has('item') ? form.items : [undefined];
  const categories = has('category') ? categoriesOf(form, firstFigure(form), registry) : [undefined];
  const tasks = has('task') ? tasksOf(form, unit, registry) : [undefined];

  const rows: Omit<TemplateRow, 'ordinal'>[] = [];
  for (const of of units)
    for (const at of periods)
      for (const item of items)
        for (const category of categories)
          for (const task of tasks) rows.push({ unit: of, period: at, item, category, task, open: false });
  return rows.map((row, index) => ({ ordinal: index + 1, ...row }));
}

function firstFigure(form: Form): FormColumn | undefined {
  return form.columns.find(({ as }) => as === 'value');
}

/** Of the document that the form names; otherwise of the unit's own plans, or where it has none, of those above it. */
function tasksOf(form: Form, unit: Unit, registry: Registry): Task[] {
  const tasks = [...registry.tasks.values()];
  if (form.tasksOf) return tasks.filter(({ document }) => document === form.tasksOf);
  for (let at: Unit | undefined = unit; at; at = registry.units.get(at.parent)) {
    const { id } = at;
    const own = tasks.filter((task) => task.unit === id);
    if (own.length > 0) return own;
  }
  return [];
}
