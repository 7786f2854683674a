/**
 * Finds the unit that a spreadsheet means: by id, official code, portal code or name, among the units that existed
 * on a day and, where it is known, below one parent. A name that fits several units is ambiguous, never a choice.
 */

import type { Day } from '../domain/day.ts';
import type { Registry, Unit } from '../domain/registry.ts';
import { existsOn, isWithin } from '../domain/unitTree.ts';
import { fold, foldTones } from './fold.ts';
import { editDistance } from './nearest.ts';

export type UnitMatch =
  | { found: Unit }
  | {
      found: undefined;
      candidates: Unit[];
      nearest: Unit | undefined;
      /** A unit of that name which did not exist on the day. */
      elsewhen: Unit | undefined;
      /** A unit whose code is this number with zeros before it, which spreadsheet programs drop. */
      zerosLost: Unit | undefined;
    };

export interface UnitNames {
  /** `below`: only that unit and what lies under it is meant; empty for anywhere. */
  find(text: string, day: Day, below: string): UnitMatch;
}

export function indexUnitNames(registry: Registry): UnitNames {
  const byCode = new Map<string, Unit[]>();
  const byName = new Map<string, Unit[]>();
  const prefixes = new Map([...registry.levels.values()].map((level) => [level.id, split(level.prefixes)]));
  for (const unit of registry.units.values()) {
    for (const code of new Set([unit.id, unit.code, unit.portal_code])) add(byCode, code, unit);
    for (const name of [unit.name_vi, ...split(unit.aliases)]) {
      for (const key of nameKeys(name, prefixes.get(unit.level) ?? [])) add(byName, key, unit);
    }
  }
  const known = new Map<string, UnitMatch>();
  return {
    find(text, day, below) {
      const question = `${text}\t${day}\t${below}`;
      const match = known.get(question) ?? search(text, day, below);
      known.set(question, match);
      return match;
    },
  };

  function isBelow(unit: Unit, below: string): boolean {
    return below === '' || isWithin(unit, below, registry);
  }

  function search(text: string, day: Day, below: string): UnitMatch {
    const eligible = (units: Unit[] | undefined) =>
      [...new Set(units)].filter((unit) => existsOn(unit, day) && isBelow(unit, below));
    const coded = eligible(byCode.get(text.trim()));
    const [onlyCoded] = coded;
    if (onlyCoded && coded.length === 1) return { found: onlyCoded };
    const named = eligible(byName.get(fold(text)));
    const [onlyNamed] = named;
    if (onlyNamed && named.length === 1) return { found: onlyNamed };
    const spelled = named.filter((unit) => foldTones(unit.name_vi) === foldTones(text));
    const [onlySpelled] = spelled;
    if (onlySpelled && spelled.length === 1) return { found: onlySpelled };
    const [elsewhen] = [...(byCode.get(text.trim()) ?? []), ...(byName.get(fold(text)) ?? [])].filter(
      (unit) => !existsOn(unit, day) && isBelow(unit, below),
    );
    const [zerosLost] = /^[1-9]\d*$/.test(text.trim())
      ? [1, 2, 3, 4].flatMap((zeros) => eligible(byCode.get('0'.repeat(zeros) + text.trim())))
      : [];
    return {
      found: undefined,
      candidates: named,
      nearest: nearest(byName, fold(text), eligible),
      elsewhen,
      zerosLost,
    };
  }
}

/** The name with and without the words that say what kind of unit it is. */
function nameKeys(name: string, prefixes: readonly string[]): string[] {
  const whole = fold(name);
  const folded = prefixes.map(fold);
  const bare = folded
    .filter((prefix) => whole.startsWith(`${prefix} `))
    .map((prefix) => whole.slice(prefix.length + 1));
  const stem = bare.sort((a, b) => a.length - b.length)[0] ?? whole;
  return [...new Set([whole, stem, ...folded.map((prefix) => `${prefix} ${stem}`)])];
}

function nearest(
  byName: ReadonlyMap<string, Unit[]>,
  key: string,
  eligible: (units: Unit[] | undefined) => Unit[],
): Unit | undefined {
  let best: { unit: Unit; distance: number } | undefined;
  for (const [name, units] of byName) {
    if (Math.abs(name.length - key.length) > 2) continue;
    const distance = editDistance(name, key);
    const [unit] = distance <= 2 && distance < (best?.distance ?? 3) ? eligible(units) : [];
    if (unit) best = { unit, distance };
  }
  return best?.unit;
}

function add(index: Map<string, Unit[]>, key: string, unit: Unit): void {
  if (key === '') return;
  const units = index.get(key);
  if (units) units.push(unit);
  else index.set(key, [unit]);
}

function split(list: string): string[] {
  return list
    .split('|')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
