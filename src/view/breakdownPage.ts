/**
 * The page of a dimension: its breakdown for the home unit in full, for the units next to it as tables of their latest
 * period, and the way to the breakdowns of all units further down.
 */

import { type CategoryRow, categoryBars } from '../chart/categoryBars.ts';
import { atBothWidths } from '../chart/chartSize.ts';
import { acrossBreakdown } from './across.ts';
import { type BreakdownCell, type BreakdownTable, breakdownTable, indicatorsOf } from './breakdownTable.ts';
import { type ChartFigure, headline, partsOf, subtitleOf } from './chartFigure.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { standings } from './rankedFigure.ts';
import { groupBy } from './seenEvaluations.ts';
import { sentenceOf } from './sentence.ts';

export interface BreakdownPage {
  frame: Frame;
  title: string;
  description: string;
  /** A section without figures has its table open and says what its totals are. */
  sections: { unit: Link; id: string; table: BreakdownTable; figures: ChartFigure[] }[];
  /** Units whose breakdown stands on their own pages. */
  further: Link[];
  empty: { why: string; next: string; links: Link[] } | undefined;
}

export function breakdownPage(context: ViewContext, dimensionId: string): BreakdownPage {
  const { registry, addresses, language, words } = context;
  const dimension = registry.dimensions.get(dimensionId);
  if (!dimension) throw new Error(`unknown dimension ${dimensionId}`);
  const title = language === 'vi' ? dimension.title_vi : dimension.title_en;
  const description = language === 'vi' ? dimension.description_vi : dimension.description_en;
  const latest = new Map<string, string>();
  const ofHome = new Set<string>();
  for (const { unit, period, category } of indicatorsOf(context, dimension).flatMap((indicator) =>
    context.ofIndicator(indicator.id),
  )) {
    if (!period || category === '' || context.observationsOfUnit(unit).length === 0) continue;
    if (unit === registry.site.home) ofHome.add(period.id);
    else latest.set(unit, period.id);
  }
  const shown = [...latest.keys()].filter((unit) => isNear(context, unit, latest));
  const pairs = [
    ...[...ofHome]
      .slice(-PERIODS_OF_HOME)
      .reverse()
      .map((period) => ({ unit: registry.site.home, period })),
    ...shown.map((unit) => ({ unit, period: latest.get(unit) ?? '' })),
  ];
  const sections = pairs.map(({ unit, period }, index) => {
    const table = breakdownTable(context, dimension, unit, period);
    const id = `${unit}-${period.replace('/', '_')}`;
    return {
      unit: { text: context.unitName(unit), href: addresses.unit(unit) },
      id,
      table,
      figures: index < SECTIONS_DRAWN ? sayingOnce(figuresOf(context, table, unit, period, id)) : [],
    };
  });
  const further = [...latest.keys()]
    .filter((unit) => !shown.includes(unit))
    .map((unit) => ({ text: context.unitName(unit), href: addresses.unit(unit) }));
  return {
    frame: frameOf(context, {
      title,
      description,
      address: addresses.breakdown(dimension.slug),
      across: acrossBreakdown(context, dimensionId),
    }),
    title,
    description,
    sections,
    further,
    empty:
      sections.length > 0
        ? undefined
        : {
            ...words.empty.notReported,
            links: indicatorsOf(context, dimension).map((indicator) => ({
              text: context.name(indicator),
              href: addresses.indicator(indicator.id),
            })),
          },
  };
}

const PERIODS_OF_HOME = 3;
const SECTIONS_DRAWN = 3;

/** Nothing that is shown already stands between it and the home unit. */
function isNear({ registry }: ViewContext, unit: string, shown: ReadonlyMap<string, string>): boolean {
  const above = registry.units.get(unit)?.parent ?? '';
  return above === registry.site.home || !shown.has(above);
}

/** One chart for each column of percentages, the worst first, the total at its head. */
function figuresOf(
  context: ViewContext,
  table: BreakdownTable,
  unit: string,
  period: string,
  id: string,
): ChartFigure[] {
  return table.columns.flatMap((title, column) => {
    const indicator = table.indicators[column];
    const rows = table.rows.flatMap(({ name, cells }) => {
      const cell = cells[column];
      return cell?.isShare ? [rowOf(name, cell, false)] : [];
    });
    const total = table.totals[column];
    if (!indicator || rows.length < 2) return [];
    const upward = indicator.direction === 'up' ? 1 : -1;
    rows.sort((a, b) => upward * ((a.value ?? 0) - (b.value ?? 0)));
    const head = total?.isShare ? [rowOf(context.words.table.total, total, true)] : [];
    const svg = atBothWidths(`categories-${id}-${column}`, (chartId, width) =>
      categoryBars(context.document, {
        id: chartId,
        width,
        label: context.words.chart.drawingLabel(title.text, table.dimension.text),
        rows: [...head, ...rows],
        full: 1,
      }),
    );
    const evaluations = context
      .evaluationsOf(indicator.id, unit)
      .filter(({ period: of }) => of?.id === period);
    const items = evaluations.filter(({ category }) => category !== '');
    const whole = evaluations.find(({ category, value }) => category === '' && value !== undefined);
    return [
      {
        id: `muc-${id}-${column}`,
        topic: '',
        headline: headline(context, standings(context, items, indicator, 'items')),
        subtitle: subtitleOf(context, indicator.id, context.unitName(unit), table.period.text),
        svg,
        sentence: whole ? partsOf(sentenceOf(context, whole)) : [],
        notes: withoutShare(table, column),
        source: { text: context.words.charts.source, href: title.href },
      },
    ];
  });
}

/** What the chart before it noted already is not said again. */
function sayingOnce(figures: readonly ChartFigure[]): ChartFigure[] {
  const said = new Set<string>();
  return figures.map((figure) => {
    const notes = figure.notes.filter((note) => !said.has(note));
    for (const note of notes) said.add(note);
    return { ...figure, notes };
  });
}

/** "Không phát sinh: …": the items that are not drawn, by the reason. */
function withoutShare(table: BreakdownTable, column: number): string[] {
  const apart = table.rows.flatMap(({ name, cells, absence }) => {
    const cell = cells[column];
    const why = absence || cell?.figure.text || '';
    return cell?.isShare || why === '' ? [] : [{ name, why }];
  });
  return [...groupBy(apart, ({ why }) => why)].map(
    ([why, of]) => `${why}: ${of.map(({ name }) => name).join('; ')}.`,
  );
}

function rowOf(label: string, cell: BreakdownCell, focus: boolean): CategoryRow {
  const { figure, parts, status, target } = cell;
  return { label, value: figure.value, valueLabel: figure.text, counts: parts, target, status, focus };
}
