/** Whether a figure counts something, so that its drawing begins at zero; a share of something, or a score, need not. */

import type { Indicator } from '../domain/registry.ts';
import type { ViewContext } from './context.ts';

export function isAmount({ registry }: ViewContext, { numerator, denominator }: Indicator): boolean {
  const kinds = numerator.map(({ measure }) => registry.measures.get(measure)?.kind);
  return denominator.length === 0 && !kinds.includes('rate');
}
