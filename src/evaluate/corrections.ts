/**
 * What it changed that cells were decided to be read otherwise: the values that rest on them are evaluated once more with
 * what the files say, all else as it is known now. Of cells that a later file replaced, or that cannot be read as they
 * stand, nothing can be told.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Observation, Quantity } from '../domain/observation.ts';
import type { ChangedValue, Corrected } from '../domain/resending.ts';
import { evaluateAgain } from './evaluate.ts';
import { evaluationsResting, questionOf } from './resendings.ts';
import { measuresOf } from './result.ts';

export function correctionsOf(dataset: Dataset, evaluations: readonly Evaluation[]): Corrected[] {
  const facts = dataset.observations.filter((fact) => readBefore(fact, dataset) !== undefined);
  if (facts.length === 0) return [];
  const resting = evaluationsResting(evaluations, new Set(facts));
  const decisions = groupBy(facts, ({ unit, correction }) =>
    [unit, correction?.decided_on, correction?.document].join('\t'),
  );
  return [...decisions.values()].flatMap((of): Corrected[] => {
    const [first] = of;
    if (!first?.correction) return [];
    const { decided_on: day, document } = first.correction;
    return [{ unit: first.unit, day, document, changes: changedBy(dataset, of, resting) }];
  });
}

/** What the file says of a fact; undefined where it cannot be read, or is too small a number to be told. */
function readBefore({ correction, quantity }: Observation, { registry }: Dataset): Quantity | undefined {
  const before = correction?.uncorrected;
  if (!before || before.state === 'invalid' || quantity.state === 'withheld') return undefined;
  const below = registry.site.smallNumbers?.below ?? 0;
  return before.state === 'value' && before.number < below ? undefined : before;
}

function changedBy(
  dataset: Dataset,
  corrected: readonly Observation[],
  resting: ReadonlyMap<Observation, readonly Evaluation[]>,
): ChangedValue[] {
  const wanted = [...new Set(corrected.flatMap((fact) => resting.get(fact) ?? []))];
  const measures = new Set(
    [...new Set(wanted.map(({ indicator }) => indicator))]
      .flatMap((id) => dataset.registry.indicators.get(id) ?? [])
      .flatMap((indicator) => measuresOf(indicator, dataset.registry).map(({ id }) => id)),
  );
  const facts = new Set(corrected);
  const observations = dataset.observations
    .filter(({ measure }) => measures.has(measure))
    .map((fact) => {
      const quantity = facts.has(fact) ? readBefore(fact, dataset) : undefined;
      return quantity ? { ...fact, quantity } : fact;
    });
  const keyOf = (one: Evaluation) => `${questionOf(one)}\t${one.target?.id ?? ''}`;
  const before = new Map(evaluateAgain({ ...dataset, observations }, wanted).map((one) => [keyOf(one), one]));
  return wanted.flatMap((after): ChangedValue[] => {
    const was = before.get(keyOf(after));
    const isSame = was?.value === after.value && was?.status === after.status;
    return !was || isSame ? [] : [{ before: was, after }];
  });
}
