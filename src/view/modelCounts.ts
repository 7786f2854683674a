/**
 * What is reported of how many units run a model, where a source counts them without naming them: the category of the
 * model enters, the latest figure of each indicator that is broken down by it leaves, with the way to its receipt.
 */

import type { Model } from '../domain/models.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Figure, figureOf } from './figure.ts';

export interface ModelCount {
  indicator: string;
  period: string;
  figure: Figure;
}

export function countsOf(context: ViewContext, { category, unit }: Model): ModelCount[] {
  if (category === '') return [];
  const dimension = context.registry.categories.get(category)?.dimension;
  return [...context.registry.indicators.values()]
    .filter((indicator) => indicator.dimension === dimension)
    .flatMap((indicator) => {
      const latest = context
        .evaluationsOf(indicator.id, unit)
        .findLast((evaluation) => evaluation.category === category && evaluation.status !== 'no-data');
      if (!latest) return [];
      const period = latest.period ? formatPeriod(latest.period, context.language) : '';
      return [
        {
          indicator: indicator.id,
          period,
          figure: figureOf(context, latest),
        },
      ];
    });
}
