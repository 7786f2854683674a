/**
 * The few marks of which small and frequent charts are made, written as text without a document: lines, words and the
 * shapes of statuses, each in a group whose class chart.css styles. Enter finished coordinates; what they mean is for
 * others to know.
 */

import type { Status } from '../domain/evaluation.ts';
import type { Spot } from './labelPlacement.ts';
import type { Label, Segment } from './plotMarks.ts';
import { statusClasses, statusPath } from './statusSymbol.ts';
import { escapeXml, short } from './svgText.ts';

export interface Shape extends Spot {
  status: Status;
  /** Words for the pointer that rests on the shape; empty for none. */
  tip: string;
  /** Drawn as an outline, whatever its status. */
  hollow: boolean;
}

export function lineGroup(segments: readonly Segment[], className: string): string {
  return pathGroup(
    segments.map(({ x1, y1, x2, y2 }) => [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ]),
    className,
  );
}

/** Rectangles given by two opposite corners. */
export function boxGroup(boxes: readonly Segment[], className: string): string {
  return group(
    className,
    boxes.map(
      ({ x1, y1, x2, y2 }) =>
        `<rect x="${short(x1)}" y="${short(y1)}" width="${short(x2 - x1)}" height="${short(y2 - y1)}"/>`,
    ),
  );
}

/** Bars of one status share a group. */
export function barGroups(bars: readonly (Segment & { status: Status })[]): string {
  const statuses = [...new Set(bars.map(({ status }) => status))].sort();
  return statuses
    .map((status) =>
      boxGroup(
        bars.filter((bar) => bar.status === status),
        `chart-bar status-${status}`,
      ),
    )
    .join('');
}

/** One path for each run of spots. */
export function pathGroup(runs: readonly (readonly Spot[])[], className: string): string {
  const paths = runs.map(
    (run) => `<path d="M${run.map(({ x, y }) => `${short(x)},${short(y)}`).join('L')}"/>`,
  );
  return group(className, paths);
}

/** Every text's `y` is the middle of its line. */
export function textGroup(labels: readonly Label[], className: string): string {
  const texts = labels.map(
    ({ x, y, text, anchor }) =>
      `<text x="${short(x)}" y="${short(y)}" dy="0.32em" text-anchor="${anchor}">${escapeXml(text)}</text>`,
  );
  return group(className, texts);
}

/** Shapes of one look share a group. */
export function shapeGroups(shapes: readonly Shape[], radius: number, className: string): string {
  const looks = [...new Set(shapes.map(lookOf))];
  return looks
    .map((look) => {
      const alike = shapes.filter((shape) => lookOf(shape) === look);
      const outline = statusPath(alike[0]?.status ?? 'no-data', Math.PI * radius * radius);
      return group(
        `${className} ${look}`,
        alike.map((shape) => shapeAt(shape, outline)),
      );
    })
    .join('');
}

function lookOf({ status, hollow }: Shape): string {
  const classes = statusClasses(status);
  return hollow && !classes.includes('chart-hollow') ? `${classes} chart-hollow` : classes;
}

export function shapeAt({ x, y, tip }: Spot & { tip: string }, outline: string): string {
  const at = `translate(${short(x)},${short(y)})`;
  const words = tip === '' ? '' : ` data-tip="${escapeXml(tip)}"`;
  return `<path transform="${at}" d="${outline}"${words}/>`;
}

/** Nothing at all where there is nothing in it. */
export function group(className: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `<g class="${className}">${parts.join('')}</g>`;
}
