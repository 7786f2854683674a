/**
 * Where the vertical rules of a chart over time and the words over them stand. Enter rules in pixels with their words;
 * leave lines of text in rows above the chart, each beside its rule, none over another. Words are never cut.
 */

import type { ChartSize } from './chartSize.ts';
import type { Label } from './plotMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';

export interface Rule {
  x: number;
  /** Where the rule begins: under its own words. */
  top: number;
  lines: Label[];
}

const WIDEST = 200;
const GAP = 8;

/** `bottom` is the height that the words take, from the top of the picture. */
export function placeBreaks(
  breaks: readonly { x: number; label: string }[],
  frame: { left: number; right: number },
  { font, line }: ChartSize,
): { rules: Rule[]; bottom: number } {
  const taken: { left: number; right: number; bottom: number }[] = [];
  const rules = breaks.map(({ x, label }): Rule => {
    const texts = wrapText(label, WIDEST, font);
    const width = Math.max(...texts.map((text) => textWidth(text, font)));
    const left = Math.max(frame.left, Math.min(x, frame.right - width));
    const above = taken.filter((other) => left < other.right + GAP && other.left < left + width + GAP);
    const start = Math.max(0, ...above.map(({ bottom }) => bottom));
    const bottom = start + texts.length * line;
    taken.push({ left, right: left + width, bottom });
    return {
      x,
      top: bottom,
      lines: texts.map((text, index) => ({
        x: left,
        y: start + (index + 0.5) * line,
        text,
        anchor: 'start',
      })),
    };
  });
  return { rules, bottom: Math.max(0, ...rules.map(({ top }) => top)) + (rules.length > 0 ? font : 0) };
}
