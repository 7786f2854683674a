/** One period: every unit and indicator that it has figures for, as one matrix in which each figure leads to its receipt. */

import type { Evaluation } from '../domain/evaluation.ts';
import { parsePeriod } from '../domain/period.ts';
import { formatPeriod } from '../i18n/date.ts';
import { groupBy, type ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { countByStatus } from './latest.ts';
import { isReported, periodsWithData } from './periodsPage.ts';
import { type Figure, type StatusMark, scoreOf } from './score.ts';

export interface MatrixCell {
  figure: Figure;
  /** One for each target; none for what is only monitored, or where the words in the figure say it. */
  statuses: StatusMark[];
  coverage: string;
}

export interface PeriodPage {
  frame: Frame;
  name: string;
  intro: string;
  tally: { status: StatusMark; count: number; label: string }[];
  /** Units down and indicators across, or the other way round where there are more indicators than units. */
  matrix: { unitsDown: boolean; columns: Link[]; rows: { head: Link; cells: (MatrixCell | undefined)[] }[] };
  previous: Link | undefined;
  next: Link | undefined;
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
  const name = formatPeriod(period, language);
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
      breadcrumbs: [{ text: words.periods.title, href: addresses.periods() }],
    }),
    name,
    intro,
    tally: countByStatus(evaluations).map(({ status, count }) => ({
      status: { code: status, name: words.status[status].name },
      count,
      label: words.overview.tally(status, count),
    })),
    matrix: matrixOf(
      context,
      evaluations,
      units.map((unit) => ({ id: unit.id, text: context.name(unit), href: addresses.unit(unit.id) })),
      indicators.map((one) => ({ id: one.id, text: context.name(one), href: addresses.indicator(one.id) })),
    ),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  };
}

type Head = Link & { id: string };

function matrixOf(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  units: readonly Head[],
  indicators: readonly Head[],
): PeriodPage['matrix'] {
  const found = groupBy(evaluations, (one) => `${one.indicator}\t${one.unit}`);
  const unitsDown = units.length >= indicators.length;
  const [down, across] = unitsDown ? [units, indicators] : [indicators, units];
  const cell = (row: Head, column: Head): MatrixCell | undefined => {
    const [unit, indicator] = unitsDown ? [row, column] : [column, row];
    const scores = (found.get(`${indicator.id}\t${unit.id}`) ?? []).map((one) => scoreOf(context, one));
    const [first] = scores;
    if (!first) return undefined;
    const judged = scores.filter(
      ({ figure, status }) => figure.value !== undefined && status.code !== 'no-target',
    );
    return { figure: first.figure, coverage: first.coverage, statuses: judged.map(({ status }) => status) };
  };
  return {
    unitsDown,
    columns: [...across],
    rows: down.map((row) => ({ head: row, cells: across.map((column) => cell(row, column)) })),
  };
}
