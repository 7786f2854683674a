/**
 * Where the values of a series should have been by when, on the way to each of its deadlines. Enters a series with its
 * days, leaves lines with their words; what was needed on a day is in the evaluations, nothing is computed here.
 */

import type { Way } from '../chart/seriesInput.ts';
import { dayNumber } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { type Indicator, targetValue } from '../domain/registry.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './seenEvaluations.ts';
import { type Series, sameCampaign } from './series.ts';

/**
 * Beside periods that follow one another it is one line through what each of them needed. Where these stand on two
 * ways, one restated and one of the unit since it is what it is, the later is drawn: a slope between them leads nowhere.
 * In a campaign it is one line to every deadline, the extended ones included.
 */
export function neededWays(context: ViewContext, indicator: Indicator, { kind, evaluations }: Series): Way[] {
  const towards = evaluations.filter(({ expected }) => expected !== undefined);
  const last = towards.at(-1);
  if (!last) return [];
  if (kind === 'periods') {
    const way = towards.filter(({ lens }) => lens === last.lens);
    return [{ label: wordsOf(context, indicator, last, true), points: way.flatMap(expectedAt) }];
  }
  const ways = [
    ...groupBy(sameCampaign(context, evaluations), ({ target }) => target?.id ?? '').values(),
  ].filter((way) => way.some(({ expected }) => expected !== undefined));
  return ways.flatMap((way) => wayToDeadline(context, indicator, way, ways.length === 1));
}

/** From nothing on the eve of the first day to the target on the deadline. */
function wayToDeadline(
  context: ViewContext,
  indicator: Indicator,
  way: readonly Evaluation[],
  alone: boolean,
): Way[] {
  const last = way.at(-1);
  if (!last?.target || !last.period) return [];
  const deadline = dayNumber(last.target.to);
  return [
    {
      label: wordsOf(context, indicator, last, alone),
      points: [
        { at: dayNumber(last.period.first) - 1, value: 0 },
        ...way.flatMap(expectedAt).filter(({ at }) => at < deadline),
        { at: deadline, value: targetValue(last.target, indicator) },
      ],
    },
  ];
}

function expectedAt({ expected, period }: Evaluation): Way['points'] {
  return expected === undefined || !period ? [] : [{ at: dayNumber(period.last), value: expected }];
}

function wordsOf(context: ViewContext, indicator: Indicator, { target }: Evaluation, alone: boolean): string {
  if (!target) return '';
  const { words, language } = context;
  const aim = formatTarget(targetValue(target, indicator), target.comparator, indicator, language);
  const day = formatDay(target.to, language);
  return alone ? words.chart.needed(aim, day) : words.charts.needed(aim, day);
}
