/**
 * Units by periods as a table with the value in each cell: the periods of one kind only, the newest first, and of each
 * unit the series that is drawn elsewhere. Values stand without their unit of measure, which the title says.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatAgainstTarget } from '../i18n/againstTarget.ts';
import { formatPeriodShort } from '../i18n/date.ts';
import { formatQuantity, NO_UNIT } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import { type StatusMark, statusMark } from './figure.ts';
import type { Link } from './frame.ts';

export interface StripCell {
  text: string;
  value: number | undefined;
  status: StatusMark;
  /** Whether its status says something beside the value. */
  judged: boolean;
  /** Parts of it did not report. */
  partial: boolean;
}

export interface PeriodStrip {
  periods: Link[];
  rows: { unit: Link; cells: (StripCell | undefined)[]; isWhole: boolean }[];
  /** That older periods are left out; empty where none are. */
  note: string;
}

const LATEST = 12;

/** Enters one series for each unit, all of periods of one kind; `whole` is the unit that the others are part of. */
export function periodStrip(
  context: ViewContext,
  series: readonly (readonly Evaluation[])[],
  whole: string,
): PeriodStrip {
  const { words, addresses, language } = context;
  const all = new Map<string, Period>();
  for (const { period } of series.flat()) if (period) all.set(period.id, period);
  const periods = [...all.values()].sort(comparePeriods).reverse();
  const shown = periods.slice(0, LATEST);
  const { newestFirst, latest } = words.charts.strip;
  return {
    periods: shown.map((period) => ({
      text: formatPeriodShort(period, language),
      href: addresses.period(period),
    })),
    rows: series.flatMap((evaluations) => {
      const [first] = evaluations;
      if (!first) return [];
      return [
        {
          unit: {
            text: context.unitName(first.unit),
            href: addresses.chart(first.indicator, first.unit),
          },
          cells: shown.map(({ id }) =>
            cellOf(
              context,
              evaluations.find(({ period }) => period?.id === id),
            ),
          ),
          isWhole: first.unit === whole,
        },
      ];
    }),
    note:
      shown.length < periods.length ? `${latest(shown.length, periods.length)} ${newestFirst}` : newestFirst,
  };
}

function cellOf(context: ViewContext, evaluation: Evaluation | undefined): StripCell | undefined {
  const indicator = context.registry.indicators.get(evaluation?.indicator ?? '');
  if (!evaluation || !indicator) return undefined;
  const { value, status, target, targetValue } = evaluation;
  const unit = isPercentage(indicator) ? indicator : NO_UNIT;
  const { decimals } = indicator;
  const text =
    value === undefined
      ? ''
      : target && targetValue !== undefined
        ? formatAgainstTarget(value, targetValue, target.comparator, unit, decimals, context.language)
        : formatQuantity(value, unit, decimals, context.language);
  return {
    text,
    value,
    status: statusMark(context, status),
    judged: value === undefined || status !== 'no-target',
    partial: isPartial(evaluation),
  };
}
