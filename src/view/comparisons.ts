/**
 * Which units of an indicator are compared with one another: those of one level under one parent, in the latest period
 * for which nearly as many of them reported as ever did. Enters all evaluations of the indicator, leaves groups in
 * order; nothing is worded here.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import { containsDay, type Period } from '../domain/period.ts';
import type { Indicator, Level, Unit } from '../domain/registry.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './seenEvaluations.ts';

export interface Peers {
  level: Level;
  /** Undefined at the top of the tree. */
  parent: Unit | undefined;
  period: Period;
  /** Best first; of one unit as many as it has targets. */
  evaluations: Evaluation[];
  /** The parent's own value, where none of its parts is missing. */
  whole: Evaluation | undefined;
}

/**
 * A unit without peers is compared with nobody, unless there is nothing else to show; nor is a partial sum with whole
 * ones. Larger territories first.
 */
export function peersOf(context: ViewContext, indicator: Indicator): Peers[] {
  const { registry } = context;
  const stated = context
    .ofIndicator(indicator.id)
    .filter(
      ({ category, period, value, status }) =>
        category === '' && period && (value !== undefined || status === 'no-cases'),
    );
  const complete = stated.filter((evaluation) => !isPartial(evaluation));
  const known = complete.length > 0 ? complete : stated;
  const places = new Map([...registry.units].map(([id, unit]) => [id, `${unit.level}\t${unit.parent}`]));
  const groups = groupBy(known, ({ unit }) => places.get(unit) ?? '');
  const peers = [...groups.values()].flatMap((group) => {
    const first = registry.units.get(group[0]?.unit ?? '');
    const level = registry.levels.get(first?.level ?? '');
    const evaluations = fullestOf(context, group);
    const period = evaluations[0]?.period;
    if (!first || !level || !period) return [];
    return [
      {
        level,
        parent: registry.units.get(first.parent),
        period,
        evaluations: bestFirst(evaluations, indicator),
        whole: wholeOf(context, indicator, first.parent, period),
      },
    ];
  });
  const several = peers.filter(({ evaluations }) => countUnits(evaluations) > 1);
  return (several.length > 0 ? several : peers).sort(
    (a, b) => a.level.order - b.level.order || countUnits(b.evaluations) - countUnits(a.evaluations),
  );
}

export function countUnits(evaluations: readonly Evaluation[]): number {
  return new Set(evaluations.map(({ unit }) => unit)).size;
}

/** How close to the fullest period of all a later one must come to take its place. */
const NEARLY = 0.8;

/** Units come and go, so a period is measured by those that there were on its last day. */
function fullestOf({ registry }: ViewContext, group: readonly Evaluation[]): Evaluation[] {
  const { level, parent } = registry.units.get(group[0]?.unit ?? '') ?? {};
  const peers = [...registry.units.values()].filter((unit) => unit.level === level && unit.parent === parent);
  const periods = [...groupBy(group, ({ period }) => period?.id ?? '').values()].map((evaluations) => {
    const day = evaluations[0]?.period?.last ?? '';
    const existing = peers.filter(({ valid_from: first, valid_to: last }) =>
      containsDay({ first, last: last === '' ? day : last }, day),
    );
    return { evaluations, share: countUnits(evaluations) / Math.max(1, existing.length) };
  });
  const most = Math.max(...periods.map(({ share }) => share));
  return periods.findLast(({ share }) => share >= most * NEARLY)?.evaluations ?? [];
}

/** Those without a value last. */
function bestFirst(evaluations: readonly Evaluation[], { direction }: Indicator): Evaluation[] {
  const sign = direction === 'down' ? 1 : -1;
  return [...evaluations].sort((a, b) => {
    if (a.value === undefined || b.value === undefined) {
      return Number(a.value === undefined) - Number(b.value === undefined) || (a.unit < b.unit ? -1 : 1);
    }
    return sign * (a.value - b.value) || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0);
  });
}

function wholeOf(
  context: ViewContext,
  { id }: Indicator,
  parent: string,
  period: Period,
): Evaluation | undefined {
  return context
    .evaluationsOf(id, parent)
    .find(
      ({ period: other, category, coverage }) =>
        other?.id === period.id && category === '' && coverage.reported === coverage.expected,
    );
}
