/** Whether a value is short of units that belong to it. */

import type { Evaluation, Input } from './evaluation.ts';

export function isPartial({ coverage, inputs }: Pick<Evaluation, 'coverage' | 'inputs'>): boolean {
  if (coverage.reported >= coverage.expected) return false;
  return isSummed(inputs.numerator) || isSummed(inputs.denominator);
}

/** Added up over units: categories that a unit left empty do not make its own total incomplete. */
function isSummed(inputs: readonly Input[]): boolean {
  return inputs.some(({ from }) => from === 'children' || from === 'predecessors');
}
