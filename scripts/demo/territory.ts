/**
 * The invented units and what becomes of them. Beneath the communes lie parts, which never change: a commune is one
 * part, or what came together of several, so that figures added up over parts stay true through every merger. The
 * units of today enter as numbers; those of before follow from what the province's file says of its merger.
 */

import { addDays } from '../../src/domain/day.ts';
import { nameMaker, type UnitName } from './names.ts';
import type { Places } from './province.ts';
import { type Random, randomFor, shuffled } from './random.ts';

export interface DemoUnit extends UnitName {
  level: string;
  parent: string;
  from: string;
  to: string;
  /** A name that it had up to a day. */
  former?: UnitName;
  /** Parts before the merger and since; empty while it does not exist. */
  before: number[];
  since: number[];
}

export interface DemoSuccession {
  predecessor: string;
  successor: string;
  kind: 'whole' | 'part';
  share: string;
}

export interface Territory {
  province: DemoUnit;
  districts: DemoUnit[];
  communes: DemoUnit[];
  successions: DemoSuccession[];
  /** How many people live in each part. */
  people: number[];
}

export function makeTerritory(seed: number, places: Places, districts: number, communes: number): Territory {
  const random = randomFor(seed, 'people');
  const name = nameMaker(places, randomFor(seed, 'names'));
  const { levels } = places;
  const people: number[] = [];
  const addPart = (factor = 1) => {
    const { typical, spread } = places.people;
    return people.push(Math.round(typical * factor * Math.exp(spread * random.around()))) - 1;
  };
  const unit = (of: UnitName, level: string, parent: string): DemoUnit => ({
    ...of,
    level,
    parent,
    from: '',
    to: '',
    before: [],
    since: [],
  });
  const kind = (kinds: readonly string[], index: number) => kinds[index % kinds.length] ?? '';
  const province = unit(places.province, levels.province, '');
  const made = Array.from({ length: districts }, (_, index) =>
    unit(name(kind(places.districts.kinds, Math.min(index, 2))), levels.district, province.id),
  );
  const today = Array.from({ length: communes }, (_, index) => {
    const district = made[index % districts];
    const of = name(kind(places.communes.kinds, index));
    const commune = unit(of, levels.commune, district?.id ?? '');
    commune.before = [addPart()];
    commune.since = [...commune.before];
    return commune;
  });
  const territory = { province, districts: made, communes: today, successions: [], people };
  merge(territory, places, (index) => name(kind(places.communes.kinds, index)), addPart, random);
  const renamed = today.findLast(({ from, before, since }) => from === '' && before.length === since.length);
  if (renamed) renamed.former = name(kind(places.communes.kinds, 0));
  for (const above of [province, ...made]) {
    const below = territory.communes.filter(({ parent }) => above === province || parent === above.id);
    above.before = below.flatMap(({ before }) => before);
    above.since = below.flatMap(({ since }) => since);
  }
  return territory;
}

/** One rearrangement in each district in turn, so that no commune takes part in two. */
function merge(
  territory: Territory,
  { levels, merger }: Places,
  name: (index: number) => UnitName,
  addPart: (factor?: number) => number,
  random: Random,
): void {
  const { districts, successions, people, communes } = territory;
  const candidates = shuffled(communes, random);
  const taken = new Set<DemoUnit>();
  const choose = (index: number): DemoUnit => {
    const district = districts[index % districts.length];
    const found = candidates.find((one) => one.parent === district?.id && !taken.has(one));
    if (!found) throw new Error('too few communes for the mergers');
    taken.add(found);
    return found;
  };
  const ended = (parent: string, index: number, before: number[]): DemoUnit => {
    const to = addDays(merger.date, -1);
    const unit = { ...name(index), level: levels.commune, parent, from: '', to, before, since: [] };
    communes.push(unit);
    return unit;
  };
  const follow = (from: DemoUnit, to: DemoUnit, share = '') =>
    successions.push({
      predecessor: from.id,
      successor: to.id,
      kind: share === '' ? 'whole' : 'part',
      share,
    });

  merger.together.forEach((count, index) => {
    const successor = choose(index);
    successor.from = merger.date;
    const parts = [...successor.before, ...Array.from({ length: count - 1 }, () => addPart())];
    successor.before = [];
    successor.since = parts;
    parts.forEach((part, turn) => {
      follow(ended(successor.parent, turn, [part]), successor);
    });
  });

  const keeping = choose(merger.together.length);
  const small = addPart(0);
  people[small] = Math.round(merger.absorbed * sizeOf(keeping, people));
  keeping.since.push(small);
  follow(ended(keeping.parent, 0, [small]), keeping);

  const takers = [choose(merger.together.length + 1), choose(merger.together.length + 1)];
  const least = Math.min(...takers.map((taker) => sizeOf(taker, people)));
  const parts = merger.divided.shares.map((share, index) => {
    const part = addPart(0);
    people[part] = Math.round(merger.divided.people * least * Number(share));
    takers[index]?.since.push(part);
    return part;
  });
  const divided = ended(takers[0]?.parent ?? '', 1, parts);
  takers.forEach((taker, index) => {
    follow(divided, taker, merger.divided.shares[index]);
  });
}

function sizeOf({ before }: DemoUnit, people: readonly number[]): number {
  return before.reduce((sum, part) => sum + (people[part] ?? 0), 0);
}

/** The parts of a unit in a month, none where it does not exist. */
export function partsIn(unit: DemoUnit, month: string, merger: string): readonly number[] {
  return month < merger.slice(0, 7) ? unit.before : unit.since;
}

export function nameIn(unit: DemoUnit, month: string, until: string): string {
  return unit.former && month <= until.slice(0, 7) ? unit.former.name_vi : unit.name_vi;
}
