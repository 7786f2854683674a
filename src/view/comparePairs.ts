/**
 * Which units and which periods have a page that compares them: units of one level under the same unit, of which there
 * are at most forty with figures, and periods of one kind of the home unit; both only where they share indicators.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { type Period, periodSlug } from '../domain/period.ts';
import type { ViewContext } from './context.ts';
import { gapsOf } from './missingParts.ts';
import { groupBy } from './seenEvaluations.ts';

const MOST_SIBLINGS = 40;
/** A year back from any month. */
const MOST_PERIODS = 13;
/** One indicator alone is compared on its own page. */
const FEWEST_SHARED = 2;

export interface ComparedPairs {
  /** In the order of the registry. */
  units: readonly (readonly [string, string])[];
  /** Of the home unit, the earlier first. */
  periods: readonly (readonly [Period, Period])[];
}

const made = new WeakMap<readonly Evaluation[], ComparedPairs>();

/** Worked out once for the evaluations of a lens. */
export function comparedPairs(context: ViewContext): ComparedPairs {
  const found = made.get(context.evaluations) ?? {
    units: pairsOfUnits(context),
    periods: pairsOfPeriods(context),
  };
  made.set(context.evaluations, found);
  return found;
}

/** The pages of two periods: their places in an address, and their ids. */
export function periodPairPaths(
  context: ViewContext,
): { unit: string; slugs: [string, string]; ids: [string, string] }[] {
  return comparedPairs(context).periods.map(([earlier, later]) => ({
    unit: context.registry.site.home,
    slugs: [periodSlug(earlier), periodSlug(later)],
    ids: [earlier.id, later.id],
  }));
}

/** The latest period of which both have a figure, with one evaluation of each, against the same target if there is one. */
export function latestShared(
  first: readonly Evaluation[],
  second: readonly Evaluation[],
): [Evaluation, Evaluation] | undefined {
  return sharedAmong(first, second, true) ?? sharedAmong(first, second, false);
}

/** A longer period in which days are missing speaks only where nothing whole does. */
function sharedAmong(
  first: readonly Evaluation[],
  second: readonly Evaluation[],
  whole: boolean,
): [Evaluation, Evaluation] | undefined {
  const known = (of: readonly Evaluation[]) =>
    of.filter(
      (one) =>
        one.category === '' && one.value !== undefined && one.period && !(whole && gapsOf(one).length > 0),
    );
  const others = groupBy(known(second), ({ period }) => period?.id ?? '');
  const last = known(first).findLast(({ period }) => others.has(period?.id ?? ''));
  if (!last) return undefined;
  const candidates = known(first).filter(({ period }) => period?.id === last.period?.id);
  const against = others.get(last.period?.id ?? '') ?? [];
  for (const one of candidates) {
    const same = against.find(({ target }) => target?.id === one.target?.id);
    if (same) return [one, same];
  }
  const [other] = against;
  return other && candidates[0] ? [candidates[0], other] : undefined;
}

function pairsOfUnits(context: ViewContext): [string, string][] {
  const reporting = [...context.registry.units.values()].filter(
    ({ id, parent }) => parent !== '' && context.ofUnit(id).some(isKnown),
  );
  return [...groupBy(reporting, ({ parent, level }) => `${parent}\t${level}`).values()]
    .filter((siblings) => siblings.length <= MOST_SIBLINGS)
    .flatMap((siblings) => {
      const known = new Map(siblings.map(({ id }) => [id, periodsOf(context, id)]));
      return pairsAmong(siblings.map(({ id }) => id)).filter(([a, b]) =>
        areCompared(known.get(a), known.get(b)),
      );
    });
}

function isKnown({ category, value, period }: Evaluation): boolean {
  return category === '' && value !== undefined && period !== undefined;
}

/** By indicator, the periods with a figure. */
type KnownPeriods = ReadonlyMap<string, ReadonlySet<string>>;

function periodsOf(context: ViewContext, unit: string): KnownPeriods {
  const known = context.ofUnit(unit).filter(isKnown);
  return new Map(
    [...groupBy(known, ({ indicator }) => indicator)].map(([indicator, of]) => [
      indicator,
      new Set(of.map(({ period }) => period?.id ?? '')),
    ]),
  );
}

function areCompared(first: KnownPeriods = new Map(), second: KnownPeriods = new Map()): boolean {
  let shared = 0;
  for (const [indicator, periods] of first) {
    const others = second.get(indicator);
    if (others && [...periods].some((period) => others.has(period))) shared += 1;
    if (shared === FEWEST_SHARED) return true;
  }
  return false;
}

function pairsOfPeriods(context: ViewContext): [Period, Period][] {
  const known = context
    .ofUnit(context.registry.site.home)
    .filter(({ category, value }) => category === '' && value !== undefined);
  const byPeriod = groupBy(known, ({ period }) => period?.id ?? '');
  const indicators = new Map(
    [...byPeriod].map(([id, of]) => [id, new Set(of.map(({ indicator }) => indicator))]),
  );
  const none: ReadonlySet<string> = new Set();
  const indicatorsOf = ({ id }: Period) => indicators.get(id) ?? none;
  const periods = context.periodsWithData().filter((period) => indicatorsOf(period).size > 0);
  const byKind = groupBy(periods, ({ kind, first }) => (kind === 'interval' ? `${kind} ${first}` : kind));
  return [...byKind.values()]
    .flatMap((of) => pairsAmong(of.slice(-MOST_PERIODS)))
    .filter(([a, b]) => [...indicatorsOf(a)].filter((id) => indicatorsOf(b).has(id)).length >= FEWEST_SHARED);
}

function pairsAmong<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((first, index) =>
    things.slice(index + 1).map((second): [Thing, Thing] => [first, second]),
  );
}
