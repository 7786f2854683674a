/** What signs and words mean that stand in a cell of figures instead of a number: the usual ones, and those of the form. */

import type { BlankMeaning, Form } from '../../domain/form.ts';

const USUAL: readonly [string, BlankMeaning][] = [
  ['-', 'not-reported'],
  ['–', 'not-reported'],
  ['x', 'not-reported'],
  ['Không', 'zero'],
  ['Không phát sinh', 'no-cases'],
];

/** In the order in which they are explained; an empty cell is `emptyMeaning`. */
export function signMeanings(form: Form): Map<string, BlankMeaning> {
  return new Map<string, BlankMeaning>([
    ...USUAL,
    ...form.notApplicable.map((words): [string, BlankMeaning] => [words, 'not-applicable']),
    ...Object.entries(form.blanks).filter(([sign]) => sign.trim() !== ''),
  ]);
}

export function emptyMeaning(form: Form): BlankMeaning {
  return form.blanks[''] ?? 'not-reported';
}
