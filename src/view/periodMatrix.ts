/**
 * The matrix of one period: units by indicators, each cell a figure with its marks. Of many units one table for each
 * unit above them; of more indicators than units the indicators stand in the rows, by group.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import { type Indicator, isPercentage, type Unit } from '../domain/registry.ts';
import type { ViewContext } from './context.ts';
import { bareFigureOf, coverageText, type Figure, type StatusMark, statusMark } from './figure.ts';
import type { Link } from './frame.ts';
import { countByStatus } from './latest.ts';
import { groupBy } from './seenEvaluations.ts';

export interface MatrixCell {
  figure: Figure;
  /** One for each target; none for what is only monitored, or where the words in the figure say it. */
  statuses: StatusMark[];
  /** How much of it was reported, and that it is estimated; empty where there is nothing to say. */
  note: string;
}

/** A unit, or an indicator with what it is counted in; nothing where that is a percentage. */
export interface MatrixHead extends Link {
  measure: string;
}

export interface Matrix {
  id: string;
  /** The unit of whose parts these are; nothing where one table holds all. */
  of: Link | undefined;
  /** In few words, for the line that opens a folded table. */
  summary: string;
  columns: MatrixHead[];
  groups: { title: string; rows: { head: MatrixHead; cells: (MatrixCell | undefined)[] }[] }[];
}

export interface PeriodMatrix {
  /** Units down and indicators across, or the other way round where there are more indicators than units. */
  unitsDown: boolean;
  matrices: Matrix[];
  /** Units whose parts are too many for one page: each has a page of its own. */
  elsewhere: (Link & { note: string })[];
  /** The marks that stand in any cell. */
  marks: StatusMark[];
  somePartial: boolean;
}

/** A single table of more units is a wall. */
const UNITS_TOGETHER = 40;
/** A page of more cells is too heavy for a weak network. */
const CELLS_TOGETHER = 1500;

/** `evaluations` are of one period, without categories. */
export function periodMatrix(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  period: Period,
): PeriodMatrix {
  const { registry } = context;
  const used = new Set(evaluations.map(({ indicator }) => indicator));
  const reporting = new Set(evaluations.map(({ unit }) => unit));
  const indicators = [...registry.indicators.values()].filter(({ id }) => used.has(id));
  const units = [...registry.units.values()].filter(({ id }) => reporting.has(id));
  const unitsDown = units.length >= indicators.length;
  const marked = evaluations.filter(({ value, status }) => value !== undefined && status !== 'no-target');
  const cells = cellsOf(context, evaluations);
  const shown = [...cells.values()];
  const matrices = unitsDown
    ? unitBlocks(context, units, indicators, cells)
    : [turned(context, units, indicators, cells)];
  const together = cells.size > CELLS_TOGETHER ? matrices.slice(0, 1) : matrices;
  return {
    unitsDown,
    matrices: together,
    elsewhere: matrices.slice(together.length).map(({ id, of, summary }) => ({
      text: of?.text ?? '',
      href: context.addresses.periodOf(period, id),
      note: summary,
    })),
    marks: countByStatus(marked).map(({ status }) => statusMark(context, status)),
    somePartial: shown.some(({ figure }) => figure.partial),
  };
}

type Cells = ReadonlyMap<string, MatrixCell>;

function cellsOf(context: ViewContext, evaluations: readonly Evaluation[]): Cells {
  const groups = groupBy(evaluations, ({ indicator, unit }) => `${indicator}\t${unit}`);
  return new Map(
    [...groups].flatMap(([key, group]) => {
      const [first] = group;
      if (!first) return [];
      const known = group.filter(({ value, status }) => value !== undefined && status !== 'no-target');
      const cell: MatrixCell = {
        figure: bareFigureOf(context, first),
        statuses: [...new Set(known.map(({ status }) => status))].map((status) =>
          statusMark(context, status),
        ),
        note: [coverageText(context, first), first.estimated ? context.words.lens.estimatedMark : '']
          .filter((part) => part !== '')
          .join(', '),
      };
      return [[key, cell] as const];
    }),
  );
}

function turned(
  context: ViewContext,
  units: readonly Unit[],
  indicators: readonly Indicator[],
  cells: Cells,
): Matrix {
  const groups = [...context.registry.groups.values()].sort((a, b) => a.order - b.order);
  return {
    id: 'all',
    of: undefined,
    summary: '',
    columns: units.map((unit) => unitLink(context, unit)),
    groups: groups
      .map((group) => ({
        title: context.name(group),
        rows: indicators
          .filter((indicator) => indicator.group === group.id)
          .map((indicator) => ({
            head: indicatorLink(context, indicator),
            cells: units.map((unit) => cells.get(`${indicator.id}\t${unit.id}`)),
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function unitBlocks(
  context: ViewContext,
  units: readonly Unit[],
  indicators: readonly Indicator[],
  cells: Cells,
): Matrix[] {
  const { registry, addresses, words } = context;
  return blocksOf(context, units).map(({ above, of }) => {
    const unit = registry.units.get(above);
    const columns = indicators.filter((one) => of.some(({ id }) => cells.has(`${one.id}\t${id}`)));
    return {
      id: above || 'all',
      of: unit ? { text: context.name(unit), href: addresses.unit(above) } : undefined,
      summary: [words.periods.countOfUnits(of.length), words.periods.countOfIndicators(columns.length)].join(
        ', ',
      ),
      columns: columns.map((one) => indicatorLink(context, one)),
      groups: [
        {
          title: '',
          rows: of.map((one) => ({
            head: unitLink(context, one),
            cells: columns.map((column) => cells.get(`${column.id}\t${one.id}`)),
          })),
        },
      ],
    };
  });
}

function unitLink(context: ViewContext, unit: Unit): MatrixHead {
  return { text: context.name(unit), href: context.addresses.unit(unit.id), measure: '' };
}

function indicatorLink(context: ViewContext, indicator: Indicator): MatrixHead {
  const { addresses, language } = context;
  return {
    text: context.name(indicator),
    href: addresses.indicator(indicator.id),
    measure: isPercentage(indicator) ? '' : language === 'vi' ? indicator.unit_vi : indicator.unit_en,
  };
}

/** The units whose parts have a page of their own, with those parts. */
export function partsElsewhere(
  context: ViewContext,
  evaluations: readonly Evaluation[],
): { above: string; of: Unit[] }[] {
  const facts = new Set(evaluations.map(({ indicator, unit }) => `${indicator}\t${unit}`));
  if (facts.size <= CELLS_TOGETHER) return [];
  const reporting = new Set(evaluations.map(({ unit }) => unit));
  return blocksOf(
    context,
    [...context.registry.units.values()].filter(({ id }) => reporting.has(id)),
  ).slice(1);
}

/** Units with those just below them: what stands under no other unit here opens the block of its own parts. */
function blocksOf(context: ViewContext, units: readonly Unit[]): { above: string; of: Unit[] }[] {
  if (units.length <= UNITS_TOGETHER) return [{ above: '', of: [...units] }];
  const { registry } = context;
  const here = new Set(units.map(({ id }) => id));
  const withParts = new Set(units.map(({ parent }) => parent));
  const blocks = groupBy(units, ({ id, parent }) => (here.has(parent) || !withParts.has(id) ? parent : id));
  const order = (id: string) => registry.levels.get(registry.units.get(id)?.level ?? '')?.order ?? 0;
  return [...blocks]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([above, of]) => ({
      above,
      of: of.sort((a, b) => Number(b.id === above) - Number(a.id === above)),
    }));
}
