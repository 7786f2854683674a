/** The summary at the head of a period: its figures enter, with where on the page they can be counted. */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import { countUnits } from './comparisons.ts';
import type { ViewContext } from './context.ts';
import { judgedCounts } from './judgedCounts.ts';
import { periodFinding } from './periodFinding.ts';
import { groupBy } from './seenEvaluations.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import type { SilentUnits } from './silentUnits.ts';
import { partlyReported, summaryOf } from './summary.ts';

/** Anchors of the page. */
export const PERIOD_PLACES = { table: 'so-lieu', silent: 'thieu-bao-cao' } as const;

const NAMED = 3;

export function periodSummary(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  { id }: Period,
  silent: readonly SilentUnits[],
): Sentence[] {
  const known = evaluations.filter(({ value, status }) => value !== undefined && status !== 'withheld');
  const [first, ...others] = known;
  const said = { period: id, unit: countUnits(known) === 1 ? first?.unit : undefined };
  if (first && others.length === 0) {
    return [sentenceOf(context, first), ...silentSentences(context, silent)];
  }
  return summaryOf(context, {
    evaluations: known,
    counted: known.some(isOpen) ? [] : countedSentence(context, known),
    spread: spreadSentence(context, known),
    completeness: [
      ...silentSentences(context, silent),
      ...partlyReported(context, known, said),
      reportedSentence(context, known),
    ],
    said,
  });
}

/** Where a target is open the sentences begin with it: the page counts them all beside the sentences. */
function isOpen({ status }: Evaluation): boolean {
  return status === 'missed' || status === 'behind';
}

function countedSentence({ words }: ViewContext, known: readonly Evaluation[]): Sentence[] {
  const counts = judgedCounts(known);
  if (counts.judged === 0) return [];
  const isOne = countUnits(known) === 1;
  return [
    ofTable(
      isOne ? words.overview.lead({ ...counts, withTarget: counts.judged }) : words.period.judged(counts),
    ),
  ];
}

/** Of several units what most of them miss, where that are several, or where nothing is judged the two ends. */
function spreadSentence(context: ViewContext, known: readonly Evaluation[]): Sentence[] {
  const missed = groupBy(
    known.filter(({ status }) => status === 'missed'),
    ({ indicator }) => indicator,
  );
  const isShared = [...missed.values()].some((of) => countUnits(of) > 1);
  if (countUnits(known) < 2 || (judgedCounts(known).judged > 0 && !isShared)) return [];
  const text = periodFinding(context, known);
  return text === '' ? [] : [ofTable(text)];
}

function silentSentences({ words }: ViewContext, silent: readonly SilentUnits[]): Sentence[] {
  return silent.map(({ text, units }) => {
    const names = units
      .slice(0, NAMED)
      .map((unit) => unit.text)
      .join(', ');
    const more = Math.max(0, units.length - NAMED);
    return plain(`${text}${words.overview.names(names, more)}.`, PERIOD_PLACES.silent);
  });
}

function reportedSentence({ words }: ViewContext, known: readonly Evaluation[]): Sentence {
  const indicators = new Set(known.map(({ indicator }) => indicator));
  return ofTable(words.period.intro(countUnits(known), indicators.size));
}

function ofTable(text: string): Sentence {
  return plain(text, PERIOD_PLACES.table);
}

function plain(text: string, anchor: string): Sentence {
  return { before: text, figure: '', value: undefined, after: '', href: `#${anchor}` };
}
