/**
 * The receipts of a chart: for every period the value, the formula with its inputs, and for each input the file, sheet
 * and cell, what the cell shows, the document and the day, and why it is withheld or corrected where it is.
 */

import type { Evaluation, Input } from '../domain/evaluation.ts';
import { periodSlug } from '../domain/period.ts';
import type { Indicator } from '../domain/registry.ts';
import { formatAgainstTarget } from '../i18n/againstTarget.ts';
import { formatPeriod, formatPeriodInText } from '../i18n/date.ts';
import { describePlace } from '../i18n/finding.ts';
import { startUpperCase } from '../i18n/inSentence.ts';
import { formatInFull, formatQuantity, fullDecimals } from '../i18n/number.ts';
import { changeText } from './change.ts';
import type { ViewContext } from './context.ts';
import { type Figure, figureOf, type StatusMark, statusMark } from './figure.ts';
import { formulaWords } from './formulaWords.ts';
import { type Elsewhere, elsewhereOf, type ReceiptInputs, receiptInputs } from './receiptInputs.ts';
import { type ReceiptLine, reasonOf } from './receiptLine.ts';
import { partsText, type Score, scoreOf } from './score.ts';
import { groupBy, isReported } from './seenEvaluations.ts';
import { valueText } from './sentence.ts';

export interface ReceiptSide extends ReceiptInputs {
  title: string;
  formula: string;
  total: string;
  value: number | undefined;
  /** Why there is no figure; empty where there is one. */
  absence: string;
  /** Which cells or files stand in the way of it, and what is wrong with them; a few of many. */
  reasons: string[];
}

export interface Receipt {
  /** Anchor of the period; the first receipt of a period carries it. */
  id: string;
  period: string;
  /** In the middle of a sentence. */
  inText: string;
  /** Empty where nothing was reported for the period, so that it has no page. */
  periodHref: string;
  scores: Score[];
  /** Empty where the figure was not rounded. */
  unrounded: string;
  /** Against the period before, or why there is nothing to compare with. */
  change: string;
  sides: ReceiptSide[];
  elsewhere: Elsewhere[];
  /** The cells of all sides, those of one sheet and day together. */
  sources: Source[];
  categories: { name: string; figure: Figure; parts: string; status: StatusMark | undefined }[];
}

export type Source = Pick<ReceiptLine, 'file' | 'sheet' | 'asOf' | 'document'> & { lines: ReceiptLine[] };

const REASONS_SHOWN = 3;
const DECIMALS_MORE = 3;

/** The latest period first. */
export function receiptsOf(context: ViewContext, indicator: Indicator, unit: string): Receipt[] {
  const byPeriod = groupBy(context.evaluationsOf(indicator.id, unit), ({ period }) => period?.id ?? '');
  return [...byPeriod.values()].reverse().map((evaluations) => {
    const totals = evaluations.filter(({ category }) => category === '');
    const [total] = totals;
    const [first] = evaluations;
    if (!first) throw new Error('a receipt needs an evaluation');
    const { period } = first;
    const categories = evaluations.filter(({ category }) => category !== '');
    const reported = total && isReported(total) ? total : undefined;
    const sides = reported ? sidesOf(context, indicator, reported) : [];
    return {
      id: period ? periodSlug(period) : 'no-data',
      period: period ? formatPeriod(period, context.language) : context.words.status['no-data'].name,
      inText: period ? formatPeriodInText(period, context.language) : '',
      periodHref: period && isReported(first) ? context.addresses.period(period) : '',
      scores: totals.map((evaluation) => scoreOf(context, evaluation)),
      unrounded: total ? unroundedText(context, indicator, total) : '',
      change: total ? startUpperCase(changeText(context, total)) : '',
      sides,
      sources: sourcesOf(sides),
      elsewhere: reported
        ? elsewhereOf(context, reported, [reported.inputs.numerator, reported.inputs.denominator])
        : [],
      categories: categories.map((evaluation) => categoryOf(context, evaluation)),
    };
  });
}

function sourcesOf(sides: readonly ReceiptSide[]): Source[] {
  const lines = sides.flatMap((side) => side.lines);
  const sheets = groupBy(lines, ({ file, sheet, asOf, document }) =>
    [file, sheet, asOf, document?.href].join('\t'),
  );
  return [...sheets.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { file, sheet, asOf, document } = first;
    return [{ file, sheet, asOf, document, lines: of }];
  });
}

function categoryOf(context: ViewContext, evaluation: Evaluation): Receipt['categories'][number] {
  const category = context.registry.categories.get(evaluation.category);
  return {
    name: category ? context.name(category) : evaluation.category,
    figure: figureOf(context, evaluation),
    parts: partsText(context, evaluation),
    status: evaluation.target ? statusMark(context, evaluation.status) : undefined,
  };
}

/** With few decimals more, and even then never across the target; empty where rounding changed nothing. */
function unroundedText(context: ViewContext, indicator: Indicator, evaluation: Evaluation): string {
  const { value, target, targetValue } = evaluation;
  const { language } = context;
  if (value === undefined) return '';
  const decimals = Math.min(fullDecimals(value, indicator), indicator.decimals + DECIMALS_MORE);
  const text =
    !target || targetValue === undefined
      ? formatQuantity(value, indicator, decimals, language)
      : formatAgainstTarget(value, targetValue, target.comparator, indicator, decimals, language);
  return text === valueText(context, evaluation) ? '' : text;
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
    reasons: reasonsOf(context, inputs),
    ...receiptInputs(context, evaluation, inputs),
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

function reasonsOf(context: ViewContext, inputs: readonly Input[]): string[] {
  const reasons = inputs
    .flatMap(({ observations }) => observations)
    .filter(({ quantity }) => quantity.state === 'invalid')
    .map((fact) => `${describePlace(fact.where, context.language)}: ${reasonOf(context, fact)}`);
  return [...new Set(reasons)].slice(0, REASONS_SHOWN);
}
