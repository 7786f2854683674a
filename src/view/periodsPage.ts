/** All periods for which anything is known, the latest first, by year. */

import type { Evaluation } from '../domain/evaluation.ts';
import { comparePeriods, type Period, periodSlug } from '../domain/period.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';

export interface PeriodsPage {
  frame: Frame;
  intro: string;
  years: { year: string; rows: { period: Link; kind: string; units: string; indicators: string }[] }[];
}

export function periodsPage(context: ViewContext): PeriodsPage {
  const { words, addresses, language } = context;
  const byYear = groupBy(periodsWithData(context).reverse(), ({ last }) => last.slice(0, 4));
  return {
    frame: frameOf(context, {
      title: words.periods.title,
      description: words.periods.intro,
      address: addresses.periods(),
    }),
    intro: words.periods.intro,
    years: [...byYear].map(([year, periods]) => ({
      year,
      rows: periods.map((period) => {
        const known = context.ofPeriod(period.id).filter(({ value }) => value !== undefined);
        return {
          period: { text: formatPeriod(period, language), href: addresses.period(period) },
          kind: words.periodKind[period.kind],
          units: words.periods.countOfUnits(new Set(known.map(({ unit }) => unit)).size),
          indicators: words.periods.countOfIndicators(new Set(known.map(({ indicator }) => indicator)).size),
        };
      }),
    })),
  };
}

/** The pages of periods: their place in an address, and their id; also of those that are known only restated. */
export function periodPaths(context: ViewContext): PeriodPath[] {
  const periods = [...periodsWithData(context), ...context.restated.periods.values()];
  return [...new Map(periods.map((period) => [period.id, pathOf(period)])).values()];
}

/** The pages of periods that differ through the restated lens. */
export function restatedPeriodPaths(context: ViewContext): PeriodPath[] {
  return [...context.restated.periods.values()].map(pathOf);
}

export interface PeriodPath {
  slug: string;
  id: string;
}

function pathOf(period: Period): PeriodPath {
  return { slug: periodSlug(period), id: period.id };
}

/** Oldest first; a period of which only a target speaks is not among them. */
export function periodsWithData(context: ViewContext): Period[] {
  const periods = new Map<string, Period>();
  for (const evaluation of context.evaluations) {
    const { period } = evaluation;
    if (period && isReported(evaluation)) periods.set(period.id, period);
  }
  return [...periods.values()].sort(comparePeriods);
}

/** Something was said of it, be it only that it was left empty; else only a target speaks of it. */
export function isReported(evaluation: Evaluation): boolean {
  return evaluation.inputs.numerator.length > 0;
}
