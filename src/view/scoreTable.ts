/**
 * Evaluations as the rows of a table: one row for each thing that is measured, with as many lines as it has targets.
 * What all rows share (the day, the deadline, the period they are held against) is said once, and a column that no row
 * needs is left out.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatDay, formatPeriod, formatPeriodShort } from '../i18n/date.ts';
import { changeInTable, commonSince, directionOfChange } from './change.ts';
import type { ViewContext } from './context.ts';
import { gapText } from './distance.ts';
import { coverageText, type Figure, figureOf, restatedText, type StatusMark, statusMark } from './figure.ts';
import { rangeText } from './range.ts';
import { rankNote, rankText } from './rank.ts';
import { partsText } from './score.ts';
import { groupBy } from './seenEvaluations.ts';

export type ScoreHead = 'indicator' | 'unit' | 'category' | 'period';

export interface ScoreRow {
  indicator: string;
  /** Without an address where the row leads nowhere but to its receipt. */
  head: { text: string; href: string };
  /** What else there is to know of the row, in one small line. */
  note: string;
  figure: Figure;
  change: { text: string; since: string };
  parts: string;
  rank: string;
  asOf: string;
  /** At least one; of several the first stands beside the figure. */
  aims: { status: StatusMark; target: string; due: string; note: string; gap: string }[];
  total: boolean;
}

export interface ScoreTable {
  head: ScoreHead;
  rows: ScoreRow[];
  columns: Record<'change' | 'status' | 'parts' | 'target' | 'gap' | 'rank' | 'asOf', boolean>;
  /** Under the head of the column of changes. */
  since: string;
  /** What holds for every row. */
  notes: string;
}

/** `total` is an evaluation of the parent of the rows, which stands below them. */
export function scoreTable(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  head: ScoreHead,
  total?: Evaluation,
): ScoreTable {
  const { words, language } = context;
  const all = total ? [...evaluations, total] : evaluations;
  const day = head === 'period' ? undefined : only(all.flatMap(({ asOf }) => asOf ?? []));
  const due =
    head === 'indicator'
      ? undefined
      : only(all.map(({ target }) => (target?.kind === 'deadline' ? target.to : '')));
  const since = head === 'period' ? undefined : commonSince(all);
  const groups = [...groupBy(evaluations, (one) => keyOf(one)).values(), ...(total ? [[total]] : [])];
  const rows = groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        indicator: first.indicator,
        head: headOf(context, first, head),
        note: noteOf(context, first, head),
        figure: figureOf(context, first),
        change: changeOf(context, first, head === 'period' ? first.change?.since : since),
        parts: partsText(context, first),
        rank: rankText(first),
        asOf: first.asOf && head !== 'period' ? formatDay(first.asOf, language) : '',
        aims: group.map((one) => aimOf(context, one, { due: !due, note: !differInDue(group) })),
        total: first === total,
      },
    ];
  });
  const aims = rows.flatMap((row) => row.aims);
  return {
    head,
    rows,
    columns: {
      change: rows.some(({ change }) => change.text !== ''),
      status: aims.some(({ status }) => status.code !== 'no-target'),
      parts: rows.some(({ parts }) => parts !== ''),
      target: aims.some(({ target }) => target !== ''),
      gap: aims.some(({ gap }) => gap !== ''),
      rank: rows.some(({ rank }) => rank !== ''),
      asOf: !day && rows.some(({ asOf }) => asOf !== ''),
    },
    since: since
      ? words.change.since(formatPeriodShort(since, language))
      : head === 'period'
        ? words.change.sinceBefore
        : '',
    notes: [
      day ? words.table.allAsOf(formatDay(day, language)) : '',
      due ? words.table.allDue(formatDay(due, language)) : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
  };
}

/** Tables that stand one above the other have the same columns, so that they align. */
export function alignColumns(tables: readonly ScoreTable[]): ScoreTable[] {
  const needs = (name: keyof ScoreTable['columns']) => tables.some(({ columns }) => columns[name]);
  const columns: ScoreTable['columns'] = {
    change: needs('change'),
    status: needs('status'),
    parts: needs('parts'),
    target: needs('target'),
    gap: needs('gap'),
    rank: needs('rank'),
    asOf: needs('asOf'),
  };
  return tables.map((table) => ({ ...table, columns, notes: columns.asOf ? '' : table.notes }));
}

/** Where less is better the sign alone misleads. */
function changeOf(
  context: ViewContext,
  evaluation: Evaluation,
  common: Period | undefined,
): ScoreRow['change'] {
  const change = changeInTable(context, evaluation, common);
  const isDown = context.registry.indicators.get(evaluation.indicator)?.direction === 'down';
  const way = isDown && change.text !== '' ? directionOfChange(context, evaluation) : undefined;
  if (!way) return change;
  const verdict = context.words.change.direction[way];
  return { ...change, since: change.since === '' ? verdict : `${verdict}, ${change.since}` };
}

function only(texts: readonly string[]): string | undefined {
  const [first, ...others] = [...new Set(texts)];
  return others.length === 0 && first !== '' ? first : undefined;
}

function keyOf({ indicator, unit, period, category }: Evaluation): string {
  return `${indicator}\t${unit}\t${period?.id}\t${category}`;
}

function headOf(context: ViewContext, evaluation: Evaluation, head: ScoreHead): ScoreRow['head'] {
  const { registry, addresses, language } = context;
  const { indicator, unit, period, category } = evaluation;
  if (head === 'unit') return { text: context.unitName(unit), href: addresses.unit(unit) };
  if (head === 'period') return { text: period ? formatPeriod(period, language) : '', href: '' };
  const found = head === 'indicator' ? registry.indicators.get(indicator) : registry.categories.get(category);
  return {
    text: found ? context.name(found) : '',
    href: head === 'indicator' ? addresses.indicator(indicator) : '',
  };
}

function noteOf(context: ViewContext, evaluation: Evaluation, head: ScoreHead): string {
  const category = context.registry.categories.get(evaluation.category);
  const coverage = coverageText(context, evaluation);
  const range = rangeText(context, evaluation);
  const early = head === 'period' && evaluation.asOf && evaluation.asOf !== evaluation.period?.last;
  return [
    early ? context.words.table.asOfDay(formatDay(evaluation.asOf ?? '', context.language)) : '',
    category && head !== 'category' ? context.name(category) : '',
    range ? `${coverage}: ${range}` : coverage,
    head === 'period' ? '' : restatedText(context, evaluation),
    head === 'unit' ? rankNote(context, evaluation) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

/** Of one figure; a single target needs nothing to be told apart by. */
function differInDue(group: readonly Evaluation[]): boolean {
  const dues = new Set(group.map(({ target }) => (target?.kind === 'deadline' ? target.to : '')));
  return dues.size === group.length;
}

/** Deadlines that all rows share are said elsewhere; a note tells apart targets of one figure with one deadline. */
function aimOf(
  context: ViewContext,
  evaluation: Evaluation,
  show: { due: boolean; note: boolean },
): ScoreRow['aims'][number] {
  const { target, targetValue } = evaluation;
  const { language, words, registry } = context;
  const indicator = registry.indicators.get(evaluation.indicator);
  return {
    status: statusMark(context, evaluation.status),
    target:
      indicator && target && targetValue !== undefined
        ? formatTarget(targetValue, target.comparator, indicator, language)
        : '',
    due: show.due && target?.kind === 'deadline' ? words.overview.due(formatDay(target.to, language)) : '',
    note: show.note && target ? (language === 'vi' ? target.note_vi : target.note_en) : '',
    gap: gapText(context, evaluation),
  };
}
