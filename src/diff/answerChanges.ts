/**
 * Two editions' answers to the same questions, side by side: which differ in verdict, value, target or rank, and which
 * only one of the two gives. Where the one target of a question was replaced by another, both are the same answer.
 */

import type { Difference } from '../domain/differenceDocument.ts';
import { groupBy } from '../domain/groupBy.ts';
import { type Answer, type Edition, type Question, questionKey } from './edition.ts';

export interface AnswerPair {
  question: Question;
  before: Answer | undefined;
  after: Answer | undefined;
  kinds: Difference['kinds'];
}

/** Without those that are the same in both. */
export function answerChanges(base: Edition, head: Edition): AnswerPair[] {
  const before = groupBy(base.answers, questionKey);
  const after = groupBy(head.answers, questionKey);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) =>
    pairsOf(before.get(key) ?? [], after.get(key) ?? []),
  );
}

function pairsOf(before: readonly Answer[], after: readonly Answer[]): AnswerPair[] {
  const left = [...before];
  const take = (wanted: (answer: Answer) => boolean): Answer | undefined => {
    const at = left.findIndex(wanted);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const pairs = after.map((one) => ({
    after: one,
    before: take(({ target_id }) => target_id === one.target_id),
  }));
  const alone = pairs.filter((pair) => !pair.before);
  const [only] = alone;
  if (only && alone.length === 1 && left.length === 1) only.before = left.pop();
  return [
    ...pairs.flatMap(({ before: was, after: is }) => pairOf(is, was, is)),
    ...left.flatMap((was) => pairOf(was, was, undefined)),
  ];
}

function pairOf(
  { indicator, unit, period, breakdown, lens }: Question,
  before: Answer | undefined,
  after: Answer | undefined,
): AnswerPair[] {
  const kinds = kindsOf(before, after);
  return kinds.length > 0
    ? [{ question: { indicator, unit, period, breakdown, lens }, before, after, kinds }]
    : [];
}

function kindsOf(before: Answer | undefined, after: Answer | undefined): Difference['kinds'] {
  if (!before) return ['new'];
  if (!after) return ['gone'];
  const verdicts = [before.status, after.status];
  const turned = before.status !== after.status;
  return [
    ...(turned && verdicts.every((status) => status === 'met' || status === 'missed')
      ? (['flip'] as const)
      : []),
    ...(turned ? (['status'] as const) : []),
    ...(before.value !== after.value ? (['value'] as const) : []),
    ...(before.target_id !== after.target_id || before.target !== after.target ? (['target'] as const) : []),
    ...(before.rank !== after.rank ? (['rank'] as const) : []),
  ];
}
