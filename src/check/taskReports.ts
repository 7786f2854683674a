/**
 * Two reports on one task by one unit as of one day that give it different states: the task then has none. Where one of
 * them was received later, that one stands and nothing is said, as with figures.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { TaskProgress } from '../domain/task.ts';

export function findContradictoryTaskReports({ progress }: Dataset): Finding[] {
  const together = groupBy(progress, ({ task, unit, asOf, received }) =>
    [task, unit, asOf, received].join('\t'),
  );
  return [...together.values()].flatMap(([first, ...others]) =>
    first ? others.flatMap((other) => compare(first, other)) : [],
  );
}

function compare(first: TaskProgress, other: TaskProgress): Finding[] {
  if (first.state === other.state) return [];
  const params = { first: first.shown, second: other.shown };
  return [finding('source/task-reports-disagree', other.where, params, [first.where])];
}
