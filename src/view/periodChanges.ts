/**
 * What changed in a period against the one before it: how many figures became better or worse, and those that changed
 * most. Whether two figures can be compared was decided before; shares of so few cases that they are not ranked are
 * counted, but not listed.
 */

import type { Change, Evaluation } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import type { Period } from '../domain/period.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatPeriodInText } from '../i18n/date.ts';
import { differenceWithoutDust } from '../i18n/decimal.ts';
import { changeInTable, commonSince } from './change.ts';
import type { ViewContext } from './context.ts';
import { type Figure, figureOf, type StatusMark, statusMark } from './figure.ts';
import type { Link } from './frame.ts';

export interface ChangeRow {
  indicator: Link;
  unit: Link;
  before: Figure;
  now: Figure;
  difference: string;
  /** Against the target before and now, where it went to the other side of it. */
  turned: { from: StatusMark; to: StatusMark } | undefined;
}

export interface PeriodChanges {
  summary: string;
  lists: { title: 'worse' | 'better'; rows: ChangeRow[]; further: ChangeRow[] }[];
}

const SHOWN = 6;
const LISTED = 30;

/** Undefined where nothing can be compared. `evaluations` are of one period, without categories. */
export function periodChanges(
  context: ViewContext,
  evaluations: readonly Evaluation[],
): PeriodChanges | undefined {
  const since = commonSince(evaluations);
  if (!since) return undefined;
  const compared = evaluations.flatMap((one) => comparedOf(context, one, since) ?? []);
  const firsts = [...new Map(compared.map((one) => [keyOf(one.now), one])).values()];
  const counted = (way: Way) => firsts.filter((one) => one.way === way).length;
  const counts = { better: counted('better'), worse: counted('worse'), same: counted('same') };
  return {
    summary: context.words.period.changesSince(formatPeriodInText(since, context.language), counts),
    lists: (['worse', 'better'] as const).flatMap((title) => {
      const rows = mostChanged(context, compared, title).map((one) => rowOf(context, one, since));
      return rows.length > 0
        ? [{ title, rows: rows.slice(0, SHOWN), further: rows.slice(SHOWN, LISTED) }]
        : [];
    }),
  };
}

type Way = 'better' | 'worse' | 'same' | 'neither';

interface Compared {
  before: Evaluation;
  now: Evaluation;
  way: Way;
  difference: number;
  /** It went from one side of its target, or of the way to it, to the other. */
  crossed: boolean;
}

function comparedOf(context: ViewContext, now: Evaluation, since: Period): Compared | undefined {
  const { change } = now;
  const indicator = context.registry.indicators.get(now.indicator);
  if (!indicator || !change || 'why' in change || change.since.id !== since.id || isPartial(now))
    return undefined;
  const before = context
    .evaluationsOf(now.indicator, now.unit)
    .find(
      ({ period, category, target }) =>
        period?.id === since.id && category === now.category && target?.id === now.target?.id,
    );
  if (!before) return undefined;
  const difference = differenceWithoutDust(
    (change as Extract<Change, { before: number }>).difference,
    change.before,
  );
  const up = indicator.direction === 'up';
  const way =
    difference === 0
      ? 'same'
      : indicator.direction === 'none'
        ? 'neither'
        : difference > 0 === up
          ? 'better'
          : 'worse';
  const turned = { better: [isBad, isGood], worse: [isGood, isBad] } as const;
  const crossed = (way === 'better' || way === 'worse') && turned[way][0](before) && turned[way][1](now);
  return { before, now, way, difference, crossed };
}

const isGood = ({ status }: Evaluation) => status === 'met' || status === 'on-track';
const isBad = ({ status }: Evaluation) => status === 'missed' || status === 'behind';

/** Each figure once, though it may have several targets: first as it crossed one of them. */
function mostChanged(context: ViewContext, compared: readonly Compared[], way: Way): Compared[] {
  const { indicators, site } = context.registry;
  const listed = compared.filter(({ way: its, now, crossed }) => {
    const indicator = indicators.get(now.indicator);
    const few = now.denominator !== undefined && now.denominator < site.ranking.fewestCases;
    return its === way && !few && (crossed || (indicator !== undefined && isPercentage(indicator)));
  });
  const size = ({ now, difference }: Compared) => {
    const indicator = indicators.get(now.indicator);
    return indicator && isPercentage(indicator) ? Math.abs(difference) : 0;
  };
  listed.sort((a, b) => Number(b.crossed) - Number(a.crossed) || size(b) - size(a));
  const once = new Map<string, Compared>();
  for (const one of listed) if (!once.has(keyOf(one.now))) once.set(keyOf(one.now), one);
  return [...once.values()];
}

function keyOf({ indicator, unit }: Evaluation): string {
  return `${indicator}\t${unit}`;
}

function rowOf(context: ViewContext, { before, now, crossed }: Compared, since: Period): ChangeRow {
  const indicator = context.registry.indicators.get(now.indicator);
  return {
    indicator: {
      text: indicator ? context.name(indicator) : now.indicator,
      href: context.addresses.indicator(now.indicator),
    },
    unit: { text: context.unitName(now.unit), href: context.addresses.unit(now.unit) },
    before: figureOf(context, before),
    now: figureOf(context, now),
    difference: changeInTable(context, now, since).text,
    turned: crossed
      ? { from: statusMark(context, before.status), to: statusMark(context, now.status) }
      : undefined,
  };
}
