/**
 * Which words stand on a chart over time, and where: the last value, the target on its own line, the first, highest
 * and lowest values. Enters the scene; leaves labels that cover no other words, and no line where that can be avoided.
 */

import { type Anchor, Canvas, type Spot, textBox } from './labelPlacement.ts';
import type { Label } from './plotMarks.ts';
import type { Line, SeriesScene } from './seriesScene.ts';
import { textWidth } from './textWidth.ts';

export interface SeriesLabels {
  end: Label[];
  target: Label[];
  points: Label[];
  needed: Label[];
  earlier: Label[];
}

/** Words over the grid can be read, but stand better beside it. */
const GRID_WEIGHT = 0.2;
const BESIDE: readonly Anchor[] = ['middle', 'start', 'end'];
const ENDS_FIRST: readonly Anchor[] = ['end', 'middle', 'start'];

export function labelsOf(scene: SeriesScene): SeriesLabels {
  const { known, needed, earlier, size } = scene;
  const { font } = size;
  const canvas = canvasOf(scene);
  const near = (x: number, y: number, anchor: Anchor, text: string) =>
    candidate({ x, y, anchor, text }, font);
  const end = known.at(-1);
  const endLabels = canvas.place(
    end
      ? [
          { x: end.x + 10, y: end.y, anchor: 'start' as const },
          { x: end.x, y: end.y - font, anchor: 'end' as const },
          { x: end.x, y: end.y + font, anchor: 'start' as const },
          { x: end.x, y: end.y + font, anchor: 'end' as const },
        ].map((spot) => candidate({ ...spot, text: end.valueLabel }, font + 1))
      : [],
  );
  const targetLabels = scene.steps.flatMap(({ from, to, y, label }) => {
    const places: readonly (readonly [number, Anchor])[] = [
      [from + 4, 'start'],
      [to - 4, 'end'],
      [(from + to) / 2, 'middle'],
    ];
    return (
      canvas.place([
        ...places.map(([x, anchor]) => near(x, y - font * 0.75, anchor, label)),
        ...places.map(([x, anchor]) => near(x, y + font * 0.85, anchor, label)),
      ]) ?? []
    );
  });
  /** Anywhere along the line, best at its end, above or below it by up to two lines of text. */
  const along = ({ label, spots }: Line): Label | [] => {
    const width = textWidth(label, font);
    return (
      canvas.place(
        [...spots, ...between(spots)]
          .sort((a, b) => b.x - a.x)
          .flatMap(({ x, y }) =>
            ENDS_FIRST.flatMap((anchor) =>
              [-1, 1, -1.5, 1.5, -2.2, 2.2].map((lines) =>
                candidate({ x, y: y + lines * font, anchor, text: label }, font, width),
              ),
            ),
          ),
      ) ?? []
    );
  };
  const neededLabels = needed.flatMap(along);
  const byValue = [...known].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [byValue[0], byValue.at(-1)];
  const notable = new Set(
    [known[0], highest, lowest].filter((point) => point !== undefined && point !== end),
  );
  const pointLabels = [...notable].flatMap((point) => {
    if (!point) return [];
    const { x, y, valueLabel } = point;
    const up = BESIDE.map((anchor) => near(x, y - font * 0.95, anchor, valueLabel));
    const down = BESIDE.map((anchor) => near(x, y + font * 0.95, anchor, valueLabel));
    const isLow = point === lowest && known.length > 1;
    return canvas.place(isLow ? [...down, ...up] : [...up, ...down]) ?? [];
  });
  return {
    end: endLabels ? [endLabels] : [],
    target: targetLabels,
    points: pointLabels,
    needed: neededLabels,
    earlier: earlier.filter(({ label }) => label !== '').flatMap(along),
  };
}

/** Thirds of the way from each spot to the next. */
function between(spots: readonly Spot[]): Spot[] {
  return spots.flatMap((from, index) => {
    const to = spots[index + 1];
    if (!to) return [];
    return [1 / 3, 2 / 3].map((share) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  });
}

/** All lines that words should keep off, those of the grid as well. */
function canvasOf(scene: SeriesScene): Canvas {
  const { frame, size, ticks, target, solid, dashed, needed, earlier, rules, ranges } = scene;
  const canvas = new Canvas({ left: frame.left - 4, top: 0, right: size.width, bottom: frame.bottom - 2 });
  for (const { x1, y1, x2, y2 } of [...target, ...ranges])
    canvas.drawLine({ x: x1, y: y1 }, { x: x2, y: y2 });
  for (const { y } of ticks) canvas.drawLine({ x: frame.left, y }, { x: frame.right, y }, GRID_WEIGHT);
  const ways = [...needed, ...earlier].map(({ spots }) => spots);
  for (const run of [...solid, ...dashed, ...ways]) {
    for (const [index, from] of run.entries()) canvas.drawLine(from, run[index + 1] ?? from);
  }
  for (const { x, top, lines } of rules) {
    canvas.drawLine({ x, y: top }, { x, y: frame.bottom });
    for (const line of lines) canvas.cover(candidate(line, size.font).box);
  }
  return canvas;
}

function candidate(label: Label, font: number, width = textWidth(label.text, font)) {
  return { ...label, box: textBox(label.x, label.y, width, font, label.anchor) };
}
