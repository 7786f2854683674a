/** Where the value of a unit lies while some of its parts have not reported, as text; empty where that is unknown. */

import type { Evaluation } from '../domain/evaluation.ts';
import { formatRange } from '../i18n/againstTarget.ts';
import type { ViewContext } from './context.ts';

export function rangeText(context: ViewContext, evaluation: Evaluation): string {
  const indicator = context.registry.indicators.get(evaluation.indicator);
  const { range, target, targetValue, status } = evaluation;
  if (!indicator || !range || status === 'withheld') return '';
  const aim =
    target && targetValue !== undefined ? { value: targetValue, comparator: target.comparator } : undefined;
  return formatRange(range, aim, indicator, indicator.decimals, context.language);
}
