/**
 * The rules of the registry: parts that must add up to a whole, parts that may not exceed it. A rule is asked of every
 * unit, period and category for which all its measures have a figure as of one day; otherwise nothing is said. The
 * rule itself says how serious it is, and every cell that takes part is named.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Formula } from '../domain/formula.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Observation } from '../domain/observation.ts';
import { isPercentage, type Registry, type Rule } from '../domain/registry.ts';
import { entry, plainNumber } from './figures.ts';

export function findBrokenRules({ registry, observations }: Dataset): Finding[] {
  if (registry.rules.length === 0) return [];
  const facts = new Facts();
  const ruled = new Set(
    registry.rules.flatMap(({ left, right }) => [...left, ...right].map(({ measure }) => measure)),
  );
  for (const observation of observations) {
    if (ruled.has(observation.measure)) facts.add(observation);
  }
  const rules = groupBy(registry.rules, ({ left }) => left[0]?.measure ?? '');
  const findings: Finding[] = [];
  for (const together of facts.all) {
    for (const { measure } of together) {
      for (const rule of rules.get(measure) ?? []) findings.push(...applied(rule, together, registry));
    }
  }
  return findings;
}

/** Those of one unit, period and category as of one day together, in the order in which the first of them come. */
class Facts {
  readonly all: Observation[][] = [];
  readonly #byUnit = new Map<string, Map<string, Observation[][]>>();

  add(fact: Observation): void {
    const { unit, period, category, asOf } = fact;
    const ofUnit = entry(this.#byUnit, unit, () => new Map<string, Observation[][]>());
    const ofPeriod = entry(ofUnit, period.id, (): Observation[][] => []);
    const together = ofPeriod.find(([first]) => first?.category === category && first.asOf === asOf);
    if (together) {
      together.push(fact);
      return;
    }
    const alone = [fact];
    ofPeriod.push(alone);
    this.all.push(alone);
  }
}

function applied(rule: Rule, facts: readonly Observation[], registry: Registry): Finding[] {
  const [leftFacts, rightFacts] = [factsOf(rule.left, facts), factsOf(rule.right, facts)];
  if (!leftFacts || !rightFacts) return [];
  const [leftSum, rightSum] = [sumOf(leftFacts), sumOf(rightFacts)];
  const excess = leftSum - rightSum;
  const taking = [...leftFacts, ...rightFacts].map(({ fact }) => fact);
  const dust = 1e-9 * Math.max(1, Math.abs(leftSum), Math.abs(rightSum));
  const slack = dust + taking.reduce((sum, fact) => sum + roundingOf(fact, registry), 0);
  const holds = rule.comparator === '=' ? Math.abs(excess) <= slack : excess <= slack;
  const [first, ...others] = taking;
  if (holds || !first) return [];
  const [left, right] = [sideOf(leftFacts, leftSum, registry), sideOf(rightFacts, rightSum, registry)];
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

interface SignedFact {
  fact: Observation;
  number: number;
  sign: 1 | -1;
}

/** Undefined where a figure is missing. */
function factsOf(formula: Formula, facts: readonly Observation[]): SignedFact[] | undefined {
  const signed: SignedFact[] = [];
  for (const { measure, sign } of formula) {
    const fact = facts.find((one) => one.measure === measure);
    if (fact?.quantity.state !== 'value') return undefined;
    signed.push({ fact, number: fact.quantity.number, sign });
  }
  return signed;
}

function sumOf(facts: readonly SignedFact[]): number {
  return facts.reduce((sum, { number, sign }) => sum + sign * number, 0);
}

/** How a side is told of in a finding. */
interface Side {
  /** As written in the cells: "354.437 + 34.819". */
  shown: string;
  /** What several figures make, as a plain number; empty for one alone. */
  total: string;
  name_vi: string;
  name_en: string;
}

function sideOf(facts: readonly SignedFact[], sum: number, { measures }: Registry): Side {
  const side: Side = { shown: '', total: '', name_vi: '', name_en: '' };
  let percentage = false;
  for (const { fact, sign } of facts) {
    const measure = measures.get(fact.measure);
    const operator = side.shown === '' ? '' : sign < 0 ? ' − ' : ' + ';
    side.shown += `${operator}${fact.shown}`;
    side.name_vi += `${operator}${measure?.name_vi ?? fact.measure}`;
    side.name_en += `${operator}${measure?.name_en ?? fact.measure}`;
    percentage = measure !== undefined && isPercentage(measure);
  }
  if (facts.length > 1) side.total = percentage ? asPercentage(sum) : plainNumber(sum);
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
