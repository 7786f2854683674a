/**
 * Totals that are added up over categories, for use in one formula: a category counts only where every one of them
 * knows it, so that cases of one set of categories are never divided by another set's. Figures in, figures out.
 */

import type { Observation } from '../domain/observation.ts';
import type { Aggregate } from './own.ts';

export function overSameCategories(figures: readonly Aggregate[]): readonly Aggregate[] {
  const totals = figures.filter(({ from, value }) => from === 'categories' && value !== undefined);
  if (totals.length < 2) return figures;
  const known = totals.map(({ observations }) => new Set(observations.filter(isKnown).map(categoryOf)));
  const all = new Set(known.flatMap((categories) => [...categories]));
  const common = [...all].filter((category) => known.every((categories) => categories.has(category)));
  if (common.length === all.size) return figures;
  return figures.map((figure) => {
    if (!totals.includes(figure)) return figure;
    const counted = figure.observations.filter((fact) => isKnown(fact) && common.includes(fact.category));
    return {
      ...figure,
      value: counted.length > 0 ? counted.reduce((sum, fact) => sum + numberOf(fact), 0) : undefined,
      missing: counted.length > 0 ? undefined : 'not-reported',
      coverage: { ...figure.coverage, reported: counted.length },
    };
  });
}

function categoryOf({ category }: Observation): string {
  return category;
}

function isKnown({ quantity }: Observation): boolean {
  return quantity.state === 'value';
}

function numberOf({ quantity }: Observation): number {
  return quantity.state === 'value' ? quantity.number : 0;
}
