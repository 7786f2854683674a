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
import { type Figures, plainNumber } from './figures.ts';

export function findBrokenRules({ registry }: Dataset, figures: Figures): Finding[] {
  const measures = registry.rules
    .flatMap(({ left, right }) => [...left, ...right])
    .map(({ measure }) => measure);
  const ruled = [...new Set(measures)].sort();
  const rules = groupBy(registry.rules, ({ left }) => left[0]?.measure ?? '');
  const broken = ruled.flatMap((measure) =>
    (rules.get(measure) ?? []).flatMap((rule) => breaches(rule, measure, figures, registry)),
  );
  const place = (breach: Breach) => ruled.findIndex((measure) => factBeside(breach.fact, measure, figures));
  return inOrder(broken, place).map(({ found }) => found);
}

interface Breach {
  /** The first that takes part. */
  fact: Observation;
  found: Finding;
}

function breaches(rule: Rule, measure: string, figures: Figures, registry: Registry): Breach[] {
  const found: Breach[] = [];
  for (const { observations } of figures.ofMeasure(measure).values()) {
    for (const fact of observations) {
      const breach = applied(rule, fact, figures, registry);
      if (breach) found.push({ fact, found: breach });
    }
  }
  return found;
}

function applied(rule: Rule, start: Observation, figures: Figures, registry: Registry): Finding | undefined {
  const leftFacts = factsOf(rule.left, start, figures);
  const rightFacts = leftFacts && factsOf(rule.right, start, figures);
  if (!rightFacts) return undefined;
  const leftSum = sumOf(leftFacts);
  const rightSum = sumOf(rightFacts);
  const excess = rule.comparator === '=' ? Math.abs(leftSum - rightSum) : leftSum - rightSum;
  const dust = 1e-9 * Math.max(1, Math.abs(leftSum), Math.abs(rightSum));
  if (excess <= dust) return undefined;
  const taking = [...leftFacts, ...rightFacts].map(({ fact }) => fact);
  const slack = dust + taking.reduce((sum, fact) => sum + roundingOf(fact, registry), 0);
  const [first, ...others] = taking;
  if (excess <= slack || !first) return undefined;
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
  const also = others.map(({ where }) => where);
  return finding(code, first.where, params, also, rule.severity || undefined);
}

/** Breaches in facts that were reported together come together, where the first of those facts would stand. */
function inOrder(broken: readonly Breach[], placeOf: (breach: Breach) => number): Breach[] {
  const placed = broken.map((breach) => ({ breach, place: placeOf(breach) }));
  placed.sort(
    (a, b) =>
      a.place - b.place ||
      compare(a.breach.fact.unit, b.breach.fact.unit) ||
      compare(a.breach.fact.period.id, b.breach.fact.period.id) ||
      compare(a.breach.fact.category, b.breach.fact.category),
  );
  return placed.map(({ breach }) => breach);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface SignedFact {
  fact: Observation;
  number: number;
  sign: 1 | -1;
}

/** Undefined where a figure is missing. */
function factsOf(formula: Formula, start: Observation, figures: Figures): SignedFact[] | undefined {
  const signed: SignedFact[] = [];
  for (const { measure, sign } of formula) {
    const fact = factBeside(start, measure, figures);
    if (fact?.quantity.state !== 'value') return undefined;
    signed.push({ fact, number: fact.quantity.number, sign });
  }
  return signed;
}

/** The fact of a measure for the same unit, period and category as of the same day. */
function factBeside(start: Observation, measure: string, figures: Figures): Observation | undefined {
  if (start.measure === measure) return start;
  const fact = figures.find(measure, start.unit, start.period.id, start.category);
  return fact?.asOf === start.asOf ? fact : undefined;
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
