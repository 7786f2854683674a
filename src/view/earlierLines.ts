/**
 * The lines of the units that became this one, each up to the day on which it did, so that a series that begins with a
 * merger is seen with what came before it. Enters a series as reported; restated, what came before is in the series.
 */

import type { Way } from '../chart/seriesInput.ts';
import { dayNumber } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { formatPeriodShort } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Series, seriesOf } from './series.ts';
import { changesOfUnit } from './unitChanges.ts';

export interface EarlierLine extends Way {
  points: { at: number; value: number; tick: string }[];
  unit: string;
  /** First day on which it was part of the later unit. */
  until: string;
  evaluations: Evaluation[];
}

/** More lines than these are no picture any more, and none is drawn: the restated view adds them up. */
const MOST_LINES = 6;

export function earlierLines(context: ViewContext, { kind, evaluations }: Series): EarlierLine[] {
  const [first] = evaluations;
  if (!first?.period || kind === 'campaign' || context.lens === 'restated') return [];
  const periodKind = first.period.kind;
  const changes = changesOfUnit(context.registry, first.unit).filter(({ from }) =>
    from.some(({ successor }) => successor === first.unit),
  );
  const lines = changes.flatMap(({ date, from }) =>
    from.flatMap(({ predecessor }) => {
      if (predecessor === first.unit) return [];
      const series = seriesOf(context, first.indicator, predecessor).find(
        (one) => one.kind === 'periods' && one.evaluations[0]?.period?.kind === periodKind,
      );
      const known = (series?.evaluations ?? []).filter(
        ({ value, period }) => value !== undefined && period && period.last < date,
      );
      if (known.length < 2) return [];
      return [
        {
          unit: predecessor,
          label: context.unitName(predecessor),
          until: date,
          evaluations: known,
          points: known.flatMap(({ period, value }) =>
            period && value !== undefined
              ? [
                  {
                    at: dayNumber(period.last),
                    value,
                    tick: formatPeriodShort(period, context.language),
                  },
                ]
              : [],
          ),
        },
      ];
    }),
  );
  const once = [...new Map(lines.map((line) => [line.unit, line])).values()];
  return once.length > MOST_LINES ? [] : once;
}
