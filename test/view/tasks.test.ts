/** The views of tasks over a small plan: what is counted, what stands first, and in whose words. */

import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { taskSchema } from '../../src/domain/registry.ts';
import type { TaskProgress } from '../../src/domain/task.ts';
import type { TaskDeadline } from '../../src/domain/taskDeadline.ts';
import type { Language } from '../../src/i18n/language.ts';
import { createContext } from '../../src/view/context.ts';
import { tasksByAgencyPage, tasksByMonthPage } from '../../src/view/taskGroups.ts';
import { tasksPage } from '../../src/view/tasksPage.ts';
import { unitTasks } from '../../src/view/unitTasks.ts';
import { dataset, unit } from '../smallDataset.ts';

const DEADLINES: Record<string, [string, TaskDeadline]> = {
  late: ['Quý I/2025', { kind: 'by', last: '2025-03-31', keptUp: false }],
  later: ['Trong năm 2024', { kind: 'by', last: '2024-12-31', keptUp: false }],
  soon: ['Trước ngày 30/5/2025', { kind: 'by', last: '2025-05-30', keptUp: false }],
  done: ['Quý I/2025', { kind: 'by', last: '2025-03-31', keptUp: false }],
  silent: ['Quý I/2025', { kind: 'by', last: '2025-03-31', keptUp: false }],
  always: ['Thực hiện thường xuyên', { kind: 'continuous', from: '' }],
};

function contextOf(states: Record<string, TaskProgress['state']>, language: Language = 'vi') {
  const period = parsePeriod('2025-04');
  if (!period) throw new Error('no period');
  const tasks = Object.entries(DEADLINES).map(([id, [deadline]], index) =>
    taskSchema.parse({
      id,
      document: 'plan',
      item: String(index + 1),
      title_vi: `Việc ${id}`,
      title_en: `Task ${id}`,
      unit: 'a',
      lead: id === 'late' ? 'Công an huyện, Phòng Y tế' : 'Phòng Y tế',
      coordinators: '',
      product: '',
      deadline,
      due: '',
    }),
  );
  const progress = Object.entries(states).map(
    ([task, state]): TaskProgress => ({
      task,
      unit: 'a',
      period,
      state,
      shown: state,
      asOf: period.last,
      note: '',
      received: '',
      where: { file: 'submissions/x.xlsx', sheet: 'S', cell: 'F9' },
      document: '',
    }),
  );
  const data = dataset({
    units: [unit('a'), unit('b')],
    measures: [],
    indicators: [],
    observations: [],
    tasks,
    progress,
    taskDeadlines: new Map(Object.entries(DEADLINES).map(([id, [, deadline]]) => [id, deadline])),
  });
  const document = (): Document => {
    throw new Error('no charts here');
  };
  return createContext(
    { dataset: data, evaluations: [], findings: [], version: '', base: '', document },
    language,
  );
}

const STATES = {
  late: 'in-progress',
  later: 'not-started',
  soon: 'in-progress',
  done: 'done',
  always: 'in-progress',
} as const;

test('overdue tasks stand first, the longest overdue before the others; each task stands once', () => {
  const page = tasksPage(contextOf(STATES));
  expect(page.urgent.map(({ id, tasks }) => [id, tasks.map((task) => task.id)])).toEqual([
    ['qua-han', ['later', 'late']],
    ['sap-den-han', ['soon']],
  ]);
  expect(page.plans.map(({ id, tasks }) => [id, tasks.map((task) => task.id)])).toEqual([
    ['plan--a', ['done', 'silent', 'always']],
  ]);
  expect(page.tally.map(({ mark, count }) => [mark.like, mark.name, count])).toEqual([
    ['missed', 'Quá hạn', 2],
    ['on-track', 'Đang thực hiện', 2],
    ['met', 'Đã hoàn thành', 1],
    ['no-data', 'Chưa có báo cáo', 1],
  ]);
  expect(page.lead).toBe(
    '2 trong 6 nhiệm vụ quá hạn; 1 việc đến hạn trong 30 ngày tới, 1 việc đã hoàn thành.',
  );
});

test('a task without a report is not overdue, and says that its day has passed', () => {
  const silent = tasksPage(contextOf(STATES)).plans[0]?.tasks.find(({ id }) => id === 'silent');
  expect([silent?.mark?.name, silent?.due?.distance]).toEqual(['Chưa có báo cáo', 'đã qua']);
});

test('where nobody reported nothing is tallied and no task is marked', () => {
  const page = tasksPage(contextOf({}));
  expect([page.tally, page.urgent]).toEqual([[], []]);
  expect(page.plans[0]?.tasks.map(({ mark }) => mark)).toEqual(Array.from({ length: 6 }, () => undefined));
  expect(page.plans[0]?.note).toBe('6 nhiệm vụ · chưa có báo cáo tiến độ');
});

test('in the other language the meaning of a deadline comes before its words', () => {
  const [first] = tasksPage(contextOf(STATES, 'en')).urgent[0]?.tasks ?? [];
  expect(first?.due).toEqual({
    main: { text: 'By 31 Dec 2024', lang: undefined },
    meaning: { text: 'Trong năm 2024', lang: 'vi' },
    distance: '120 days',
  });
});

test('a task with two leads stands under each', () => {
  const [part] = tasksByAgencyPage(contextOf(STATES)).parts;
  expect(part?.groups.map(({ id, title, note }) => [id, title.text, note])).toEqual([
    ['a--phong-y-te', 'Phòng Y tế', '6 nhiệm vụ · 2 quá hạn'],
    ['a--cong-an-huyen', 'Công an huyện', '1 nhiệm vụ · 1 quá hạn'],
  ]);
});

test('by month, and what has no last day behind the months', () => {
  const [part] = tasksByMonthPage(contextOf(STATES)).parts;
  expect(part?.groups.map(({ id, lines }) => [id, lines.map(({ title }) => title.text)])).toEqual([
    ['2024-12', ['Việc later']],
    ['2025-03', ['Việc late', 'Việc done', 'Việc silent']],
    ['2025-05', ['Việc soon']],
    ['thuong-xuyen', ['Việc always']],
  ]);
});

test('a unit shows its own tasks, and one without tasks nothing', () => {
  const context = contextOf(STATES);
  expect(unitTasks(context, 'b')).toBeUndefined();
  expect(unitTasks(context, 'a')?.overdue.map(({ title }) => title.href)).toEqual([
    '/nhiem-vu/#later',
    '/nhiem-vu/#late',
  ]);
});
