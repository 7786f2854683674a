/**
 * The chart of one indicator of one unit, which holds the receipts: for every period the value, the formula with its
 * inputs, and for each input the file, sheet, cell, what the cell shows, the document and the as-of day.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator, Unit } from '../domain/registry.ts';
import { formatDay, formatPeriodInText } from '../i18n/date.ts';
import { acrossChart } from './across.ts';
import { definitionChangesOf } from './breaks.ts';
import { chartCard } from './chartCard.ts';
import { type ChartFigure, unlessSaid } from './chartFigure.ts';
import { chartAddress } from './chartPlaces.ts';
import type { ViewContext } from './context.ts';
import { figuresOf } from './figuresOfChart.ts';
import { type FormulaWords, formulaWords } from './formulaWords.ts';
import { type Frame, frameOf, type Link, latestDay } from './frame.ts';
import { latestOf } from './latest.ts';
import { type LensSwitch, lensSwitch } from './lensSwitch.ts';
import { missingMeasures } from './missingParts.ts';
import { type Receipt, receiptsOf } from './receipt.ts';
import { type Reuse, reuseOf } from './reuse.ts';
import { alignColumns, type ScoreTable, scoreTable } from './scoreTable.ts';
import { groupBy } from './seenEvaluations.ts';
import { FINEST_FIRST } from './series.ts';
import { type Standing, standingOf } from './standing.ts';
import { chartStructure } from './structuredData.ts';
import { restatedNote } from './unitChanges.ts';
import { historyOf, pathOf } from './unitHistory.ts';

export interface ChartPage {
  frame: Frame;
  title: string;
  indicator: Link;
  unit: Link;
  subtitle: string;
  definition: string;
  formula: FormulaWords;
  standing: Standing;
  lens: LensSwitch | undefined;
  figures: ChartFigure[];
  /** What changed in the unit and in the way of counting; empty where there is no chart over time. */
  changes: { text: string; document: Link | undefined }[];
  /** Charts of the units that this one became. */
  onward: Link[];
  /** Every period: one table for each kind of period, the latest first; none of a single period, whose receipt says all. */
  tables: { title: string; table: ScoreTable }[];
  receipts: Receipt[];
  reuse: Reuse;
  /** Of a page that stays with its period: that it does, and where newer figures are. */
  stays: { text: string; newer: Link | undefined } | undefined;
  empty: { why: string; next: string; links: Link[] } | undefined;
}

export function chartPage(context: ViewContext, indicatorId: string, unitId: string): ChartPage {
  const { registry, words, addresses, language } = context;
  const indicator = registry.indicators.get(indicatorId);
  const unit = registry.units.get(unitId);
  if (!indicator || !unit) throw new Error(`unknown chart ${indicatorId}/${unitId}`);
  const latest = latestOf(context, indicatorId, unitId);
  const standing = standingOf(context, indicatorId, unitId);
  const receipts = receiptsOf(context, indicator, unitId);
  const totals = context.evaluationsOf(indicatorId, unitId).filter(({ category }) => category === '');
  const { score } = standing;
  const card = chartCard(context, indicatorId, unitId);
  const periods = new Set(totals.flatMap(({ period }) => period?.id ?? [])).size;
  const title = words.chart.title(context.name(indicator), context.name(unit));
  const figures = figuresOf(context, indicatorId, unitId, periods);
  const reuse = reuseOf(context, card, figures[0]);
  const unitWords = language === 'vi' ? indicator.unit_vi : indicator.unit_en;
  return {
    frame: frameOf(context, {
      title,
      description: score ? score.sentence.before + score.sentence.figure + score.sentence.after : title,
      address: chartAddress(context, indicatorId, unitId),
      card: { oembed: `${chartAddress(context, indicatorId, unitId)}oembed.json`, alt: card.sentence },
      structure: chartStructure(context, card, reuse.files),
      asOf: latestDay(totals),
      breadcrumbs: breadcrumbsOf(context, unit),
      across: acrossChart(context, indicatorId, unit),
    }),
    title,
    indicator: { text: context.name(indicator), href: addresses.indicator(indicatorId) },
    unit: { text: context.name(unit), href: addresses.unit(unitId) },
    subtitle: words.chart.subtitle(unitWords, '', score?.period ?? ''),
    definition: language === 'vi' ? indicator.definition_vi : indicator.definition_en,
    formula: formulaWords(context, indicator),
    standing,
    reuse,
    stays: context.pinned && staysOf(context, context.pinned, indicatorId, unitId),
    lens: context.pinned
      ? undefined
      : lensSwitch(context, (through) => through.chart(indicatorId, unitId), restatedNote(context, unitId)),
    onward: onwardOf(context, indicatorId, unitId),
    changes: receipts.length > 1 ? changesAround(context, indicatorId, unit) : [],
    figures: figures.map((figure) => unlessSaid(figure, standing.lastKnown ?? score?.sentence)),
    tables: periods > 1 ? tablesOf(context, totals) : [],
    receipts,
    empty: emptinessOf(context, latest, indicator, unit),
  };
}

/** Newer is what the latest page tells of. */
function staysOf(
  { words, language, addresses, latestPeriod }: ViewContext,
  pinned: Period,
  indicator: string,
  unit: string,
): ChartPage['stays'] {
  const latest = latestPeriod(indicator, unit);
  const newer = latest && latest.last > pinned.last ? latest : undefined;
  return {
    text: [
      words.reuse.stays(formatPeriodInText(pinned, language)),
      ...(newer ? [words.reuse.newer(formatPeriodInText(newer, language))] : []),
    ].join(' '),
    newer: newer && { text: words.reuse.toLatest, href: addresses.chart(indicator, unit) },
  };
}

/** Months, quarters and years are different things, the finest first; a table of one kind only needs no title. */
function tablesOf(context: ViewContext, totals: readonly Evaluation[]): ChartPage['tables'] {
  const kinds = groupBy(latestFirst(totals), ({ period }) => period?.kind ?? '');
  const { periodKind } = context.words;
  const tables = FINEST_FIRST.flatMap((kind) => {
    const of = kinds.get(kind) ?? [];
    return of.length > 0 ? [{ kind, table: scoreTable(context, of, 'period') }] : [];
  });
  const aligned = alignColumns(tables.map(({ table }) => table));
  return tables.flatMap(({ kind }, index) => {
    const table = aligned[index];
    const title = tables.length > 1 ? context.words.charts.tableOfKind(periodKind[kind]) : '';
    return table ? [{ title, table }] : [];
  });
}

function latestFirst(totals: readonly Evaluation[]): Evaluation[] {
  return [...groupBy(totals, ({ period }) => period?.id ?? '').values()].reverse().flat();
}

/** In words and with their documents, what the rules in the chart stand for, and what became of the unit. */
function changesAround(context: ViewContext, indicator: string, unit: Unit): ChartPage['changes'] {
  const { words, language, addresses, registry } = context;
  const { before, after } = historyOf(context, unit);
  const definitions = definitionChangesOf(context, indicator).map((change) => {
    const document = registry.documents.get(change.document);
    const note = language === 'vi' ? change.note_vi : change.note_en;
    return {
      text: words.chart.definitionChanged(formatDay(change.from, language), note),
      document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
    };
  });
  return [
    ...[...before, ...after].map(({ sentence, document }) => ({ text: sentence, document })),
    ...definitions,
  ];
}

function onwardOf(context: ViewContext, indicator: string, unit: string): Link[] {
  const successors = context.registry.successions
    .filter(({ predecessor }) => predecessor === unit)
    .map(({ successor }) => successor);
  return [...new Set(successors)]
    .filter((successor) => context.restated.pairs.has(`${indicator}\t${successor}`))
    .map((successor) => ({
      text: context.words.lens.continuedIn(context.unitName(successor)),
      href: context.through.restated.chart(indicator, successor),
    }));
}

function breadcrumbsOf(context: ViewContext, unit: Unit): Link[] {
  return [...pathOf(context, unit), { text: context.name(unit), href: context.addresses.unit(unit.id) }];
}

function emptinessOf(
  context: ViewContext,
  latest: readonly Evaluation[],
  indicator: Indicator,
  unit: Unit,
): ChartPage['empty'] {
  const { addresses, words, registry } = context;
  const { empty } = words;
  const ofIndicator = { text: context.name(indicator), href: addresses.indicator(indicator.id) };
  if (latest.some(({ value }) => value !== undefined)) return undefined;
  if (latest.some(({ status }) => status === 'withheld')) {
    const inputs = latest.flatMap((evaluation) => [
      ...evaluation.inputs.numerator,
      ...evaluation.inputs.denominator,
    ]);
    const small =
      inputs.every(({ missing }) => missing !== 'invalid') &&
      inputs.some(({ missing }) => missing === 'withheld');
    const parent = registry.units.get(unit.parent);
    const above = parent ? { text: context.name(parent), href: addresses.unit(parent.id) } : ofIndicator;
    return small
      ? { ...empty.withheldSmallNumber, links: [above] }
      : { ...empty.withheld, links: [{ text: words.quality.title, href: addresses.quality() }] };
  }
  const missing = [...new Set(latest.flatMap((evaluation) => missingMeasures(context, evaluation)))];
  if (missing.length > 0) return { ...empty.partMissing(missing.join(', ')), links: [] };
  const why = latest.some(({ status }) => status === 'no-cases') ? empty.noCases : empty.notReported;
  return { ...why, links: [ofIndicator] };
}
