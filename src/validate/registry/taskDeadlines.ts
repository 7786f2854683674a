/**
 * The deadline of every task: what the words of its plan say, held against the last day that the registry declares. A
 * declared day is needed only where the words say none; where both say one and differ, neither is believed.
 */

import { type Finding, finding } from '../../domain/finding.ts';
import type { Task } from '../../domain/registry.ts';
import { lastDayOf, type TaskDeadline } from '../../domain/taskDeadline.ts';
import type { Located } from '../readTable.ts';
import { readTaskDeadline } from '../taskDeadline.ts';

/** By the id of the task. */
export function readTaskDeadlines(tasks: readonly Located<Task>[]): {
  deadlines: Map<string, TaskDeadline>;
  findings: Finding[];
} {
  const deadlines = new Map<string, TaskDeadline>();
  const findings: Finding[] = [];
  for (const { value, at } of tasks) {
    const { deadline, problem } = settled(value);
    deadlines.set(value.id, deadline);
    const params = { shown: value.deadline };
    if (problem === 'unread') findings.push(finding('registry/unread-deadline', at('deadline'), params));
    if (problem === 'differs') {
      const said = lastDayOf(readTaskDeadline(value.deadline)) ?? '';
      const both = { ...params, first: said, second: value.due };
      findings.push(finding('registry/deadline-differs', at('due'), both, [at('deadline')]));
    }
  }
  return { deadlines, findings };
}

function settled({ deadline: words, due }: Task): { deadline: TaskDeadline; problem?: 'unread' | 'differs' } {
  const read = readTaskDeadline(words);
  if (due === '') return { deadline: read, ...(read.kind === 'unread' ? { problem: 'unread' } : {}) };
  const declared: TaskDeadline = { kind: 'by', last: due, keptUp: false };
  switch (read.kind) {
    case 'none':
    case 'conditional':
    case 'unread':
      return { deadline: declared };
    case 'by':
      if (read.last === due) return { deadline: read };
      return { deadline: { kind: 'unread' }, problem: 'differs' };
    case 'recurring':
    case 'continuous':
      return { deadline: { kind: 'unread' }, problem: 'differs' };
  }
}
