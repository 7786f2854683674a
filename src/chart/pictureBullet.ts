/** One value against its target as a bar in a picture: the track with words at its ends, the target named at its tick. */

import type { BulletInput } from './bullet.ts';
import type { Room } from './pictureFrame.ts';
import { type Ink, inkOf, statusInk } from './pictureInk.ts';
import { lineHeight, textLine } from './pictureText.ts';
import { short } from './svgText.ts';
import { textWidth } from './textWidth.ts';

export interface PictureBulletInput extends Omit<BulletInput, 'label'> {
  targetLabel: string;
  /** Words at both ends of the track. */
  ends: readonly [string, string];
}

const BAR = 64;
const OVERHANG = 14;
const TEXT = 28;

export function pictureBullet(
  input: PictureBulletInput,
  room: Room,
  ink: Ink,
): { svg: string; height: number } {
  const { value, target, range, full, status, targetLabel, ends } = input;
  const end = Math.max(full, value ?? 0, target ?? 0, range?.high ?? range?.low ?? 0);
  const x = (quantity: number) => room.left + (end > 0 ? Math.max(0, quantity) / end : 0) * room.width;
  const height = lineHeight(TEXT) * 2 + BAR + 2 * OVERHANG;
  const top = room.top + Math.max(0, Math.min(40, (room.height - height) / 2)) + lineHeight(TEXT) + OVERHANG;
  const box = (from: number, to: number, fill: string) =>
    `<rect x="${short(from)}" y="${short(top)}" width="${short(to - from)}" height="${BAR}" fill="${fill}"/>`;
  const labelAt = (at: number, text: string) => {
    const half = textWidth(text, TEXT) / 2;
    return Math.max(room.left, Math.min(at - half, room.left + room.width - 2 * half));
  };
  const soft = { fill: inkOf(ink, 'soft') };
  const below = top + BAR + OVERHANG;
  const parts = [box(room.left, x(full), inkOf(ink, 'track'))];
  if (value !== undefined) parts.push(box(room.left, x(value), statusInk(ink, status)));
  if (range) {
    const middle = top + BAR / 2;
    const path = `M${short(x(range.low))},${short(middle)}H${short(x(range.high ?? end))}`;
    const bar = (name: string, width: number) =>
      `<path d="${path}" fill="none" stroke="${inkOf(ink, name)}" stroke-width="${width}"/>`;
    parts.push(bar('paper', 16), bar('soft', 8));
  }
  if (target !== undefined) {
    const at = Math.min(Math.max(x(target), room.left + 3), room.left + room.width - 3);
    const tick = `M${short(at)},${short(top - OVERHANG)}V${short(below)}`;
    parts.push(`<path d="${tick}" fill="none" stroke="${inkOf(ink, 'chart-target')}" stroke-width="6"/>`);
    const name = { fill: inkOf(ink, 'ink') };
    parts.push(
      textLine(targetLabel, TEXT, labelAt(at, targetLabel), top - OVERHANG - lineHeight(TEXT), name),
    );
  }
  parts.push(textLine(ends[0], TEXT, room.left, below, soft));
  parts.push(textLine(ends[1], TEXT, room.left + room.width, below, { ...soft, anchor: 'end' }));
  return { svg: parts.join(''), height: below + lineHeight(TEXT) - room.top };
}
