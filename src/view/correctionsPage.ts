/**
 * Corrections and revisions: day by day what was read otherwise by decision and what was sent again with another
 * number, and which published values changed with it. The newest stand in full as far as a page can bear, of earlier
 * ones one line each; every number before stands in the receipts as well.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Row } from '../domain/observation.ts';
import type { ChangedValue, ResentFigure } from '../domain/resending.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import { escapeForDisplay, escapeInFull } from '../i18n/display.ts';
import { describePlace } from '../i18n/finding.ts';
import { formatInFull, formatQuantity } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import { dueDatesOf } from './dueDates.ts';
import { type Figure, figureOf, type StatusMark, statusMark } from './figure.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { hasNews } from './hasNews.ts';
import { type CorrectedCell, type LedgerEntry, ledgerCounts, ledgerOf } from './ledger.ts';
import { groupBy } from './seenEvaluations.ts';
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

export interface Told {
  id: string;
  unit: Link;
  what: string;
  files: string;
  effect: string;
  cells: CellRow[];
  changed: ChangedRow[];
  further: ChangedRow[];
  figures: FigureRow[];
  figuresTitle: string;
  /** That only some are shown; empty where all are. */
  someOf: string;
}

export interface CorrectionsPage {
  frame: Frame;
  lead: string;
  empty: { why: string; next: string; links: Link[] } | undefined;
  days: { id: string; day: string; entries: Told[] }[];
  earlier: { id: string; day: string; unit: Link; what: string }[];
  follow: { link: Link; meaning: string }[];
  /** That there is no feed; empty where there is one. */
  noFeed: string;
}

/** Rows of tables on the page, and of one entry in each of its tables. */
const ROWS = 500;
const CHANGED_SHOWN = 8;
const ROWS_OF_ENTRY = 40;

export function correctionsPage(context: ViewContext): CorrectionsPage {
  const { words, addresses, language } = context;
  const { following } = words;
  const entries = ledgerOf(context);
  const full = fullEntries(entries);
  const { cells, figures, values, turned } = ledgerCounts(entries);
  const lead = entries.length > 0 ? following.lead(cells, figures, values, turned) : '';
  return {
    frame: frameOf(context, {
      title: following.title,
      description: lead || following.none.why,
      address: addresses.corrections(),
    }),
    lead,
    empty:
      entries.length === 0
        ? { ...following.none, links: [{ text: words.nav.quality, href: addresses.quality() }] }
        : undefined,
    days: [...groupBy(entries.slice(0, full), ({ day }) => day)].map(([day, of]) => ({
      id: `ngay-${day}`,
      day: formatDay(day, language),
      entries: of.map((entry) => toldOf(context, entry)),
    })),
    earlier: entries.slice(full).map((entry) => ({
      id: entry.id,
      day: formatDay(entry.day, language),
      unit: unitLink(context, entry),
      what: whatOf(context, entry),
    })),
    follow: [
      ...(context.site && hasNews(context)
        ? [
            {
              link: { text: following.follow.feed, href: addresses.feed() },
              meaning: following.follow.feedMeaning,
            },
          ]
        : []),
      ...(dueDatesOf(context)
        ? [
            {
              link: { text: following.follow.calendar, href: addresses.calendar() },
              meaning: following.follow.calendarMeaning,
            },
          ]
        : []),
    ],
    noFeed: context.site ? '' : following.follow.noFeed,
  };
}

/** How many of the entries stand in full; the newest one always does. */
function fullEntries(entries: readonly LedgerEntry[]): number {
  let rows = 0;
  const first = entries.findIndex((entry, index) => {
    rows += rowsOf(entry);
    return rows > ROWS && index > 0;
  });
  return first === -1 ? entries.length : first;
}

function rowsOf(entry: LedgerEntry): number {
  if (entry.kind === 'corrected') return entry.cells.length;
  const { figures, changes = [] } = entry.resending;
  return Math.min(figures.length, ROWS_OF_ENTRY) + Math.min(changes.length, ROWS_OF_ENTRY);
}

function unitLink({ unitName, addresses }: ViewContext, { unit, day }: LedgerEntry): Link {
  return { text: unitName(unit, day), href: addresses.unit(unit) };
}

export function whatOf({ words }: ViewContext, entry: LedgerEntry): string {
  return entry.kind === 'corrected'
    ? words.following.corrected(entry.cells.length)
    : words.following.resent(entry.resending.figures.length);
}

function toldOf(context: ViewContext, entry: LedgerEntry): Told {
  const { following } = context.words;
  const told = { id: entry.id, unit: unitLink(context, entry), what: whatOf(context, entry) };
  if (entry.kind === 'corrected') {
    const cells = entry.cells.map((cell) => cellRow(context, cell));
    return {
      ...told,
      files: '',
      effect: '',
      cells,
      changed: [],
      further: [],
      figures: [],
      figuresTitle: '',
      someOf: '',
    };
  }
  const { figures, changes } = entry.resending;
  const sorted = mostTurned(changes ?? [], entry.unit);
  const shown = Math.min(figures.length, ROWS_OF_ENTRY) + Math.min(sorted.length, ROWS_OF_ENTRY);
  const rows = sorted.slice(0, ROWS_OF_ENTRY).map((change) => changedRow(context, change, entry.unit));
  return {
    ...told,
    files: filesOf(context, figures),
    effect: effectOf(context, changes),
    cells: [],
    changed: rows.slice(0, CHANGED_SHOWN),
    further: rows.slice(CHANGED_SHOWN),
    figures: figures.slice(0, ROWS_OF_ENTRY).map((figure) => figureRow(context, figure)),
    figuresTitle: following.figures(figures.length),
    someOf:
      shown < figures.length + sorted.length ? following.someOf(shown, figures.length + sorted.length) : '',
  };
}

/** First those on the other side of their target now, then others that turned; of each the unit's own before others'. */
export function mostTurned(changes: readonly ChangedValue[], unit: string): ChangedValue[] {
  const rank = ({ before, after }: ChangedValue) =>
    turnRank(before.status, after.status) * 2 + Number(after.unit !== unit);
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

function effectOf({ words }: ViewContext, changes: readonly ChangedValue[] | undefined): string {
  const { following } = words;
  if (!changes) return following.longAgo;
  if (changes.length === 0) return following.noEffect;
  const turned = changes.filter(({ before, after }) => turnRank(before.status, after.status) < 2);
  return following.effect(changes.length, turned.length);
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

function changedRow(context: ViewContext, change: ChangedValue, sender: string): ChangedRow {
  const { before, after } = change;
  const { registry, language } = context;
  const indicator = registry.indicators.get(after.indicator);
  const texts = changeTexts(context, change);
  const current = context
    .evaluationsOf(after.indicator, after.unit)
    .find((one) => isSameQuestion(one, after) && one.value === after.value);
  const names = [
    after.unit === sender ? '' : context.unitName(after.unit, after.asOf),
    after.period ? formatPeriod(after.period, language) : '',
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

function figureRow(context: ViewContext, { fact, before, after }: ResentFigure): FigureRow {
  const { registry, language } = context;
  const measure = registry.measures.get(fact.measure);
  const category = registry.categories.get(fact.category);
  const said = (row: Row) => ({
    text: quantityText(context, row),
    cell: describePlace({ ...row.where, file: '' }, language),
  });
  const names = [category ? context.name(category) : '', formatPeriod(fact.period, language)];
  return {
    name: measure ? context.name(measure) : fact.measure,
    of: names.filter((text) => text !== '').join(', '),
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
    of: `${measure ? context.name(measure) : row.measure}, ${formatPeriod(row.period, language)}`,
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
