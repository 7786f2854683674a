/**
 * Where a label may stand without covering anything. Enters candidate boxes in the order of preference and what is
 * already drawn; leaves the one that covers least. It knows boxes and points, not what they mean.
 */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Spot {
  x: number;
  y: number;
}

export class Canvas {
  readonly #frame: Box;
  readonly #boxes: Box[] = [];
  readonly #spots: (Spot & { weight: number })[] = [];

  constructor(frame: Box) {
    this.#frame = frame;
  }

  /** Notes a drawn line by spots no more than four pixels apart; the heavier, the worse to cover. */
  drawLine(from: Spot, to: Spot, weight = 1): void {
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      this.#spots.push({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
        weight,
      });
    }
  }

  /** Notes words that already stand. */
  cover(box: Box): void {
    this.#boxes.push(box);
  }

  /** The best candidate, which from now on is taken; undefined where every one would cover a text or leave the frame. */
  place<Candidate extends { box: Box }>(candidates: readonly Candidate[]): Candidate | undefined {
    let best: { candidate: Candidate; covered: number } | undefined;
    for (const candidate of candidates) {
      if (!within(candidate.box, this.#frame)) continue;
      if (this.#boxes.some((box) => overlap(box, candidate.box))) continue;
      let covered = 0;
      for (const spot of this.#spots) if (inside(spot, candidate.box)) covered += spot.weight;
      if (!best || covered < best.covered) best = { candidate, covered };
      if (covered === 0) break;
    }
    if (best) this.#boxes.push(best.candidate.box);
    return best?.candidate;
  }
}

/** The box of one line of text whose middle stands at `y`. */
export function textBox(x: number, y: number, width: number, size: number, anchor: Anchor): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.6, bottom: y + size * 0.6 };
}

export type Anchor = 'start' | 'middle' | 'end';

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside(spot: Spot, box: Box): boolean {
  return spot.x > box.left && spot.x < box.right && spot.y > box.top && spot.y < box.bottom;
}
