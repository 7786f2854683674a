/**
 * Numbers that look like chance and are the same every time: a stream for each seed and name, so that one more unit or
 * measure changes nothing of the others.
 */

export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from 0 up to just below the given one. */
  below(count: number): number;
  /** Around 0, about two thirds within 1 of it, and never beyond 2,5. */
  around(): number;
}

export function randomFor(seed: number, name: string): Random {
  const next = mulberry32(hash(`${seed} ${name}`));
  return {
    next,
    below: (count) => Math.floor(next() * count),
    around: () => Math.max(-2.5, Math.min(2.5, (next() + next() + next() + next() - 2) * Math.sqrt(3))),
  };
}

/** Another order of the same things. */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  return things
    .map((thing) => ({ thing, turn: random.next() }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ thing }) => thing);
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over the code units of the text. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}
