/**
 * Which figures must be withheld beside the small ones, so that none of them can be computed from what is published. A
 * withheld figure is safe once other figures are found that agree with all that is published and in which it differs;
 * a reader knows only that a withheld figure is not zero. While there are none, a published count that stands in a
 * relation with it is withheld too: the one that opens the fewest further relations, and of those the smallest.
 */

import type { Relation } from './figures.ts';
import type { Relations } from './relations.ts';

/** The figures to withhold, the small ones among them. */
export function withComplements(relations: Relations, small: readonly number[]): Set<number> {
  const withheld = new Set(small);
  const puzzle = puzzleOf(relations, withheld);
  const unsafe = [...withheld];
  for (let next = unsafe.pop(); next !== undefined; next = unsafe.pop()) {
    while (!hasOtherAnswer(puzzle, next)) {
      const complement = complementOf(puzzle, next);
      if (complement === undefined) break;
      withheld.add(complement);
      unsafe.push(complement);
    }
  }
  return withheld;
}

/** What a reader sees: the relations, and which of their figures are not published. */
interface Puzzle {
  value(figure: number): number;
  relationsWith(figure: number): readonly number[];
  relation(index: number): Relation;
  isOpen(figure: number): boolean;
  /** The least that a figure which is not published can be. */
  least(figure: number): number;
}

function puzzleOf({ figures, relations }: Relations, withheld: ReadonlySet<number>): Puzzle {
  const relationsWith: number[][] = figures.map(() => []);
  for (const [index, relation] of relations.entries()) {
    for (const { figure } of relation) relationsWith[figure]?.push(index);
  }
  return {
    value: (figure) => figures[figure]?.value ?? 0,
    relationsWith: (figure) => relationsWith[figure] ?? [],
    relation: (index) => relations[index] ?? [],
    isOpen: (figure) => withheld.has(figure) || figures[figure]?.observation === undefined,
    least: (figure) => (withheld.has(figure) ? 1 : 0),
  };
}

/** Attempts before an answer counts as not found; then more is withheld than may be needed, never less. */
const ATTEMPTS = 2_000;

/** Moves the figure by one and repairs what that upsets, each figure at most once. */
function hasOtherAnswer(puzzle: Puzzle, figure: number): boolean {
  let attempts = 0;
  const moved = new Map<number, number>();
  const upset = new Map<number, number>();

  const move = (which: number, by: number, sign: 1 | -1) => {
    if (sign === 1) moved.set(which, by);
    else moved.delete(which);
    for (const index of puzzle.relationsWith(which)) {
      const factor = factorOf(puzzle.relation(index), which);
      const off = (upset.get(index) ?? 0) + sign * factor * by;
      if (off === 0) upset.delete(index);
      else upset.set(index, off);
    }
  };
  const canMove = (which: number, by: number) =>
    Number.isInteger(by) &&
    puzzle.isOpen(which) &&
    !moved.has(which) &&
    (by > 0 || puzzle.value(which) + by >= puzzle.least(which));

  const repair = (): boolean => {
    const [first] = upset;
    if (!first) return true;
    const [index, off] = first;
    const repairs = puzzle
      .relation(index)
      .map((term) => ({ figure: term.figure, by: -off / term.factor }))
      .filter(({ figure: which, by }) => canMove(which, by))
      .sort((a, b) => puzzle.relationsWith(a.figure).length - puzzle.relationsWith(b.figure).length);
    return repairs.some(({ figure: which, by }) => attempt(which, by));
  };
  const attempt = (which: number, by: number): boolean => {
    attempts += 1;
    if (attempts > ATTEMPTS) return false;
    move(which, by, 1);
    if (repair()) return true;
    move(which, by, -1);
    return false;
  };
  return [1, -1].some((by) => canMove(figure, by) && attempt(figure, by));
}

function factorOf(relation: Relation, figure: number): number {
  return relation.reduce((sum, term) => (term.figure === figure ? sum + term.factor : sum), 0);
}

/** From the nearest relations of which one figure is all that is not published; else from the nearest of any kind. */
function complementOf(puzzle: Puzzle, figure: number): number | undefined {
  const rings = ringsAround(puzzle, figure);
  for (const isWanted of [(index: number) => isTelling(puzzle, index), () => true]) {
    for (const ring of rings) {
      const found = leastTelling(puzzle, ring.filter(isWanted));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The relations that the figure stands in, then those that they reach through figures that are not published. */
function ringsAround(puzzle: Puzzle, figure: number): number[][] {
  const rings: number[][] = [];
  const seen = new Set<number>();
  const reached = new Set([figure]);
  for (let members = [figure]; members.length > 0; ) {
    const ring = [...new Set(members.flatMap((member) => puzzle.relationsWith(member)))].filter(
      (index) => !seen.has(index),
    );
    for (const index of ring) seen.add(index);
    rings.push(ring);
    members = [...new Set(ring.flatMap((index) => puzzle.relation(index).map((term) => term.figure)))].filter(
      (other) => puzzle.isOpen(other) && !reached.has(other),
    );
    for (const member of members) reached.add(member);
  }
  return rings;
}

function isTelling(puzzle: Puzzle, index: number): boolean {
  return puzzle.relation(index).filter(({ figure }) => puzzle.isOpen(figure)).length === 1;
}

/** Of those that give the least away elsewhere, so that one serves several. */
function leastTelling(puzzle: Puzzle, indexes: readonly number[]): number | undefined {
  const candidates = new Set(
    indexes
      .flatMap((index) => puzzle.relation(index).map(({ figure }) => figure))
      .filter((figure) => !puzzle.isOpen(figure) && puzzle.value(figure) >= 1),
  );
  const untouched = (figure: number) =>
    puzzle
      .relationsWith(figure)
      .filter((index) => !puzzle.relation(index).some((term) => puzzle.isOpen(term.figure))).length;
  return [...candidates]
    .map((figure) => ({ figure, cost: untouched(figure) }))
    .sort(
      (a, b) => a.cost - b.cost || puzzle.value(a.figure) - puzzle.value(b.figure) || a.figure - b.figure,
    )[0]?.figure;
}
