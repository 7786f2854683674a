/** All periods for which anything is known, the latest first, by year and within it by kind: months, quarters, years. */

import type { Evaluation } from '../domain/evaluation.ts';
import { type Period, type PeriodKind, periodSlug } from '../domain/period.ts';
import { formatPeriod } from '../i18n/date.ts';
import { countUnits } from './comparisons.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { judgedCounts } from './judgedCounts.ts';
import { groupBy, isReported } from './seenEvaluations.ts';

export interface PeriodsPage {
  frame: Frame;
  intro: string;
  /** Of those that end last the one that most units report; nothing where it is the only one. */
  latest: PeriodEntry | undefined;
  years: { year: string; kinds: { kind: PeriodKind; name: string; periods: PeriodEntry[] }[] }[];
}

export interface PeriodEntry extends Link {
  note: string;
}

/** Short ones first: they are what is opened most. */
const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half', 'nine-months', 'year', 'week', 'interval'];

export function periodsPage(context: ViewContext): PeriodsPage {
  const { words, addresses } = context;
  const periods = context.periodsWithData().toReversed();
  const byYear = groupBy(periods, ({ last }) => last.slice(0, 4));
  const intro = words.periods.intro(periods.length);
  const end = periods[0]?.last;
  const [latest] = periods
    .filter(({ last }) => last === end)
    .sort((a, b) => countUnits(reportedIn(context, b)) - countUnits(reportedIn(context, a)));
  return {
    frame: frameOf(context, {
      title: words.periods.title,
      description: intro,
      address: addresses.periods(),
    }),
    intro,
    latest: periods.length > 1 && latest ? entryOf(context, latest) : undefined,
    years: [...byYear].map(([year, ofYear]) => ({
      year,
      kinds: KINDS.map((kind) => ({
        kind,
        name: words.periods.ofKind[kind],
        periods: ofYear.filter((period) => period.kind === kind).map((period) => entryOf(context, period)),
      })).filter((group) => group.periods.length > 0),
    })),
  };
}

function entryOf(context: ViewContext, period: Period): PeriodEntry {
  const { words, addresses, language } = context;
  const known = reportedIn(context, period);
  const { judged, met } = judgedCounts(known.filter(({ category }) => category === ''));
  return {
    text: formatPeriod(period, language),
    href: addresses.period(period),
    note: [
      words.periods.countOfUnits(countUnits(known)),
      words.periods.countOfIndicators(new Set(known.map(({ indicator }) => indicator)).size),
      ...(judged > 0 ? [words.periods.metOf(met, judged)] : []),
    ].join(' · '),
  };
}

function reportedIn(context: ViewContext, period: Period): Evaluation[] {
  return context
    .ofPeriod(period.id)
    .filter((evaluation) => evaluation.value !== undefined && isReported(evaluation));
}

/** The pages of periods: their place in an address, and their id; also of those that are known only restated. */
export function periodPaths(context: ViewContext): PeriodPath[] {
  const periods = [...context.periodsWithData(), ...context.restated.periods.values()];
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
