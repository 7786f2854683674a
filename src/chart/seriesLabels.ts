/**
 * Which words stand on a chart over time, and where: the last value, the target on its own line, the first, highest
 * and lowest values. Enters the scene; leaves labels that cover no other words, and no line where that can be avoided.
 */

import { type Anchor, Canvas, textBox } from './labelPlacement.ts';
import type { Label } from './plotMarks.ts';
import type { SeriesScene } from './seriesScene.ts';
import { textWidth } from './textWidth.ts';

export interface SeriesLabels {
  end: Label[];
  target: Label[];
  points: Label[];
  needed: Label[];
}

const BESIDE: readonly Anchor[] = ['middle', 'start', 'end'];

export function labelsOf(scene: SeriesScene, neededText: string): SeriesLabels {
  const { known, needed, size } = scene;
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
  const neededLabels = canvas.place(
    [...needed]
      .reverse()
      .flatMap(({ x, y }) =>
        neededText === ''
          ? []
          : (['end', 'middle', 'start'] as const).flatMap((anchor) => [
              near(x, y - font, anchor, neededText),
              near(x, y + font, anchor, neededText),
              near(x, y + font * 2, anchor, neededText),
            ]),
      ),
  );
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
    needed: neededLabels ? [neededLabels] : [],
  };
}

/** All lines that words should keep off. */
function canvasOf({ frame, size, target, solid, dashed, needed, rules, ranges }: SeriesScene): Canvas {
  const canvas = new Canvas({ left: frame.left - 4, top: 0, right: size.width, bottom: frame.bottom - 2 });
  for (const { x1, y1, x2, y2 } of [...target, ...ranges])
    canvas.drawLine({ x: x1, y: y1 }, { x: x2, y: y2 });
  for (const run of [...solid, ...dashed, needed]) {
    for (const [index, from] of run.entries()) canvas.drawLine(from, run[index + 1] ?? from);
  }
  for (const { x, top, lines } of rules) {
    canvas.drawLine({ x, y: top }, { x, y: frame.bottom });
    for (const line of lines) canvas.cover(candidate(line, size.font).box);
  }
  return canvas;
}

function candidate(label: Label, font: number) {
  return { ...label, box: textBox(label.x, label.y, textWidth(label.text, font), font, label.anchor) };
}
