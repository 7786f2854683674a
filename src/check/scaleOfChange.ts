/**
 * How changes of a measure are told apart: on which scale, how much is much, and how much is mere noise. Counts change
 * by factors, and small ones more than large ones; a rate that has a maximum changes by shares of it.
 */

import { isPercentage, type Measure } from '../domain/registry.ts';
import { plainNumber } from './figures.ts';

export interface ScaleOfChange {
  change(was: number, is: number): number;
  /** The figure that a change leads to. */
  after(was: number, change: number): number;
  /** Worth a closer look: a figure that is not small and that doubled or halved, or a fifth of the maximum. */
  isLarge(was: number, is: number): boolean;
  /** The deviation below which no series is taken to be steady. */
  noise(was: number): number;
  /** A bound as findings show it, rounded by `outwards`. */
  shown(number: number, outwards: (number: number) => number): string;
}

/** A figure and the one before it are both small below this. */
const SMALL = 100;

export function scaleOfChange(measure: Measure): ScaleOfChange {
  const factor = isPercentage(measure) ? 100 : 1;
  const maximum = Number(measure.maximum) / factor;
  return measure.kind === 'rate' && maximum > 0 ? shares(maximum, factor) : factors(factor);
}

function shares(maximum: number, factor: number): ScaleOfChange {
  return {
    change: (was, is) => (is - was) / maximum,
    after: (was, change) => Math.min(maximum, Math.max(0, was + change * maximum)),
    isLarge: (was, is) => Math.abs(is - was) >= 0.2 * maximum,
    noise: () => 0.02,
    shown: (number, outwards) => plainNumber(outwards(number * factor * 10) / 10),
  };
}

/** One is added to every figure, so that zero has a place; a start from zero has no factor and is never large. */
function factors(factor: number): ScaleOfChange {
  return {
    change: (was, is) => Math.log((is + 1) / (was + 1)),
    after: (was, change) => Math.max(0, (was + 1) * Math.exp(change) - 1),
    isLarge: (was, is) =>
      was > 0 && Math.max(was, is) >= SMALL && Math.max((is + 1) / (was + 1), (was + 1) / (is + 1)) >= 2,
    noise: (was) => Math.hypot(0.1, Math.sqrt(2 / (was + 1))),
    shown: (number, outwards) => plainNumber(outwards(number * factor)),
  };
}
