/**
 * One indicator: what it is, how the home unit stands and how it went there, how the units compare in their latest
 * period and over time, and the targets and documents behind it.
 */

import type { Indicator } from '../domain/registry.ts';
import { formatPeriod } from '../i18n/date.ts';
import { headlineFor } from '../i18n/headline.ts';
import { acrossIndicator } from './across.ts';
import { type ChartFigure, unlessSaid } from './chartFigure.ts';
import { type Peers, peersOf } from './comparisons.ts';
import type { ViewContext } from './context.ts';
import { type FormulaWords, formulaWords } from './formulaWords.ts';
import { type Frame, frameOf, type Link, latestDay } from './frame.ts';
import { type TargetLine, targetsOf } from './indicatorTargets.ts';
import { type LensSwitch, lensSwitch } from './lensSwitch.ts';
import { listLinks } from './listLinks.ts';
import { type Multiples, multiplesOf } from './multiples.ts';
import { groupName, rankedFigure, standings } from './rankedFigure.ts';
import { type ScoreTable, scoreTable } from './scoreTable.ts';
import { seriesOf } from './series.ts';
import { type Standing, standingOf } from './standing.ts';
import { timeFigure } from './timeFigure.ts';

/** A group of units that is not drawn: what it says in one line, and its table. */
export interface FoldedGroup {
  id: string;
  title: string;
  period: Link;
  headline: string;
  table: ScoreTable;
}

export interface IndicatorPage {
  frame: Frame;
  name: string;
  group: string;
  definition: string;
  formula: FormulaWords;
  unit: string;
  direction: string;
  agency: string;
  lens: LensSwitch | undefined;
  /** Of the home unit; nothing where it never reported. */
  now: { unit: string; standing: Standing } | undefined;
  overTime: ChartFigure[];
  /** The first group of units; its table has all of them. */
  comparison: { figure: ChartFigure; period: Link; table: ScoreTable; folded: boolean } | undefined;
  multiples: Multiples | undefined;
  others: FoldedGroup[];
  /** Who is ranked and who is not; empty where nobody is. */
  rankExplained: string;
  breakdown: Link | undefined;
  targets: TargetLine[];
  document: Link | undefined;
  empty: { why: string; next: string; links: Link[] } | undefined;
}

export function indicatorPage(context: ViewContext, id: string): IndicatorPage {
  const { registry, words, addresses, language } = context;
  const indicator = registry.indicators.get(id);
  if (!indicator) throw new Error(`unknown indicator ${id}`);
  const group = registry.groups.get(indicator.group);
  const definition = language === 'vi' ? indicator.definition_vi : indicator.definition_en;
  const document = registry.documents.get(indicator.document);
  const standing = standingOf(context, id, registry.site.home);
  const said = standing.lastKnown ?? standing.score?.sentence;
  const [first, ...rest] = peersOf(context, indicator);
  const comparison =
    first && !isHomeAlone(context, first) ? comparisonOf(context, indicator, first) : undefined;
  const multiples = first && multiplesOf(context, indicator, first);
  const overTime = overTimeOf(context, indicator, multiples);
  const repeats = multiples?.drawings.every(({ unit }) =>
    overTime.some(({ source }) => source?.href === unit.href),
  );
  const others = rest.map((peers) => foldedOf(context, indicator, peers));
  const known = context.ofIndicator(id).some(({ value }) => value !== undefined);
  const ranked = [comparison?.table, ...others.map(({ table }) => table)];
  return {
    frame: frameOf(context, {
      title: context.name(indicator),
      description: definition,
      address: addresses.indicator(id),
      asOf: latestDay(context.ofIndicator(id)),
      breadcrumbs: [{ text: words.indicators.title, href: addresses.indicators() }],
      across: acrossIndicator(context, id),
      ...listLinks(context, `indicators/${id}`, addresses.indicator(id), context.ofIndicator(id)),
    }),
    name: context.name(indicator),
    group: group ? context.name(group) : '',
    definition,
    formula: formulaWords(context, indicator),
    unit: language === 'vi' ? indicator.unit_vi : indicator.unit_en,
    direction: words.indicator.direction[indicator.direction],
    agency: language === 'vi' ? indicator.agency_vi : indicator.agency_en,
    lens: lensSwitch(context, (through) => through.indicator(id), words.lens.ofMany),
    now: standing.score ? { unit: standing.score.unit.text, standing } : undefined,
    overTime: overTime.map((figure) => unlessSaid(figure, said)),
    comparison: comparison && { ...comparison, figure: unlessSaid(comparison.figure, said) },
    multiples: multiples && repeats ? withoutDrawings(multiples) : multiples,
    others,
    rankExplained: ranked.some((table) => table?.columns.rank)
      ? words.indicator.rankExplained(registry.site.ranking.fewestCases)
      : '',
    breakdown: breakdownOf(context, indicator),
    targets: targetsOf(context, indicator),
    document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
    empty: known
      ? undefined
      : {
          ...words.empty.notReported,
          links: [{ text: words.indicators.title, href: addresses.indicators() }],
        },
  };
}

/** What is drawn large already; the strip stays. */
function withoutDrawings(multiples: Multiples): Multiples {
  return { ...multiples, drawings: [], figure: { ...multiples.figure, notes: [] } };
}

/** What the page says of the home unit needs no comparison with itself. */
function isHomeAlone({ registry }: ViewContext, { evaluations }: Peers): boolean {
  return evaluations.every(({ unit }) => unit === registry.site.home);
}

/** A longer table is shown only when asked for, and so is one whose figures all stand in the drawing. */
const LONGEST_TABLE = 20;

function comparisonOf(context: ViewContext, indicator: Indicator, peers: Peers): IndicatorPage['comparison'] {
  const table = scoreTable(context, peers.evaluations, 'unit', peers.whole);
  return {
    figure: rankedFigure(context, indicator, peers),
    period: periodLink(context, peers),
    table,
    folded: table.rows.length > LONGEST_TABLE,
  };
}

function foldedOf(context: ViewContext, indicator: Indicator, peers: Peers): FoldedGroup {
  const once = [...new Map([...peers.evaluations].reverse().map((one) => [one.unit, one])).values()];
  return {
    id: `${peers.parent?.id ?? 'all'}-${peers.level.id}`,
    title: groupName(context, peers),
    period: periodLink(context, peers),
    headline: headlineFor(standings(context, once, indicator, 'units'), context.language),
    table: scoreTable(context, peers.evaluations, 'unit', peers.whole),
  };
}

function periodLink({ language, addresses }: ViewContext, { period }: Peers): Link {
  return { text: formatPeriod(period, language), href: addresses.period(period) };
}

const POINTS_OF_A_CURVE = 3;
/** Where the home unit has no series, those of other units, as long as small drawings do not show more of them. */
const CHARTS_OF_OTHERS = 2;

/** The home unit's, else those of the units of today from the largest down. */
function overTimeOf(
  context: ViewContext,
  indicator: Indicator,
  multiples: Multiples | undefined,
): ChartFigure[] {
  const { registry, words } = context;
  const order = (id: string) => {
    const unit = registry.units.get(id);
    const level = registry.levels.get(unit?.level ?? '')?.order ?? 0;
    return Number(id !== registry.site.home) * 1000 + Number(unit?.valid_to !== '') * 100 + level;
  };
  const all = [...new Set(context.ofIndicator(indicator.id).map(({ unit }) => unit))];
  const units =
    multiples && multiples.drawings.length > CHARTS_OF_OTHERS
      ? all.filter((unit) => unit === registry.site.home)
      : all;
  const figures: ChartFigure[] = [];
  for (const unit of units.sort((a, b) => order(a) - order(b))) {
    const series = seriesOf(context, indicator.id, unit).find(
      ({ kind, evaluations }) =>
        kind === 'campaign' ||
        evaluations.filter(({ value }) => value !== undefined).length >= POINTS_OF_A_CURVE,
    );
    const figure = series && timeFigure(context, series, words.charts.overTime);
    if (figure) figures.push(figure);
    if (figures.length === CHARTS_OF_OTHERS || (figure && unit === registry.site.home)) break;
  }
  return figures;
}

function breakdownOf(context: ViewContext, { dimension: id }: Indicator): Link | undefined {
  const { registry, words, addresses, language } = context;
  const dimension = registry.dimensions.get(id);
  if (!dimension) return undefined;
  const title = language === 'vi' ? dimension.title_vi : dimension.title_en;
  return { text: words.charts.breakdownFor(title), href: addresses.breakdown(dimension.slug) };
}
