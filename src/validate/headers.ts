/**
 * The headers that a form declares against the header cells of a sheet. A declared step such as `{unit}` fits any text
 * and hands it on as the name of a unit; whether there is such a unit is not decided here.
 */

import { fold } from '../domain/fold.ts';
import type { FormColumn } from '../domain/form.ts';
import { ofForm } from './ofForm.ts';

export type HeaderKey = 'unit' | 'period' | 'category';

export interface HeaderPattern {
  definition: FormColumn;
  steps: readonly (string | { names: HeaderKey })[];
}

/** The header cells of one column from top to bottom, the same folded, and all of these as one text. */
export interface HeaderSteps {
  steps: readonly string[];
  folded: readonly string[];
  path: string;
}

/** Headers of whole words by their path, and those with names. */
export interface HeaderPatterns {
  worded: ReadonlyMap<string, HeaderPattern>;
  open: readonly HeaderPattern[];
}

export interface HeaderMatch {
  definition: FormColumn;
  /** What stands in the place of `{unit}`, `{period}` and `{category}`. */
  names: Readonly<Partial<Record<HeaderKey, string>>>;
}

const stepsOf = ofForm((form): readonly HeaderPattern[] =>
  form.columns.map((definition) => ({ definition, steps: definition.header.split('›').map(stepOf) })),
);

export const patternsOf = ofForm((form): HeaderPatterns => {
  const worded = new Map<string, HeaderPattern>();
  const open: HeaderPattern[] = [];
  for (const pattern of stepsOf(form)) {
    const words = pattern.steps.filter((step) => typeof step === 'string');
    const path = headerPath(words);
    if (words.length < pattern.steps.length) open.push(pattern);
    else if (!worded.has(path)) worded.set(path, pattern);
  }
  return { worded, open: open.sort((a, b) => openSteps(a) - openSteps(b)) };
});

/** Folded words hold no line end, and one may fold to nothing. */
export function headerPath(folded: readonly string[]): string {
  return folded.map((words) => `${words}\n`).join('');
}

/** Patterns of whole words come before those with names, so that "Ghi chú" is no unit. */
export function matchHeader(
  { worded, open }: HeaderPatterns,
  { steps, folded, path }: HeaderSteps,
): HeaderMatch | undefined {
  const whole = worded.get(path);
  if (whole) return { definition: whole.definition, names: NO_NAMES };
  const pattern = open.find(
    (candidate) =>
      candidate.steps.length === steps.length &&
      candidate.steps.every((step, index) => typeof step !== 'string' || step === folded[index]),
  );
  if (!pattern) return undefined;
  const names: Partial<Record<HeaderKey, string>> = {};
  pattern.steps.forEach((step, index) => {
    if (typeof step !== 'string') names[step.names] = steps[index] ?? '';
  });
  return { definition: pattern.definition, names };
}

/** One for all: a header may be repeated on every page of a long sheet. */
const NO_NAMES: HeaderMatch['names'] = {};

/** Folded words with which a path of this form begins; a row without any of them is no header of it. */
export const firstWordsOf = ofForm(
  (form): ReadonlySet<string> =>
    new Set(stepsOf(form).flatMap(({ steps: [first] }) => (typeof first === 'string' ? [first] : []))),
);

function stepOf(step: string): string | { names: HeaderKey } {
  const key = /^\s*\{(unit|period|category)\}\s*$/.exec(step)?.[1];
  return key === 'unit' || key === 'period' || key === 'category' ? { names: key } : fold(step);
}

function openSteps(pattern: HeaderPattern): number {
  return pattern.steps.filter((step) => typeof step !== 'string').length;
}
