/**
 * One evaluation enters as facts, one sentence leaves: when, who, what, how much, against which target, how far off.
 * It is made of clauses, each from one function, so that another clause (pace) is one more line in the list. Every
 * number in it is one of the facts; none is computed here, and a withheld value is never said.
 */

import type { Day } from '../domain/day.ts';
import type { Coverage, Range, Status } from '../domain/evaluation.ts';
import type { Pace } from '../domain/pace.ts';
import type { Period } from '../domain/period.ts';
import { type Comparator, formatAgainstTarget, formatRange, formatTarget } from './againstTarget.ts';
import { startUpperCase } from './inSentence.ts';
import type { Language } from './language.ts';
import { formatCases, formatParts, formatQuantity, type MeasureUnit } from './number.ts';
import { formatPace } from './pace.ts';
import { SENTENCE_EN } from './sentence.en.ts';
import { SENTENCE_VI } from './sentence.vi.ts';
import type { SentenceWords, SilentStatus } from './sentenceWords.ts';

export interface SentenceFacts {
  /** Names stand in the sentence as they are given; of an empty one nothing is said. */
  unitName: string;
  indicatorName: string;
  period: Period | undefined;
  /** It stands above already; a day that is not its last is still said. */
  periodSaid?: boolean;
  asOf: Day | undefined;
  status: Status;
  value: number | undefined;
  unit: MeasureUnit;
  decimals: number;
  numerator: number | undefined;
  denominator: number | undefined;
  /** `deadline` for targets to be reached by a day. */
  target: { value: number; comparator: Comparator; deadline: Day | undefined } | undefined;
  /** Cases still needed (positive) or to spare. */
  gapCases: number | undefined;
  /** Cases a day, rounded by whoever says them; undefined where pace does not apply. */
  pace: Pace | undefined;
  /** What the cases are, "hồ sơ"; empty words where that is not known. */
  caseUnit: MeasureUnit;
  coverage: Coverage;
  /** Only some of the units that it is added up from reported. */
  partial: boolean;
  /** Where the value of all of them lies, if that is known. */
  range: Range | undefined;
  /** Earlier figures, added up to the units of today. */
  restated: boolean;
  /** Shares of divided units went into it. */
  estimated: boolean;
  /** Why there is no figure, where some of its parts are there: the days and the measures that are not. */
  missing: { days: readonly Period[]; measures: readonly string[] };
}

/** The sentence around its figure; where it says no figure, all of it is `before`. */
export interface SentenceParts {
  before: string;
  figure: string;
  after: string;
}

export function sentenceFor(facts: SentenceFacts, language: Language): string {
  const { before, figure, after } = sentenceParts(facts, language);
  return before + figure + after;
}

export function sentenceParts(facts: SentenceFacts, language: Language): SentenceParts {
  const words = WORDS[language];
  const { period: of, periodSaid = false, asOf } = facts;
  const when = periodSaid && asOf === of?.last ? '' : words.when(periodSaid ? undefined : of, asOf);
  const subject = words.subject(facts.unitName, facts.indicatorName);
  const opening = `${startUpperCase(when + subject)} `;
  const clauses = [
    silence(facts, words),
    range(facts, words, language),
    facts.restated && said(facts) ? words.restated : '',
    facts.estimated && said(facts) ? words.estimated : '',
    verdict(facts, words, language),
    gap(facts, words, language),
    pace(facts, words, language),
  ];
  const rest = `${clauses.filter((clause) => clause !== '').join(', ')}.`;
  const figure = figureOf(facts, language);
  if (figure === '') return { before: opening + rest, figure, after: '' };
  return {
    before: opening + words.beforeAmount(facts.target?.comparator),
    figure,
    after: `${parts(facts, language)}${facts.partial ? words.ofReporting(facts.coverage) : ''}${rest === '.' ? '' : ', '}${rest}`,
  };
}

const WORDS: Record<Language, SentenceWords> = { vi: SENTENCE_VI, en: SENTENCE_EN };

/** The value as it is shown; empty where there is none or none may be said. */
function figureOf({ status, value, unit, decimals, target }: SentenceFacts, language: Language): string {
  if (isSilent(status) || value === undefined) return '';
  return target
    ? formatAgainstTarget(value, target.value, target.comparator, unit, decimals, language)
    : formatQuantity(value, unit, decimals, language);
}

/** Why there is no figure. */
function silence({ status, value, missing }: SentenceFacts, words: SentenceWords): string {
  if (status === 'withheld' || status === 'no-cases') return words.nothing[status];
  if (value !== undefined && status !== 'no-data') return '';
  if (missing.days.length > 0) return words.missingDays(missing.days);
  return missing.measures.length > 0 ? words.missingMeasures(missing.measures) : words.nothing['no-data'];
}

/** A figure stands in the sentence. */
function said({ status, value }: SentenceFacts): boolean {
  return !isSilent(status) && value !== undefined;
}

function range(facts: SentenceFacts, words: SentenceWords, language: Language): string {
  const { range: bounds, target, unit, decimals } = facts;
  if (!bounds || !said(facts)) return '';
  return words.range(formatRange(bounds, target, unit, decimals, language), bounds.high !== undefined);
}

function isSilent(status: Status): status is SilentStatus {
  return status === 'withheld' || status === 'no-data' || status === 'no-cases';
}

function parts({ numerator, denominator }: SentenceFacts, language: Language): string {
  if (numerator === undefined || denominator === undefined) return '';
  return ` (${formatParts(numerator, denominator, language)})`;
}

/** What the status says about the target. */
function verdict(facts: SentenceFacts, words: SentenceWords, language: Language): string {
  const { status, target, unit, partial } = facts;
  const aim = target ? formatTarget(target.value, target.comparator, unit, language) : '';
  if (isSilent(status) || !said(facts)) return '';
  if (status === 'incomplete') return words.inconclusive(aim);
  if (status === 'no-target') return words.noTarget;
  if (!target) return '';
  const judged = words.verdict(status, aim, target.deadline);
  return partial ? `${judged} ${words.whateverIsMissing}` : judged;
}

/** Said only where the target is not reached. */
function gap(facts: SentenceFacts, words: SentenceWords, language: Language): string {
  const { status, gapCases, target, caseUnit } = facts;
  const open = status === 'missed' || status === 'behind' || status === 'on-track';
  if (!open || !target || gapCases === undefined || gapCases <= 0) return '';
  return words.gap(formatCases(gapCases, caseUnit, language), target.comparator);
}

/** Said only where the target is not reached; a day of arrival only before the deadline has passed. */
function pace(
  { status, pace: found, asOf, target }: SentenceFacts,
  words: SentenceWords,
  language: Language,
): string {
  const open = status === 'missed' || status === 'behind' || status === 'on-track';
  if (!open || !found) return '';
  const over = asOf !== undefined && target?.deadline !== undefined && asOf >= target.deadline;
  const [perDay, needed] = formatPace(found, language);
  return over ? words.paceOver(perDay, needed) : words.pace(perDay, needed, found.arrival);
}
