/** One period: every unit and indicator that it has figures for, in tables in which each figure leads to its receipt. */

import type { Evaluation } from '../domain/evaluation.ts';
import { type Period, parsePeriod } from '../domain/period.ts';
import type { Indicator, Unit } from '../domain/registry.ts';
import { formatPeriod, formatPeriodInText } from '../i18n/date.ts';
import { acrossPeriod } from './across.ts';
import { changeInTable, commonSince } from './change.ts';
import type { ViewContext } from './context.ts';
import { coverageText, type Figure, figureOf, type StatusMark, statusMark } from './figure.ts';
import { type Frame, frameOf, type Link, latestDay } from './frame.ts';
import { countByStatus } from './latest.ts';
import { type LensSwitch, lensSwitch } from './lensSwitch.ts';
import { isReported, periodsWithData } from './periodsPage.ts';
import { groupBy } from './seenEvaluations.ts';

export interface MatrixCell {
  figure: Figure;
  /** One for each target; none for what is only monitored, or where the words in the figure say it. */
  statuses: StatusMark[];
  /** How much of it was reported, and that it is estimated; empty where there is nothing to say. */
  note: string;
  /** Against the period before, in the uppermost table; empty where there is nothing to say. */
  change: string;
}

export interface Matrix {
  id: string;
  /** The unit of whose parts these are; nothing where one table holds all. */
  of: Link | undefined;
  columns: Link[];
  rows: { head: Link; cells: (MatrixCell | undefined)[] }[];
}

export interface PeriodPage {
  frame: Frame;
  name: string;
  intro: string;
  lens: LensSwitch | undefined;
  tally: { status: StatusMark; count: number }[];
  /** Units down and indicators across, or the other way round where there are more indicators than units. */
  unitsDown: boolean;
  /** Of many units one for each unit above them, the uppermost first. */
  matrices: Matrix[];
  previous: Link | undefined;
  next: Link | undefined;
  /** Against which period the changes in the matrix are, in a sentence; empty where there are none. */
  changesSince: string;
}

export function periodPage(context: ViewContext, id: string): PeriodPage {
  const period = parsePeriod(id);
  if (!period) throw new Error(`unknown period ${id}`);
  const { words, addresses, language, registry } = context;
  const evaluations = context
    .ofPeriod(period.id)
    .filter((evaluation) => evaluation.category === '' && isReported(evaluation));
  const once = [...groupBy(evaluations, ({ indicator, unit }) => `${indicator}\t${unit}`).values()].flatMap(
    ([first]) => first ?? [],
  );
  const indicators = [...registry.indicators.values()].filter(({ id }) =>
    once.some(({ indicator }) => indicator === id),
  );
  const reporting = new Set(once.map(({ unit }) => unit));
  const units = [...registry.units.values()].filter(({ id }) => reporting.has(id));
  const unitsDown = units.length >= indicators.length;
  const name = formatPeriod(period, language);
  const before = commonSince(once);
  const known = evaluations.filter(({ value }) => value !== undefined);
  const intro = words.period.intro(
    new Set(known.map(({ unit }) => unit)).size,
    new Set(known.map(({ indicator }) => indicator)).size,
  );
  const periods = periodsWithData(context).filter(
    ({ kind, first }) => kind === period.kind && (kind !== 'interval' || first === period.first),
  );
  const at = periods.findIndex(({ id }) => id === period.id);
  const neighbour = (index: number): Link | undefined => {
    const found = periods[index];
    return found && index >= 0
      ? { text: formatPeriod(found, language), href: addresses.period(found) }
      : undefined;
  };
  return {
    frame: frameOf(context, {
      title: name,
      description: intro,
      address: addresses.period(period),
      asOf: latestDay(known),
      breadcrumbs: [{ text: words.periods.title, href: addresses.periods() }],
      across: acrossPeriod(context, period),
    }),
    name,
    intro,
    lens: lensSwitch(context, (through) => through.period(period), words.lens.ofMany),
    tally: countByStatus(evaluations).map(({ status, count }) => ({
      status: statusMark(context, status),
      count,
    })),
    unitsDown,
    matrices: matricesOf(context, evaluations, units, indicators, before, unitsDown),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    changesSince: before ? words.period.changesSince(formatPeriodInText(before, language)) : '',
  };
}

/** A single table of more units is a wall. */
const UNITS_TOGETHER = 25;

function matricesOf(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  units: readonly Unit[],
  indicators: readonly Indicator[],
  since: Period | undefined,
  unitsDown: boolean,
): Matrix[] {
  const { addresses, registry } = context;
  const found = groupBy(evaluations, (one) => `${one.indicator}\t${one.unit}`);
  const cell = (unit: Head, indicator: Head, withChange = true) =>
    cellOf(context, found.get(`${indicator.id}\t${unit.id}`) ?? [], withChange ? since : undefined);
  const unitHeads = (some: readonly Unit[]): Head[] =>
    some.map((unit) => ({ id: unit.id, text: context.name(unit), href: addresses.unit(unit.id) }));
  const indicatorHeads = indicators.map(
    (one): Head => ({ id: one.id, text: context.name(one), href: addresses.indicator(one.id) }),
  );
  if (!unitsDown) {
    const columns = unitHeads(units);
    const rows = indicatorHeads.map((head) => ({ head, cells: columns.map((unit) => cell(unit, head)) }));
    return [{ id: 'all', of: undefined, columns, rows }];
  }
  return blocksOf(context, units).map(({ above, of }, index) => {
    const unit = registry.units.get(above);
    return {
      id: above || 'all',
      of: unit ? { text: context.name(unit), href: addresses.unit(above) } : undefined,
      columns: indicatorHeads,
      rows: unitHeads(of).map((head) => ({
        head,
        cells: indicatorHeads.map((one) => cell(head, one, index === 0)),
      })),
    };
  });
}

type Head = Link & { id: string };

/** Units with those just below them: what stands under no other unit here opens the block of its own parts. */
function blocksOf(context: ViewContext, units: readonly Unit[]): { above: string; of: Unit[] }[] {
  if (units.length <= UNITS_TOGETHER) return [{ above: '', of: [...units] }];
  const { registry } = context;
  const here = new Set(units.map(({ id }) => id));
  const blocks = groupBy(units, ({ id, parent }) =>
    here.has(parent) || !hasPartsIn(units, id) ? parent : id,
  );
  const order = (id: string) => registry.levels.get(registry.units.get(id)?.level ?? '')?.order ?? 0;
  return [...blocks]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([above, of]) => ({
      above,
      of: of.sort((a, b) => Number(b.id === above) - Number(a.id === above)),
    }));
}

function hasPartsIn(units: readonly Unit[], id: string): boolean {
  return units.some(({ parent }) => parent === id);
}

const NO_CHANGE = { text: '', since: '' };

function cellOf(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  since: Period | undefined,
): MatrixCell | undefined {
  const [first] = evaluations;
  if (!first) return undefined;
  const { text, since: against } = since ? changeInTable(context, first, since) : NO_CHANGE;
  return {
    figure: figureOf(context, first),
    statuses: evaluations
      .filter(({ value, status }) => value !== undefined && status !== 'no-target')
      .map(({ status }) => statusMark(context, status)),
    note: [coverageText(context, first), first.estimated ? context.words.lens.estimatedMark : '']
      .filter((part) => part !== '')
      .join(', '),
    change: against ? `${text} ${against}` : text,
  };
}
