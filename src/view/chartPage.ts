/**
 * The chart of one indicator of one unit, which holds the receipts: for every period the value, the formula with its
 * inputs, and for each input the file, sheet, cell, what the cell shows, the document and the as-of day.
 */

import type { Evaluation, Input } from '../domain/evaluation.ts';
import type { Observation, Row } from '../domain/observation.ts';
import { periodSlug } from '../domain/period.ts';
import type { Indicator, Unit } from '../domain/registry.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import { escapeForDisplay } from '../i18n/display.ts';
import { formatInFull } from '../i18n/number.ts';
import { groupBy, type ViewContext } from './context.ts';
import { type FormulaWords, formulaWords } from './formulaWords.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { latestOf } from './latest.ts';
import { periodBars } from './periodBars.ts';
import { isReported } from './periodsPage.ts';
import { columnsOf, type Score, type ScoreColumns, scoreOf } from './score.ts';
import { timeChart } from './timeChart.ts';
import { seriesOf } from './trend.ts';
import { pathOf } from './unitHistory.ts';

export interface ReceiptLine {
  measure: string;
  unit: string;
  category: string;
  /** Unrounded, in the unit of the measure, or why there is none. */
  text: string;
  value: number | undefined;
  file: string;
  sheet: string;
  cell: string;
  shown: string;
  document: Link | undefined;
  asOf: string;
  earlier: { text: string; asOf: string; file: string; cell: string }[];
}

export interface ReceiptSide {
  title: string;
  formula: string;
  total: string;
  value: number | undefined;
  from: string;
  lines: ReceiptLine[];
  /** Why there is no figure; empty where there is one. */
  absence: string;
  /** There are so many lines that they are shown only when asked for. */
  folded: boolean;
}

export interface Receipt {
  /** Anchor of the period; the first receipt of a period carries it. */
  id: string;
  period: string;
  /** Empty where nothing was reported for the period, so that it has no page. */
  periodHref: string;
  scores: Score[];
  unrounded: string;
  sides: ReceiptSide[];
  categories: Score[];
  categoryColumns: ScoreColumns;
}

export interface ChartPage {
  frame: Frame;
  title: string;
  indicator: Link;
  unit: Link;
  subtitle: string;
  definition: string;
  formula: FormulaWords;
  scores: Score[];
  svgs: string[];
  /** Every period, the latest first. */
  table: Score[];
  columns: ScoreColumns;
  receipts: Receipt[];
  empty: { why: string; next: string } | undefined;
}

const LINES_SHOWN = 12;

/** Every indicator and unit of which anything can be said. */
export function chartPairs(context: ViewContext): { indicator: string; unit: string }[] {
  const pairs = context.evaluations.map(
    ({ indicator, unit }) => [`${indicator}\t${unit}`, { indicator, unit }] as const,
  );
  return [...new Map(pairs).values()];
}

export function chartPage(context: ViewContext, indicatorId: string, unitId: string): ChartPage {
  const { registry, words, addresses, language } = context;
  const indicator = registry.indicators.get(indicatorId);
  const unit = registry.units.get(unitId);
  if (!indicator || !unit) throw new Error(`unknown chart ${indicatorId}/${unitId}`);
  const latest = latestOf(context, indicatorId, unitId);
  const scores = latest.map((evaluation) => scoreOf(context, evaluation));
  const receipts = receiptsOf(context, indicator, unitId);
  const table = receipts.flatMap((receipt) => receipt.scores);
  const [first] = scores;
  const title = words.chart.title(context.name(indicator), context.name(unit));
  const unitWords = language === 'vi' ? indicator.unit_vi : indicator.unit_en;
  return {
    frame: frameOf(context, {
      title,
      description: first ? first.sentence.before + first.sentence.figure + first.sentence.after : title,
      address: addresses.chart(indicatorId, unitId),
      breadcrumbs: breadcrumbsOf(context, unit),
    }),
    title,
    indicator: { text: context.name(indicator), href: addresses.indicator(indicatorId) },
    unit: { text: context.name(unit), href: addresses.unit(unitId) },
    subtitle: words.chart.subtitle(unitWords, '', first?.period ?? ''),
    definition: language === 'vi' ? indicator.definition_vi : indicator.definition_en,
    formula: formulaWords(context, indicator),
    scores,
    svgs: drawingsOf(context, indicatorId, unitId, receipts.length > 1 || first?.bullet === ''),
    table,
    columns: columnsOf(table),
    receipts,
    empty: emptinessOf(context, latest),
  };
}

/** Periods that follow one another as lines; others, such as the same year to two days, as bars where asked. */
function drawingsOf(context: ViewContext, indicator: string, unit: string, asBars: boolean): string[] {
  const series = seriesOf(context, indicator, unit);
  if (series.length > 0) return series.map((evaluations) => timeChart(context, evaluations));
  return asBars ? [periodBars(context, indicator, unit)].filter((svg) => svg !== '') : [];
}

function breadcrumbsOf(context: ViewContext, unit: Unit): Link[] {
  return [...pathOf(context, unit), { text: context.name(unit), href: context.addresses.unit(unit.id) }];
}

function emptinessOf(context: ViewContext, latest: readonly Evaluation[]): ChartPage['empty'] {
  const { empty } = context.words;
  if (latest.some(({ value }) => value !== undefined)) return undefined;
  if (latest.some(({ status }) => status === 'withheld')) return empty.withheld;
  const missing = missingParts(context, latest);
  if (missing.length > 0) return empty.partMissing(missing.join(', '));
  return latest.some(({ status }) => status === 'no-cases') ? empty.noCases : empty.notReported;
}

/** Names of the measures that were not reported, where others of the same formula were. */
function missingParts(context: ViewContext, evaluations: readonly Evaluation[]): string[] {
  const inputs = evaluations.flatMap((evaluation) => [
    ...evaluation.inputs.numerator,
    ...evaluation.inputs.denominator,
  ]);
  if (inputs.every(({ value }) => value === undefined)) return [];
  return inputs
    .filter(({ missing }) => missing === 'not-reported')
    .map(({ measure }) => {
      const found = context.registry.measures.get(measure);
      return found ? context.name(found) : measure;
    });
}

/** The latest period first. */
function receiptsOf(context: ViewContext, indicator: Indicator, unit: string): Receipt[] {
  const byPeriod = groupBy(context.evaluationsOf(indicator.id, unit), ({ period }) => period?.id ?? '');
  return [...byPeriod.values()].reverse().map((evaluations) => {
    const totals = evaluations.filter(({ category }) => category === '');
    const [total] = totals;
    const [first] = evaluations;
    if (!first) throw new Error('a receipt needs an evaluation');
    const { period } = first;
    const categories = evaluations
      .filter(({ category }) => category !== '')
      .map((evaluation) => scoreOf(context, evaluation));
    return {
      id: period ? periodSlug(period) : 'no-data',
      period: period ? formatPeriod(period, context.language) : context.words.status['no-data'].name,
      periodHref: period && isReported(first) ? context.addresses.period(period) : '',
      scores: totals.map((evaluation) => scoreOf(context, evaluation)),
      unrounded: total?.value === undefined ? '' : formatInFull(total.value, indicator, context.language),
      sides: total && isReported(total) ? sidesOf(context, indicator, total) : [],
      categories,
      categoryColumns: columnsOf(categories),
    };
  });
}

function sidesOf(context: ViewContext, indicator: Indicator, evaluation: Evaluation): ReceiptSide[] {
  const { words } = context;
  const formula = formulaWords(context, indicator);
  const ratio = indicator.denominator.length > 0;
  const side = (title: string, text: string, inputs: Input[], value: number | undefined): ReceiptSide => ({
    title,
    formula: text,
    total: value === undefined ? '' : formatInFull(value, unitOf(context, inputs), context.language),
    value,
    absence:
      value === undefined
        ? context.words.absence[inputs.find(({ missing }) => missing)?.missing ?? 'not-reported'].name
        : '',
    from: inputs[0]?.observations.length ? words.chart.receipt.inputsFrom[inputs[0].from] : '',
    lines: inputs.flatMap((input) => input.observations.map((fact) => lineOf(context, fact))),
    folded: inputs.flatMap((input) => input.observations).length > LINES_SHOWN,
  });
  const { receipt } = words.chart;
  return [
    side(
      ratio ? receipt.numerator : receipt.value,
      formula.numerator,
      evaluation.inputs.numerator,
      evaluation.numerator,
    ),
    ...(ratio
      ? [
          side(
            receipt.denominator,
            formula.denominator,
            evaluation.inputs.denominator,
            evaluation.denominator,
          ),
        ]
      : []),
  ];
}

function unitOf(context: ViewContext, inputs: readonly Input[]): { unit_vi: string; unit_en: string } {
  return context.registry.measures.get(inputs[0]?.measure ?? '') ?? { unit_vi: '', unit_en: '' };
}

function lineOf(context: ViewContext, fact: Observation): ReceiptLine {
  const { registry, language, addresses } = context;
  const measure = registry.measures.get(fact.measure);
  const category = registry.categories.get(fact.category);
  const document = registry.documents.get(fact.document);
  return {
    measure: measure ? context.name(measure) : fact.measure,
    unit: context.unitName(fact.unit),
    category: category ? context.name(category) : '',
    text: quantityText(context, fact),
    value: fact.quantity.state === 'value' ? fact.quantity.number : undefined,
    file: fact.where.file,
    sheet: escapeForDisplay(fact.where.sheet),
    cell: fact.where.cell,
    shown: escapeForDisplay(fact.shown),
    document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
    asOf: formatDay(fact.asOf, language),
    earlier: fact.revisions.map((row) => ({
      text: quantityText(context, row),
      asOf: formatDay(row.asOf, language),
      file: row.where.file,
      cell: row.where.cell,
    })),
  };
}

function quantityText(context: ViewContext, row: Row): string {
  const measure = context.registry.measures.get(row.measure);
  if (row.quantity.state !== 'value') return context.words.absence[row.quantity.state].name;
  return measure ? formatInFull(row.quantity.number, measure, context.language) : String(row.quantity.number);
}
