/** What a person probably meant: the known name that differs least from the one written, if any is near. */

import { fold } from './fold.ts';

/** The name among `known` that is most like `text`; empty where none is near. Both are compared folded. */
export function nearestName(text: string, known: Iterable<string>): string {
  const wanted = fold(text);
  let best = { name: '', distance: Math.max(2, Math.floor(wanted.length / 4)) + 1 };
  for (const name of known) {
    const folded = fold(name);
    if (Math.abs(folded.length - wanted.length) >= best.distance) continue;
    const distance = editDistance(folded, wanted);
    if (distance < best.distance) best = { name, distance };
  }
  return best.name;
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
