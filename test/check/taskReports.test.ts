/** Reports on one task of one day that contradict one another. */

import { expect, test } from 'vitest';
import { findContradictoryTaskReports } from '../../src/check/taskReports.ts';
import type { TaskState } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { TaskProgress } from '../../src/domain/task.ts';
import { dataset } from '../smallDataset.ts';

function report(
  state: TaskState,
  file: string,
  cell: string,
  more: Partial<TaskProgress> = {},
): TaskProgress {
  const period = parsePeriod('2025-01');
  if (!period) throw new Error('no period');
  const where = { file, sheet: '', cell };
  return {
    task: 't',
    unit: 'a',
    period,
    state,
    shown: state,
    asOf: '2025-01-31',
    note: '',
    received: '',
    where,
    document: '',
    ...more,
  };
}

test.each<[string, TaskProgress[], string[]]>([
  ['one report', [report('done', 'a', 'D9')], []],
  ['two days', [report('in-progress', 'a', 'D9'), report('done', 'b', 'D9', { asOf: '2025-02-28' })], []],
  ['two tasks', [report('in-progress', 'a', 'D9'), report('done', 'a', 'D10', { task: 'u' })], []],
  ['two units', [report('in-progress', 'a', 'D9'), report('done', 'b', 'D9', { unit: 'b' })], []],
  [
    'one received later',
    [report('in-progress', 'a', 'D9'), report('done', 'b', 'D9', { received: '2025-02-05' })],
    [],
  ],
  ['two files that agree', [report('done', 'a', 'D9'), report('done', 'b', 'D9')], []],
  ['twice the same in one file', [report('done', 'a', 'D9'), report('done', 'a', 'D10')], []],
  ['differently in one file', [report('done', 'a', 'D9'), report('in-progress', 'a', 'D10')], ['a D10 a D9']],
  ['differently in two files', [report('done', 'a', 'D9'), report('in-progress', 'b', 'D9')], ['b D9 a D9']],
])('%s', (_, progress, expected) => {
  const data = dataset({ units: [], measures: [], indicators: [], observations: [], progress });
  const found = findContradictoryTaskReports(data).map(({ where, also }) =>
    [where, ...also].flatMap(({ file, cell }) => [file, cell]).join(' '),
  );
  expect(found).toEqual(expected);
});
