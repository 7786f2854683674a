/** How many of some evaluations have a target and a value, and how those stand: what a sentence about them needs. */

import type { Evaluation } from '../domain/evaluation.ts';
import type { JudgedCounts } from '../i18n/sections/periods.ts';

export function judgedCounts(evaluations: readonly Evaluation[]): JudgedCounts {
  const judged = evaluations.filter(({ target, value }) => target && value !== undefined);
  const count = (status: Evaluation['status']) => judged.filter((one) => one.status === status).length;
  return {
    judged: judged.length,
    met: count('met'),
    onTrack: count('on-track'),
    behind: count('behind'),
    missed: count('missed'),
  };
}
