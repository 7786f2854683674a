/**
 * The units of one group over time, each in a small drawing on one shared scale, and below them the strip of all their
 * periods. Of many units both ends of their order are drawn, and the strip has them all.
 */

import { sharedScale } from '../chart/sharedScale.ts';
import { sparkline } from '../chart/sparkline.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import type { Indicator } from '../domain/registry.ts';
import { formatPeriodShort } from '../i18n/date.ts';
import type { HeadlineFacts } from '../i18n/headlineWords.ts';
import { formatInFull } from '../i18n/number.ts';
import { isAmount } from './amount.ts';
import { breaksOf } from './breaks.ts';
import { type ChartFigure, headline, subtitleOf } from './chartFigure.ts';
import { countUnits, type Peers } from './comparisons.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { type PeriodStrip, periodStrip } from './periodStrip.ts';
import { groupName } from './rankedFigure.ts';
import { groupBy } from './seenEvaluations.ts';
import { valueText } from './sentence.ts';
import { seriesOf } from './series.ts';
import { reachText } from './timeFigure.ts';

export interface Multiples {
  figure: ChartFigure;
  drawings: { unit: Link; svg: string; first: End; last: End }[];
  strip: PeriodStrip;
}

interface End {
  period: string;
  text: string;
  value: number | undefined;
}

const MOST_DRAWN = 12;
/** A strip of more units is no overview, and the page of each has its periods. */
const MOST_UNITS = 40;

/** Nothing where fewer than two units have a series. */
export function multiplesOf(context: ViewContext, indicator: Indicator, peers: Peers): Multiples | undefined {
  const { words, language } = context;
  const units = [...new Set(peers.evaluations.map(({ unit }) => unit))];
  const series = sameKind(units.flatMap((unit) => lineOf(context, indicator, unit)));
  if (series.length < 2 || countUnits(peers.evaluations) > MOST_UNITS) return undefined;
  const drawn = endsOf(series);
  const domain = domainOf(context, indicator, drawn);
  const periods = series.flat().flatMap(({ period }) => period ?? []);
  const ordered = [...periods].sort(comparePeriods);
  const scale = words.charts.multiples.oneScale(
    formatInFull(domain[0], indicator, language),
    formatInFull(domain[1], indicator, language),
  );
  const whole = peers.parent ? lineOf(context, indicator, peers.parent.id) : [];
  const kind = series[0]?.[0]?.period?.kind;
  return {
    figure: {
      id: 'tung-don-vi',
      topic: words.charts.byUnitAndPeriod,
      headline: headline(context, movementOf(context, series, ordered)),
      subtitle: subtitleOf(
        context,
        indicator.id,
        groupName(context, peers),
        reachText(context, ordered[0], ordered.at(-1)),
      ),
      svg: '',
      sentence: [],
      notes: [
        scale,
        drawn.length < series.length ? words.charts.multiples.ends(drawn.length, series.length) : '',
      ].filter((note) => note !== ''),
      source: undefined,
    },
    drawings: drawn.map((evaluations) => drawingOf(context, indicator, evaluations, ordered, domain)),
    strip: periodStrip(
      context,
      [...whole.filter(([first]) => first?.period?.kind === kind), ...series],
      peers.parent?.id ?? '',
    ),
  };
}

/** Periods that follow one another, of which two or more are known. */
function lineOf(context: ViewContext, indicator: Indicator, unit: string): Evaluation[][] {
  return seriesOf(context, indicator.id, unit)
    .filter(({ kind }) => kind === 'periods')
    .map(({ evaluations }) => evaluations)
    .filter((evaluations) => evaluations.filter(({ value }) => value !== undefined).length > 1);
}

/** Months are never mixed with quarters: those of the kind that most units have. */
function sameKind(series: readonly Evaluation[][]): Evaluation[][] {
  const kinds = [...groupBy(series, ([first]) => first?.period?.kind ?? '').values()];
  return kinds.reduce((most, kind) => (kind.length > most.length ? kind : most), kinds[0] ?? []);
}

function endsOf(series: readonly Evaluation[][]): Evaluation[][] {
  if (series.length <= MOST_DRAWN) return [...series];
  return [...series.slice(0, MOST_DRAWN / 2), ...series.slice(-MOST_DRAWN / 2)];
}

function domainOf(
  context: ViewContext,
  indicator: Indicator,
  series: readonly Evaluation[][],
): [number, number] {
  const values = series.flat().flatMap(({ value, targetValue }) => [value, targetValue]);
  return sharedScale(
    values.filter((value) => value !== undefined),
    isAmount(context, indicator),
  );
}

/** Every drawing has the same periods, so that one stands under the other. */
function drawingOf(
  context: ViewContext,
  indicator: Indicator,
  evaluations: readonly Evaluation[],
  ordered: readonly Period[],
  domain: readonly [number, number],
): Multiples['drawings'][number] {
  const ids = [...new Set(ordered.map(({ id }) => id))];
  const slots = ids.map((id) => evaluations.find(({ period }) => period?.id === id));
  const cuts = breaksOf(context, evaluations).flatMap(({ cuts: cut, index }) => {
    const after = evaluations[index]?.period?.id;
    return cut && after ? [ids.indexOf(after)] : [];
  });
  const known = evaluations.filter(({ value }) => value !== undefined);
  const last = known.at(-1);
  const unit = evaluations[0]?.unit ?? '';
  return {
    unit: { text: context.unitName(unit), href: context.addresses.chart(indicator.id, unit) },
    svg: sparkline({
      label: context.words.charts.multiples.label(context.unitName(unit)),
      values: slots.map((slot) => slot?.value),
      tips: slots.map((slot) => (slot ? `${periodText(context, slot)}: ${valueText(context, slot)}` : '')),
      cuts,
      status: last?.status ?? 'no-data',
      target: last?.targetValue,
      domain,
      height: 72,
    }),
    first: endOf(context, known[0]),
    last: endOf(context, last),
  };
}

function endOf(context: ViewContext, evaluation: Evaluation | undefined): End {
  if (!evaluation) return { period: '', text: '', value: undefined };
  return {
    period: periodText(context, evaluation),
    text: valueText(context, evaluation),
    value: evaluation.value,
  };
}

function periodText(context: ViewContext, { period }: Evaluation): string {
  return period ? formatPeriodShort(period, context.language) : '';
}

/** Between the first and the last period of which most units are known, of the units that did not change meanwhile. */
function movementOf(
  context: ViewContext,
  series: readonly Evaluation[][],
  ordered: readonly Period[],
): HeadlineFacts {
  const periods = [...new Map(ordered.map((period) => [period.id, period])).values()];
  const valueIn = (evaluations: readonly Evaluation[], { id }: Period) =>
    evaluations.find(({ period, value }) => period?.id === id && value !== undefined);
  const knownIn = (period: Period) => series.filter((evaluations) => valueIn(evaluations, period)).length;
  const most = Math.max(...periods.map(knownIn));
  const full = periods.filter((period) => knownIn(period) === most);
  const [since, until] = [full[0], full.at(-1)];
  const count = { rose: 0, fell: 0, same: 0 };
  for (const evaluations of series) {
    const [from, to] = [since && valueIn(evaluations, since), until && valueIn(evaluations, until)];
    if (!from || !to || changedBetween(context, evaluations, from, to)) continue;
    if (valueText(context, from) === valueText(context, to)) count.same += 1;
    else count[(from.value ?? 0) < (to.value ?? 0) ? 'rose' : 'fell'] += 1;
  }
  const short = (period: Period | undefined) => (period ? formatPeriodShort(period, context.language) : '');
  return { kind: 'movement', ...count, since: short(since), until: short(until) };
}

function changedBetween(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  from: Evaluation,
  to: Evaluation,
): boolean {
  return breaksOf(context, evaluations).some(
    ({ cuts, index }) => cuts && evaluations.indexOf(from) < index && index <= evaluations.indexOf(to),
  );
}
