/**
 * Targets on which nothing was reported, said aloud as "no data": those that name the unit, and those that reach a
 * territory which did report something else. Units that never reported get no row for each target of their province.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { periodOfDays } from '../domain/period.ts';
import { type Indicator, type Target, targetValue, type Unit } from '../domain/registry.ts';
import type { Facts } from './facts.ts';
import { targetsNaming, targetsOn, targetsReaching } from './targets.ts';

export function unreported(
  indicator: Indicator,
  unit: Unit,
  targets: readonly Target[],
  facts: Facts,
): Evaluation[] {
  const { registry } = facts;
  const naming = targetsNaming(targets, unit);
  const territorial = registry.levels.get(unit.level)?.territorial === 'yes';
  const reaching =
    territorial && facts.hasReported(unit.id)
      ? targetsOn(
          targetsReaching(targets, unit, '', registry),
          unit.valid_to === '' ? '9999-12-31' : unit.valid_to,
        )
      : [];
  return [...new Set([...naming, ...reaching])].map((target) => ({
    indicator: indicator.id,
    unit: unit.id,
    period: target.from !== '' && target.to !== '' ? periodOfDays(target.from, target.to) : undefined,
    category: target.category,
    lens: 'as-reported',
    estimated: false,
    target,
    targetValue: targetValue(target, indicator),
    value: undefined,
    numerator: undefined,
    denominator: undefined,
    status: 'no-data',
    range: undefined,
    expected: undefined,
    change: undefined,
    gapPoints: undefined,
    gapCases: undefined,
    pace: undefined,
    coverage: { reported: 0, expected: 1 },
    asOf: undefined,
    rank: undefined,
    rankedUnits: 0,
    casesToNextRank: undefined,
    inputs: { numerator: [], denominator: [] },
  }));
}
