/**
 * Which of some evaluations matter most, by stated rules, so that the same figures always stand in the same order: what
 * is open, what turned, what moved. Where a rule does not decide, the order of the registry does: indicators, then
 * units, then targets.
 */

import { type Evaluation, STATUSES } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import { isPercentage, type Registry } from '../domain/registry.ts';
import { differenceWithoutDust, scaledDecimal, withoutDust } from '../i18n/decimal.ts';
import { directionOfChange } from './change.ts';
import type { ViewContext } from './context.ts';
import { mostUrgent } from './latest.ts';
import { type Compared, isCompared, judgedBefore, turnRank } from './turned.ts';

export interface Turned {
  now: Compared;
  before: Evaluation;
}

/**
 * Targets of the uppermost units first, among them deadlines that were missed, then the largest part of the target still
 * open, and of what is equally far missed before behind.
 */
export function openInOrder(context: ViewContext, evaluations: readonly Evaluation[]): Evaluation[] {
  const { registry } = context;
  const isMissedDeadline = ({ status, target }: Evaluation) =>
    status === 'missed' && target?.kind === 'deadline';
  return mostUrgent(asInRegistry(registry, evaluations)).sort(
    (a, b) =>
      levelOf(registry, a) - levelOf(registry, b) ||
      Number(isMissedDeadline(b)) - Number(isMissedDeadline(a)),
  );
}

/** From one side of the target to the other first, then by what it became, the worst first, uppermost units first. */
export function turnedInOrder(context: ViewContext, evaluations: readonly Evaluation[]): Turned[] {
  const { registry } = context;
  const turned = comparable(context, evaluations).flatMap((now) => {
    const before = judgedBefore(context, now);
    return before && before.status !== now.status ? [{ now, before }] : [];
  });
  return turned.sort(
    (a, b) =>
      turnRank(a.before.status, a.now.status) - turnRank(b.before.status, b.now.status) ||
      STATUSES.indexOf(a.now.status) - STATUSES.indexOf(b.now.status) ||
      levelOf(registry, a.now) - levelOf(registry, b.now),
  );
}

/**
 * Percentages first, by points; then counts, by their share of what was. Of two shares that are the whole
 * together, as what is on time and what is overdue, one tells of both.
 */
export function movedInOrder(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  direction: 'better' | 'worse',
): Compared[] {
  const { registry } = context;
  const moved = comparable(context, evaluations)
    .filter((evaluation) => directionOfChange(context, evaluation) === direction)
    .map((one) => ({ one, isShare: isShare(registry, one), size: sizeOf(one, isShare(registry, one)) }))
    .sort((a, b) => Number(b.isShare) - Number(a.isShare) || b.size - a.size);
  const once = new Map<string, Compared>();
  for (const { one, isShare, size } of moved) {
    const { unit, indicator, value = 0 } = one;
    const parts = [withoutDust(Math.min(value, 1 - value)), size].map(asShown);
    const key = (isShare ? [unit, ...parts] : [unit, indicator]).join('\t');
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()];
}

/** Reported percentages are rounded already, so that two add up to the whole only to the tenth of a point. */
function asShown(fraction: number): string {
  return String(scaledDecimal(fraction, 1, 2));
}

/** As a fraction in either case: points of a percentage, the share of a count. */
function sizeOf({ change }: Compared, isShare: boolean): number {
  const difference = differenceWithoutDust(change.difference, change.before);
  return Math.abs(withoutDust(isShare ? difference : (change.relative ?? difference)));
}

function isShare({ indicators }: Registry, { indicator }: Evaluation): boolean {
  const found = indicators.get(indicator);
  return found !== undefined && isPercentage(found);
}

/** Whole, and not a share of so few cases that it is not ranked either. */
function comparable({ registry }: ViewContext, evaluations: readonly Evaluation[]): Compared[] {
  const { fewestCases } = registry.site.ranking;
  return asInRegistry(registry, evaluations)
    .filter(isCompared)
    .filter((one) => !isPartial(one) && (one.denominator === undefined || one.denominator >= fewestCases));
}

function levelOf({ units, levels }: Registry, { unit }: Evaluation): number {
  return levels.get(units.get(unit)?.level ?? '')?.order ?? 0;
}

function asInRegistry(
  { indicators, units, targets }: Registry,
  evaluations: readonly Evaluation[],
): Evaluation[] {
  const places = [[...indicators.keys()], [...units.keys()], targets.map(({ id }) => id)].map(
    (ids) => new Map([...ids].reverse().map((id, index) => [id, ids.length - index])),
  );
  const place = ({ indicator, unit, target }: Evaluation) =>
    [indicator, unit, target?.id ?? ''].map((id, index) => places[index]?.get(id) ?? 0);
  return evaluations
    .map((evaluation) => ({ evaluation, at: place(evaluation) }))
    .sort((a, b) => a.at.map((at, index) => at - (b.at[index] ?? 0)).find((one) => one !== 0) ?? 0)
    .map(({ evaluation }) => evaluation);
}
