/** The page of a dimension: its breakdown for the home unit in full, and for every other unit that reported it. */

import { type CategoryRow, categoryBars } from '../chart/categoryBars.ts';
import { atBothWidths } from '../chart/chartSize.ts';
import { type BreakdownCell, type BreakdownTable, breakdownTable, indicatorsOf } from './breakdownTable.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';

export interface BreakdownPage {
  frame: Frame;
  title: string;
  description: string;
  sections: { unit: Link; id: string; table: BreakdownTable; charts: { title: Link; svg: string }[] }[];
  empty: { why: string; next: string } | undefined;
}

export function breakdownPage(context: ViewContext, dimensionId: string): BreakdownPage {
  const { registry, addresses, language, words } = context;
  const dimension = registry.dimensions.get(dimensionId);
  if (!dimension) throw new Error(`unknown dimension ${dimensionId}`);
  const title = language === 'vi' ? dimension.title_vi : dimension.title_en;
  const description = language === 'vi' ? dimension.description_vi : dimension.description_en;
  const pairs = new Map(
    indicatorsOf(context, dimension)
      .flatMap((indicator) => context.ofIndicator(indicator.id))
      .flatMap(({ unit, period, category }) =>
        period && category !== '' && context.observationsOfUnit(unit).length > 0
          ? [[`${unit}\t${period.id}`, { unit, period: period.id }] as const]
          : [],
      ),
  );
  const ordered = [...pairs.values()].sort(
    (a, b) => Number(b.unit === registry.site.home) - Number(a.unit === registry.site.home),
  );
  const sections = ordered.map(({ unit, period }) => {
    const table = breakdownTable(context, dimension, unit, period);
    return {
      unit: { text: context.unitName(unit), href: addresses.unit(unit) },
      id: `${unit}-${period.replace('/', '_')}`,
      table,
      charts: chartsOf(context, table, `${unit}-${period.replace('/', '_')}`),
    };
  });
  return {
    frame: frameOf(context, { title, description, address: addresses.breakdown(dimension.slug) }),
    title,
    description,
    sections,
    empty: sections.length === 0 ? words.empty.notReported : undefined,
  };
}

/** One chart for each column of percentages, largest first, the total at its head. */
function chartsOf(
  context: ViewContext,
  table: BreakdownTable,
  id: string,
): BreakdownPage['sections'][number]['charts'] {
  return table.columns.flatMap((title, column) => {
    const rows = table.rows.flatMap(({ name, cells }) => {
      const cell = cells[column];
      return cell?.isShare ? [rowOf(name, cell, false)] : [];
    });
    const total = table.totals[column];
    if (rows.length < 2) return [];
    rows.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
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
    return [{ title, svg }];
  });
}

function rowOf(label: string, cell: BreakdownCell, focus: boolean): CategoryRow {
  const { figure, parts, status, target } = cell;
  return { label, value: figure.value, valueLabel: figure.text, counts: parts, target, status, focus };
}
