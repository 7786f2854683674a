/**
 * Finds the unit that a spreadsheet means: by id, official code, portal code or name, among the units that existed
 * on a day and, where it is known, below one parent. A name that fits several units is ambiguous, never a choice; a
 * name that says another kind of unit ("Xã" for a "Phường") is another name. A parent written after the name is
 * held against the registry, the successions included.
 */

import type { Day } from '../domain/day.ts';
import { fold, foldTones } from '../domain/fold.ts';
import type { Registry, Unit } from '../domain/registry.ts';
import { existsOn, isWithin } from '../domain/unitTree.ts';
import { slip } from './nearest.ts';
import { kindsOf, nameReader, type Reading } from './unitKinds.ts';

export type UnitMatch =
  | { found: Unit }
  | {
      found: undefined;
      candidates: Unit[];
      /** The unit of the same name but another kind, or else of the most similar name, if any is near. */
      nearest(): Unit | undefined;
      /** A unit of that name which did not exist on the day. */
      elsewhen: Unit | undefined;
      /** A unit whose code is this number with zeros before it, which spreadsheet programs drop. */
      zerosLost: Unit | undefined;
    };

export interface UnitNames {
  /** `below`: only that unit and what lies under it is meant; empty for anywhere. */
  find(text: string, day: Day, below: string): UnitMatch;
}

interface Name extends Reading {
  unit: Unit;
}

const MOST_KNOWN = 10_000;
const FORMER_NAME = /\s*\(\s*(?:tên\s+)?(?:cũ|cu|trước(?: đây)?(?: là)?)(?:\s*:\s*|\s+)\p{L}[^()]*\)\s*$/iu;

export function indexUnitNames(registry: Registry): UnitNames {
  const levels = [...registry.levels.values()];
  const kindsOfLevel = new Map(levels.map(({ id, prefixes }) => [id, kindsOf(split(prefixes))]));
  const read = nameReader([...kindsOfLevel.values()]);
  const line = lineReader(registry);
  const byCode = new Map<string, Unit[]>();
  const byBare = new Map<string, Name[]>();
  for (const unit of registry.units.values()) {
    for (const code of new Set([unit.id, unit.code, unit.portal_code])) add(byCode, code, unit);
    for (const name of namesOf(unit)) add(byBare, name.bare, name);
  }
  const known = new Map<string, UnitMatch>();
  return {
    find(text, day, below) {
      const question = `${text}\t${day}\t${below}`;
      const match = known.get(question) ?? search(text, day, below);
      if (match.found && known.size < MOST_KNOWN) known.set(question, match);
      return match;
    },
  };

  function search(text: string, day: Day, below: string): UnitMatch {
    const isMeant = (unit: Unit) => existsOn(unit, day) && (below === '' || isWithin(unit, below, registry));
    const code = text.trim();
    const coded = byCode.get(code) ?? [];
    const one = only(coded.filter(isMeant));
    if (one) return { found: one };

    const [name = '', ...above] = partsOf(code);
    const whole = named(code).filter(({ unit }) => isMeant(unit));
    const names =
      above.length === 0 && name === code ? [] : named(name).filter(({ unit }) => fits(unit, above));
    const meant = whole.length > 0 ? whole : names.filter(({ unit }) => isMeant(unit));
    const spelled = meant.filter((entry) => isSpelled(entry, whole.length > 0 ? code : name));
    const found = only(meant.map(({ unit }) => unit)) ?? only(spelled.map(({ unit }) => unit));
    const isElsewhen = (unit: Unit) =>
      !existsOn(unit, day) && (below === '' || line(unit).some((at) => isWithin(at, below, registry)));
    const others = [...named(code), ...names].filter(({ unit }) => isElsewhen(unit));
    const exact = others.find((entry) => isSpelled(entry, name))?.unit;
    const isStranger = exact && found && spelled.length === 0 && !line(found).includes(exact);
    if (found && !isStranger) return { found };

    const zeros = /^[1-9]\d*$/.test(code) ? ['0', '00', '000', '0000'] : [];
    return {
      found: undefined,
      candidates: found ? [] : [...new Set((spelled.length > 0 ? spelled : meant).map(({ unit }) => unit))],
      nearest: () => namesake(name, isMeant) ?? slipped(name, isMeant),
      elsewhen: coded.find(isElsewhen) ?? exact ?? others[0]?.unit,
      zerosLost: zeros.flatMap((lost) => byCode.get(lost + code) ?? []).find(isMeant),
    };
  }

  /** Its name, its other names and its earlier ones; one that says no kind of unit has the kind of the first. */
  function namesOf(unit: Unit): Name[] {
    const possible = kindsOfLevel.get(unit.level)?.map(({ kind }) => kind) ?? [];
    let own: readonly string[] = possible;
    const former = registry.unitNames.filter((name) => name.unit === unit.id).map(({ name_vi }) => name_vi);
    return [unit.name_vi, ...split(unit.aliases), ...former].map((text, index) => {
      const whole = { bare: fold(text), spelled: foldTones(text) };
      const reading = read(text).find(({ kinds }) => kinds.some((kind) => possible.includes(kind)));
      const kinds = reading?.kinds.filter((kind) => possible.includes(kind)) ?? own;
      if (index === 0) own = kinds;
      return { unit, ...whole, ...reading, kinds };
    });
  }

  /** The names of the first way of reading the text that gives any. */
  function named(text: string): Name[] {
    for (const reading of read(text)) {
      const names = (byBare.get(reading.bare) ?? []).filter(
        (name) => isOfKind(name, reading) && (reading.kinds.length > 0 || /\p{L}/u.test(reading.bare)),
      );
      if (names.length > 0) return names;
    }
    return [];
  }

  function isSpelled(name: Name, text: string): boolean {
    return read(text).some(({ bare, spelled }) => bare === name.bare && spelled === name.spelled);
  }

  function fits(unit: Unit, above: readonly string[]): boolean {
    if (above.length === 0) return true;
    const units = new Set(line(unit).filter((at) => at.id !== unit.id));
    return above.every((part) => named(part).some((name) => units.has(name.unit)));
  }

  function namesake(text: string, isMeant: (unit: Unit) => boolean): Unit | undefined {
    const reading = read(text).at(-1);
    if (!reading || reading.kinds.length === 0) return undefined;
    const names = (byBare.get(reading.bare) ?? []).filter(({ unit }) => isMeant(unit));
    const spelled = names.filter((name) => isSpelled(name, text));
    const unaccented = reading.spelled === reading.bare ? names : [];
    return only((spelled.length > 0 ? spelled : unaccented).map(({ unit }) => unit));
  }

  function slipped(text: string, isMeant: (unit: Unit) => boolean): Unit | undefined {
    const reading = read(text).at(-1);
    if (!reading || !/\p{L}/u.test(text)) return undefined;
    let nearest = Number.POSITIVE_INFINITY;
    let units: Unit[] = [];
    for (const name of [...byBare.values()].flat()) {
      if (name.bare[0] !== reading.bare[0] || Math.abs(name.bare.length - reading.bare.length) > 4) continue;
      const distance = isOfKind(name, reading) ? slip(reading.spelled, name.spelled) : undefined;
      if (distance === undefined || distance > nearest || !isMeant(name.unit)) continue;
      units = distance < nearest ? [name.unit] : [...units, name.unit];
      nearest = distance;
    }
    return only(units);
  }
}

function isOfKind(name: Name, { kinds }: Reading): boolean {
  return kinds.length === 0 || kinds.some((kind) => name.kinds.includes(kind));
}

/** The name, and the units above it that are written behind it; what it was called before is a remark. */
function partsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(FORMER_NAME, '')
    .split(/\s+[-–—]\s+|\s*[,;()]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The unit, what it came from and went into, whatever lay above any of them, and what that went into. */
function lineReader({ units, successions }: Registry): (unit: Unit) => Unit[] {
  const [before, after] = [new Map<string, Unit[]>(), new Map<string, Unit[]>()];
  for (const { predecessor, successor } of successions) {
    const [from, to] = [units.get(predecessor), units.get(successor)];
    if (from && to) {
      add(after, from.id, to);
      add(before, to.id, from);
    }
  }
  const upwards = (unit: Unit): Unit[] => {
    const parent = units.get(unit.parent);
    return parent ? [unit, ...upwards(parent)] : [unit];
  };
  return (unit) => {
    const related = [unit, ...(before.get(unit.id) ?? []), ...(after.get(unit.id) ?? [])];
    const inherited = upwards(unit).flatMap(({ id }) => after.get(id) ?? []);
    return [...new Set([...related, ...inherited].flatMap(upwards))];
  };
}

function only(units: readonly Unit[]): Unit | undefined {
  const [unit, ...others] = new Set(units);
  return others.length === 0 ? unit : undefined;
}

function add<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  if (key === '') return;
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}

function split(list: string): string[] {
  return list
    .split('|')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
