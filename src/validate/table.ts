/**
 * Finds the table of a sheet: which form it is, where its header stands, which column is which, and where its rows
 * begin and end. A sheet that fits no form, or two, is a finding and is not read further.
 */

import { type Finding, finding } from '../domain/finding.ts';
import type { Form, FormColumn } from '../domain/form.ts';
import { cellAddress, type Sheet } from '../domain/sheet.ts';
import { fold, startsWithPhrase } from './fold.ts';
import { type Grid, gridOf } from './grid.ts';

export interface TableColumn {
  column: number;
  definition: FormColumn;
}

export interface Table {
  form: Form;
  grid: Grid;
  columns: TableColumn[];
  /** The last column that has any header. */
  lastColumn: number;
  /** Row numbers of the body, footer and empty rows left out. */
  rows: number[];
}

interface Match {
  form: Form;
  top: number;
  columns: TableColumn[];
  missing: string[];
  /** Columns whose header was already found further left. */
  repeated: TableColumn[];
  titled: boolean;
}

const ROWS_TO_SEARCH = 60;

export function findTable(sheet: Sheet, forms: readonly Form[]): { table?: Table; findings: Finding[] } {
  const grid = gridOf(sheet);
  const matches = forms
    .map((form) => bestMatch(sheet, grid, form))
    .filter((match): match is Match => match !== undefined);
  const complete = matches.filter((match) => match.missing.length === 0 && match.titled);
  const most = Math.max(0, ...complete.map((match) => match.columns.length + match.form.recognise.length));
  const best = complete.filter((match) => match.columns.length + match.form.recognise.length === most);
  const where = { file: sheet.source.path, sheet: sheet.name, cell: '' };
  const [only, second] = best;
  if (!only) {
    const nearest = [...matches].sort((a, b) => b.columns.length - a.columns.length)[0];
    return {
      findings: [
        finding('sheet/unrecognised', where, {
          form: nearest?.form.title.vi ?? '',
          header: nearest?.missing[0] ?? nearest?.form.recognise[0] ?? '',
        }),
      ],
    };
  }
  if (second) {
    const params = { first: only.form.title.vi, second: second.form.title.vi };
    return { findings: [finding('sheet/ambiguous-form', where, params)] };
  }
  if (only.repeated.length > 0) {
    return {
      findings: only.repeated.map(({ definition, column }) => {
        const cell = cellAddress(only.top + only.form.headerRows - 1, column);
        return finding('header/duplicate', { ...where, cell }, { header: definition.header });
      }),
    };
  }
  const headed = grid.columns.filter(
    (column) => grid.headerPath(only.top, only.form.headerRows, column) !== '',
  );
  return {
    table: {
      form: only.form,
      grid,
      columns: only.columns,
      lastColumn: headed.at(-1) ?? 0,
      rows: bodyRows(grid, only),
    },
    findings: [],
  };
}

function bestMatch(sheet: Sheet, grid: Grid, form: Form): Match | undefined {
  let best: Match | undefined;
  const declared = new Map(form.columns.map((column) => [foldPath(column.header), column]));
  for (const top of grid.rows.slice(0, ROWS_TO_SEARCH)) {
    const columns = new Map<FormColumn, number>();
    const repeated: TableColumn[] = [];
    for (const column of grid.columns) {
      const definition = declared.get(foldPath(grid.headerPath(top, form.headerRows, column)));
      if (!definition) continue;
      if (!columns.has(definition)) columns.set(definition, column);
      else if (definition.as !== 'ignore') repeated.push({ definition, column });
    }
    if (columns.size === 0 || columns.size <= (best?.columns.length ?? 0)) continue;
    const above = grid.rows
      .filter((row) => row < top)
      .flatMap((row) => grid.columns.map((column) => grid.text(row, column)));
    const title = fold([sheet.name, ...above].join(' '));
    best = {
      form,
      top,
      columns: [...columns].map(([definition, column]) => ({ definition, column })),
      repeated,
      missing: form.columns
        .filter((column) => !column.optional && !columns.has(column))
        .map((column) => column.header),
      titled: form.recognise.every((words) => title.includes(fold(words))),
    };
  }
  return best;
}

function bodyRows(grid: Grid, match: Match): number[] {
  const rows: number[] = [];
  for (const row of grid.rows) {
    if (row < match.top + match.form.headerRows) continue;
    const texts = grid.columns.map((column) => grid.text(row, column)).filter((text) => text !== '');
    if (texts.some((text) => match.form.footer.some((words) => startsWithPhrase(text, words)))) break;
    const header = match.columns.some(({ definition, column }) => {
      const path = foldPath(definition.header);
      return (
        definition.as !== 'ignore' && foldPath(grid.headerPath(row, match.form.headerRows, column)) === path
      );
    });
    if (!header && !areColumnNumbers(texts)) rows.push(row);
  }
  return rows;
}

/** The row `(1) (2) (3)` that official forms print under the header. */
function areColumnNumbers(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every((text, index) => text === `(${index + 1})`);
}

function foldPath(path: string): string {
  return path.split('›').map(fold).join(' › ');
}
