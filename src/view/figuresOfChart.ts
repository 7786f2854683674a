/** What is drawn of one indicator of one unit on its page, in its picture and in its embed. */

import type { ChartFigure } from './chartFigure.ts';
import type { ViewContext } from './context.ts';
import { periodFigure } from './periodBars.ts';
import { type Series, seriesOf } from './series.ts';
import { timeFigure } from './timeFigure.ts';

/**
 * Periods that follow one another as lines; others, such as the same year to two days, as bars; of one alone only a campaign has a
 * way to draw.
 */
export function figuresOf(
  context: ViewContext,
  indicator: string,
  unit: string,
  periods: number,
): ChartFigure[] {
  const all = seriesOf(context, indicator, unit);
  const long = all.filter((series) => series.kind === 'campaign' || pointsOf(series) >= POINTS_OF_A_CURVE);
  if (long.length === 0 && periods < 2) return [];
  const series = long.length > 0 ? long : all.slice(0, 1);
  const figures = series.flatMap((one) => timeFigure(context, one, '') ?? []);
  const bars = figures.length === 0 ? periodFigure(context, indicator, unit) : undefined;
  return [...figures, ...(bars ? [bars] : [])].map((figure) => ({
    ...figure,
    source: { text: context.words.charts.source, href: `#${RECEIPTS}` },
  }));
}

/** Where the receipts of all periods begin on the page of the chart. */
export const RECEIPTS = 'nguon';

/** Fewer points make no curve, and none is drawn of them beside one. */
const POINTS_OF_A_CURVE = 3;

function pointsOf({ evaluations }: Series): number {
  return evaluations.filter(({ value }) => value !== undefined).length;
}
