/**
 * The words that stand before the name of a unit and say of which kind it is, "Xã", "P.", "UBND phường", and the ways in
 * which a text can be read as such words and a bare name.
 */

import { fold, foldTones } from '../domain/fold.ts';
import { rememberedNames } from '../domain/remembered.ts';

/** A name in two parts; `kinds` are those that the words before it may mean, none where nothing stands before it. */
export interface Reading {
  kinds: readonly string[];
  bare: string;
  /** The bare name with its accents. */
  spelled: string;
}

const OFFICES = ['uy ban nhan dan', 'ubnd'];

/** A kind of unit and the ways in which it is written before a name, all folded. */
export interface Kind {
  kind: string;
  written: string[];
}

/** Prefixes that shorten another one of the same level ("TX", "T.xã" for "Thị xã") are of its kind. */
export function kindsOf(prefixes: readonly string[]): Kind[] {
  const folded = [...new Set(prefixes.map((prefix) => withoutOffice(fold(prefix))))];
  const full = folded.filter((prefix) => !folded.some((other) => shortens(prefix, other)));
  return full.map((kind) => {
    const initials = kind.split(' ').map((word) => word[0] ?? '');
    const short = folded.filter((prefix) => shortens(prefix, kind));
    return { kind, written: [...new Set([kind, initials.join(''), initials.join(' '), ...short])] };
  });
}

function shortens(short: string, full: string): boolean {
  const [words, wanted] = [short.split(' '), full.split(' ')];
  if (short === full) return false;
  if (short.replaceAll(' ', '') === wanted.map((word) => word[0]).join('')) return true;
  return words.length === wanted.length && words.every((word, index) => wanted[index]?.startsWith(word));
}

/** All ways to read a text: as it stands, without the office, and without the words that say the kind of unit. */
export function nameReader(levels: readonly (readonly Kind[])[]): (text: string) => Reading[] {
  const kindsWritten = new Map<string, string[]>();
  for (const { kind, written } of levels.flat()) {
    for (const words of written)
      if (!kindsWritten.get(words)?.includes(kind))
        kindsWritten.set(words, [...(kindsWritten.get(words) ?? []), kind]);
  }
  const longestFirst = [...kindsWritten].sort(([a], [b]) => b.length - a.length);
  return rememberedNames((text) => {
    const whole = fold(text);
    const accented = foldTones(text).split(' ');
    const rest = withoutOffice(whole);
    const readings = [whole, rest].map((bare): [string, readonly string[]] => [bare, []]);
    for (const [words, kinds] of longestFirst) {
      if (!rest.startsWith(words) || !/^(?: |\d)/.test(rest.slice(words.length))) continue;
      readings.push([rest.slice(words.length).trim(), kinds]);
      break;
    }
    return [...new Map(readings)].map(([bare, kinds]) => {
      return { kinds, bare, spelled: accented.slice(-bare.split(' ').length).join(' ') };
    });
  });
}

function withoutOffice(folded: string): string {
  const office = OFFICES.find((words) => folded.startsWith(`${words} `));
  return office === undefined ? folded : folded.slice(office.length + 1);
}
