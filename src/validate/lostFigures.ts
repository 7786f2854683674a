/**
 * The figures that a refused file or sheet would have brought, as far as its form says which: invalid values, so that
 * the site shows them as withheld and no older figure takes their place. They hold nothing of the file.
 */

import { coveredPeriod } from '../domain/coveredPeriod.ts';
import type { Form, FormColumn } from '../domain/form.ts';
import type { Row } from '../domain/observation.ts';
import type { Registry } from '../domain/registry.ts';
import type { LostSheet, SheetContext } from '../domain/submissionRead.ts';
import { existsOn } from '../domain/unitTree.ts';
import { isFigure } from './figures.ts';

export interface ReportedTable {
  form: Form;
  context: Pick<SheetContext, 'unit' | 'period'>;
  rows: readonly Row[];
}

export function lostFigures(
  lost: readonly LostSheet[],
  tables: readonly ReportedTable[],
  registry: Registry,
): Row[] {
  if (lost.length === 0) return [];
  const owed = lost.map((sheet) => {
    const forms = sheet.form ? [sheet.form] : formsOwed(sheet.context, tables);
    const figures = forms
      .filter(({ reference }) => !reference)
      .map((form) => figuresOfForm(form, sheet, registry));
    return { sheet, figures };
  });
  const units = new Set(owed.flatMap(({ figures }) => figures.flat().map(({ unit }) => unit)));
  const reported = new Set(
    tables.flatMap(({ rows }) => rows.filter(({ unit }) => units.has(unit)).map(factOf)),
  );
  return owed.flatMap(({ sheet, figures }) =>
    figures.flatMap((all) => {
      const known = all.filter((row) => reported.has(factOf(row)));
      if (!sheet.present) return known.length > 0 ? known : all;
      const there = new Set(sheet.present.map((row) => `${factOf(row)}\t${row.period.id}`));
      return known.filter((row) => !there.has(`${factOf(row)}\t${row.period.id}`));
    }),
  );
}

/**
 * What a sheet of which nothing is known can have been: one of the forms that the unit handed in last before, but for
 * those that it handed in for the same period as well. Forms that came or went with the years owe nothing.
 */
function formsOwed({ unit, period }: SheetContext, tables: readonly ReportedTable[]): Form[] {
  if (!period) return [];
  const ofUnit = tables.filter(({ context }) => context.unit === unit && context.period);
  const endOf = ({ context }: ReportedTable) => context.period?.last ?? '';
  const last = ofUnit
    .map(endOf)
    .filter((day) => day < period.last)
    .sort()
    .at(-1);
  const handedIn = new Set(ofUnit.filter((table) => endOf(table) === period.last).map(({ form }) => form));
  const before = new Set(ofUnit.filter((table) => endOf(table) === last).map(({ form }) => form));
  return [...before].filter((form) => !handedIn.has(form));
}

/** What a figure is of, whatever its period. */
function factOf({ measure, unit, category }: Row): string {
  return [measure, unit, category].join('\t');
}

/** Nothing where unit or period are unknown, or where the rows of the form may be of anything. */
function figuresOfForm(form: Form, { context, where }: LostSheet, registry: Registry): Row[] {
  const { period, unit, document, received } = context;
  if (!period || unit === '') return [];
  const asOf = context.asOf || period.last;
  const units = form.columns.some(({ as }) => as === 'unit')
    ? [...registry.units.values()].filter((child) => child.parent === unit && existsOn(child, period.last))
    : [{ id: unit }];
  return units.flatMap(({ id }) =>
    targetsOf(form, registry).map(({ since, ...target }) => ({
      ...target,
      unit: id,
      period: coveredPeriod(since, period) ?? period,
      asOf,
      quantity: { state: 'invalid' as const },
      shown: '',
      where,
      document,
      received,
    })),
  );
}

interface LostTarget {
  measure: string;
  category: string;
  since: FormColumn['since'];
}

function targetsOf(form: Form, registry: Registry): LostTarget[] {
  if (form.columns.some(({ as, header }) => as === 'period' || header.includes('{'))) return [];
  const fixed = form.columns.filter((column) => isFigure(column) && column.measure);
  const categories = form.columns.some(({ as }) => as === 'category')
    ? [...registry.categories.values()].filter(({ dimension }) => dimension === form.dimension)
    : [];
  const ofColumns = fixed.flatMap(({ measure = '', category = '', since }) =>
    categories.length === 0
      ? [{ measure, category, since }]
      : categories.map(({ id }) => ({ measure, category: id, since })),
  );
  const sinceOf = (column: string) => form.columns.find(({ id }) => id === column)?.since;
  const ofItems = form.items.flatMap(({ values }) =>
    Object.entries(values).map(([column, value]) => ({
      ...(typeof value === 'string' ? { measure: value, category: '' } : value),
      since: sinceOf(column),
    })),
  );
  return [...ofColumns, ...ofItems];
}
