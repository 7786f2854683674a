/**
 * Names for invented units, from the words of the province's own list: each one once, also without its accents, so
 * that no two are ever taken for one another.
 */

import { fold } from '../../src/domain/fold.ts';
import type { Places } from './province.ts';
import { type Random, shuffled } from './random.ts';

export interface UnitName {
  id: string;
  name_vi: string;
  name_en: string;
}

export function nameMaker(places: Places, random: Random): (kind: string) => UnitName {
  const short = places.first.flatMap((first) => places.second.map((second) => `${first} ${second}`));
  const long = short.flatMap((name) => places.third.map((third) => `${name} ${third}`));
  const names = [...shuffled(short, random), ...shuffled(long, random)].filter(
    (name) => new Set(fold(name).split(' ')).size === name.split(' ').length,
  );
  const used = new Set<string>();
  return (kind) => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      if (used.has(fold(name))) continue;
      used.add(fold(name));
      const plain = fold(name);
      return {
        id: `${fold(kind)} ${plain}`.replaceAll(' ', '-'),
        name_vi: `${kind} ${name}`,
        name_en: `${english(plain)} ${places.english[kind] ?? ''}`,
      };
    }
    throw new Error('not enough names for so many units');
  };
}

function english(plain: string): string {
  return plain.replace(/(?<=^| )./g, (letter) => letter.toUpperCase());
}
