/**
 * The rules of the registry: parts that must add up to a whole, parts that may not exceed it. A rule is asked of every
 * unit, period and category for which all its measures have a figure as of one day; otherwise nothing is said. The
 * rule itself says how serious it is, and every cell that takes part is named.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Formula } from '../domain/formula.ts';
import type { Observation } from '../domain/observation.ts';
import { isPercentage, type Registry, type Rule } from '../domain/registry.ts';
import { entry, groupBy, plainNumber } from './figures.ts';

export function findBrokenRules({ registry, observations }: Dataset): Finding[] {
  if (registry.rules.length === 0) return [];
  const facts = new Map<string, Map<string, Observation>>();
  for (const observation of observations) {
    const { unit, period, category, asOf } = observation;
    const key = [unit, period.id, category, asOf].join('\t');
    const together = entry(facts, key, () => new Map<string, Observation>());
    together.set(observation.measure, observation);
  }
  const rules = groupBy(registry.rules, ({ left }) => left[0]?.measure ?? '');
  return [...facts.values()].flatMap((together) =>
    [...together.keys()].flatMap((measure) =>
      (rules.get(measure) ?? []).flatMap((rule) => applied(rule, together, registry)),
    ),
  );
}

function applied(rule: Rule, facts: ReadonlyMap<string, Observation>, registry: Registry): Finding[] {
  const [left, right] = [sideOf(rule.left, facts, registry), sideOf(rule.right, facts, registry)];
  if (!left || !right) return [];
  const excess = left.sum - right.sum;
  const taking = [...left.observations, ...right.observations];
  const dust = 1e-9 * Math.max(1, Math.abs(left.sum), Math.abs(right.sum));
  const slack = dust + taking.reduce((sum, fact) => sum + roundingOf(fact, registry), 0);
  const holds = rule.comparator === '=' ? Math.abs(excess) <= slack : excess <= slack;
  const [first, ...others] = taking;
  if (holds || !first) return [];
  const code = rule.comparator === '=' ? 'rule/equation-fails' : 'rule/exceeds-total';
  const params = {
    first: left.shown,
    first_sum: left.total,
    first_name: left.name_vi,
    first_name_en: left.name_en,
    second: right.shown,
    second_sum: right.total,
    second_name: right.name_vi,
    second_name_en: right.name_en,
  };
  return [
    finding(
      code,
      first.where,
      params,
      others.map(({ where }) => where),
      rule.severity || undefined,
    ),
  ];
}

interface Side {
  sum: number;
  /** As written in the cells: "354.437 + 34.819". */
  shown: string;
  /** What several figures make, as a plain number; empty for one alone. */
  total: string;
  name_vi: string;
  name_en: string;
  observations: Observation[];
}

/** Undefined where a figure is missing. */
function sideOf(
  formula: Formula,
  facts: ReadonlyMap<string, Observation>,
  { measures }: Registry,
): Side | undefined {
  const side: Side = { sum: 0, shown: '', total: '', name_vi: '', name_en: '', observations: [] };
  let percentage = false;
  for (const { measure: id, sign } of formula) {
    const fact = facts.get(id);
    if (fact?.quantity.state !== 'value') return undefined;
    const measure = measures.get(id);
    const operator = side.shown === '' ? '' : sign < 0 ? ' − ' : ' + ';
    side.sum += sign * fact.quantity.number;
    side.shown += `${operator}${fact.shown}`;
    side.name_vi += `${operator}${measure?.name_vi ?? id}`;
    side.name_en += `${operator}${measure?.name_en ?? id}`;
    side.observations.push(fact);
    percentage = measure !== undefined && isPercentage(measure);
  }
  if (formula.length > 1) side.total = percentage ? asPercentage(side.sum) : plainNumber(side.sum);
  return side;
}

/** As one would type it. */
function asPercentage(sum: number): string {
  return `${plainNumber(sum * 100).replace('.', ',')}%`;
}

/** A score or percentage was rounded by its source: it may be off by half a unit of its last printed digit. */
function roundingOf({ measure: id, shown }: Observation, registry: Registry): number {
  const measure = registry.measures.get(id);
  if (measure?.kind !== 'rate') return 0;
  const decimals = /[.,](\d+)\s*%?$/.exec(shown)?.[1]?.length ?? 0;
  return (0.5 * 10 ** -decimals) / (isPercentage(measure) ? 100 : 1);
}
