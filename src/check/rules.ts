/**
 * The rules of the registry: parts that must add up to a whole, parts that may not exceed it. A rule is asked of every
 * unit, period and category for which all its measures have a figure as of one day; otherwise nothing is said.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Formula } from '../domain/formula.ts';
import type { Observation } from '../domain/observation.ts';
import type { Rule } from '../domain/registry.ts';

export function findBrokenRules(dataset: Dataset): Finding[] {
  const facts = new Map<string, Map<string, Observation>>();
  for (const observation of dataset.observations) {
    const { unit, period, category, asOf } = observation;
    const key = [unit, period.id, category, asOf].join('\t');
    const together = facts.get(key) ?? new Map<string, Observation>();
    facts.set(key, together.set(observation.measure, observation));
  }
  return [...facts.values()].flatMap((together) =>
    dataset.registry.rules.flatMap((rule) => applied(rule, together)),
  );
}

function applied(rule: Rule, facts: ReadonlyMap<string, Observation>): Finding[] {
  const [left, right] = [sideOf(rule.left, facts), sideOf(rule.right, facts)];
  if (!left || !right) return [];
  const holds = rule.comparator === '=' ? left.sum === right.sum : left.sum <= right.sum;
  const [first, ...others] = [...left.observations, ...right.observations];
  if (holds || !first) return [];
  const code = rule.comparator === '=' ? 'rule/equation-fails' : 'rule/exceeds-total';
  const params = { first: left.shown, second: right.shown };
  return [
    finding(
      code,
      first.where,
      params,
      others.map(({ where }) => where),
    ),
  ];
}

interface Side {
  sum: number;
  /** As written in the cells: "354.437 + 34.819". */
  shown: string;
  observations: Observation[];
}

/** Undefined where a figure is missing. */
function sideOf(formula: Formula, facts: ReadonlyMap<string, Observation>): Side | undefined {
  let sum = 0;
  let shown = '';
  const observations: Observation[] = [];
  for (const { measure, sign } of formula) {
    const fact = facts.get(measure);
    if (fact?.quantity.state !== 'value') return undefined;
    sum += sign * fact.quantity.number;
    shown += `${shown === '' ? '' : sign < 0 ? ' − ' : ' + '}${fact.shown}`;
    observations.push(fact);
  }
  return { sum, shown, observations };
}
