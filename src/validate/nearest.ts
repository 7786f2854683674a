/**
 * What a person probably meant. Long names (items, headers) are compared by their words first and by letters second;
 * names of places, where one letter makes another place, only where the difference looks like a slip of the pen.
 * Two names that are about equally near give no answer: a wrong suggestion is worse than none.
 */

import { fold, foldTones } from '../domain/fold.ts';

const LEAST_LIKENESS = 0.6;
const LEAST_LEAD = 0.08;

/** The name among `known` that is most like `text`; empty where none is near, or where two are. */
export function nearestName(text: string, known: Iterable<string>): string {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return '';
  const likeness = new Map<string, { name: string; likeness: number }>();
  for (const name of known) likeness.set(fold(name), { name, likeness: alike(wanted, wordsOf(name)) });
  const [best, second] = [...likeness.values()].sort((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness < LEAST_LIKENESS) return '';
  return second && best.likeness - second.likeness < LEAST_LEAD ? '' : best.name;
}

/** How far apart two names of places are, where the one may be a slip of the pen for the other; else undefined. */
export function slip(written: string, known: string): number | undefined {
  const [a, b] = [wordsOf(written), wordsOf(known)];
  const [joinedA, joinedB] = [joined(a, 'folded'), joined(b, 'folded')];
  const allowed = joinedB.length <= 3 ? 0 : joinedB.length <= 6 ? 1 : 2;
  if (Math.abs(joinedA.length - joinedB.length) > allowed) return undefined;
  if (a.some((word, index) => b[index] && b[index].folded[0] !== word.folded[0])) return undefined;
  const letters =
    a.length === b.length
      ? a.reduce((sum, word, index) => sum + slipOfWord(word.folded, b[index]?.folded ?? ''), 0)
      : editDistance(joinedA, joinedB);
  if (letters > (a.length === b.length ? allowed : Math.min(allowed, 1))) return undefined;
  if (![a, b].every((words) => words.some(isAccented))) return letters;
  const accented = editDistance(joined(a, 'accented'), joined(b, 'accented'));
  return accented <= allowed + 1 ? letters + accented / 10 : undefined;
}

/** Number of single-letter changes between two short texts (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

interface Word {
  folded: string;
  accented: string;
}

function wordsOf(text: string): Word[] {
  const accented = foldTones(text).split(' ');
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((folded, index) => ({ folded, accented: accented[index] ?? folded }));
}

function isAccented({ folded, accented }: Word): boolean {
  return folded !== accented;
}

function joined(words: readonly Word[], as: keyof Word): string {
  return words.map((word) => word[as]).join('');
}

/** One letter of a word may slip; in a word of two letters that makes another word, as does a second letter. */
function slipOfWord(a: string, b: string): number {
  const distance = a === b ? 0 : editDistance(a, b);
  return distance <= 1 && (distance === 0 || Math.min(a.length, b.length) >= 3) ? distance : Infinity;
}

/** From 0 to 1: the share of words that two names have in common, or of letters where few of them differ. */
function alike(a: readonly Word[], b: readonly Word[]): number {
  if (b.length === 0) return 0;
  const free = [...b];
  let common = 0;
  for (const word of a) {
    const weights = free.map((other) => alikeWords(word, other));
    const best = Math.max(0, ...weights);
    common += best;
    if (best > 0) free.splice(weights.indexOf(best), 1);
  }
  const byWords = (2 * common) / (a.length + b.length);
  const [joinedA, joinedB] = [joined(a, 'folded'), joined(b, 'folded')];
  const allowed = joinedB.length <= 6 ? 1 : 2;
  if (Math.abs(joinedA.length - joinedB.length) > allowed) return byWords;
  const distance = editDistance(joinedA, joinedB);
  return distance > allowed ? byWords : Math.max(byWords, 1 - distance / joinedB.length);
}

function alikeWords(a: Word, b: Word): number {
  if (a.folded === b.folded) return a.accented === b.accented || !isAccented(a) || !isAccented(b) ? 1 : 0.5;
  if (Math.min(a.folded.length, b.folded.length) < 4) return 0;
  return Math.abs(a.folded.length - b.folded.length) <= 1 && editDistance(a.folded, b.folded) === 1 ? 0.5 : 0;
}
