/**
 * Which targets hold for an indicator of a unit on a day. The most specific scope wins: the unit's own, else its
 * subtree's (the nearest root first), else its level's, else everyone's. Targets with different ids stand side by
 * side; of one id the row whose window holds the day counts, and a deadline still binds after it has passed.
 */

import type { Day } from '../domain/day.ts';
import type { Registry, Target, Unit } from '../domain/registry.ts';

/** The targets of one indicator that reach a unit on whatever day: by scope, the most specific first, and by id. */
export type Reaching = readonly (readonly (readonly Target[])[])[];

/** `targets` are those of one indicator. */
export function targetsReaching(
  targets: readonly Target[],
  unit: Unit,
  category: string,
  registry: Registry,
): Reaching {
  const candidates = targets.filter((target) => target.category === category);
  if (candidates.length === 0) return [];
  return scopesOf(registry, unit)
    .map((scope) => byId(candidates.filter((target) => matches(target, scope))))
    .filter((groups) => groups.length > 0);
}

/** Those that hold on the day. */
export function targetsOn(reaching: Reaching, day: Day): Target[] {
  for (const groups of reaching) {
    const holding = groups.flatMap((rows) => holds(rows, day));
    if (holding.length > 0) return holding;
  }
  return [];
}

/** Targets that name the unit itself, or the subtree that it is the root of, on whatever day. */
export function targetsNaming(targets: readonly Target[], unit: Unit): Target[] {
  return targets.filter(
    (target) => target.of === unit.id && (target.scope === 'unit' || target.scope === 'subtree'),
  );
}

interface Scope {
  scope: Target['scope'];
  of: string;
}

function scopesOf(registry: Registry, unit: Unit): Scope[] {
  const subtrees: Scope[] = [];
  for (let at: Unit | undefined = unit; at; at = registry.units.get(at.parent)) {
    subtrees.push({ scope: 'subtree', of: at.id });
  }
  return [
    { scope: 'unit', of: unit.id },
    ...subtrees,
    { scope: 'level', of: unit.level },
    { scope: 'all', of: '' },
  ];
}

function matches(target: Target, { scope, of }: Scope): boolean {
  return target.scope === scope && (scope === 'all' || target.of === of);
}

/** Of one id at most one row; rows that have not begun do not hold yet. */
function holds(rows: readonly Target[], day: Day): Target[] {
  const begun = rows.filter(({ from }) => from === '' || from <= day);
  const current = begun.find(({ to }) => to === '' || day <= to);
  if (current) return [current];
  const last = begun.reduce<Target | undefined>(
    (latest, target) => (latest && latest.to >= target.to ? latest : target),
    undefined,
  );
  return last?.kind === 'deadline' ? [last] : [];
}

function byId(targets: readonly Target[]): Target[][] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const steps = groups.get(target.id);
    if (steps) steps.push(target);
    else groups.set(target.id, [target]);
  }
  return [...groups.values()];
}
