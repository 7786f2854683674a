/**
 * A total that a unit reports beside its breakdown, against the sum of the breakdown. The total that was reported
 * stands; where it is not the sum of all the categories that were given, or less than some of them, every cell is named.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Observation } from '../domain/observation.ts';
import { numberOf, plainNumber } from './figures.ts';

export function findTotalsUnlikeTheirCategories({ registry, observations }: Dataset): Finding[] {
  const broken = observations.filter(({ measure }) => {
    const found = registry.measures.get(measure);
    return found !== undefined && found.dimension !== '' && found.kind !== 'rate';
  });
  const sizes = new Map<string, number>();
  for (const { dimension } of registry.categories.values()) {
    sizes.set(dimension, (sizes.get(dimension) ?? 0) + 1);
  }
  const together = groupBy(broken, ({ measure, unit, period, asOf }) =>
    [measure, unit, period.id, asOf].join('\t'),
  );
  return [...together.values()].flatMap((facts) => {
    const total = facts.find(({ category }) => category === '');
    const parts = facts.filter(({ category, quantity }) => category !== '' && quantity.state === 'value');
    const dimension = registry.measures.get(total?.measure ?? '')?.dimension ?? '';
    return total && parts.length > 0 ? compare(total, parts, sizes.get(dimension) ?? 0) : [];
  });
}

function compare(total: Observation, parts: readonly Observation[], categories: number): Finding[] {
  const stated = numberOf(total);
  const sum = parts.reduce((so, part) => so + (numberOf(part) ?? 0), 0);
  if (stated === undefined || stated === sum) return [];
  const complete = parts.length === categories;
  if (!complete && sum < stated) return [];
  const first = parts.map(({ shown }) => shown).join(' + ');
  const params = { first, first_sum: parts.length > 1 ? plainNumber(sum) : '', second: total.shown };
  const code = complete ? 'rule/equation-fails' : 'rule/exceeds-total';
  return [
    finding(
      code,
      total.where,
      params,
      parts.map(({ where }) => where),
    ),
  ];
}
