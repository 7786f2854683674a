/**
 * Units side by side, in the order given, against one target and the value of their parent. Enter rows with words
 * already formatted; leaves an SVG in which the unit in focus stands out. Of many units it shows both ends and the
 * focus, and says how many it leaves out; the page's table has them all.
 */

import { scaleLinear } from 'd3';
import type { Status } from '../domain/evaluation.ts';
import { placeRows, ROW_EDGE } from './barRows.ts';
import { chartSize, WIDE } from './chartSize.ts';
import { boxes, drawPlot, type Label, segments, statusMarks, texts } from './plotMarks.ts';
import { isJudged } from './statusSymbol.ts';
import { textWidth } from './textWidth.ts';

export interface RankedRow {
  label: string;
  /** Undefined where nothing is known; `valueLabel` then says why. */
  value: number | undefined;
  valueLabel: string;
  status: Status;
  focus: boolean;
}

export interface RankedBarsInput {
  id: string;
  label: string;
  rows: readonly RankedRow[];
  target: ReferenceValue | undefined;
  parent: ReferenceValue | undefined;
  /** The value at which a bar is full length at least: 1 for a share. */
  full: number;
  /** Words for a break in the list, given the number of rows it hides. */
  breakLabel: (hidden: number) => string;
  width?: number;
}

export interface ReferenceValue {
  value: number;
  label: string;
}

const MOST_ROWS = 20;
const ENDS = 8;
const SYMBOL = { radius: 3.6, space: 16 };

export function rankedBars(document: Document, input: RankedBarsInput): string {
  const size = chartSize(input.width ?? WIDE);
  const { width, font, line } = size;
  const shown = endsAndFocus(input.rows);
  const names = shown.map((entry) => ('hidden' in entry ? input.breakLabel(entry.hidden) : entry.label));
  const references = [input.target, input.parent].filter((reference) => reference !== undefined);
  const header = references.length * line + (references.length > 0 ? 6 : 0);
  const { left, rows, bottom } = placeRows(names, header, size);

  const known = shown.filter((entry) => 'value' in entry);
  const valueSpace = Math.max(0, ...known.map((row) => textWidth(row.valueLabel, font))) + SYMBOL.space + 10;
  const most = Math.max(
    input.full,
    ...known.map((row) => row.value ?? 0),
    ...references.map((reference) => reference.value),
  );
  const x = scaleLinear([0, most], [left, width - valueSpace]).clamp(true);

  const bars = shown.flatMap((entry, index) => {
    const place = rows[index];
    return place && !('hidden' in entry) ? [{ ...entry, place }] : [];
  });
  const focus = bars.filter((bar) => bar.focus);
  const end = ({ value, status }: RankedRow) =>
    value === undefined ? left : x(value) + (isJudged(status) ? SYMBOL.space : 6);
  const valueLabels = (of: typeof bars): Label[] =>
    of.map((bar) => ({ x: end(bar), y: bar.place.bar.middle, text: bar.valueLabel, anchor: 'start' }));
  const nameLabels = (index: number): Label[] =>
    (rows[index]?.name ?? []).map((name) => ({ x: ROW_EDGE, ...name, anchor: 'start' }));
  const indices = (wanted: (entry: (typeof shown)[number]) => boolean) =>
    shown.flatMap((entry, index) => (wanted(entry) ? nameLabels(index) : []));
  const isFocus = (entry: (typeof shown)[number]) => 'focus' in entry && entry.focus;

  const marks = [
    boxes(
      focus.map(({ place }) => ({ x1: 0, x2: width, y1: place.top + 1, y2: place.bottom - 1 })),
      'chart-band',
    ),
    segments(
      rows.flatMap((place, index) =>
        'hidden' in (shown[index] ?? {})
          ? [{ x1: left, x2: width, y1: place.bar.middle, y2: place.bar.middle }]
          : [],
      ),
      'chart-hidden',
    ),
    STATUSES_DRAWN(bars).flatMap((status) =>
      boxes(
        bars
          .filter((bar) => bar.status === status && bar.value !== undefined)
          .map((bar) => ({ x1: left, x2: x(bar.value ?? 0), y1: bar.place.bar.y1, y2: bar.place.bar.y2 })),
        `chart-bar status-${status}`,
      ),
    ),
    segments(verticals(input.parent, x, header, bottom), 'chart-parent'),
    segments(verticals(input.target, x, header, bottom), 'chart-target'),
    texts(references.map((reference, index) => referenceLabel(reference, x, index, size)), 'chart-label'),
  ];
  marks.push(
    statusMarks(
      bars
        .filter((bar) => bar.value !== undefined && isJudged(bar.status))
        .map((bar) => ({
          x: x(bar.value ?? 0) + SYMBOL.space / 2,
          y: bar.place.bar.middle,
          status: bar.status,
          title: '',
        })),
      SYMBOL.radius,
      'chart-symbol',
    ),
    texts(indices((entry) => 'hidden' in entry), 'chart-tick'),
    texts(indices((entry) => !('hidden' in entry) && !isFocus(entry)), 'chart-name'),
    texts(indices(isFocus), 'chart-name chart-focus'),
    texts(valueLabels(bars.filter((bar) => bar.value === undefined)), 'chart-value chart-absent'),
    texts(valueLabels(bars.filter((bar) => bar.value !== undefined && !bar.focus)), 'chart-value'),
    texts(valueLabels(focus.filter((bar) => bar.value !== undefined)), 'chart-value chart-focus'),
  );
  return drawPlot(document, { width, height: bottom + 4 }, marks.flat(), {
    id: input.id,
    classes: `chart-ranked ${size.narrow ? 'chart-narrow' : 'chart-wide'}`,
    label: input.label,
  });
}
