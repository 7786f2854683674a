/**
 * The receipts of a chart: for every period the value, the formula with its inputs, and for each input the file, sheet
 * and cell, what the cell shows, the document and the day, and why it is withheld or corrected where it is.
 */

import type { Evaluation, Input } from '../domain/evaluation.ts';
import { periodSlug } from '../domain/period.ts';
import type { Indicator } from '../domain/registry.ts';
import { formatAgainstTarget } from '../i18n/againstTarget.ts';
import { formatPeriod } from '../i18n/date.ts';
import { describePlace } from '../i18n/finding.ts';
import { formatInFull, fullDecimals } from '../i18n/number.ts';
import { changeText } from './change.ts';
import { groupBy, type ViewContext } from './context.ts';
import { formulaWords } from './formulaWords.ts';
import { isReported } from './periodsPage.ts';
import { type ReceiptInputs, receiptInputs } from './receiptInputs.ts';
import { reasonOf } from './receiptLine.ts';
import { columnsOf, type Score, type ScoreColumns, scoreOf } from './score.ts';

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
  /** Empty where nothing was reported for the period, so that it has no page. */
  periodHref: string;
  scores: Score[];
  unrounded: string;
  /** Against the period before, or why there is nothing to compare with. */
  change: string;
  sides: ReceiptSide[];
  categories: Score[];
  categoryColumns: ScoreColumns;
}

const REASONS_SHOWN = 3;

/** The latest period first. */
export function receiptsOf(context: ViewContext, indicator: Indicator, unit: string): Receipt[] {
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
      unrounded: total ? unroundedText(context, indicator, total) : '',
      change: total ? changeText(context, total) : '',
      sides: total && isReported(total) ? sidesOf(context, indicator, total) : [],
      categories,
      categoryColumns: columnsOf(categories),
    };
  });
}

/** With six decimals at most, and even then never across the target. */
function unroundedText(
  { language }: ViewContext,
  indicator: Indicator,
  { value, target, targetValue }: Evaluation,
): string {
  if (value === undefined) return '';
  if (!target || targetValue === undefined) return formatInFull(value, indicator, language);
  const decimals = Math.min(fullDecimals(value, indicator), 6);
  return formatAgainstTarget(value, targetValue, target.comparator, indicator, decimals, language);
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
