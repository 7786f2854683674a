/**
 * The scale that several small drawings share, so that they may be compared: enter all their values, leaves round ends.
 * Amounts begin at zero; of shares and scores, whose lines say how much they moved, only the reach is shown.
 */

import { scaleLinear } from 'd3';

export function sharedScale(values: readonly number[], fromZero: boolean): [number, number] {
  const least = Math.min(...values);
  const low = fromZero ? Math.min(0, least) : least;
  const high = Math.max(...values);
  if (!Number.isFinite(low) || low === high) return [Math.min(0, low), Math.max(1, high)];
  const [from = low, to = high] = scaleLinear([low, high], [0, 1]).nice(4).domain();
  return [from, to];
}
