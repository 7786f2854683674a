/**
 * Typed words enter, the entries that they mean leave, best first. Words may come without accents, in either placement
 * of tones, unfinished, or with a slip of the finger where nothing else fits. It knows nothing of the page.
 */

import MiniSearch from 'minisearch';
import { fold, foldTones } from '../domain/fold.ts';
import { SEARCH_KINDS, type SearchEntry, type SearchIndex, type SearchKind } from '../domain/searchIndex.ts';

export interface Found {
  kind: SearchKind;
  title: string;
  address: string;
  note: string;
}

export type Search = (typed: string) => Found[];

const MOST = 12;

export function searchEngine({ prefixes, entries }: SearchIndex): Search {
  const engine = new MiniSearch<{ id: number; name: string; also: string; note: string }>({
    fields: ['name', 'also', 'note'],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { name: 4, also: 2, note: 0.5 } },
  });
  const shortenings = prefixes.map(fold).sort((a, b) => b.length - a.length);
  const names = entries.map((entry) => namesOf(entry, shortenings));
  engine.addAll(
    entries.map(([, title, , note, also], id) => ({
      id,
      name: [title, ...(names[id] ?? [])].join(' '),
      also,
      note,
    })),
  );
  return (typed) => {
    const wanted = fold(typed);
    if (wanted === '') return [];
    const strict = engine.search(wanted);
    const hits = strict.length > 0 ? strict : engine.search(wanted, { fuzzy: slipsIn, fields: ['name'] });
    const accented = accentedWords(typed);
    const rank = (entry: SearchEntry, id: number) =>
      strict.length > 0 ? rankOf(entry, names[id] ?? [], wanted, accented) : [];
    return hits
      .flatMap(({ id, score }) => {
        const entry = entries[id];
        return entry ? [{ entry, id, score, rank: rank(entry, id) }] : [];
      })
      .sort((a, b) => compareRanks(a.rank, b.rank) || b.score - a.score || a.id - b.id)
      .slice(0, MOST)
      .map(({ entry: [kind, title, address, note] }) => ({
        kind: SEARCH_KINDS[kind] ?? 'page',
        title,
        address,
        note,
      }));
  };
}

/** One slip in a word of three letters or more. */
function slipsIn(word: string): number | false {
  return word.length > 2 && /\D/.test(word) ? 1 : false;
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ');
}

/** Each a folded name under which it may be asked for as a whole. */
function namesOf([, title, , , also]: SearchEntry, prefixes: readonly string[]): string[] {
  const whole = fold(title);
  const prefix = prefixes.find((words) => whole.startsWith(`${words} `));
  const core = prefix ? whole.slice(prefix.length + 1) : '';
  const initials = prefix?.split(' ').map((word) => word.charAt(0)) ?? [];
  return [
    whole,
    ...(core ? [core, `${initials.join('')} ${core}`] : []),
    ...also.split('|').map(fold),
  ].filter((name) => name !== '');
}

/** Compared from the left, larger first: written with these accents, how well the name fits, whether figures exist, kind. */
function rankOf(
  [kind, title, , , also, weight]: SearchEntry,
  names: readonly string[],
  wanted: string,
  accented: readonly string[],
): number[] {
  const written = `${title} ${also}`
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const asTyped = accented.every((word) =>
    written.some((one) => one.startsWith(word) || foldTones(one) === foldTones(word)),
  );
  const fit = fitOf(names, wanted);
  return [Number(asTyped), fit, weight, -kind];
}

/** Whether it is a name, begins one, stands in the title, or is made of the words of the title or of another name. */
function fitOf(names: readonly string[], wanted: string): number {
  const madeOf = (name: string) => wanted.split(' ').every((word) => ` ${name}`.includes(` ${word}`));
  if (names.includes(wanted)) return 5;
  if (names.some((name) => name.startsWith(wanted))) return 4;
  if (` ${names[0]}`.includes(` ${wanted}`)) return 3;
  if (madeOf(names[0] ?? '')) return 2;
  return names.some(madeOf) ? 1 : 0;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** Words typed without any mark may mean any. */
function accentedWords(typed: string): string[] {
  const words = typed
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && fold(word) !== word);
}
