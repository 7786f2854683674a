/**
 * How high an embed is at each width of its frame, before any browser has set it: of its words, wrapped as they will be,
 * and of the drawing. Leaves the height in CSS, as a line that never lies below what is needed at any width, and not far above.
 */

import { textWidth, wrapText } from '../chart/textWidth.ts';
import type { EmbedPage } from './embedPage.ts';

export interface EmbedHeights {
  /** In pixels, at the width asked for. */
  height: number;
  /** A CSS length in a container that is as wide as the frame. */
  css: string;
}

/** Up to the last of these words need fewer lines and the narrow drawing gives way to the wide one. */
const WIDTHS = [280, 300, 320, 340, 360, 390, 420, 450, 480, 520, 559, 592, 593, 640, 680, 720];
/** From there the wide drawing grows, until it is as wide as it will be. */
const WIDER = [720, 780, 864, 960, 1200];

export function embedHeights(embed: EmbedPage, width: number): EmbedHeights {
  const heightsAt = (widths: readonly number[]) => widths.map((at) => ({ at, height: heightAt(embed, at) }));
  const [narrow, wide] = [heightsAt(WIDTHS), heightsAt(WIDER)];
  return {
    height: heightAt(embed, width),
    css: highestOf(wide) > lastOf(narrow) ? `max(${falling(narrow)},${rising(wide)})` : falling(narrow),
  };
}

interface Point {
  at: number;
  height: number;
}

/** From the highest of the points to the last of them. */
function falling(points: readonly Point[]): string {
  const { start, slope } = lineAbove(points);
  const [least, most] = [lastOf(points), highestOf(points)];
  return slope === 0 ? `${most}px` : `clamp(${least}px,${start}px - ${slope}cqw,${most}px)`;
}

/** To the highest of the points, which is not the first; narrower than that it falls on. */
function rising(points: readonly Point[]): string {
  const most = highestOf(points);
  const growing = points.slice(0, points.findIndex(({ height }) => height === most) + 1);
  const { start, slope } = lineAbove(growing.map(({ at, height }) => ({ at: -at, height })));
  return `min(${start}px + ${slope}cqw,${most}px)`;
}

function lastOf(points: readonly Point[]): number {
  return points.at(-1)?.height ?? 0;
}

function highestOf(points: readonly Point[]): number {
  return Math.max(...points.map(({ height }) => height));
}

/** Of the falling lines through two of the points the one that lies above all of them and nearest to them. */
function lineAbove(points: readonly Point[]): { start: number; slope: number } {
  let best = { start: highestOf(points), slope: 0, above: Number.POSITIVE_INFINITY };
  for (const one of points) {
    for (const other of points) {
      if (other.at <= one.at || other.height >= one.height) continue;
      // In hundredths of the width, rounded; the start makes up for it.
      const slope = Math.floor(((one.height - other.height) / (other.at - one.at)) * 100);
      const start = Math.max(...points.map(({ at, height }) => Math.ceil(height + (slope * at) / 100)));
      const above = points.reduce((sum, { at, height }) => sum + start - (slope * at) / 100 - height, 0);
      if (above < best.above) best = { start, slope, above };
    }
  }
  return best;
}

/** In pixels, as embed.css says; of texts of the usual size. */
const SIZE = { tiny: 13, small: 15, title: 20, figure: 36 };
const LINE = { tiny: 20.8, small: 24, title: 26, figure: 43.2 };
const SPACE = { one: 4, two: 8, three: 16 };
/** The narrow drawing is shown in less than this, and neither grows beyond its own. */
const WIDE_FROM = 560;
const WIDEST = { narrow: 432, wide: 832 };
const BULLET = 20;
const LEAST_LINK = 24;
/** By which browsers may round otherwise. */
const ROUNDING = 4;

function heightAt(embed: EmbedPage, width: number): number {
  const { card } = embed;
  const inner = width - 2 * SPACE.three;
  const lines = (text: string, size: number) => (text === '' ? 0 : wrapText(text, inner, size).length);
  const drawing = drawingHeight(embed, inner);
  const parts = [
    2 * SPACE.three,
    lines(card.illustrative, SIZE.tiny) * LINE.tiny,
    lines(embed.title, SIZE.title) * LINE.title,
    SPACE.one + nowHeight(embed, inner),
    drawing > 0 ? 2 * SPACE.three + drawing : SPACE.two,
    lines(card.sentence, SIZE.small) * LINE.small,
    SPACE.two + sourceHeight(embed, inner),
    ROUNDING,
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0));
}

/** Figure, status and target beside one another, as many as find room in a row. */
function nowHeight({ card, target }: EmbedPage, inner: number): number {
  const rest = [target, card.periodName].filter(Boolean).join(' · ');
  const parts = [
    { text: card.value, size: SIZE.figure, line: LINE.figure, before: 0 },
    { text: card.status?.name ?? '', size: SIZE.small, line: LINE.small, before: 1.1 * SIZE.small },
    { text: rest, size: SIZE.small, line: LINE.small, before: 0 },
  ].filter(({ text }) => text !== '');
  const rows: { width: number; height: number }[] = [];
  for (const { text, size, line, before } of parts) {
    const width = textWidth(text, size) + before;
    const height = wrapText(text, inner - before, size).length * line;
    const row = rows.at(-1);
    if (row && row.width + SPACE.three + width <= inner) {
      row.width += SPACE.three + width;
      row.height = Math.max(row.height, height);
    } else rows.push({ width, height });
  }
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function drawingHeight({ card, figure }: EmbedPage, inner: number): number {
  const svg = figure?.svg ?? '';
  if (svg === '') return card.bullet === '' ? 0 : BULLET;
  const kind = inner < WIDE_FROM ? 'narrow' : 'wide';
  const box = new RegExp(`chart-${kind}[^>]*viewBox="0 0 (\\S+) ([^"]+)"`).exec(svg);
  if (!box) throw new Error(`no ${kind} drawing of ${card.indicator}/${card.unit}`);
  return (Math.min(inner, WIDEST[kind]) * Number(box[2])) / Number(box[1]);
}

/** Words, then a link that stays whole where there is room for it. */
function sourceHeight({ source, whole }: EmbedPage, inner: number): number {
  const lines = wrapText(source, inner, SIZE.tiny);
  const last = textWidth(`${lines.at(-1) ?? ''} `, SIZE.tiny) + textWidth(whole.text, SIZE.tiny);
  return last <= inner ? (lines.length - 1) * LINE.tiny + LEAST_LINK : lines.length * LINE.tiny + LEAST_LINK;
}
