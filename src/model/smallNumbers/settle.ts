/**
 * Gives every unknown figure a number that agrees with the reported ones: what is left in a relation of which all else
 * is known, and zero where nothing can be said. Reports that contradict each other cannot all be met; none is negative.
 */

import type { Figure, Relation } from './figures.ts';

export function settle(figures: Figure[], relations: readonly Relation[]): void {
  const open = new Set<number>();
  for (const [index, { observation }] of figures.entries()) if (observation === undefined) open.add(index);
  const relationsOf = new Map<number, Relation[]>();
  for (const relation of relations) {
    for (const { figure } of relation) {
      if (open.has(figure)) relationsOf.set(figure, [...(relationsOf.get(figure) ?? []), relation]);
    }
  }
  const waiting = [...relations];
  const close = (index: number, value: number) => {
    const figure = figures[index];
    if (figure) figure.value = Math.max(0, value);
    open.delete(index);
    waiting.push(...(relationsOf.get(index) ?? []));
  };
  /** Last come the parts of periods and the rest of a sum, of which least is known. */
  for (const next of [...open].reverse()) {
    for (let relation = waiting.pop(); relation; relation = waiting.pop()) {
      const unknown = relation.filter(({ figure }) => open.has(figure));
      const [term] = unknown;
      if (!term || unknown.length > 1) continue;
      const known = relation.filter(({ figure }) => figure !== term.figure);
      const sum = known.reduce(
        (total, { figure, factor }) => total + factor * (figures[figure]?.value ?? 0),
        0,
      );
      close(term.figure, -sum / term.factor);
    }
    if (open.has(next)) close(next, 0);
  }
}
