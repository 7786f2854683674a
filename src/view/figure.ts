/**
 * The least that is shown of an evaluation: its figure with the way to its receipt, its status, and how much of it was
 * reported. Cheap enough for every cell of a matrix.
 */

import type { Evaluation, Status } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import { isPercentage } from '../domain/registry.ts';
import { NO_UNIT } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import { valueText } from './sentence.ts';

export interface Figure {
  /** Words in place of a number where there is none. */
  text: string;
  value: number | undefined;
  /** The receipt. */
  href: string;
  /** Some of the units that it is added up from did not report. */
  partial: boolean;
}

export interface StatusMark {
  code: Status;
  name: string;
}

export function figureOf(context: ViewContext, evaluation: Evaluation): Figure {
  const { indicator, unit, period, value, status } = evaluation;
  return {
    text: valueText(context, evaluation) || context.words.status[status].name,
    value,
    href: context.addresses.chart(indicator, unit, period),
    partial: isPartial(evaluation),
  };
}

/** Where the head of the column says the unit of measure; a percentage keeps its sign. */
export function bareFigureOf(context: ViewContext, evaluation: Evaluation): Figure {
  const indicator = context.registry.indicators.get(evaluation.indicator);
  const figure = figureOf(context, evaluation);
  if (!indicator || isPercentage(indicator) || figure.value === undefined) return figure;
  return { ...figure, text: valueText(context, evaluation, NO_UNIT) };
}

export function statusMark({ words }: ViewContext, code: Status): StatusMark {
  return { code, name: words.status[code].name };
}

/** How many of the units, or of the categories, that make up the value reported; empty where all did. */
export function coverageText(context: ViewContext, evaluation: Evaluation): string {
  const { coverage, value } = evaluation;
  if (value === undefined || coverage.reported >= coverage.expected) return '';
  const { overview, breakdown } = context.words;
  const words = isPartial(evaluation) ? overview.coverage : breakdown.categoriesWithData;
  return words(coverage.reported, coverage.expected);
}

/** That the figure was added up to the units of today, or rests on declared shares; empty otherwise. */
export function restatedText({ words }: ViewContext, { lens, estimated, value }: Evaluation): string {
  if (value === undefined) return '';
  const { receipt } = words.chart;
  return [lens === 'restated' ? receipt.restated : '', estimated ? receipt.estimated : '']
    .filter((text) => text !== '')
    .join(', ');
}
