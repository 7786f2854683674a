/**
 * One value against one target in one bar, written by hand because pages carry hundreds. The figure and its target
 * stand beside it in words, so it is silent. The bar stretches to the width it is given; the track ends at `full`, or at
 * the largest figure where that lies beyond.
 */

import type { Range, Status } from '../domain/evaluation.ts';
import { short, silentPicture } from './svgText.ts';

export interface BulletInput {
  value: number | undefined;
  target: number | undefined;
  /** Where the true value lies, as a thin bar; `high` undefined reaches to the end. */
  range?: Range | undefined;
  /** The value at which the track is full: 1 for a share. */
  full: number;
  status: Status;
}

const WIDTH = 200;
const HEIGHT = 20;
const BAR = { y: 5, height: 10 };

export function bullet({ value, target, range, full, status }: BulletInput): string {
  const end = Math.max(full, value ?? 0, target ?? 0, range?.high ?? range?.low ?? 0);
  const x = (quantity: number) => (end > 0 ? (Math.max(0, quantity) / end) * WIDTH : 0);
  const rect = (className: string, width: number) =>
    `<rect class="${className}" y="${BAR.y}" width="${short(width)}" height="${BAR.height}"/>`;
  const tick = (quantity: number) => {
    const at = short(Math.min(WIDTH - 1, Math.max(1, x(quantity))));
    return `<path class="chart-target-tick" d="M${at},0V${HEIGHT}"/>`;
  };
  const thin = ({ low, high = end }: Range) =>
    `<path class="chart-range" d="M${short(x(low))},${HEIGHT / 2}H${short(x(high))}"/>`;
  const body =
    rect('chart-track', x(full)) +
    (value === undefined ? '' : rect('chart-bar', x(value))) +
    (range === undefined ? '' : thin(range)) +
    (target === undefined ? '' : tick(target));
  return silentPicture(
    {
      class: `bullet status-${status}`,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
    },
    body,
  );
}
