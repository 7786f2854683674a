/**
 * A breakdown of one unit and period as a table: one row per category, one column per indicator of that dimension,
 * each figure with its parts; where there is none, the reason that was reported.
 */

import type { Evaluation, Status } from '../domain/evaluation.ts';
import type { Observation } from '../domain/observation.ts';
import { comparePeriods } from '../domain/period.ts';
import type { Dimension, Indicator } from '../domain/registry.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Figure, figureOf } from './figure.ts';
import type { Link } from './frame.ts';
import { partsText } from './score.ts';
import { type Sentence, sentenceOf } from './sentence.ts';

export interface BreakdownCell {
  figure: Figure;
  parts: string;
  /** It is a ratio of counts, so that it can be drawn on a bar of 100 %. */
  isShare: boolean;
  status: Status;
  target: number | undefined;
}

export interface BreakdownTable {
  dimension: Link;
  period: Link;
  columns: Link[];
  /** Of each column, in the same order. */
  indicators: Indicator[];
  rows: { name: string; item: string; cells: (BreakdownCell | undefined)[]; absence: string }[];
  totals: (BreakdownCell | undefined)[];
  /** The document that numbers the categories. */
  document: Link | undefined;
  /** What the ratios say, for the total. */
  sentences: Sentence[];
  /** "18/20 mục có số liệu". */
  coverage: string;
}

/** The breakdowns that a unit reported itself, each for its latest period. */
export function breakdownTables(context: ViewContext, unit: string): BreakdownTable[] {
  const { categories, dimensions } = context.registry;
  return [...dimensions.values()].flatMap((dimension) => {
    const periods = context
      .observationsOfUnit(unit)
      .filter(({ category }) => categories.get(category)?.dimension === dimension.id)
      .map(({ period }) => period)
      .sort(comparePeriods);
    const latest = periods.at(-1);
    return latest ? [breakdownTable(context, dimension, unit, latest.id)] : [];
  });
}

export function indicatorsOf(context: ViewContext, dimension: Dimension): Indicator[] {
  return [...context.registry.indicators.values()].filter(
    (indicator) => indicator.dimension === dimension.id,
  );
}

export function breakdownTable(
  context: ViewContext,
  dimension: Dimension,
  unit: string,
  periodId: string,
): BreakdownTable {
  const { registry, addresses, words, language } = context;
  const ofUnit = (indicator: Indicator) =>
    context.evaluationsOf(indicator.id, unit).filter(({ period }) => period?.id === periodId);
  const indicators = indicatorsOf(context, dimension).filter((indicator) => ofUnit(indicator).length > 0);
  const categories = [...registry.categories.values()]
    .filter((category) => category.dimension === dimension.id)
    .sort((a, b) => a.order - b.order);
  const observed = context
    .observationsOfUnit(unit)
    .filter(
      ({ period, category }) =>
        period.id === periodId && registry.categories.get(category)?.dimension === dimension.id,
    );
  const document = registry.documents.get(categories[0]?.document ?? '');
  const period = observed[0]?.period ?? indicators.flatMap(ofUnit)[0]?.period;
  const totals = indicators.map((indicator) => ofUnit(indicator).find(({ category }) => category === ''));
  const rows = categories
    .map((category) => {
      const cells = indicators.map((indicator) =>
        ofUnit(indicator).find((evaluation) => evaluation.category === category.id),
      );
      const facts = observed.filter((fact) => fact.category === category.id);
      const known = cells.some((cell) => cell?.value !== undefined || cell?.status === 'no-cases');
      return {
        name: context.name(category),
        item: category.item,
        cells: cells.map((evaluation) => cellOf(context, evaluation)),
        absence: cells.some((cell) => cell?.value !== undefined) ? '' : absenceOf(context, facts),
        mentioned: facts.length > 0 || known,
        applies: known || facts.some(({ quantity }) => quantity.state !== 'not-applicable'),
        known,
      };
    })
    .filter(({ mentioned }) => mentioned);
  const shown = totals.filter(
    (total): total is Evaluation => total?.value !== undefined && total.denominator !== undefined,
  );
  return {
    dimension: {
      text: language === 'vi' ? dimension.title_vi : dimension.title_en,
      href: addresses.breakdown(dimension.slug),
    },
    period: period
      ? { text: formatPeriod(period, language), href: addresses.period(period) }
      : { text: '', href: addresses.periods() },
    columns: indicators.map((indicator) => ({
      text: context.name(indicator),
      href: addresses.chart(indicator.id, unit),
    })),
    indicators,
    rows,
    document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
    totals: totals.map((evaluation) => cellOf(context, evaluation)),
    sentences: shown.map((evaluation) => sentenceOf(context, evaluation)),
    coverage: words.breakdown.categoriesWithData(
      rows.filter(({ known }) => known).length,
      rows.filter(({ applies }) => applies).length,
    ),
  };
}

function cellOf(context: ViewContext, evaluation: Evaluation | undefined): BreakdownCell | undefined {
  if (!evaluation) return undefined;
  const { value, denominator, status } = evaluation;
  return {
    figure: figureOf(context, evaluation),
    parts: partsText(context, evaluation),
    isShare: value !== undefined && denominator !== undefined,
    status,
    target: evaluation.targetValue,
  };
}

function absenceOf(context: ViewContext, facts: readonly Observation[]): string {
  const states = new Set(facts.map(({ quantity }) => quantity.state));
  if (states.has('not-applicable')) return context.words.absence['not-applicable'].name;
  if (states.has('invalid')) return context.words.absence.invalid.name;
  return states.has('not-reported') ? context.words.absence['not-reported'].name : '';
}
