/**
 * What is most urgent, one row for each figure: the same value held against two targets is one thing with two
 * verdicts, among them one that is better. What the verdicts share is said once.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { gapWithPoints, paceText } from './distance.ts';
import { coverageText, type Figure, figureOf, type StatusMark, statusMark } from './figure.ts';
import { mostUrgent } from './latest.ts';
import { rangeText } from './range.ts';
import { bulletOf, partsText } from './score.ts';

export interface UrgentRow {
  name: string;
  /** Category and period. */
  note: string;
  figure: Figure;
  /** In words, with the word for target. */
  targets: string;
  parts: string;
  coverage: string;
  bullet: string;
  verdicts: { status: StatusMark; due: string }[];
  /** What all verdicts share; empty where each has its own. */
  gap: string;
  reasons: string[];
  agency: string;
}

export interface Urgent {
  rows: UrgentRow[];
  /** How many more there are. */
  more: number;
}

export function urgentOf(context: ViewContext, latest: readonly Evaluation[], most: number): Urgent {
  const figures = new Map<string, Evaluation[]>();
  for (const evaluation of mostUrgent(latest)) {
    const key = keyOf(evaluation);
    if (!figures.has(key))
      figures.set(
        key,
        latest.filter((other) => keyOf(other) === key && other.target && other.value !== undefined),
      );
  }
  const rows = [...figures.values()];
  return {
    rows: rows.slice(0, most).flatMap((verdicts) => rowOf(context, verdicts) ?? []),
    more: Math.max(0, rows.length - most),
  };
}

function keyOf({ indicator, category, period }: Evaluation): string {
  return `${indicator}\t${category}\t${period?.id}`;
}

/** `verdicts` are of one figure. */
function rowOf(context: ViewContext, verdicts: readonly Evaluation[]): UrgentRow | undefined {
  const { registry, language, words } = context;
  const [first] = mostUrgent(verdicts);
  const indicator = registry.indicators.get(first?.indicator ?? '');
  if (!first || !indicator) return undefined;
  const category = registry.categories.get(first.category);
  const gaps = new Set(verdicts.map((verdict) => gapOf(context, verdict)));
  const shared = gaps.size === 1;
  const targets = verdicts.map(({ target, targetValue }) =>
    target && targetValue !== undefined
      ? formatTarget(targetValue, target.comparator, indicator, language)
      : '',
  );
  const coverage = coverageText(context, first);
  const range = rangeText(context, first);
  return {
    name: context.name(indicator),
    note: [category ? context.name(category) : '', first.period ? formatPeriod(first.period, language) : '']
      .filter((text) => text !== '')
      .join(' · '),
    figure: figureOf(context, first),
    targets: words.overview.target([...new Set(targets)].join(', ')),
    parts: partsText(context, first),
    coverage: range === '' ? coverage : `${coverage}: ${range}`,
    bullet: bulletOf(context, first),
    verdicts: verdicts.map((verdict) => ({
      status: statusMark(context, verdict.status),
      due: dueOf(context, verdict, words.overview.due),
    })),
    gap: shared ? gapOf(context, first) : '',
    reasons: verdicts
      .map((verdict) => reasonOf(context, verdict, verdicts.length > 1, !shared))
      .filter((text) => text !== ''),
    agency: language === 'vi' ? indicator.agency_vi : indicator.agency_en,
  };
}

function reasonOf(context: ViewContext, verdict: Evaluation, several: boolean, withGap: boolean): string {
  const { words, language } = context;
  const note = verdict.target ? (language === 'vi' ? verdict.target.note_vi : verdict.target.note_en) : '';
  const texts = [withGap ? gapOf(context, verdict) : '', paceText(context, verdict) || (several ? '' : note)];
  const said = texts.filter((text) => text !== '').join(' ');
  const until = several ? dueOf(context, verdict, words.overview.until) : '';
  if (said === '' || until === '') return said;
  return `${until} ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

function gapOf(context: ViewContext, verdict: Evaluation): string {
  const amount = gapWithPoints(context, verdict);
  if (amount === '') return '';
  const { short, over } = context.words.overview;
  return `${verdict.target?.comparator === '<=' ? over(amount) : short(amount)}.`;
}

function dueOf({ language }: ViewContext, { target }: Evaluation, say: (day: string) => string): string {
  return target?.kind === 'deadline' ? say(formatDay(target.to, language)) : '';
}
