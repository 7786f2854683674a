/**
 * Where the rows of a bar chart stand. Enter their names and the width; leave, for each row, the lines of its name
 * and the place of its bar. On a wide chart names stand in a column of their own, on a narrow one above the bar; long
 * names take more lines and are never cut.
 */

import type { ChartSize } from './chartSize.ts';
import type { Label } from './plotMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';

export interface PlacedRow {
  top: number;
  bottom: number;
  /** Lines of the name, `y` at the middle of each. */
  name: readonly { y: number; text: string }[];
  bar: { y1: number; y2: number; middle: number };
}

export interface BarRows {
  /** Left end of all bars. */
  left: number;
  rows: PlacedRow[];
  bottom: number;
}

const NAME_SHARE = 0.42;
const GAP = 12;
/** Space beside a name, so that the band of the focus row has an edge. */
export const ROW_EDGE = 6;

export function placeRows(names: readonly string[], top: number, size: ChartSize): BarRows {
  const { width, font, line, narrow } = size;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, font)));
  const column = narrow ? width - 2 * ROW_EDGE : Math.min(width * NAME_SHARE, widest);
  const left = narrow ? ROW_EDGE : ROW_EDGE + column + GAP;
  const thickness = narrow ? 10 : 14;

  const rows: PlacedRow[] = [];
  let y = top;
  for (const name of names) {
    const lines = wrapText(name, column, font);
    const block = lines.length * line;
    const height = narrow ? block + thickness + 14 : Math.max(block, thickness) + 8;
    const nameTop = narrow ? y + 4 : y + (height - block) / 2;
    const middle = narrow ? y + 4 + block + thickness / 2 + 3 : y + height / 2;
    rows.push({
      top: y,
      bottom: y + height,
      name: lines.map((text, index) => ({ y: nameTop + (index + 0.5) * line, text })),
      bar: { y1: middle - thickness / 2, y2: middle + thickness / 2, middle },
    });
    y += height;
  }
  return { left, rows, bottom: y };
}

/** The names of placed rows as labels at the left edge. */
export function rowNames(rows: readonly { place: PlacedRow }[]): Label[] {
  return rows.flatMap(({ place }) =>
    place.name.map((line) => ({ x: ROW_EDGE, y: line.y, text: line.text, anchor: 'start' as const })),
  );
}
