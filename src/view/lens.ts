/**
 * The two ways to look at units through time: as they were when they reported, or earlier figures added up to the
 * units of today. All evaluations enter; those that are seen through one lens leave. Also which pages differ through
 * the two, so that only those are offered twice.
 */

import type { Evaluation, Lens } from '../domain/evaluation.ts';
import type { Registry } from '../domain/registry.ts';
import { type Addresses, RESTATED } from './addresses.ts';

/**
 * Restated, the figures of units that have ended are in those of their successors, so they are not shown beside them;
 * and a place among units of which one is restated would compare what was never compared.
 */
export function throughLens(
  evaluations: readonly Evaluation[],
  lens: Lens,
  registry: Registry,
): Evaluation[] {
  const asReported = evaluations.filter((evaluation) => evaluation.lens === 'as-reported');
  if (lens === 'as-reported') return asReported;
  const restated = evaluations.filter((evaluation) => evaluation.lens === 'restated');
  const replaced = new Set(restated.map(factOf));
  const unranked = new Set(restated.map((evaluation) => peersOf(evaluation, registry)));
  const kept = asReported.filter(
    (evaluation) => registry.units.get(evaluation.unit)?.valid_to === '' && !replaced.has(factOf(evaluation)),
  );
  return [
    ...restated,
    ...kept.map((evaluation) =>
      unranked.has(peersOf(evaluation, registry))
        ? { ...evaluation, rank: undefined, rankedUnits: 0, casesToNextRank: undefined }
        : evaluation,
    ),
  ];
}

function factOf({ indicator, unit, period, category }: Evaluation): string {
  return `${indicator}\t${unit}\t${period?.id}\t${category}`;
}

function peersOf({ indicator, unit, period, category }: Evaluation, { units }: Registry): string {
  const found = units.get(unit);
  return `${indicator}\t${period?.id}\t${category}\t${found?.level}\t${found?.parent}`;
}

/** Which pages differ through the restated lens. */
export interface RestatedPages {
  pairs: ReadonlyMap<string, { indicator: string; unit: string }>;
  units: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
  periods: ReadonlyMap<string, NonNullable<Evaluation['period']>>;
}

export function restatedPages(evaluations: readonly Evaluation[]): RestatedPages {
  const restated = evaluations.filter(({ lens }) => lens === 'restated');
  return {
    pairs: new Map(
      restated.map(({ indicator, unit }) => [`${indicator}\t${unit}`, { indicator, unit }] as const),
    ),
    units: new Set(restated.map(({ unit }) => unit)),
    indicators: new Set(restated.map(({ indicator }) => indicator)),
    periods: new Map(restated.flatMap(({ period }) => (period ? [[period.id, period] as const] : []))),
  };
}

/** Every address through the restated lens where its page differs in it, else as it is. */
export function restatedAddresses(plain: Addresses, pages: RestatedPages, home: string): Addresses {
  const through = (address: string, differs: boolean) => (differs ? `${address}${RESTATED}/` : address);
  return {
    ...plain,
    overview: () => through(plain.overview(), pages.units.has(home)),
    indicators: () => through(plain.indicators(), pages.indicators.size > 0),
    units: () => through(plain.units(), pages.units.size > 0),
    indicator: (id) => through(plain.indicator(id), pages.indicators.has(id)),
    unit: (id) => through(plain.unit(id), pages.units.has(id)),
    period: (period) => through(plain.period(period), pages.periods.has(period.id)),
    periodOf: (period, unit) => through(plain.periodOf(period, unit), pages.periods.has(period.id)),
    chart(indicator, unit, period) {
      const page = plain.chart(indicator, unit);
      const anchor = plain.chart(indicator, unit, period).slice(page.length);
      return through(page, pages.pairs.has(`${indicator}\t${unit}`)) + anchor;
    },
  };
}
