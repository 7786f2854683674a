/**
 * The columns to the right of a template that repeat what was reported last, for comparison while filling in. Every
 * header begins with the same two words, by which a reader knows that they are no columns of the form.
 */

import type { Form } from '../../domain/form.ts';
import { LAST_PERIOD_HEADER } from '../../domain/ourSheets.ts';
import type { Period } from '../../domain/period.ts';
import { isPercentage, type Registry } from '../../domain/registry.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { TemplateColumn } from './columns.ts';
import { factOf } from './facts.ts';
import type { PastFigures } from './past.ts';
import { periodWords } from './periods.ts';
import type { TemplateRow } from './rows.ts';

export interface PastColumn {
  header: string;
  /** One for each row. */
  values: (number | string | undefined)[];
}

interface PastCell {
  value: number | string;
  periods: Period[];
}

export function pastColumns(
  form: Form,
  columns: readonly TemplateColumn[],
  rows: readonly TemplateRow[],
  past: PastFigures,
  registry: Registry,
): PastColumn[] {
  const found = columns.flatMap((column) => {
    const cells = rows.map((row) => pastCell(form, column, row, past, registry));
    return cells.some((cell) => cell) ? [{ column, cells }] : [];
  });
  const periods = unique(found.flatMap(({ cells }) => cells.flatMap((cell) => cell?.periods ?? [])));
  const [only, ...others] = periods;
  if (!only) return [];
  const said = others.length === 0 ? ` (${only})` : '';
  const figures = found.map(({ column, cells }) => ({
    header: `${LAST_PERIOD_HEADER}${said}: ${shortHeader(
      column,
      found.map((one) => one.column),
    )}`,
    values: cells.map((cell) => cell?.value),
  }));
  if (said !== '') return figures;
  const when = rows.map((_, index) =>
    unique(found.flatMap(({ cells }) => cells[index]?.periods ?? [])).join('; '),
  );
  return [{ header: LAST_PERIOD_HEADER, values: when }, ...figures];
}

function pastCell(
  form: Form,
  column: TemplateColumn,
  row: TemplateRow,
  past: PastFigures,
  registry: Registry,
): PastCell | undefined {
  const { as, of, id, percent } = column.definition;
  if (row.open || form.reference || (as !== 'value' && as !== 'fraction')) return undefined;
  const ids = as === 'fraction' ? (of ?? []) : [id];
  const known: { period: Period; number: number }[] = [];
  for (const one of ids) {
    const fact = factOf(form, column, row, registry, one);
    const figure = fact && past(fact);
    if (!fact || !figure) return undefined;
    const points = isPercentage(fact.measure) && percent === 'points';
    known.push({ period: figure.period, number: points ? inPoints(figure.number) : figure.number });
  }
  const numbers = known.map(({ number }) => number);
  const text = numbers.map((number) => formatNumber(number, 0, 'vi')).join('/');
  return {
    periods: known.map(({ period }) => period),
    value: as === 'fraction' ? text : (numbers[0] ?? ''),
  };
}

/** 54,9 of 0.549, without the dust of the multiplication. */
function inPoints(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

/** The lowest step of the header, where it tells the columns apart. */
function shortHeader(column: TemplateColumn, among: readonly TemplateColumn[]): string {
  const lowest = column.steps.at(-1) ?? '';
  const shared = among.filter(({ steps }) => steps.at(-1) === lowest).length > 1;
  return shared ? column.steps.join(', ') : lowest;
}

function unique(periods: readonly Period[]): string[] {
  return [...new Set(periods.map(periodWords))];
}
