/**
 * Deadlines that had passed before the document which sets them was signed: of targets by the end of their window, of
 * tasks by the day on which they are due. Either a date was mistyped, or the document that really set the deadline is
 * another one. Those of one document with the same deadline are one finding.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { type Finding, finding, type Where } from '../domain/finding.ts';
import type { Target, Task } from '../domain/registry.ts';
import { lastDayOf } from '../domain/taskDeadline.ts';

export function findDeadlinesBeforeDocument({ registry }: Dataset): Finding[] {
  const found = new Map<string, Finding>();
  const compare = (place: Where, deadline: Day | '', document: string) => {
    const signed = registry.documents.get(document)?.date ?? '';
    if (deadline === '' || deadline >= signed) return;
    const params = { first: deadline, second: signed };
    const key = [place.file, deadline, document].join('\t');
    const known = found.get(key);
    if (known) known.also.push(place);
    else found.set(key, finding('registry/deadline-before-document', place, params, []));
  };
  const placeOf = (thing: Target | Task, file: string) =>
    registry.deadlinePlaces.get(thing) ?? { file, sheet: '', cell: '' };
  for (const target of registry.targets) {
    compare(placeOf(target, 'registry/targets.csv'), target.to, target.document);
  }
  for (const task of registry.tasks.values()) {
    const deadline = registry.taskDeadlines.get(task.id);
    const last = (deadline && lastDayOf(deadline)) ?? '';
    compare(placeOf(task, 'registry/tasks.csv'), last, task.document);
  }
  return [...found.values()];
}
