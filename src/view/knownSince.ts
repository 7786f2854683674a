/** Since which day a value can be known: when the last of the figures that it rests on first came in. */

import type { Day } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Observation } from '../domain/observation.ts';
import { firstSaid } from '../domain/resending.ts';

const ofEvaluation = new WeakMap<Evaluation, Day | ''>();
const ofFact = new WeakMap<Observation, Day>();

/** Empty where it rests on nothing. */
export function knownSince(evaluation: Evaluation): Day | '' {
  const known = ofEvaluation.get(evaluation);
  if (known !== undefined) return known;
  let last: Day | '' = '';
  for (const input of [...evaluation.inputs.numerator, ...evaluation.inputs.denominator]) {
    for (const facts of [input.observations, input.subtracted]) {
      for (const fact of facts) {
        const day = ofFact.get(fact) ?? firstSaid(fact);
        ofFact.set(fact, day);
        if (day > last) last = day;
      }
    }
  }
  ofEvaluation.set(evaluation, last);
  return last;
}
