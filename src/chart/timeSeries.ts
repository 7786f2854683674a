/**
 * One indicator of one unit over its periods. Enter points, target steps and words already formatted; leaves an SVG
 * with a line, gaps where nothing is known, the stepped target and labels on the things themselves. It knows neither
 * languages nor how numbers are rounded.
 */

import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import type { Status } from '../domain/evaluation.ts';
import { chartSize, WIDE } from './chartSize.ts';
import { type Anchor, Canvas, textBox } from './labelPlacement.ts';
import { drawPlot, type Label, type Segment, segments, statusMarks, texts } from './plotMarks.ts';
import { textWidth } from './textWidth.ts';
import { thinTicks } from './thinTicks.ts';

export interface SeriesPoint {
  /** Position on the time axis, for instance a day number. */
  at: number;
  /** Undefined where nothing is known: a gap with a mark. */
  value: number | undefined;
  valueLabel: string;
  /** Short name of the period for the axis. */
  tick: string;
  /** Words for the pointer that rests on the point. */
  title: string;
  status: Status;
  /** Restated or otherwise not as reported: its line is dashed. */
  estimated: boolean;
}

export interface TargetStep {
  from: number;
  to: number;
  value: number;
  label: string;
}

export interface TimeSeriesInput {
  id: string;
  /** What the picture shows, for those who do not see it. */
  label: string;
  /** In order of time, missing periods included. */
  points: readonly SeriesPoint[];
  target: readonly TargetStep[];
  /** Another line for comparison, one value for each point. */
  comparison: { label: string; values: readonly (number | undefined)[] } | undefined;
  /** Labelled vertical rules: a changed definition or boundary. */
  breaks: readonly { at: number; label: string }[];
  formatTick: (value: number) => string;
  /** Undefined: from zero to the largest figure. */
  domain?: readonly [number, number];
  width?: number;
}

const DOT = 4;

export function timeSeries(document: Document, input: TimeSeriesInput): string {
  const size = chartSize(input.width ?? WIDE);
  const { width, font } = size;
  const height = size.narrow ? 236 : 300;
  const { points } = input;

  const [low, high] = input.domain ?? reach(input);
  const vertical = scaleLinear().domain([low, high]).nice(4);
  const ticks = vertical.ticks(4).map((value) => ({ value, text: input.formatTick(value) }));
  const last = points.findLast(isKnown);
  const frame = {
    left: Math.max(...ticks.map((tick) => textWidth(tick.text, font))) + 10,
    right: width - Math.max(14, last ? textWidth(last.valueLabel, font + 1) + 14 : 0),
    top: input.breaks.length > 0 ? 2 * size.line : size.line + 4,
    bottom: height - size.line - 8,
  };
  const first = points[0]?.at ?? 0;
  const final = points.at(-1)?.at ?? 1;
  const horizontal =
    first === final
      ? scaleLinear([first - 1, first + 1], [frame.left, frame.right])
      : scaleLinear([first, final], [frame.left + 8, frame.right]);
  const x = (at: number) =>
    horizontal(Math.min(Math.max(at, horizontal.domain()[0] ?? at), horizontal.domain()[1] ?? at));
  const y = vertical.range([frame.bottom, frame.top]);

  const canvas = new Canvas({ left: frame.left - 4, top: 0, right: width, bottom: frame.bottom - 2 });
  const known = points.filter(isKnown).map((point) => ({ ...point, x: x(point.at), y: y(point.value) }));
  const targetLines = targetSegments(input.target, x, y, frame, { first, last: final });
  const lines = { solid: runs(points, false), dashed: runs(points, true) };
  for (const { x1, y1, x2, y2 } of targetLines) canvas.drawLine({ x: x1, y: y1 }, { x: x2, y: y2 });
  for (const run of [...lines.solid, ...lines.dashed]) {
    for (const [index, point] of run.entries()) {
      const next = run[index + 1] ?? point;
      canvas.drawLine({ x: x(point.at), y: y(point.value) }, { x: x(next.at), y: y(next.value) });
    }
  }
  const compared = points.map((point, index) => {
    const value = input.comparison?.values[index];
    return { x: x(point.at), y: value === undefined ? Number.NaN : y(value) };
  });

  for (const [index, from] of compared.entries()) {
    const to = compared[index + 1];
    if (to && !Number.isNaN(from.y) && !Number.isNaN(to.y)) canvas.drawLine(from, to);
  }

  const above = (px: number, py: number, anchor: Anchor, text: string, gap = 0.95) =>
    candidate({ x: px, y: py - font * gap, anchor, text }, font);
  const below = (px: number, py: number, anchor: Anchor, text: string, gap = 0.95) =>
    candidate({ x: px, y: py + font * gap, anchor, text }, font);

  const end = known.at(-1);
  const endLabel =
    end &&
    canvas.place([candidate({ x: end.x + 10, y: end.y, anchor: 'start', text: end.valueLabel }, font + 1)]);
  const targetLabels = input.target.map((step) => {
    const [from, to, at] = [x(step.from), x(step.to), y(step.value)];
    const within = { from: from + 4, to: to - 4 };
    const places: readonly (readonly [number, Anchor])[] = [
      [within.from, 'start'],
      [within.to, 'end'],
      [(from + to) / 2, 'middle'],
    ];
    return canvas.place([
      ...places.map(([px, anchor]) => above(px, at, anchor, step.label, 0.75)),
      ...places.map(([px, anchor]) => below(px, at, anchor, step.label, 0.85)),
    ]);
  });
  const extremes = [...known].sort((a, b) => a.value - b.value);
  const notable = [known[0], extremes.at(-1), extremes[0]].filter(
    (point, index, all) =>
      point !== undefined && point.at !== end?.at && all.findIndex((p) => p?.at === point.at) === index,
  );
  const pointLabels = notable.flatMap((point) => {
    if (!point) return [];
    const { x: px, y: py, valueLabel } = point;
    const up = [above(px, py, 'middle', valueLabel), above(px, py, 'start', valueLabel)];
    const down = [below(px, py, 'middle', valueLabel), below(px, py, 'start', valueLabel)];
    const isLow = point.at === extremes[0]?.at && known.length > 1;
    return canvas.place(isLow ? [...down, ...up] : [...up, ...down]) ?? [];
  });
  const comparisonText = input.comparison?.label ?? '';
  const comparisonLabel = canvas.place(
    compared
      .filter((spot) => comparisonText !== '' && !Number.isNaN(spot.y))
      .reverse()
      .flatMap((spot) =>
        (['end', 'middle', 'start'] as const).flatMap((anchor) => [
          below(spot.x, spot.y, anchor, comparisonText),
          above(spot.x, spot.y, anchor, comparisonText),
        ]),
      ),
  );

  const ordinary = thinTicks(
    points.map((point) => ({ x: x(point.at), text: point.tick })),
    font,
    { left: 0, right: width },
  );
  const missing = points.filter((point) => point.value === undefined);
  const path = (run: readonly KnownPoint[], className: string) =>
    Plot.line(
      run.map((point) => ({ x: x(point.at), y: y(point.value) })),
      { x: 'x', y: 'y', className },
    );
  const rules = input.breaks.map(({ at, label }) => ({ x: x(at), label }));
  const present = <T>(items: readonly (T | undefined)[]) => items.filter((item) => item !== undefined);

  const marks = [
    segments(
      ticks.map(({ value }) => ({ x1: frame.left, x2: frame.right, y1: y(value), y2: y(value) })),
      'chart-grid',
    ),
    texts(
      ticks.map(({ value, text }) => ({ x: frame.left - 8, y: y(value), text, anchor: 'end' })),
      'chart-tick',
    ),
    texts(
      ordinary.map((tick) => ({ ...tick, y: frame.bottom + size.line * 0.9 })),
      'chart-tick',
    ),
    segments(
      rules.map(({ x: at }) => ({ x1: at, x2: at, y1: size.line, y2: frame.bottom })),
      'chart-break',
    ),
    texts(
      rules.map(({ x: at, label }) => {
        const anchor: Anchor = at + textWidth(label, font) > width ? 'end' : 'start';
        return { x: at, y: font * 0.7, text: label, anchor };
      }),
      'chart-tick',
    ),
    input.comparison ? [Plot.line(compared, { x: 'x', y: 'y', className: 'chart-comparison' })] : [],
    segments(targetLines, 'chart-target'),
    lines.solid.map((run) => path(run, 'chart-line')),
    lines.dashed.map((run) => path(run, 'chart-line chart-estimated')),
    missing.length > 0
      ? [
          Plot.dot(missing, {
            x: (point: SeriesPoint) => x(point.at),
            y: frame.bottom,
            r: 3.5,
            symbol: 'times',
            title: 'title',
            className: 'chart-missing',
          }),
        ]
      : [],
    statusMarks(known, DOT, 'chart-dot'),
    texts(present([comparisonLabel]), 'chart-label chart-label-comparison'),
    texts(present(targetLabels), 'chart-label chart-label-target'),
    texts(pointLabels, 'chart-label'),
    texts(present([endLabel]), 'chart-label chart-label-last'),
  ].flat();
  return drawPlot(document, { width, height }, marks, {
    id: input.id,
    classes: `chart-time ${size.narrow ? 'chart-narrow' : 'chart-wide'}`,
    label: input.label,
  });
}

type KnownPoint = SeriesPoint & { value: number };

function isKnown(point: SeriesPoint): point is KnownPoint {
  return point.value !== undefined;
}

function candidate(label: Label, font: number) {
  return { ...label, box: textBox(label.x, label.y, textWidth(label.text, font), font, label.anchor) };
}

/** From zero, or below it where a value is, to the largest figure on the chart. */
function reach({ points, target, comparison }: TimeSeriesInput): [number, number] {
  const figures = [
    ...points.map((point) => point.value),
    ...target.map((step) => step.value),
    ...(comparison?.values ?? []),
  ].filter((value) => value !== undefined);
  const highest = Math.max(0, ...figures);
  const lowest = Math.min(0, ...figures);
  return highest === lowest ? [0, 1] : [lowest, highest];
}

/** Stretches of neighbouring known points; a stretch is dashed between two points of which one is estimated. */
function runs(points: readonly SeriesPoint[], estimated: boolean): KnownPoint[][] {
  const found: KnownPoint[][] = [];
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (!next || !isKnown(point) || !isKnown(next)) continue;
    if ((point.estimated || next.estimated) !== estimated) continue;
    const run = found.at(-1);
    if (run?.at(-1)?.at === point.at) run.push(next);
    else found.push([point, next]);
  }
  return found;
}

/** The steps of the target as level lines, joined by risers where one follows another. */
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
