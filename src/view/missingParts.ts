/** What a value lacks: units that did not report, days of its period, measures of its formula. */

import type { Evaluation, Input } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import type { ViewContext } from './context.ts';

/** Days of the period of which some input knows nothing, each once. */
export function gapsOf({ inputs }: Pick<Evaluation, 'inputs'>): Period[] {
  const gaps = allOf(inputs).flatMap((input) => input.gaps);
  return [...new Map(gaps.map((gap) => [gap.id, gap])).values()];
}

/** Names of the measures that were not reported, where others of the same formula were. */
export function missingMeasures(context: ViewContext, { inputs }: Evaluation): string[] {
  const all = allOf(inputs);
  if (all.every(({ value }) => value === undefined)) return [];
  return all
    .filter(({ missing }) => missing === 'not-reported')
    .map(({ measure }) => {
      const found = context.registry.measures.get(measure);
      return found ? context.name(found) : measure;
    });
}

function allOf({ numerator, denominator }: Evaluation['inputs']): Input[] {
  return [...numerator, ...denominator];
}
