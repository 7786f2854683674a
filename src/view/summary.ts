/**
 * What leadership reads first: up to eight sentences over some evaluations, in the order of what matters: how the targets
 * stand, the deadlines that were missed and the largest gaps, what changed status, what became worse and better, what is
 * not reported. Each kind has its share; only where the shares give fewer than five are they filled up, by what is next
 * in the same order. Nothing is said twice, and nothing only to have five.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import { formatPeriodInText } from '../i18n/date.ts';
import { inSentence, startUpperCase } from '../i18n/inSentence.ts';
import { amountText } from './change.ts';
import type { ViewContext } from './context.ts';
import { coverageText, statusMark } from './figure.ts';
import { type AlreadySaid, type Sentence, sentenceOf, valueText } from './sentence.ts';
import { movedInOrder, openInOrder, type Turned, turnedInOrder } from './summaryOrder.ts';
import type { Compared } from './turned.ts';

/** A sentence that may be said, and the figure it is about; without one it is about many. */
interface Candidate {
  about: Evaluation | undefined;
  say(): Sentence;
}

export interface SummaryInput {
  evaluations: readonly Evaluation[];
  /** How all of them stand; leads to where they can be counted. */
  counted: readonly Sentence[];
  /** What stands out among several units, before any one figure. */
  spread: readonly Sentence[];
  /** What was not reported. */
  completeness: readonly Sentence[];
  said: AlreadySaid;
}

const FEWEST = 5;

export function summaryOf(context: ViewContext, input: SummaryInput): Sentence[] {
  const { evaluations, said } = input;
  const turned = turnedInOrder(context, evaluations);
  const moved = (direction: 'better' | 'worse') =>
    movedInOrder(context, evaluations, direction).map((about) => ({
      about,
      say: () => movedSentence(context, about, direction, said),
    }));
  const open = openInOrder(context, evaluations).map((about) => ({
    about,
    say: () => openSentence(context, about, turned, said),
  }));
  return chosen([
    { share: 1, candidates: input.counted.map(asCandidate) },
    { share: 2, candidates: [...input.spread.map(asCandidate), ...open] },
    {
      share: 2,
      candidates: turned.map((one) => ({ about: one.now, say: () => turnedSentence(context, one, said) })),
    },
    { share: 1, candidates: moved('worse') },
    { share: 1, candidates: moved('better') },
    { share: 1, candidates: input.completeness.map(asCandidate) },
  ]);
}

/** The figure of which the fewest units reported, where some did not. */
export function partlyReported(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  said: AlreadySaid,
): Sentence[] {
  const share = ({ coverage }: Evaluation) => coverage.reported / coverage.expected;
  const [fewest] = evaluations
    .filter((one) => one.value !== undefined && one.status !== 'withheld' && isPartial(one))
    .sort((a, b) => share(a) - share(b));
  if (!fewest) return [];
  const { partly, coverage } = context.words.summary;
  return [
    around(
      context,
      fewest,
      partly(subjectOf(context, fewest, said)),
      coverage(coverageText(context, fewest)),
    ),
  ];
}

function chosen(kinds: readonly { share: number; candidates: readonly Candidate[] }[]): Sentence[] {
  const told = new Set<string>();
  const taken = kinds.map(() => new Set<Candidate>());
  const take = (index: number, most: number) => {
    const own = taken[index];
    for (const candidate of kinds[index]?.candidates ?? []) {
      if (!own || own.size >= most) return;
      const key = candidate.about ? figureKey(candidate.about) : '';
      if (own.has(candidate) || (key !== '' && told.has(key))) continue;
      own.add(candidate);
      told.add(key);
    }
  };
  const count = () => taken.reduce((sum, { size }) => sum + size, 0);
  kinds.forEach(({ share }, index) => {
    take(index, share);
  });
  kinds.forEach(({ candidates }, index) => {
    const own = taken[index]?.size ?? 0;
    if (count() < FEWEST && candidates.some(({ about }) => about)) take(index, own + FEWEST - count());
  });
  return kinds.flatMap(({ candidates }, index) =>
    candidates.filter((candidate) => taken[index]?.has(candidate)).map((candidate) => candidate.say()),
  );
}

function asCandidate(sentence: Sentence): Candidate {
  return { about: undefined, say: () => sentence };
}

/** The same figure held against two targets is one thing to tell. */
function figureKey({ indicator, unit, period, category }: Evaluation): string {
  return [indicator, unit, period?.id, category].join('\t');
}

/** The sentence of the figure; what it was before, where that was another verdict. */
function openSentence(
  context: ViewContext,
  evaluation: Evaluation,
  turned: readonly Turned[],
  said: AlreadySaid,
): Sentence {
  const sentence = sentenceOf(context, evaluation, said);
  const before = turned.find(({ now }) => now === evaluation)?.before;
  if (!before?.period) return sentence;
  const period = formatPeriodInText(before.period, context.language);
  const clause = context.words.summary.before(period, statusInText(context, before));
  return { ...sentence, after: `${sentence.after.slice(0, -1)}${clause}.` };
}

function turnedSentence(context: ViewContext, { now, before }: Turned, said: AlreadySaid): Sentence {
  const [from, to] = [statusInText(context, before), statusInText(context, now)];
  return changed(context, now, context.words.summary.turned(subjectOf(context, now, said), from, to));
}

function movedSentence(
  context: ViewContext,
  evaluation: Compared,
  direction: 'better' | 'worse',
  said: AlreadySaid,
): Sentence {
  return changed(
    context,
    evaluation,
    context.words.summary.moved[direction](subjectOf(context, evaluation, said)),
  );
}

function changed(context: ViewContext, evaluation: Compared, before: string): Sentence {
  const amount = amountText(context, evaluation);
  return around(context, evaluation, before, amount === '' ? '.' : `, ${amount}.`);
}

function around(context: ViewContext, evaluation: Evaluation, before: string, after: string): Sentence {
  const { indicator, unit, period, value } = evaluation;
  return {
    before: startUpperCase(before),
    figure: valueText(context, evaluation),
    value,
    after,
    href: context.addresses.chart(indicator, unit, period),
  };
}

function subjectOf(
  context: ViewContext,
  { indicator: id, unit, asOf }: Evaluation,
  said: AlreadySaid,
): string {
  const indicator = context.registry.indicators.get(id);
  const name = indicator ? inSentence(context.name(indicator), context.language) : id;
  return said.unit === unit ? name : context.words.summary.subject(context.unitName(unit, asOf), name);
}

function statusInText(context: ViewContext, { status }: Evaluation): string {
  const { name } = statusMark(context, status);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
