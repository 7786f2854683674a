/**
 * What was told otherwise, row by row and in words: a published value before and after, a figure of a file before and after,
 * a cell and what was decided to be read in it.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Row } from '../domain/observation.ts';
import type { ChangedValue, ResentFigure } from '../domain/resending.ts';
import { formatDay, formatPeriod, formatPeriodInText } from '../i18n/date.ts';
import { escapeForDisplay, escapeInFull } from '../i18n/display.ts';
import { describePlace } from '../i18n/finding.ts';
import { formatInFull, formatQuantity } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import { type Figure, figureOf, type StatusMark, statusMark } from './figure.ts';
import type { Link } from './frame.ts';
import type { CorrectedCell } from './ledger.ts';
import { valueText } from './sentence.ts';
import { turnRank } from './turned.ts';

export interface ChangedRow {
  indicator: string;
  /** The unit, where it is another than the one that sent the figures, and the period. */
  of: string;
  before: string;
  /** Leads to its receipt. */
  after: Figure;
  turned: { from: StatusMark; to: StatusMark } | undefined;
}

export interface FigureRow {
  name: string;
  of: string;
  before: { text: string; cell: string };
  after: { text: string; cell: string };
}

export interface CellRow {
  place: string;
  of: string;
  was: string;
  instead: string;
  reason: string;
  decided: string;
  document: Link | undefined;
  receipts: Link[];
}

/** First those on the other side of their target now, then others that turned; of each the unit's own before others', and the latest period before earlier ones. */
export function mostTurned(changes: readonly ChangedValue[], unit: string): ChangedValue[] {
  const rank = ({ before, after }: ChangedValue) =>
    turnRank(before.status, after.status) * 2 + Number(after.unit !== unit);
  const last = ({ after }: ChangedValue) => after.period?.last ?? '';
  const byTime = (a: ChangedValue, b: ChangedValue) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0);
  return changes.toSorted((a, b) => rank(a) - rank(b) || byTime(a, b));
}

export function filesOf({ words }: ViewContext, figures: readonly ResentFigure[]): string {
  const names = (rows: readonly Row[]) => [...new Set(rows.map(({ where }) => fileName(where.file)))];
  const [file = ''] = names(figures.map(({ after }) => after));
  const earlier = names(figures.map(({ before }) => before)).filter((name) => name !== file);
  return earlier.length > 0
    ? words.following.instead(file, earlier.join(', '))
    : words.following.sameFile(file);
}

function fileName(path: string): string {
  return escapeInFull(path.replace(/^submissions\/(?=.*\/)/, ''));
}

/** `more`: how many values of the same indicator and unit changed besides this one. */
export function changedRow(context: ViewContext, change: ChangedValue, sender: string, more = 0): ChangedRow {
  const { before, after } = change;
  const { registry, language } = context;
  const indicator = registry.indicators.get(after.indicator);
  const texts = changeTexts(context, change);
  const current = context
    .evaluationsOf(after.indicator, after.unit)
    .find((one) => isSameQuestion(one, after) && one.value === after.value);
  const names = [
    ...(after.unit === sender
      ? [after.period ? formatPeriod(after.period, language) : '']
      : [
          context.unitName(after.unit, after.asOf),
          after.period ? formatPeriodInText(after.period, language) : '',
        ]),
    more > 0 ? context.words.following.morePeriods(more) : '',
  ];
  return {
    indicator: indicator ? context.name(indicator) : after.indicator,
    of: names.filter((text) => text !== '').join(', '),
    before: texts.before,
    after: {
      ...figureOf(context, current ?? after),
      text: texts.after,
      value: current?.value,
    },
    turned:
      turnRank(before.status, after.status) < 2
        ? { from: statusMark(context, before.status), to: statusMark(context, after.status) }
        : undefined,
  };
}

function isSameQuestion(a: Evaluation, b: Evaluation): boolean {
  return a.period?.id === b.period?.id && a.category === '' && a.target?.id === b.target?.id;
}

const MOST_DECIMALS = 6;

/** Rounded as everywhere; where that shows no difference, with as many decimals as show one. */
export function changeTexts(
  context: ViewContext,
  { before, after }: ChangedValue,
): { before: string; after: string } {
  const { registry, words, language } = context;
  const text = (one: Evaluation) => valueText(context, one) || words.status[one.status].name;
  const rounded = { before: text(before), after: text(after) };
  const indicator = registry.indicators.get(after.indicator);
  if (rounded.before !== rounded.after || !indicator) return rounded;
  if (before.value === undefined || after.value === undefined || before.value === after.value) return rounded;
  for (let decimals = indicator.decimals + 1; decimals <= MOST_DECIMALS; decimals++) {
    const was = formatQuantity(before.value, indicator, decimals, language);
    const is = formatQuantity(after.value, indicator, decimals, language);
    if (was !== is) return { before: was, after: is };
  }
  return rounded;
}

export function figureRow(context: ViewContext, { fact, before, after }: ResentFigure): FigureRow {
  const { registry, language } = context;
  const measure = registry.measures.get(fact.measure);
  const category = registry.categories.get(fact.category);
  const said = (row: Row) => ({
    text: quantityText(context, row),
    cell: describePlace({ ...row.where, file: '' }, language),
  });
  const names = category
    ? [context.name(category), formatPeriodInText(fact.period, language)]
    : [formatPeriod(fact.period, language)];
  return {
    name: measure ? context.name(measure) : fact.measure,
    of: names.join(', '),
    before: said(before),
    after: said(after),
  };
}

function quantityText({ registry, words, language }: ViewContext, { quantity, measure }: Row): string {
  if (quantity.state !== 'value') return words.absence[quantity.state].name;
  return formatInFull(
    quantity.number,
    registry.measures.get(measure) ?? { unit_vi: '', unit_en: '' },
    language,
  );
}

export function cellRow(context: ViewContext, { row, correction, resting }: CorrectedCell): CellRow {
  const { registry, language, words, addresses } = context;
  const document = registry.documents.get(correction.document);
  const measure = registry.measures.get(row.measure);
  const shown = (text: string) => {
    if (row.quantity.state === 'withheld') return words.withheld['small-number'].name;
    return escapeForDisplay(text) || words.chart.receipt.correction.nothing;
  };
  return {
    place: describePlace({ ...row.where, file: row.where.file.replace(/^submissions\//, '') }, language),
    of: `${measure ? context.name(measure) : row.measure}, ${formatPeriodInText(row.period, language)}`,
    was: shown(correction.was),
    instead: shown(correction.instead),
    reason: language === 'vi' ? correction.reason_vi : correction.reason_en,
    decided: words.following.feed.decided(correction.decided_by, formatDay(correction.decided_on, language)),
    document: document && { text: document.number, href: addresses.document(document.id) },
    receipts: resting.flatMap(({ indicator: id, unit, period }) => {
      const indicator = registry.indicators.get(id);
      return indicator ? [{ text: context.name(indicator), href: addresses.chart(id, unit, period) }] : [];
    }),
  };
}
