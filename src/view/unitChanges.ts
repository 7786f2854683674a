/**
 * When the territory of a unit changed, and how: from the successions. Also what was done to its earlier figures so
 * that they speak of the unit of today, in a sentence.
 */

import { addDays, type Day } from '../domain/day.ts';
import type { Registry, Succession, Unit } from '../domain/registry.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './seenEvaluations.ts';

/**
 * - `merged`: it began on that day, out of several
 * - `formed`: it began on that day, out of parts of others
 * - `renewed`: it began on that day in place of one other, of the same territory
 * - `absorbed`: it was there before and took in others
 * - `reduced`: it was there before and gave a part away
 */
export type UnitChangeKind = 'merged' | 'formed' | 'renewed' | 'absorbed' | 'reduced';

export interface UnitChange {
  date: Day;
  kind: UnitChangeKind;
  /** From units of its own level, where there are any: the others lie around them. */
  from: Succession[];
}

/** Its own changes, and those of the units that it came from before that; oldest first. */
export function changesOfUnit(registry: Registry, id: string): UnitChange[] {
  const found = new Map<string, UnitChange>();
  const follow = (unit: Unit, before: Day | undefined) => {
    for (const change of ownChanges(registry, unit)) {
      const key = `${unit.id} ${change.date}`;
      if ((before !== undefined && change.date >= before) || found.has(key)) continue;
      found.set(key, change);
      for (const { predecessor } of change.from) {
        const earlier = registry.units.get(predecessor);
        if (earlier && earlier.id !== unit.id) follow(earlier, change.date);
      }
    }
  };
  const unit = registry.units.get(id);
  if (unit) follow(unit, undefined);
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function ownChanges(registry: Registry, unit: Unit): UnitChange[] {
  const into = registry.successions.filter(({ successor }) => successor === unit.id);
  const sameLevel = into.filter(({ predecessor }) => registry.units.get(predecessor)?.level === unit.level);
  const outOf = registry.successions.filter(
    ({ predecessor, date }) => predecessor === unit.id && (unit.valid_to === '' || unit.valid_to >= date),
  );
  const touching = new Set([...(sameLevel.length > 0 ? sameLevel : into), ...outOf]);
  return [...groupBy(touching, ({ date }) => date)].map(([date, successions]) => {
    const from = successions.filter(({ successor }) => successor === unit.id);
    return { date, from, kind: kindOf(unit, date, from) };
  });
}

function kindOf(unit: Unit, date: Day, from: readonly Succession[]): UnitChangeKind {
  if (from.length === 0) return 'reduced';
  if (unit.valid_from !== date) return 'absorbed';
  if (from.every(({ kind }) => kind === 'part')) return 'formed';
  return from.length === 1 ? 'renewed' : 'merged';
}

const NAMED = 4;

/** "Số liệu trước 1/7/2025 được cộng từ …", for each day on which the unit itself changed. */
export function restatedNote(context: ViewContext, id: string): string {
  const { registry, words, language } = context;
  const unit = registry.units.get(id);
  const changes = (unit ? ownChanges(registry, unit) : []).filter(({ from }) => from.length > 0);
  const sums = changes.map(({ date, from }) => {
    const named = from.slice(0, NAMED).map(({ predecessor, kind }) => {
      const name = context.unitName(predecessor, addDays(date, -1));
      return kind === 'part' ? words.lens.partOf(name) : name;
    });
    const names = words.lens.names(named, from.length - named.length);
    const sentence = unit?.valid_from === date ? words.lens.addedUp : words.lens.addedTo;
    return sentence(formatDay(date, language), names);
  });
  const shared = changes.some(({ from }) => from.some(({ kind }) => kind === 'part'));
  return [...sums, ...(shared ? [words.lens.estimated] : [])].join(' ');
}
