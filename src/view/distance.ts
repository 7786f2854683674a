/** How far a value is from its target, in words: what is missing, at what pace it comes, where it should be by now. */

import type { Evaluation } from '../domain/evaluation.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatApart } from '../i18n/againstTarget.ts';
import { formatDay } from '../i18n/date.ts';
import { formatDistance } from '../i18n/difference.ts';
import { formatCases } from '../i18n/number.ts';
import { formatPace } from '../i18n/pace.ts';
import type { ViewContext } from './context.ts';
import { valueText } from './sentence.ts';

/** Amount that is still missing (or too much, under a ceiling), with its unit; empty where nothing is. */
export function gapText(context: ViewContext, evaluation: Evaluation): string {
  const { gapCases, status } = evaluation;
  const open = status === 'missed' || status === 'behind' || status === 'on-track';
  const indicator = context.registry.indicators.get(evaluation.indicator);
  const measure = context.registry.measures.get(indicator?.numerator[0]?.measure ?? '');
  if (!open || gapCases === undefined || gapCases <= 0 || !measure) return '';
  return formatCases(gapCases, measure, context.language);
}

/**
 * The same with the points of a percentage beside the cases: "28.041 tài khoản (68,6 điểm)"; points alone where no cases
 * are known.
 */
export function gapWithPoints(context: ViewContext, evaluation: Evaluation): string {
  const cases = gapText(context, evaluation);
  const { gapPoints, status } = evaluation;
  const indicator = context.registry.indicators.get(evaluation.indicator);
  const open = status === 'missed' || status === 'behind' || status === 'on-track';
  if (!open || gapPoints === undefined || gapPoints === 0 || !indicator) return cases;
  if (cases !== '' && !isPercentage(indicator)) return cases;
  const points = formatDistance(gapPoints, indicator, indicator.decimals, context.language);
  return cases === '' ? points : `${cases} (${points})`;
}

/** "mỗi ngày cần 278, hiện đạt 139"; empty where pace does not apply. */
export function paceText(context: ViewContext, { pace, asOf, target }: Evaluation): string {
  if (!pace) return '';
  const [perDay, needed] = formatPace(pace, context.language);
  if (asOf && target && asOf >= target.to) return context.words.overview.paceOver(perDay, needed);
  const arrival = pace.arrival ? formatDay(pace.arrival, context.language) : '';
  return context.words.overview.pace(perDay, needed, arrival);
}

/**
 * Where the value should be by now, on the way to a deadline; empty otherwise. Beside a value that looks the same when
 * rounded, both are written out until one can tell which is larger.
 */
export function expectedText(context: ViewContext, evaluation: Evaluation): string {
  const { expected, value, status } = evaluation;
  const indicator = context.registry.indicators.get(evaluation.indicator);
  if (!indicator || expected === undefined || value === undefined) return '';
  if (status !== 'behind' && status !== 'on-track') return '';
  const [is, needed] = formatApart([value, expected], indicator, indicator.decimals, context.language);
  if (is === valueText(context, evaluation) || value === expected) return needed;
  return `${needed} ${expected > value ? '>' : '<'} ${is}`;
}
