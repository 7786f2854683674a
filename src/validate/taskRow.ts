/** One row of a report on tasks: which task, how far it is in the words of the form, as of when, and what was noted. */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import type { FormColumn } from '../domain/form.ts';
import type { SheetContext } from '../domain/submissionRead.ts';
import type { TaskProgress } from '../domain/task.ts';
import type { RowKeys } from './rowKeys.ts';
import type { BodyRow, Table } from './tableShape.ts';

/** An empty state is no report; words that the form does not know are a finding. */
export function readTaskProgress(
  table: Table,
  body: BodyRow,
  keys: RowKeys,
  context: SheetContext,
  where: (row: number, column: number) => Where,
): { progress: TaskProgress[]; findings: Finding[] } {
  const columnOf = (as: FormColumn['as']) =>
    body.columns.find(({ definition }) => definition.as === as)?.column;
  const [stateColumn, noteColumn] = [columnOf('task-state'), columnOf('note')];
  const shown = stateColumn === undefined ? '' : table.grid.seen(body.row, stateColumn);
  if (stateColumn === undefined || shown === '') return { progress: [], findings: [] };
  const place = where(body.row, stateColumn);
  const state = Object.entries(table.form.states).find(([words]) => fold(words) === fold(shown))?.[1];
  if (!state || !keys.period) {
    const nearest = oneWordingOfEach(table.form.states).join(', ');
    return { progress: [], findings: [finding('row/unknown-state', place, { shown, nearest })] };
  }
  const note = noteColumn === undefined ? '' : table.grid.seen(body.row, noteColumn);
  const progress: TaskProgress = {
    task: keys.task,
    unit: keys.unit,
    period: keys.period,
    state,
    shown,
    asOf: keys.asOf || keys.period.last,
    note,
    received: context.received,
    where: place,
    document: context.document,
  };
  return { progress: [progress], findings: [] };
}

/** The first way to say each state: enough to choose from, and short enough to be shown whole. */
function oneWordingOfEach(states: Readonly<Record<string, string>>): string[] {
  const said = new Map<string, string>();
  for (const [words, state] of Object.entries(states)) if (!said.has(state)) said.set(state, words);
  return [...said.values()];
}
