/**
 * The two widths at which a chart is drawn, and the sizes of text that go with them. A page that holds both lets its
 * style sheet show the one that fits, so that text is never scaled below 11 pixels nor far above its neighbours.
 */

export const WIDE = 640;
export const NARROW = 340;

export interface ChartSize {
  width: number;
  narrow: boolean;
  /** Font size in the units of the view box; chart.css sets the same. */
  font: number;
  line: number;
}

export function chartSize(width: number): ChartSize {
  const narrow = width < 480;
  return narrow ? { width, narrow, font: 12, line: 16 } : { width, narrow, font: 13, line: 18 };
}

/** The chart at both widths, for a container with the class `chart-frame`. Ids differ by a suffix. */
export function atBothWidths(id: string, draw: (id: string, width: number) => string): string {
  return draw(`${id}-n`, NARROW) + draw(`${id}-w`, WIDE);
}
