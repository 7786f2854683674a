/** The page of a dimension: its breakdown for the home unit in full, and for every other unit that reported it. */

import { categoryBars } from '../chart/categoryBars.ts';
import { type BreakdownTable, breakdownTable, indicatorsOf } from './breakdownTable.ts';
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
      charts: table.columns.flatMap((title, column) => {
        const bars = table.rows.flatMap(({ name, cells }) => {
          const cell = cells[column];
          return cell?.figure.value !== undefined && cell.bar !== undefined
            ? [{ label: name, value: cell.figure.value, text: cell.figure.text, parts: cell.parts }]
            : [];
        });
        const svg =
          bars.length > 1
            ? categoryBars({
                label: words.chart.drawingLabel(title.text, context.unitName(unit)),
                bars: bars.sort((a, b) => b.value - a.value),
              })
            : '';
        return svg === '' ? [] : [{ title, svg }];
      }),
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
