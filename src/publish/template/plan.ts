/**
 * What stands where in a template, before anything is drawn: a sheet for each unit or month where the form has sheets
 * for them, and for each sheet its columns, rows, total and the figures reported last.
 */

import type { Form } from '../../domain/form.ts';
import type { Period } from '../../domain/period.ts';
import type { Registry, Unit } from '../../domain/registry.ts';
import { type TemplateColumn, templateColumns } from './columns.ts';
import { rowsInTotal } from './formulas.ts';
import type { PastFigures } from './past.ts';
import { type PastColumn, pastColumns } from './pastColumns.ts';
import { monthsWithin, periodWords } from './periods.ts';
import { type TemplateRow, templateRows } from './rows.ts';
import { unitLabel, unitsBelow } from './units.ts';

export interface SheetPlan {
  name: string;
  form: Form;
  registry: Registry;
  unit: Unit;
  period: Period;
  columns: TemplateColumn[];
  rows: TemplateRow[];
  /** After how many rows the total stands. */
  inTotal: number | undefined;
  past: PastColumn[];
}

const ONLY_SHEET = 'Biểu mẫu';
const LONGEST_NAME = 31;

export function sheetPlans(
  form: Form,
  unit: Unit,
  period: Period,
  registry: Registry,
  past: PastFigures,
): SheetPlan[] {
  const plan = (name: string, of: Unit, at: Period): SheetPlan => {
    const columns = templateColumns(form, of, at, registry);
    const rows = templateRows(form, of, at, registry);
    return {
      name,
      form,
      registry,
      unit: of,
      period: at,
      columns,
      rows,
      inTotal: rowsInTotal(form, columns, rows, registry),
      past: pastColumns(form, columns, rows, past, registry),
    };
  };
  if (form.sheetName === 'period') {
    return monthsWithin(period).map((month) => plan(safeName(periodWords(month)), unit, month));
  }
  if (form.sheetName === 'unit') {
    const units = unitsBelow(registry, unit, period.last);
    return units.map((one) => plan(unitSheetName(one, units), one, period));
  }
  return [plan(ONLY_SHEET, unit, period)];
}

/** The first of its names that a sheet can have. */
function unitSheetName(unit: Unit, among: readonly Unit[]): string {
  const names = [unitLabel(unit, among), ...unit.aliases.split('|'), unit.code, unit.id];
  return safeName(names.find((name) => name.trim() !== '' && name.length <= LONGEST_NAME) ?? unit.id);
}

/** "Tháng 9/2023" becomes "Tháng 9-2023": some signs cannot stand in the name of a sheet. */
function safeName(name: string): string {
  return name
    .replace(/[*?:/\\[\]]/g, '-')
    .replace(/^'|'$/g, '')
    .slice(0, LONGEST_NAME);
}
