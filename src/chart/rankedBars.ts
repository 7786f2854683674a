/**
 * Units side by side, in the order given, against one target and the value of their parent. Enter rows with words
 * already formatted; leaves an SVG in which the unit in focus stands out. Of many units it shows both ends and the
 * focus, and says how many it leaves out; the page's table has them all. Many are drawn, so it is written as text.
 */

import { scaleLinear } from 'd3';
import type { Range, Status } from '../domain/evaluation.ts';
import { type PlacedRow, placeRows, ROW_EDGE, rowNames } from './barRows.ts';
import { type ChartSize, chartSize, WIDE } from './chartSize.ts';
import { endsAndFocus } from './endsAndFocus.ts';
import type { Label, Segment } from './plotMarks.ts';
import { isJudged } from './statusSymbol.ts';
import { barGroups, boxGroup, lineGroup, shapeGroups, textGroup } from './svgMarks.ts';
import { picture, short } from './svgText.ts';
import { textWidth } from './textWidth.ts';

export interface RankedRow {
  label: string;
  /** Undefined where nothing is known; `valueLabel` then says why. */
  value: number | undefined;
  valueLabel: string;
  status: Status;
  /** Its own target, where they differ: a short tick at its bar. */
  target?: number | undefined;
  /** Where the true value lies, as a thin bar; `high` undefined reaches to the end of the scale. */
  range?: Range | undefined;
  focus: boolean;
}

export interface ReferenceValue {
  value: number;
  label: string;
}

export interface RankedBarsInput {
  id: string;
  label: string;
  rows: readonly RankedRow[];
  target: ReferenceValue | undefined;
  parent: ReferenceValue | undefined;
  /** The value that the scale reaches at least: 1 for a share. */
  full: number;
  /** Words for a break in the list, given the number of rows it hides. */
  breakLabel: (hidden: number) => string;
  width?: number;
}

const SYMBOL = { radius: 3.6, space: 16 };

export function rankedBars(input: RankedBarsInput): string {
  const size = chartSize(input.width ?? WIDE);
  const { width, font, line } = size;
  const entries = endsAndFocus(input.rows);
  const names = entries.map((entry) =>
    'hidden' in entry ? input.breakLabel(entry.hidden) : entry.row.label,
  );
  const references =
    entries.length > 0 ? [input.parent, input.target].filter((one) => one !== undefined) : [];
  const header = references.length > 0 ? references.length * line + 6 : 0;
  const { left, rows, bottom } = placeRows(names, header, size);

  const bars = entries.flatMap((entry, index) => placed(rows[index], 'row' in entry ? entry.row : undefined));
  const breaks = entries.flatMap((entry, index) =>
    placed(rows[index], 'hidden' in entry ? entry : undefined),
  );
  const known = bars.flatMap((bar) => (bar.value === undefined ? [] : [{ ...bar, value: bar.value }]));
  const absent = bars.filter((bar) => bar.value === undefined);

  const valueRight = width - ROW_EDGE;
  const symbolX =
    valueRight - Math.max(0, ...known.map((bar) => textWidth(bar.valueLabel, font))) - SYMBOL.space / 2 - 2;
  const hasSymbols = known.some(({ status }) => isJudged(status));
  const most = Math.max(
    input.full,
    ...known.flatMap(({ value, range, target = 0 }) => [value, range?.high ?? range?.low ?? 0, target]),
    ...references.map(({ value }) => value),
  );
  const x = scaleLinear([0, most || 1], [left, hasSymbols ? symbolX - SYMBOL.space : symbolX - 4]).clamp(
    true,
  );

  /** In a column of their own, so that figures align and no line crosses them. */
  const valueLabels = (of: typeof known): Label[] =>
    of.map(({ valueLabel, place }) => ({
      x: valueRight,
      y: place.bar.middle,
      text: valueLabel,
      anchor: 'end',
    }));
  /** On a narrow chart the line is broken where names stand. */
  const vertical = (reference: ReferenceValue | undefined): Segment[] => {
    if (!reference) return [];
    const row = references.indexOf(reference);
    if (row < 0) return [];
    const at = { x1: x(reference.value), x2: x(reference.value) };
    const top = (row + 1) * line;
    if (!size.narrow) return [{ ...at, y1: top, y2: bottom }];
    return [
      { ...at, y1: top, y2: header },
      ...bars.map(({ place: { bar } }) => ({ ...at, y1: bar.y1 - 4, y2: bar.y2 + 4 })),
    ];
  };

  const body = [
    boxGroup(
      bars
        .filter((bar) => bar.focus)
        .map(({ place }) => ({ x1: 0, x2: width, y1: place.top + 1, y2: place.bottom - 1 })),
      'chart-band',
    ),
    barGroups(known.map(({ value, status, place }) => ({ ...place.bar, x1: left, x2: x(value), status }))),
    lineGroup(
      known.flatMap(({ range, place: { bar } }) =>
        range ? [{ x1: x(range.low), x2: x(range.high ?? most), y1: bar.middle, y2: bar.middle }] : [],
      ),
      'chart-range',
    ),
    lineGroup(
      known.flatMap(({ target, place: { bar } }) =>
        target === undefined ? [] : [{ x1: x(target), x2: x(target), y1: bar.y1 - 4, y2: bar.y2 + 4 }],
      ),
      'chart-target-tick',
    ),
    lineGroup(vertical(input.parent), 'chart-parent'),
    lineGroup(vertical(input.target), 'chart-target'),
    textGroup(referenceLabels(references, x, size), 'chart-label'),
    shapeGroups(
      known
        .filter((bar) => isJudged(bar.status))
        .map(({ status, place }) => ({
          x: symbolX,
          y: place.bar.middle,
          status,
          tip: '',
          hollow: false,
        })),
      SYMBOL.radius,
      'chart-symbol',
    ),
    textGroup(rowNames(breaks), 'chart-tick'),
    textGroup(rowNames(bars.filter((bar) => !bar.focus)), 'chart-name'),
    textGroup(rowNames(bars.filter((bar) => bar.focus)), 'chart-name chart-focus'),
    textGroup(
      absent.map(({ place, valueLabel }) => ({
        x: left,
        y: place.bar.middle,
        text: valueLabel,
        anchor: 'start',
      })),
      'chart-value chart-absent',
    ),
    textGroup(valueLabels(known.filter((bar) => !bar.focus)), 'chart-value'),
    textGroup(valueLabels(known.filter((bar) => bar.focus)), 'chart-value chart-focus'),
  ];
  const height = bottom + ROW_EDGE;
  return picture(
    {
      class: `chart chart-ranked ${size.narrow ? 'chart-narrow' : 'chart-wide'}`,
      viewBox: `0 0 ${width} ${short(height)}`,
      width: String(width),
      height: short(height),
      id: input.id,
    },
    input.label,
    body.join(''),
  );
}

function placed<Row extends object>(place: PlacedRow | undefined, row: Row | undefined) {
  return place && row ? [{ ...row, place }] : [];
}

/** One line for each above the bars, centred on its value as far as the edges allow. */
function referenceLabels(
  references: readonly ReferenceValue[],
  x: (value: number) => number,
  { width, font, line }: ChartSize,
): Label[] {
  return references.map(({ value, label }, index) => {
    const half = textWidth(label, font) / 2;
    const middle = Math.max(half, Math.min(width - half, x(value)));
    return { x: middle, y: (index + 0.5) * line, text: label, anchor: 'middle' };
  });
}
