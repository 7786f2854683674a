/**
 * The shape of each status, so that it is told without colour: enters a status, leaves something d3 and Plot can
 * draw. The same shapes are drawn by the class `status` of the style sheet beside words.
 */

import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTimes } from 'd3';
import type { Status } from '../domain/evaluation.ts';
import { shortNumbers } from './svgText.ts';

const triangle = (direction: 1 | -1): SymbolType => ({
  draw(context, size) {
    const side = Math.sqrt(size) * 0.66;
    context.moveTo(-side, (-direction * side) / 1.2);
    context.lineTo(side, (-direction * side) / 1.2);
    context.lineTo(0, direction * side);
    context.closePath();
  },
});

const halfCircle: SymbolType = {
  draw(context, size) {
    const radius = Math.sqrt(size / Math.PI) * 1.15;
    context.arc(0, 0, radius, Math.PI / 2, -Math.PI / 2);
    context.closePath();
  },
};

export const STATUS_SYMBOL: Readonly<Record<Status, SymbolType>> = {
  missed: triangle(1),
  behind: symbolDiamond,
  'on-track': triangle(-1),
  met: symbolCircle,
  incomplete: halfCircle,
  'no-target': symbolSquare,
  'no-cases': symbolCircle,
  'no-data': symbolTimes,
  withheld: symbolSquare,
};

const HOLLOW: readonly Status[] = ['no-cases', 'no-data', 'withheld'];

/** Classes of one mark: its status, and `chart-hollow` for shapes that are outlines. */
export function statusClasses(status: Status): string {
  return `status-${status}${HOLLOW.includes(status) ? ' chart-hollow' : ''}`;
}

/** Whether a value with this status has been judged, so that its shape says something. */
export function isJudged(status: Status): boolean {
  return status !== 'no-target' && status !== 'no-data';
}

/** Path data of the shape around 0,0; `size` is its area. */
export function statusPath(status: Status, size: number): string {
  return shortNumbers(symbol(STATUS_SYMBOL[status], size)() ?? '');
}
