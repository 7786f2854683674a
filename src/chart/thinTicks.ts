/**
 * Which names of periods fit on a time axis without touching: the last always, then every second, third… before it.
 * Enters positions and words; leaves the labels that stay, moved inward where they would leave the picture.
 */

import type { Anchor } from './labelPlacement.ts';
import { textWidth } from './textWidth.ts';

export interface Tick {
  x: number;
  text: string;
}

const GAP = 10;

export function thinTicks(
  ticks: readonly Tick[],
  font: number,
  frame: { left: number; right: number },
): (Tick & { anchor: Anchor })[] {
  const placed = ticks.map((tick) => inward(tick, font, frame));
  for (let every = 1; every <= ticks.length; every++) {
    const kept = placed.filter((_, index) => (ticks.length - 1 - index) % every === 0);
    const fit = kept.every((tick, index) => {
      const next = kept[index + 1];
      return !next || tick.left + tick.width + GAP <= next.left;
    });
    if (fit) return kept.map(({ left, width, text }) => ({ x: left + width / 2, text, anchor: 'middle' }));
  }
  return [];
}

function inward({ x, text }: Tick, font: number, frame: { left: number; right: number }) {
  const width = textWidth(text, font);
  const left = Math.min(Math.max(frame.left, x - width / 2), frame.right - width);
  return { left, width, text };
}
