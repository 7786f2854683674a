/**
 * One indicator of one unit over its periods. Enter points, target steps and words already formatted; leaves an SVG
 * with a line, gaps where nothing is known, the stepped target, rules where something changed and labels on the things
 * themselves. It knows neither languages nor how numbers are rounded. Many are drawn, so it is written as text.
 */

import type { TimeSeriesInput } from './seriesInput.ts';
import { labelsOf } from './seriesLabels.ts';
import { type Line, type SeriesScene, sceneOf } from './seriesScene.ts';
import { statusPath } from './statusSymbol.ts';
import { group, lineGroup, pathGroup, shapeAt, shapeGroups, textGroup } from './svgMarks.ts';
import { picture } from './svgText.ts';
import { thinTicks } from './thinTicks.ts';

const DOT = 4;
const MISSING = statusPath('no-data', 38);

export function timeSeries(input: TimeSeriesInput): string {
  const scene = sceneOf(input);
  const { size, height } = scene;
  return picture(
    {
      class: `chart chart-time ${size.narrow ? 'chart-narrow' : 'chart-wide'}`,
      viewBox: `0 0 ${size.width} ${height}`,
      width: String(size.width),
      height: String(height),
      id: input.id,
    },
    input.label,
    seriesMarks(scene),
  );
}

/** All that stands on the chart, without the picture around it. */
export function seriesMarks(scene: SeriesScene): string {
  const labels = labelsOf(scene);
  const waysOf = (lines: readonly Line[]) =>
    lines.map(({ spots }) => spots).filter(({ length }) => length > 1);
  return [
    axes(scene),
    rulesOf(scene),
    pathGroup(waysOf(scene.needed), 'chart-needed'),
    pathGroup(waysOf(scene.earlier), 'chart-earlier'),
    lineGroup(scene.target, 'chart-target'),
    pathGroup(scene.solid, 'chart-line'),
    pathGroup(scene.dashed, 'chart-line chart-estimated'),
    group(
      'chart-missing',
      scene.missing.map((spot) => shapeAt(spot, MISSING)),
    ),
    lineGroup(scene.ranges, 'chart-range'),
    shapeGroups(
      scene.known.map((point) => ({ ...point, hollow: point.partial || point.estimated })),
      DOT,
      'chart-dot',
    ),
    textGroup([...labels.needed, ...labels.earlier], 'chart-label chart-label-needed'),
    textGroup(labels.target, 'chart-label chart-label-target'),
    textGroup(labels.points, 'chart-label'),
    textGroup(labels.end, 'chart-label chart-label-last'),
  ].join('');
}

function axes({ ticks, names, frame, size }: SeriesScene): string {
  const { left, right, bottom } = frame;
  const shown = thinTicks(names, size.font, { left: 0, right: size.width });
  return [
    lineGroup(
      ticks.map(({ y }) => ({ x1: left, x2: right, y1: y, y2: y })),
      'chart-grid',
    ),
    textGroup(
      [
        ...ticks.map(({ y, text }) => ({ x: left - 8, y, text, anchor: 'end' as const })),
        ...shown.map((tick) => ({ ...tick, y: bottom + size.line * 0.9 })),
      ],
      'chart-tick',
    ),
  ].join('');
}

function rulesOf({ rules, frame }: SeriesScene): string {
  return [
    lineGroup(
      rules.map(({ x, top }) => ({ x1: x, x2: x, y1: top, y2: frame.bottom })),
      'chart-break',
    ),
    textGroup(
      rules.flatMap(({ lines }) => lines),
      'chart-label chart-label-break',
    ),
  ].join('');
}
