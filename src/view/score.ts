/**
 * One evaluation, worded for a card or a receipt: what, of whom, when, how much, against what, how far off. Components
 * place these; they compute nothing. Sentence and bullet are made only when asked for: few of many scores show them.
 */

import { bullet } from '../chart/bullet.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import { formatParts } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import { expectedText, gapText, paceText } from './distance.ts';
import { coverageText, type Figure, figureOf, restatedText, type StatusMark, statusMark } from './figure.ts';
import type { Link } from './frame.ts';
import { rangeText } from './range.ts';
import { rankNote, rankText } from './rank.ts';
import { type Sentence, sentenceOf } from './sentence.ts';

export interface Score {
  indicator: Link;
  unit: Link;
  category: string;
  period: string;
  asOf: string;
  status: StatusMark;
  figure: Figure;
  /** `12.855/40.896`, empty for what is no ratio. */
  parts: string;
  /** The target in words, empty where none holds. */
  target: string;
  targetNote: string;
  targetDocument: Link | undefined;
  due: string;
  gap: string;
  gapIsExcess: boolean;
  pace: string;
  agency: string;
  /** "5/6" where parts of the value did not report. */
  coverage: string;
  /** "64,0%–76,3%" where parts did not report and it can be said; empty otherwise. */
  range: string;
  restated: string;
  expected: string;
  rank: string;
  rankNote: string;
  readonly sentence: Sentence;
  /** The value against its target in one bar; empty where one of them is missing. */
  readonly bullet: string;
}

export function scoreOf(context: ViewContext, evaluation: Evaluation): Score {
  const { registry, addresses, language } = context;
  const indicator = registry.indicators.get(evaluation.indicator);
  if (!indicator) throw new Error(`unknown indicator ${evaluation.indicator}`);
  const { target, targetValue, period } = evaluation;
  const category = registry.categories.get(evaluation.category);
  const document = registry.documents.get(target?.document ?? '');
  return {
    indicator: { text: context.name(indicator), href: addresses.indicator(indicator.id) },
    unit: { text: context.unitName(evaluation.unit), href: addresses.unit(evaluation.unit) },
    category: category ? context.name(category) : '',
    period: period ? formatPeriod(period, language) : '',
    asOf: evaluation.asOf ? formatDay(evaluation.asOf, language) : '',
    status: statusMark(context, evaluation.status),
    figure: figureOf(context, evaluation),
    parts: partsText(context, evaluation),
    target:
      target && targetValue !== undefined
        ? formatTarget(targetValue, target.comparator, indicator, language)
        : '',
    targetNote: target ? (language === 'vi' ? target.note_vi : target.note_en) : '',
    targetDocument: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
    due: target?.kind === 'deadline' ? formatDay(target.to, language) : '',
    gap: gapText(context, evaluation),
    gapIsExcess: target?.comparator === '<=',
    pace: paceText(context, evaluation),
    agency: language === 'vi' ? indicator.agency_vi : indicator.agency_en,
    coverage: coverageText(context, evaluation),
    range: rangeText(context, evaluation),
    restated: restatedText(context, evaluation),
    expected: expectedText(context, evaluation),
    rank: rankText(evaluation),
    rankNote: rankNote(context, evaluation),
    get sentence() {
      return sentenceOf(context, evaluation);
    },
    get bullet() {
      return bulletOf(context, evaluation);
    },
  };
}

export function partsText({ language }: ViewContext, { numerator, denominator }: Evaluation): string {
  return numerator !== undefined && denominator !== undefined
    ? formatParts(numerator, denominator, language)
    : '';
}

/** A percentage fills a bar of 100 %; anything else one as long as its target. */
export function bulletOf(context: ViewContext, evaluation: Evaluation): string {
  const { value, targetValue, status } = evaluation;
  const indicator = context.registry.indicators.get(evaluation.indicator);
  if (!indicator || value === undefined || targetValue === undefined) return '';
  return bullet({
    value,
    target: targetValue,
    range: evaluation.range,
    full: isPercentage(indicator) ? 1 : targetValue,
    status,
  });
}
