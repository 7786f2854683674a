/** One period: every unit and indicator that it has figures for, as one matrix in which each figure leads to its receipt. */

import type { Evaluation } from '../domain/evaluation.ts';
import { type Period, parsePeriod } from '../domain/period.ts';
import { formatPeriod, formatPeriodInText } from '../i18n/date.ts';
import { changeAmount, changeText, isFirst } from './change.ts';
import { groupBy, type ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { countByStatus } from './latest.ts';
import { type LensSwitch, lensSwitch } from './lensSwitch.ts';
import { isReported, periodsWithData } from './periodsPage.ts';
import { type Figure, type StatusMark, scoreOf } from './score.ts';

export interface MatrixCell {
  figure: Figure;
  /** One for each target; none for what is only monitored, or where the words in the figure say it. */
  statuses: StatusMark[];
  coverage: string;
  /** Against the period before; empty where there is nothing to say. */
  change: string;
  /** "ước tính" for what rests on a declared share, else empty. */
  estimated: string;
}

export interface PeriodPage {
  frame: Frame;
  name: string;
  intro: string;
  lens: LensSwitch | undefined;
  tally: { status: StatusMark; count: number; label: string }[];
  /** Units down and indicators across, or the other way round where there are more indicators than units. */
  matrix: { unitsDown: boolean; columns: Link[]; rows: { head: Link; cells: (MatrixCell | undefined)[] }[] };
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
      breadcrumbs: [{ text: words.periods.title, href: addresses.periods() }],
    }),
    name,
    intro,
    lens: lensSwitch(context, (through) => through.period(period), words.lens.ofMany),
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
      before,
    ),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    changesSince: before ? words.period.changesSince(formatPeriodInText(before, language)) : '',
  };
}

/** The period that most figures are held against. */
function commonSince(evaluations: readonly Evaluation[]): Period | undefined {
  const compared = evaluations.flatMap(({ change }) => (change && !('why' in change) ? [change.since] : []));
  const groups = [...groupBy(compared, ({ id }) => id).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}

/**
 * Short where the head of the table says the rest; why there is none, but not that it is the first or that parts are
 * missing, which stands there already.
 */
function changeIn(context: ViewContext, evaluation: Evaluation, since: Period | undefined): string {
  const { change } = evaluation;
  if (!change || isFirst(evaluation) || ('why' in change && change.why === 'incomplete')) return '';
  return !('why' in change) && change.since.id === since?.id
    ? changeAmount(context, evaluation)
    : changeText(context, evaluation);
}

type Head = Link & { id: string };

function matrixOf(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  units: readonly Head[],
  indicators: readonly Head[],
  since: Period | undefined,
): PeriodPage['matrix'] {
  const found = groupBy(evaluations, (one) => `${one.indicator}\t${one.unit}`);
  const unitsDown = units.length >= indicators.length;
  const [down, across] = unitsDown ? [units, indicators] : [indicators, units];
  const cell = (row: Head, column: Head): MatrixCell | undefined => {
    const [unit, indicator] = unitsDown ? [row, column] : [column, row];
    const evaluations = found.get(`${indicator.id}\t${unit.id}`) ?? [];
    const scores = evaluations.map((one) => scoreOf(context, one));
    const [first, evaluation] = [scores[0], evaluations[0]];
    if (!first || !evaluation) return undefined;
    const judged = scores.filter(
      ({ figure, status }) => figure.value !== undefined && status.code !== 'no-target',
    );
    return {
      figure: first.figure,
      coverage: first.coverage,
      statuses: judged.map(({ status }) => status),
      change: changeIn(context, evaluation, since),
      estimated: evaluation.estimated ? context.words.lens.estimatedMark : '',
    };
  };
  return {
    unitsDown,
    columns: [...across],
    rows: down.map((row) => ({ head: row, cells: across.map((column) => cell(row, column)) })),
  };
}
