/**
 * How many of each status, as one thin bar divided in that proportion, written by hand because a page may carry one for
 * each unit. It stretches to the width it is given; the counts stand beside it in words.
 */

import type { Status } from '../domain/evaluation.ts';
import { short, silentPicture } from './svgText.ts';

const WIDTH = 200;
const HEIGHT = 8;
const GAP = 1;

/** Empty where there is nothing to divide. */
export function statusStrip(
  parts: readonly { status: Status; count: number }[],
  /** How many fill the whole width: more than there are leave the rest of it open. */
  full = parts.reduce((sum, { count }) => sum + count, 0),
): string {
  const shown = parts.filter(({ count }) => count > 0);
  if (shown.length === 0 || full <= 0) return '';
  let at = 0;
  const body = shown.map(({ status, count }, index) => {
    const width = (count / full) * WIDTH;
    const gap = index < shown.length - 1 ? GAP : 0;
    const rect = `<rect class="status-${status}" x="${short(at)}" width="${short(Math.max(width - gap, 0.5))}" height="${HEIGHT}"/>`;
    at += width;
    return rect;
  });
  const attributes = { class: 'strip-bar', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none' };
  return silentPicture(attributes, body.join(''));
}
