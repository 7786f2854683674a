/**
 * A line the size of a word: one value per period, a gap where there is none or where the line is cut, the last known
 * value marked with its status. The mark is hollow when later periods are missing. Axes, words and numbers stand elsewhere.
 */

import { STATUSES, type Status } from '../domain/evaluation.ts';
import { statusPath } from './statusSymbol.ts';
import { escapeXml, picture, short } from './svgText.ts';

export interface SparklineInput {
  label: string;
  /** Words for the pointer over each value; absent where there are none. */
  tips?: readonly string[];
  /** One for each period in order; undefined where nothing is known. */
  values: readonly (number | undefined)[];
  /** The same periods of what it is compared with, drawn behind. */
  behind?: readonly (number | undefined)[];
  /** Places of values that the line does not join to the one before them. */
  cuts: readonly number[];
  /** Status of the last known value. */
  status: Status;
  target: number | undefined;
  /** Shared by all small multiples that are to be compared. */
  domain: readonly [number, number];
  width?: number;
  height?: number;
}

const EDGE = 6;
const LAST_AREA = 42;
const LAST_SHAPES = new Map(STATUSES.map((status) => [status, statusPath(status, LAST_AREA)] as const));

export function sparkline(input: SparklineInput): string {
  const {
    label,
    tips = [],
    values,
    behind = [],
    cuts,
    status,
    target,
    domain,
    width = 160,
    height = 40,
  } = input;
  const step = values.length > 1 ? (width - 2 * EDGE) / (values.length - 1) : 0;
  const x = (index: number) => Math.round(values.length > 1 ? EDGE + index * step : width - EDGE);
  const span = domain[1] - domain[0] || 1;
  const y = (value: number) => Math.round(height - EDGE - ((value - domain[0]) / span) * (height - 2 * EDGE));

  const place = (index: number, value: number | undefined): Place =>
    value === undefined ? undefined : [x(index), y(value)];
  const known = values.flatMap((value, index) => (value === undefined ? [] : [{ index, value }]));
  const joined = (index: number) =>
    !cuts.includes(index) && values[index - 1] !== undefined && values[index] !== undefined;
  const alone = known.filter(({ index }) => !joined(index) && !joined(index + 1));
  const last = known.at(-1);
  const path = line(
    values.map((value, index) => place(index, value)),
    joined,
  );
  const parts: string[] = [];
  if (target !== undefined) {
    parts.push(`<path class="chart-target" d="M0,${short(y(target))}H${width}"/>`);
  }
  const other = line(
    behind.map((value, index) => place(index, value)),
    (index) => behind[index - 1] !== undefined && behind[index] !== undefined,
  );
  if (other) parts.push(`<path class="chart-behind" d="${other}"/>`);
  if (path) parts.push(`<path class="chart-line" d="${path}"/>`);
  for (const { index, value } of alone) {
    if (index !== last?.index) {
      parts.push(`<circle class="chart-dot" cx="${short(x(index))}" cy="${short(y(value))}" r="1.5"/>`);
    }
  }
  for (const [index, value] of values.entries()) {
    if (value === undefined) {
      parts.push(`<path class="chart-missing" d="M${short(x(index))},${height - 3}v3"/>`);
    }
  }
  for (const { index } of known.filter((one) => tips[one.index])) {
    const words = escapeXml(tips[index] ?? '');
    parts.push(`<path class="chart-hit" d="M${short(x(index))},0V${height}" data-tip="${words}"/>`);
  }
  if (last) {
    const stale = last.index < values.length - 1 ? ' chart-hollow' : '';
    const at = `translate(${short(x(last.index))},${short(y(last.value))})`;
    parts.push(`<path class="chart-last${stale}" transform="${at}" d="${LAST_SHAPES.get(status)}"/>`);
  }
  return picture(
    { class: `sparkline status-${status}`, viewBox: `0 0 ${width} ${height}` },
    label,
    parts.join(''),
  );
}

type Place = readonly [number, number] | undefined;

/** Whole units from place to place: a page carries dozens, and steps are shorter to write than places. */
function line(places: readonly Place[], joined: (index: number) => boolean): string {
  return places
    .map((place, index) => {
      if (!place || !(joined(index) || joined(index + 1))) return '';
      const before = joined(index) ? places[index - 1] : undefined;
      if (!before) return `M${place[0]},${place[1]}l`;
      const [right, down] = [place[0] - before[0], place[1] - before[1]];
      return `${right}${down < 0 ? '' : ' '}${down} `;
    })
    .join('')
    .replace(/ (?=M|$)/g, '');
}
