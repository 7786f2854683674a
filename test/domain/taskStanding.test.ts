/** A task, its deadline and its reports in; how it stands on a day out. */

import { describe, expect, test } from 'vitest';
import type { TaskState } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { TaskProgress } from '../../src/domain/task.ts';
import type { TaskDeadline } from '../../src/domain/taskDeadline.ts';
import { standingOf } from '../../src/domain/taskStanding.ts';

const BY: TaskDeadline = { kind: 'by', last: '2025-06-30', keptUp: false };

function report(state: TaskState, asOf: string, more: Partial<TaskProgress> = {}): TaskProgress {
  const period = parsePeriod(asOf.slice(0, 7));
  if (!period) throw new Error(asOf);
  const where = { file: 'a.xlsx', sheet: '', cell: 'A1' };
  return {
    task: 't',
    unit: 'owner',
    period,
    state,
    shown: state,
    asOf,
    note: '',
    received: '',
    where,
    document: '',
    ...more,
  };
}

function stand(deadline: TaskDeadline, reports: TaskProgress[], today: string): string {
  const { code, deadline: ending, daysLeft } = standingOf(deadline, reports, 'owner', today);
  return `${code} ${ending} ${daysLeft ?? '-'}`;
}

describe('by a last day', () => {
  test.each<[string, TaskProgress[], string, string]>([
    ['nobody reported, long before', [], '2025-01-31', 'no-report open 150'],
    ['nobody reported, behind the day', [], '2025-07-01', 'no-report passed -1'],
    ['under way, long before', [report('in-progress', '2025-01-31')], '2025-01-31', 'in-progress open 150'],
    [
      'under way, thirty-one days before',
      [report('in-progress', '2025-05-30')],
      '2025-05-30',
      'in-progress open 31',
    ],
    [
      'under way, thirty days before',
      [report('in-progress', '2025-05-31')],
      '2025-05-31',
      'in-progress soon 30',
    ],
    ['under way on the last day', [report('in-progress', '2025-06-30')], '2025-06-30', 'in-progress soon 0'],
    ['under way on the day after', [report('in-progress', '2025-06-30')], '2025-07-01', 'overdue passed -1'],
    ['not begun on the day after', [report('not-started', '2025-06-30')], '2025-07-01', 'overdue passed -1'],
    ['stopped on the day after', [report('stopped', '2025-06-30')], '2025-07-01', 'overdue passed -1'],
    ['done in time', [report('done', '2025-06-30')], '2025-07-31', 'done open -31'],
    [
      'done late',
      [report('in-progress', '2025-06-30'), report('done', '2025-07-31')],
      '2025-07-31',
      'done open -31',
    ],
    ['no day of the data', [report('in-progress', '2025-06-30')], '', 'in-progress open -'],
  ])('%s', (_, reports, today, expected) => expect(stand(BY, reports, today)).toBe(expected));
});

describe('which report counts', () => {
  const other = { unit: 'other' };
  test.each<[string, TaskProgress[], string]>([
    [
      'the latest',
      [report('in-progress', '2025-02-28'), report('not-started', '2025-01-31')],
      'in-progress open 122',
    ],
    [
      'of one day the one received last',
      [
        report('in-progress', '2025-02-28', { received: '2025-03-05' }),
        report('not-started', '2025-02-28', { received: '2025-03-02' }),
      ],
      'in-progress open 122',
    ],
    [
      'two of one day that differ',
      [report('in-progress', '2025-02-28'), report('done', '2025-02-28')],
      'contradicted open 122',
    ],
    [
      'two of one day that agree',
      [report('done', '2025-02-28'), report('done', '2025-02-28')],
      'done open 122',
    ],
    [
      'a later one that agrees with itself',
      [report('in-progress', '2025-02-27'), report('done', '2025-02-27'), report('done', '2025-02-28')],
      'done open 122',
    ],
    [
      'the owner’s before a later one of others',
      [report('in-progress', '2025-01-31'), report('done', '2025-02-28', other)],
      'in-progress open 122',
    ],
    ['of others where the owner said nothing', [report('done', '2025-02-28', other)], 'done open 122'],
  ])('%s', (_, reports, expected) => expect(stand(BY, reports, '2025-02-28')).toBe(expected));
});

test.each<TaskDeadline>([
  { kind: 'recurring', every: 'month', day: 22 },
  { kind: 'continuous', from: '2020-01-01' },
  { kind: 'conditional' },
  { kind: 'none' },
  { kind: 'unread' },
])('without a last day nothing is overdue: $kind', (deadline) =>
  expect(stand(deadline, [report('not-started', '2025-02-28')], '2030-01-01')).toBe('not-started open -'),
);
