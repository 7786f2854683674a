/**
 * Which evaluations of an indicator of a unit make a line over time: periods of one kind that follow one another, and
 * the days since the beginning of a campaign. Longer periods that follow from shorter ones are no lines of their own.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { lengthInDays, overlap, type PeriodKind } from '../domain/period.ts';
import { beginsWithTarget, countsUp } from './campaignDays.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './seenEvaluations.ts';

export interface Series {
  /** A campaign counts from one first day on, towards a target by a deadline. */
  kind: 'periods' | 'campaign';
  /** Oldest first, one for each period. */
  evaluations: Evaluation[];
}

/** At most one of each kind: the periods first. */
export function seriesOf(context: ViewContext, indicator: string, unit: string): Series[] {
  const totals = context
    .evaluationsOf(indicator, unit)
    .filter(({ category, period }) => category === '' && period);
  const campaign = countsUp(context.registry, indicator) ? campaignOf(context, totals) : [];
  const known = new Set(campaign.map(({ period }) => period?.id));
  const rest = totals.filter(({ period }) => period?.kind !== 'interval' || !known.has(period.id));
  const periods = finestOf(rest);
  return [
    ...(periods ? [{ kind: 'periods' as const, evaluations: periods }] : []),
    ...(campaign.length > 0 ? [{ kind: 'campaign' as const, evaluations: campaign }] : []),
  ];
}

export const FINEST_FIRST: readonly PeriodKind[] = [
  'week',
  'month',
  'quarter',
  'half',
  'nine-months',
  'year',
  'interval',
];

/**
 * Periods that overlap, such as the same year to two days, are one thing reported twice and no series. The finest kind
 * is drawn, unless it reaches over less than half of the time of a coarser one.
 */
function finestOf(totals: readonly Evaluation[]): Evaluation[] | undefined {
  const byKind = groupBy(onceEach(totals), ({ period }) => period?.kind ?? '');
  const series = FINEST_FIRST.flatMap((kind) => {
    const evaluations = byKind.get(kind) ?? [];
    const known = evaluations.some(({ value }) => value !== undefined);
    return known && evaluations.length > 1 && areDisjoint(evaluations) ? [evaluations] : [];
  });
  if (series.length < 2) return series[0];
  const longest = Math.max(...series.map(daysKnown));
  return series.find((evaluations) => daysKnown(evaluations) * 2 >= longest);
}

function daysKnown(series: readonly Evaluation[]): number {
  return series.reduce(
    (days, { period, value }) => days + (period && value !== undefined ? lengthInDays(period) : 0),
    0,
  );
}

/**
 * Of several targets side by side the one with the latest deadline, of several campaigns the latest. A single report is
 * a campaign where its first day is that of the target.
 */
function campaignOf(context: ViewContext, totals: readonly Evaluation[]): Evaluation[] {
  const towards = totals.filter(({ target }) => target?.kind === 'deadline');
  const campaigns = [
    ...groupBy(towards, ({ target, period }) => `${target?.id}\t${period?.first}`).values(),
  ].filter((evaluations) => {
    const known = evaluations.filter(({ value }) => value !== undefined);
    return known.length > 1 || known.some((evaluation) => beginsWithTarget(context.registry, evaluation));
  });
  const reach = (evaluations: readonly Evaluation[]) =>
    `${evaluations.at(-1)?.period?.last} ${evaluations.at(-1)?.target?.to}`;
  return campaigns.sort((a, b) => (reach(a) < reach(b) ? -1 : 1)).at(-1) ?? [];
}

/** The evaluations of the campaign of a series against all of its deadlines, the earliest deadline first. */
export function sameCampaign(context: ViewContext, series: readonly Evaluation[]): Evaluation[] {
  const [first] = series;
  const periods = new Set(series.map(({ period }) => period?.id));
  return context
    .evaluationsOf(first?.indicator ?? '', first?.unit ?? '')
    .filter(
      ({ category, target, period }) =>
        category === '' && target?.kind === 'deadline' && periods.has(period?.id),
    )
    .sort((a, b) => compareText(a.target?.to ?? '', b.target?.to ?? ''));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function onceEach(totals: readonly Evaluation[]): Evaluation[] {
  const seen = new Set<string | undefined>();
  return totals.filter(({ period }) => {
    const isFirst = !seen.has(period?.id);
    seen.add(period?.id);
    return isFirst;
  });
}

function areDisjoint(series: readonly Evaluation[]): boolean {
  return series.every(({ period }, index) => {
    const before = series[index - 1]?.period;
    return !period || !before || !overlap(before, period);
  });
}
