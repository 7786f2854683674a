/**
 * Plot in pixels: the large charts lay themselves out and hand finished coordinates to these few marks, each with a
 * class that chart.css styles. What the marks mean, and every colour, is for others to know.
 */

import * as Plot from '@observablehq/plot';
import type { Status } from '../domain/evaluation.ts';
import { type Finish, finishPlot } from './finishPlot.ts';
import type { Anchor } from './labelPlacement.ts';
import { STATUS_SYMBOL, statusClasses } from './statusSymbol.ts';

export interface Label {
  x: number;
  y: number;
  text: string;
  anchor: Anchor;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface StatusMark {
  x: number;
  y: number;
  status: Status;
}

/** Every text's `y` is the middle of its first line. */
export function texts(labels: readonly Label[], className: string): Plot.Markish[] {
  const anchors: readonly Anchor[] = ['start', 'middle', 'end'];
  return anchors
    .map((anchor) => labels.filter((label) => label.anchor === anchor))
    .filter((group) => group.length > 0)
    .map((group) =>
      Plot.text(group, {
        x: 'x',
        y: 'y',
        text: (label: Label) => label.text.normalize('NFC'),
        textAnchor: group[0]?.anchor ?? 'start',
        className,
      }),
    );
}

export function segments(data: readonly Segment[], className: string): Plot.Markish[] {
  if (data.length === 0) return [];
  return [Plot.link(data, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', className })];
}

/** Rectangles given by two opposite corners. */
export function boxes(data: readonly Segment[], className: string): Plot.Markish[] {
  if (data.length === 0) return [];
  return [Plot.rect(data, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', inset: 0, className })];
}

/** Bars grouped by status, so that one class serves many. */
export function statusBars(bars: readonly (Segment & { status: Status })[]): Plot.Markish[] {
  const statuses = [...new Set(bars.map((bar) => bar.status))].sort();
  return statuses.flatMap((status) =>
    boxes(
      bars.filter((bar) => bar.status === status),
      `chart-bar status-${status}`,
    ),
  );
}

/** The shape of each mark's status, grouped so that one class serves many. */
export function statusMarks(marks: readonly StatusMark[], radius: number, className: string): Plot.Markish[] {
  const statuses = [...new Set(marks.map((mark) => mark.status))].sort();
  return statuses.map((status) =>
    Plot.dot(
      marks.filter((mark) => mark.status === status),
      {
        x: 'x',
        y: 'y',
        r: radius,
        symbol: STATUS_SYMBOL[status],
        className: `${className} ${statusClasses(status)}`,
      },
    ),
  );
}

export function drawPlot(
  document: Document,
  size: { width: number; height: number },
  marks: readonly Plot.Markish[],
  finish: Finish,
): string {
  const figure = Plot.plot({
    document,
    ...size,
    margin: 0,
    axis: null,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [...marks],
  });
  return finishPlot(figure, finish);
}
