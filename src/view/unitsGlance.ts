/**
 * The units below one at a glance: how many of their targets stand how, worst first. Of many the ends are shown and
 * all stand in a list to unfold; units without a judged figure are named apart.
 */

import { endsAndFocus } from '../chart/endsAndFocus.ts';
import { statusStrip } from '../chart/statusStrip.ts';
import type { Status } from '../domain/evaluation.ts';
import type { Unit } from '../domain/registry.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type StatusMark, statusMark } from './figure.ts';
import type { Link } from './frame.ts';
import { latestOfUnit } from './latest.ts';

const JUDGED = ['missed', 'behind', 'on-track', 'met', 'incomplete'] as const;

export interface GlanceRow {
  unit: Link;
  /** One for each column. */
  counts: { status: Status; count: number }[];
  strip: string;
}

export interface Glance {
  columns: StatusMark[];
  /** The ends of a long list; in between, how many are left out. */
  rows: ({ row: GlanceRow } | { hidden: number })[];
  /** All of them where some were left out, else none. */
  all: GlanceRow[];
  /** With figures, of which none is judged. */
  unjudged: (Link & { note: string })[];
  /** Without any figure. */
  silent: (Link & { note: string })[];
}

export interface UnitsGlance {
  direct: Glance;
  count: number;
  /** Those below the ones directly below; undefined where there are none. */
  further: { glance: Glance; count: number } | undefined;
  former: (Link & { note: string })[];
}

/** Undefined where nothing is below the unit. Of a unit that exists, its parts of today; those that ended stand apart. */
export function unitsGlance(context: ViewContext, unit: Unit): UnitsGlance | undefined {
  const children = childrenOf(context, unit.id);
  const ended = (child: Unit) => unit.valid_to === '' && child.valid_to !== '';
  const direct = children.filter((child) => !ended(child));
  const former = children.filter(ended).map((child) => linkTo(context, child));
  if (children.length === 0) return undefined;
  const further = direct
    .flatMap(({ id }) => childrenOf(context, id))
    .filter((child) => !ended(child) && isKnown(context, child.id));
  return {
    direct: glanceOf(context, direct),
    count: direct.length,
    further: further.length === 0 ? undefined : { glance: glanceOf(context, further), count: further.length },
    former,
  };
}

function childrenOf({ registry }: ViewContext, id: string): Unit[] {
  return [...registry.units.values()].filter(({ parent }) => parent === id);
}

function isKnown(context: ViewContext, unit: string): boolean {
  return latestOfUnit(context, unit).some(({ value }) => value !== undefined);
}

function glanceOf(context: ViewContext, units: readonly Unit[]): Glance {
  const counted = units.map((unit) => {
    const latest = latestOfUnit(context, unit.id);
    const counts = JUDGED.map((status) => latest.filter((one) => one.status === status).length);
    return { unit, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });
  const quiet = counted.flatMap(({ unit, total }) => (total === 0 ? [unit] : []));
  const judged = counted.filter(({ total }) => total > 0).sort(worstFirst);
  const most = Math.max(0, ...judged.map(({ total }) => total));
  const used = JUDGED.filter((_, index) => judged.some(({ counts }) => (counts[index] ?? 0) > 0));
  const rows = judged.map(({ unit, counts }) => {
    const cells = JUDGED.map((status, index) => ({ status, count: counts[index] ?? 0 }));
    return {
      unit: linkTo(context, unit),
      counts: cells.filter(({ status }) => used.some((shown) => shown === status)),
      strip: statusStrip(cells, most),
      focus: false,
    };
  });
  const entries = endsAndFocus(rows);
  return {
    columns: used.map((status) => statusMark(context, status)),
    rows: entries,
    all: entries.length < rows.length ? rows : [],
    unjudged: quiet.filter(({ id }) => isKnown(context, id)).map((unit) => linkTo(context, unit)),
    silent: quiet.filter(({ id }) => !isKnown(context, id)).map((unit) => linkTo(context, unit)),
  };
}

/** Most missed, then most behind, then fewest met; the order of the registry where all are equal. */
function worstFirst(a: { counts: readonly number[] }, b: { counts: readonly number[] }): number {
  const [missedA = 0, behindA = 0, , metA = 0] = a.counts;
  const [missedB = 0, behindB = 0, , metB = 0] = b.counts;
  return missedB - missedA || behindB - behindA || metA - metB;
}

/** With how many indicators have figures, and until when a former unit was. */
function linkTo(context: ViewContext, unit: Unit): Link & { note: string } {
  const { words, language, addresses } = context;
  const known = new Set(
    latestOfUnit(context, unit.id).flatMap(({ indicator, value }) =>
      value === undefined ? [] : [indicator],
    ),
  );
  return {
    text: context.name(unit),
    href: addresses.unit(unit.id),
    note: [
      known.size === 0 ? '' : words.indicators.countInGroup(known.size),
      unit.valid_to === '' ? '' : words.units.until(formatDay(unit.valid_to, language)),
    ]
      .filter((text) => text !== '')
      .join(' · '),
  };
}
