/**
 * Cumulative figures that fall: of two intervals with the same first day, the one that ends later contains the other,
 * so a flow counted over it cannot be less. Each figure is compared with the last one before it, so that one wrong
 * figure is one finding. Stocks may fall; figures that a later report has replaced are not looked at.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { groupBy } from '../domain/groupBy.ts';
import { comparePeriods } from '../domain/period.ts';
import { type Figures, numberOf, oncePer } from './figures.ts';
import type { ReportedPeriods, Series } from './reported.ts';

export function findCumulativeFalls({ registry }: Dataset, figures: Figures): Finding[] {
  const findings: Finding[] = [];
  const canFall = oncePer(someBeginTogether);
  for (const measure of registry.measures.values()) {
    if (measure.kind !== 'flow') continue;
    for (const reported of figures.ofMeasure(measure.id).values()) {
      if (!canFall(reported.periods)) continue;
      for (const series of reported.series()) {
        for (const fall of fallsIn(series)) findings.push(fall);
      }
    }
  }
  return findings;
}

/** Most series are months one after another. */
function someBeginTogether({ list }: ReportedPeriods): boolean {
  return new Set(list.map(({ first }) => first)).size < list.length;
}

function fallsIn(series: Series): Finding[] {
  const findings: Finding[] = [];
  const sameStart = groupBy(
    series.filter((observation) => observation !== undefined),
    ({ period }) => period.first,
  );
  for (const nested of sameStart.values()) {
    const known = nested.filter((observation) => numberOf(observation) !== undefined);
    known.sort((a, b) => comparePeriods(a.period, b.period));
    for (const [index, later] of known.entries()) {
      const earlier = known[index - 1];
      if (!earlier || earlier.period.last === later.period.last) continue;
      if ((numberOf(later) ?? 0) >= (numberOf(earlier) ?? 0)) continue;
      const params = { first: earlier.shown, second: later.shown };
      findings.push(finding('source/cumulative-falls', later.where, params, [earlier.where]));
    }
  }
  return findings;
}
