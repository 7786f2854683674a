/**
 * Corrections and revisions: day by day what was read otherwise by decision and what was sent again with another
 * number, and which published values changed with it. The newest stand in full as far as a page can bear, of earlier
 * ones one line each; every number before stands in the receipts as well.
 */

import type { ChangedValue } from '../domain/resending.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { type LedgerEntry, ledgerCounts, ledgerOf } from './ledger.ts';
import {
  type CellRow,
  type ChangedRow,
  cellRow,
  changedRow,
  type FigureRow,
  figureRow,
  filesOf,
  mostTurned,
} from './ledgerRows.ts';
import { groupBy } from './seenEvaluations.ts';
import { turnRank } from './turned.ts';
import { type WaysToFollow, waysToFollow } from './waysToFollow.ts';

export interface Told {
  id: string;
  unit: Link;
  what: string;
  files: string;
  effect: string;
  cells: CellRow[];
  /** Of each indicator and unit one. */
  changed: ChangedRow[];
  /** Where not every one of them is shown before. */
  all: ChangedRow[];
  allTitle: string;
  figures: FigureRow[];
  figuresTitle: string;
  /** That only some are shown; empty where all are. */
  someOf: string;
}

export interface CorrectionsPage {
  frame: Frame;
  lead: string;
  /** What would stand here; empty where something does. */
  empty: string;
  days: { id: string; day: string; entries: Told[] }[];
  earlier: { id: string; day: string; unit: Link; what: string }[];
  follow: WaysToFollow;
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
  const lead = entries.length > 0 ? following.lead(cells, figures, values, turned) : following.none.why;
  return {
    frame: frameOf(context, {
      title: following.title,
      description: lead,
      address: addresses.corrections(),
    }),
    lead,
    empty: entries.length > 0 ? '' : following.none.next,
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
    follow: waysToFollow(context),
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
  if (entry.kind === 'corrected') {
    return entry.cells.length + Math.min(entry.changes?.length ?? 0, ROWS_OF_ENTRY);
  }
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
    return {
      ...told,
      files: '',
      effect: entry.changes ? effectOf(context, entry.changes) : '',
      cells: entry.cells.map((cell) => cellRow(context, cell)),
      ...changedOf(context, entry.unit, entry.changes ?? []),
      figures: [],
      figuresTitle: '',
      someOf: '',
    };
  }
  const { figures, changes = [] } = entry.resending;
  const shown = Math.min(figures.length, ROWS_OF_ENTRY) + Math.min(changes.length, ROWS_OF_ENTRY);
  return {
    ...told,
    files: filesOf(context, figures),
    effect: effectOf(context, entry.resending.changes),
    cells: [],
    ...changedOf(context, entry.unit, changes),
    figures: figures.slice(0, ROWS_OF_ENTRY).map((figure) => figureRow(context, figure)),
    figuresTitle: following.figures(figures.length),
    someOf:
      shown < figures.length + changes.length ? following.someOf(shown, figures.length + changes.length) : '',
  };
}

/** Of each indicator and unit one, and below them all as far as a page bears. */
function changedOf(
  context: ViewContext,
  unit: string,
  changes: readonly ChangedValue[],
): Pick<Told, 'changed' | 'all' | 'allTitle'> {
  const sorted = mostTurned(changes, unit);
  const ofOne = [...groupBy(sorted, ({ after }) => `${after.indicator}\t${after.unit}`).values()];
  const changed = ofOne
    .slice(0, CHANGED_SHOWN)
    .flatMap(([first, ...more]) => (first ? [changedRow(context, first, unit, more.length)] : []));
  return {
    changed,
    all:
      changed.length < sorted.length
        ? sorted.slice(0, ROWS_OF_ENTRY).map((change) => changedRow(context, change, unit))
        : [],
    allTitle: context.words.following.allValues(sorted.length),
  };
}

function effectOf({ words }: ViewContext, changes: readonly ChangedValue[] | undefined): string {
  const { following } = words;
  if (!changes) return following.longAgo;
  if (changes.length === 0) return following.noEffect;
  const turned = changes.filter(({ before, after }) => turnRank(before.status, after.status) < 2);
  return following.effect(changes.length, turned.length);
}
