/**
 * Where everything on a chart over time stands, but for the words on it: enter points, target and breaks in days and
 * units; leave pixels. A line runs only through neighbouring known points, and never across a break that cuts it.
 */

import { scaleLinear } from 'd3';
import { placeBreaks, type Rule } from './breakRules.ts';
import { type ChartSize, chartSize, WIDE } from './chartSize.ts';
import type { Spot } from './labelPlacement.ts';
import type { Segment } from './plotMarks.ts';
import type { SeriesPoint, TargetStep, TimeSeriesInput, Way } from './seriesInput.ts';
import { textWidth } from './textWidth.ts';

export type KnownPoint = SeriesPoint & Spot & { value: number };

/** A line without marks, with its words. */
export interface Line {
  label: string;
  spots: Spot[];
}

export interface SeriesScene {
  size: ChartSize;
  height: number;
  frame: { left: number; right: number; top: number; bottom: number };
  ticks: { y: number; text: string }[];
  names: { x: number; text: string }[];
  known: KnownPoint[];
  missing: (Spot & { tip: string })[];
  solid: Spot[][];
  dashed: Spot[][];
  ranges: Segment[];
  target: Segment[];
  steps: { from: number; to: number; y: number; label: string }[];
  needed: Line[];
  earlier: Line[];
  rules: Rule[];
}

const LEFT_GAP = 8;
const MOST_GRID_LINES = 4;
/** A lower chart has fewer of them, so that their words keep apart. */
const UNITS_PER_GRID_LINE = 55;

export function sceneOf(input: TimeSeriesInput): SeriesScene {
  const size = chartSize(input.width ?? WIDE);
  const { width, font } = size;
  const height = input.height ?? (size.narrow ? 236 : 300);
  const { points } = input;
  const lines = Math.min(MOST_GRID_LINES, Math.max(1, Math.round(height / UNITS_PER_GRID_LINE)));
  const vertical = scaleLinear()
    .domain([...(input.domain ?? reach(input))])
    .nice(lines);
  const ticks = vertical.ticks(lines).map((value) => ({ value, text: input.formatTick(value) }));
  const last = points.findLast(isKnown);
  const [first, final] = input.days ?? [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  const left = Math.max(...ticks.map((tick) => textWidth(tick.text, font))) + 10;
  const beside = last?.at === final ? textWidth(last.valueLabel, font + 1) + 14 : 0;
  const right = width - Math.max(14, beside);
  const horizontal =
    first === final
      ? scaleLinear([first - 1, first + 1], [left, right])
      : scaleLinear([first, final], [left + LEFT_GAP, right]).clamp(true);
  const x = (at: number) => horizontal(at);
  const { rules, bottom: top } = placeBreaks(
    input.breaks.map(({ at, label }) => ({ x: x(at), label })),
    { left: left + LEFT_GAP, right: width },
    size,
  );
  const frame = { left, right, top: Math.max(top, size.line + 4), bottom: height - size.line - 8 };
  const y = vertical.range([frame.bottom, frame.top]);
  const known = points.filter(isKnown).map((point) => ({ ...point, x: x(point.at), y: y(point.value) }));
  const lineOf = ({ label, points: spots }: Way): Line => ({
    label,
    spots: spots.map(({ at, value }) => ({ x: x(at), y: y(value) })),
  });
  return {
    size,
    height,
    frame,
    ticks: ticks.map(({ value, text }) => ({ y: y(value), text })),
    names: namesOf(input).map(({ at, tick }) => ({ x: x(at), text: tick })),
    known,
    missing: points
      .filter((point) => !isKnown(point))
      .map(({ at, tip }) => ({ x: x(at), y: frame.bottom, tip })),
    solid: [...start(input, known, { x: x(input.origin ?? 0), y: y(0) }), ...runs(input, known, false)],
    dashed: runs(input, known, true),
    ranges: known.flatMap(({ range, x: at }) =>
      range ? [{ x1: at, x2: at, y1: y(range.low), y2: y(range.high) }] : [],
    ),
    target: targetSegments(input.target, x, y, frame, { first, last: final }),
    steps: input.target.map(({ from, to, value, label }) => ({
      from: x(from),
      to: x(to),
      y: y(value),
      label,
    })),
    needed: input.needed.map(lineOf),
    earlier: (input.earlier ?? []).map(lineOf),
    rules,
  };
}

function isKnown(point: SeriesPoint): point is SeriesPoint & { value: number } {
  return point.value !== undefined;
}

/** From zero, or below it where a value is, to the largest figure on the chart. */
function reach({ points, target, needed, earlier = [] }: TimeSeriesInput): [number, number] {
  const figures = [
    ...points.flatMap(({ value, range }) => [value, range?.low, range?.high]),
    ...target.map((step) => step.value),
    ...[...needed, ...earlier].flatMap((way) => way.points.map(({ value }) => value)),
  ].filter((value) => value !== undefined);
  const highest = Math.max(0, ...figures);
  const lowest = Math.min(0, ...figures);
  return highest === lowest ? [0, 1] : [lowest, highest];
}

/** Of the points, and of those before them that lines without marks reach. */
function namesOf({ points, earlier = [] }: TimeSeriesInput): { at: number; tick: string }[] {
  const before = earlier.flatMap((way) => way.points.flatMap(({ at, tick }) => (tick ? [{ at, tick }] : [])));
  const named = new Map([...before, ...points].map(({ at, tick }) => [at, { at, tick }]));
  return [...named.values()].sort((a, b) => a.at - b.at);
}

/** From nothing to the first report, where that is known. */
function start({ origin, points }: TimeSeriesInput, known: readonly KnownPoint[], zero: Spot): Spot[][] {
  const [first] = known;
  if (origin === undefined || !first || first.at !== points[0]?.at || first.estimated) return [];
  return [[zero, first]];
}

/** Stretches of neighbouring known points; a stretch is dashed between two points of which one is estimated. */
function runs(
  { points, breaks }: TimeSeriesInput,
  known: readonly KnownPoint[],
  estimated: boolean,
): KnownPoint[][] {
  const spots = new Map(known.map((point) => [point.at, point]));
  const cut = (from: number, to: number) => breaks.some(({ at, cuts }) => cuts && from < at && at <= to);
  const found: KnownPoint[][] = [];
  for (const [index, { at }] of points.entries()) {
    const here = spots.get(at);
    const next = spots.get(points[index + 1]?.at ?? Number.NaN);
    if (!here || !next || cut(at, next.at)) continue;
    if ((here.estimated || next.estimated) !== estimated) continue;
    const run = found.at(-1);
    if (run?.at(-1) === here) run.push(next);
    else found.push([here, next]);
  }
  return found;
}

/** The steps of the target as level lines, joined by risers where one follows another without a pause. */
function targetSegments(
  steps: readonly TargetStep[],
  x: (at: number) => number,
  y: (value: number) => number,
  frame: { left: number; right: number },
  reached: { first: number; last: number },
): Segment[] {
  const level = steps.map((step, index) => ({
    x1: index === 0 && step.from <= reached.first ? frame.left : x(step.from),
    x2:
      index === steps.length - 1 && step.to >= reached.last
        ? frame.right
        : x(steps[index + 1]?.from ?? step.to),
    y1: y(step.value),
    y2: y(step.value),
  }));
  const risers = level.slice(1).map((step, index) => {
    const before = level[index] ?? step;
    return { x1: step.x1, x2: step.x1, y1: before.y1, y2: step.y1 };
  });
  return [...level, ...risers];
}
