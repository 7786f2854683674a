/** The province's monthly reports on the tasks of its plan: how far each is in every month in, honest files out. */

import { addDays } from '../../src/domain/day.ts';
import type { Form, FormColumn, TaskState } from '../../src/domain/form.ts';
import type { DemoFile, DemoRow } from './files.ts';
import { inWords, lastDayOf, type Month } from './months.ts';
import type { Progress, Province } from './province.ts';
import { randomFor } from './random.ts';
import { signedOn } from './send.ts';
import type { Territory } from './territory.ts';

export function sendTaskReports(
  seed: number,
  province: Province,
  { province: unit }: Territory,
  months: readonly Month[],
): DemoFile[] {
  const { reports, progress } = province;
  const form = province.forms.get(reports.tasks.form);
  const [office] = reports.offices;
  if (!form || !office) throw new Error(`no form "${reports.tasks.form}" or no office`);
  return months.map((month) => {
    const received = addDays(lastDayOf(month), 2 + randomFor(seed, `tasks ${month}`).below(3));
    const sheet = {
      form,
      name: reports.tasks.name,
      unit: unit.name_vi,
      period: month,
      periodWords: inWords(month),
      day: lastDayOf(month).split('-').reverse().join('/'),
      rows: progress.map((one) => rowOf(one, form, province, month)),
      totals: false,
      typedTotals: new Map(),
      office,
      extra: [],
      signed: signedOn(addDays(lastDayOf(month), 1)),
      postscript: '',
    };
    return {
      path: `${month}/${unit.id}-${form.id}.xlsx`,
      format: 'xlsx',
      unit: unit.id,
      sender: `UBND ${unit.name_vi}`,
      period: month,
      asOf: '',
      received,
      note: { vi: '', en: '' },
      sheets: [sheet],
    };
  });
}

function rowOf(progress: Progress, form: Form, { tasks }: Province, month: Month): DemoRow {
  const task = tasks.get(progress.task);
  const state = stateIn(progress, month);
  const isOpen = state === 'in-progress' || state === 'stopped';
  const said: Partial<Record<FormColumn['as'], string>> = {
    task: progress.task,
    'task-state': Object.entries(form.states).find(([, meaning]) => meaning === state)?.[0] ?? '',
    note: isOpen ? progress.note : '',
  };
  // Columns that only help the reader, in the order of the form.
  const printed = [task?.title_vi, task?.lead, task?.deadline];
  const typed = form.columns.flatMap(({ as }, position): [number, { text: string }][] => {
    const text = as === 'ignore' ? printed.shift() : said[as];
    return text ? [[position, { text }]] : [];
  });
  return { label: progress.task, figures: new Map(), typed: new Map(typed), words: '' };
}

function stateIn({ begun, done, stopped }: Progress, month: Month): TaskState {
  if (done !== '' && done <= month) return 'done';
  if (stopped !== '' && stopped <= month) return 'stopped';
  return begun !== '' && begun <= month ? 'in-progress' : 'not-started';
}
