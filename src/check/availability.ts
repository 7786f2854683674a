/**
 * Targets that ask for more than there is. What limits a figure is said by the registry itself: the maximum of its
 * measure, and every rule "figure ≤ limit". Where the limit of an indicator's numerator is its denominator, nothing
 * above the whole can be reached. Any other limit is compared with the cases that the target asks for, out of its quota
 * where the denominator is one, for each unit that reported all of them. The figures must be of one period and one day,
 * but a stock is what there is on its day, whatever the period of the report that gives it.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding, type Where } from '../domain/finding.ts';
import type { Formula } from '../domain/formula.ts';
import type { Observation } from '../domain/observation.ts';
import { type Indicator, isPercentage, type Registry, type Target, targetValue } from '../domain/registry.ts';
import { type Figures, numberOf, plainNumber } from './figures.ts';
import { unitsUnder } from './targetScope.ts';

const TARGETS: Where = { file: 'registry/targets.csv', sheet: '', cell: '' };

export function findTargetsBeyondAvailable({ registry }: Dataset, figures: Figures): Finding[] {
  const found = new Map<string, Finding>();
  for (const target of registry.targets) {
    const indicator = registry.indicators.get(target.indicator);
    if (!indicator || target.comparator === '<=') continue;
    const findings = [
      ...beyondWhole(target, indicator, registry),
      ...beyondLimits(target, indicator, registry, figures),
    ];
    // Two targets may rest on one quota.
    for (const one of findings) found.set(JSON.stringify(one), one);
  }
  return [...found.values()];
}

function beyondWhole(
  target: Target,
  { numerator, denominator, ...indicator }: Indicator,
  registry: Registry,
) {
  const [only, ...more] = numerator;
  const isPart = limitsOf(numerator, registry).some((limit) => isSame(limit, denominator));
  const maximum = only && more.length === 0 ? registry.measures.get(only.measure)?.maximum : '';
  const most = isPart ? (isPercentage(indicator) ? '100' : '1') : denominator.length === 0 ? maximum : '';
  if (!most || Number(target.value) <= Number(most)) return [];
  const where = registry.deadlinePlaces.get(target) ?? TARGETS;
  return [finding('registry/target-beyond-available', where, { stated: target.value, computed: most })];
}

function beyondLimits(target: Target, indicator: Indicator, registry: Registry, figures: Figures): Finding[] {
  const { numerator, denominator } = indicator;
  const limits = limitsOf(numerator, registry).filter((limit) => !isSame(limit, denominator));
  if (limits.length === 0) return [];
  const share = targetValue(target, indicator);
  return unitsUnder(target, registry).flatMap((unit) =>
    limits.flatMap((limit) => {
      const known = knownTogether(denominator, limit, unit, target, registry, figures);
      return known ? compare(share, known, registry.deadlinePlaces.get(target) ?? TARGETS) : [];
    }),
  );
}

interface Known {
  quota: Observation[];
  quotaSum: number;
  limit: Observation[];
  limitSum: number;
}

function compare(share: number, { quota, quotaSum, limit, limitSum }: Known, target: Where): Finding[] {
  const wanted = quota.length > 0 ? share * quotaSum : share;
  if (wanted <= limitSum) return [];
  const params = { stated: plainNumber(wanted), computed: plainNumber(limitSum) };
  const [where = target, ...also] = quota.map((figure) => figure.where);
  also.push(...limit.map((figure) => figure.where));
  return [finding('registry/target-beyond-available', where, params, also)];
}

/** The figures of both formulas on the last day within the window of the target on which all of them are known. */
function knownTogether(
  quota: Formula,
  limit: Formula,
  unit: string,
  { category, from, to }: Target,
  registry: Registry,
  figures: Figures,
): Known | undefined {
  const ofUnit = (measure: string) =>
    (figures.ofMeasure(measure).get(unit)?.observations ?? []).filter(
      (figure) => figure.category === category && numberOf(figure) !== undefined,
    );
  const [anchor] = [...quota, ...limit];
  const anchors = anchor ? ofUnit(anchor.measure) : [];
  anchors.sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
  for (const { asOf, period } of anchors) {
    if (asOf < from || (to !== '' && to < asOf)) continue;
    const at = ({ measure }: { measure: string }): Observation[] => {
      const sameDay = ofUnit(measure).filter((figure) => figure.asOf === asOf);
      const samePeriod = sameDay.filter((figure) => figure.period.id === period.id);
      const isStock = registry.measures.get(measure)?.kind === 'stock';
      return (isStock && samePeriod.length === 0 ? sameDay : samePeriod).slice(0, 1);
    };
    const [inQuota, inLimit] = [quota.flatMap(at), limit.flatMap(at)];
    if (inQuota.length < quota.length || inLimit.length < limit.length) continue;
    return {
      quota: inQuota,
      quotaSum: sumOf(quota, inQuota),
      limit: inLimit,
      limitSum: sumOf(limit, inLimit),
    };
  }
  return undefined;
}

function sumOf(formula: Formula, figures: readonly Observation[]): number {
  return figures.reduce((sum, figure, term) => sum + (formula[term]?.sign ?? 0) * (numberOf(figure) ?? 0), 0);
}

/** What the rules of the registry say a sum of measures cannot exceed. */
function limitsOf(formula: Formula, { rules }: Registry): Formula[] {
  return rules
    .filter(({ left, comparator }) => comparator === '<=' && isSame(left, formula))
    .map(({ right }) => right);
}

function isSame(a: Formula, b: Formula): boolean {
  const text = (formula: Formula) => formula.map(({ sign, measure }) => `${sign} ${measure}`).sort();
  return text(a).join('\t') === text(b).join('\t');
}
