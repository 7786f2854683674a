/**
 * The categories of a breakdown, one bar each on a track, with the value and its counts in columns of their own so
 * that figures align. Enter rows in order with words already formatted; leaves an SVG. A category may have a target.
 */

import { scaleLinear } from 'd3';
import type { Status } from '../domain/evaluation.ts';
import { placeRows, ROW_EDGE, rowNames } from './barRows.ts';
import { chartSize, WIDE } from './chartSize.ts';
import { boxes, drawPlot, type Label, segments, statusBars, statusMarks, texts } from './plotMarks.ts';
import { isJudged } from './statusSymbol.ts';
import { textWidth } from './textWidth.ts';

export interface CategoryRow {
  label: string;
  /** Undefined where nothing is known; `valueLabel` then says why. */
  value: number | undefined;
  valueLabel: string;
  /** Numerator and denominator as words, or empty. */
  counts: string;
  target: number | undefined;
  status: Status;
  /** The row that stands out, for instance the total. */
  focus: boolean;
}

export interface CategoryBarsInput {
  id: string;
  label: string;
  rows: readonly CategoryRow[];
  /** The value at which the track is full: 1 for a share. */
  full: number;
  width?: number;
}

const GAP = 14;
const SYMBOL_RADIUS = 3.6;

export function categoryBars(document: Document, input: CategoryBarsInput): string {
  const size = chartSize(input.width ?? WIDE);
  const { width, font } = size;
  const placement = placeRows(
    input.rows.map((row) => row.label),
    0,
    size,
  );
  const { left, bottom } = placement;
  const rows = input.rows.flatMap((row, index) => {
    const place = placement.rows[index];
    return place ? [{ ...row, place }] : [];
  });
  const known = rows.flatMap((row) => (row.value === undefined ? [] : [{ ...row, value: row.value }]));

  const widest = (words: readonly string[]) => Math.max(0, ...words.map((text) => textWidth(text, font)));
  const countsRight = width - ROW_EDGE;
  const countsSpace = widest(rows.map((row) => row.counts));
  const valueRight = countsRight - countsSpace - (countsSpace > 0 ? GAP : 0);
  const valueLeft = valueRight - widest(known.map((row) => row.valueLabel));
  const symbolX = valueLeft - 9;
  const hasSymbols = known.some((row) => isJudged(row.status));
  const barsRight = hasSymbols ? symbolX - 12 : valueLeft - GAP;
  const most = Math.max(input.full, ...known.map((row) => Math.max(row.value, row.target ?? 0)));
  const x = scaleLinear([0, most || 1], [left, barsRight]).clamp(true);

  const column = (of: readonly (typeof rows)[number][], key: 'valueLabel' | 'counts', at: number): Label[] =>
    of.map((row) => ({ x: at, y: row.place.bar.middle, text: row[key], anchor: 'end' }));
  const focus = rows.filter((row) => row.focus);

  const marks = [
    boxes(
      focus.map(({ place }) => ({ x1: 0, x2: width, y1: place.top + 1, y2: place.bottom - 1 })),
      'chart-band',
    ),
    boxes(
      known.map(({ place }) => ({ ...place.bar, x1: left, x2: x(input.full) })),
      'chart-track',
    ),
    statusBars(known.map(({ value, status, place }) => ({ ...place.bar, x1: left, x2: x(value), status }))),
    segments(
      known.flatMap(({ target, place: { bar } }) =>
        target === undefined ? [] : [{ x1: x(target), x2: x(target), y1: bar.y1 - 4, y2: bar.y2 + 4 }],
      ),
      'chart-target-tick',
    ),
    statusMarks(
      known
        .filter((row) => isJudged(row.status))
        .map(({ status, place }) => ({ x: symbolX, y: place.bar.middle, status })),
      SYMBOL_RADIUS,
      'chart-symbol',
    ),
    texts(rowNames(rows.filter((row) => !row.focus)), 'chart-name'),
    texts(rowNames(focus), 'chart-name chart-focus'),
    texts(column(known, 'valueLabel', valueRight), 'chart-value chart-strong'),
    texts(
      rows
        .filter((row) => row.value === undefined)
        .map(({ place, valueLabel }) => ({
          x: left,
          y: place.bar.middle,
          text: valueLabel,
          anchor: 'start',
        })),
      'chart-value chart-absent',
    ),
    texts(
      column(
        rows.filter((row) => row.counts !== ''),
        'counts',
        countsRight,
      ),
      'chart-value chart-counts',
    ),
  ];
  return drawPlot(document, { width, height: bottom + ROW_EDGE }, marks.flat(), {
    id: input.id,
    classes: `chart-categories ${size.narrow ? 'chart-narrow' : 'chart-wide'}`,
    label: input.label,
  });
}
