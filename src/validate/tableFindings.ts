/**
 * What is odd about the tables of a sheet: headers that the form does not know or has elsewhere, figures outside every
 * table, and, where no form fits at all, which one comes nearest and what it lacks.
 */

import { type Finding, finding } from '../domain/finding.ts';
import { startsWithPhrase } from '../domain/fold.ts';
import type { Form } from '../domain/form.ts';
import { LAST_PERIOD_HEADER } from '../domain/ourSheets.ts';
import { cellAddress, type Sheet } from '../domain/sheet.ts';
import type { Grid } from './grid.ts';
import type { Head } from './heads.ts';
import { nearestName } from './nearest.ts';
import { areColumnNumbers, type Table, type TablesFound } from './tableShape.ts';

/** Columns that the form does not know, and columns that stand elsewhere than in the form. */
export function aboutHeader(sheet: Sheet, table: Table): Finding[] {
  const { form, grid, top } = table;
  const bottom = top + form.headerRows - 1;
  const place = (column: number) => ({
    file: sheet.source.path,
    sheet: sheet.name,
    cell: cellAddress(bottom, column),
  });
  const known = new Set(table.columns.map(({ column }) => column));
  const findings: Finding[] = [];
  for (const column of grid.headedColumns(top, form.headerRows)) {
    const header = grid.headerSteps(top, form.headerRows, column).join(' › ');
    if (known.has(column) || header === '' || startsWithPhrase(header, LAST_PERIOD_HEADER)) continue;
    if (!table.rows.some(({ row }) => grid.text(row, column) !== '')) continue;
    const nearest = nearestName(
      header,
      form.columns.map((definition) => definition.header),
    );
    findings.push(finding('header/unknown', place(column), { header, nearest }));
  }
  const fixed = table.columns.filter(({ names }) => Object.keys(names).length === 0);
  const order = fixed.map(({ definition }) => form.columns.indexOf(definition));
  const moved = order.findIndex((position, index) => index > 0 && position < (order[index - 1] ?? 0));
  const stray = fixed[moved];
  if (stray) {
    const before = form.columns[form.columns.indexOf(stray.definition) - 1];
    const params = { header: stray.definition.header, nearest: before?.header ?? '' };
    findings.push(finding('header/moved', place(stray.column), params));
  }
  return findings;
}

/** Rows of figures outside every table that was recognised: somebody's numbers, which would be lost in silence. */
export function unreadTables(sheet: Sheet, grid: Grid, tables: readonly Table[]): Finding[] {
  const read = new Set(tables.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const heads = tables.map(({ top, form }) => ({ top, bottom: top + form.headerRows - 1 }));
  const figures = grid.rows.filter((row) => {
    if (read.has(row) || heads.some(({ top, bottom }) => top <= row && row <= bottom)) return false;
    const texts = grid.texts(row);
    return !areColumnNumbers(texts) && texts.filter((text) => /^\d[\d.,]*\s?%?$/.test(text)).length > 1;
  });
  const [first, second] = figures;
  if (first === undefined || second === undefined) return [];
  const column = grid.columns.find((candidate) => grid.text(first, candidate) !== '') ?? 1;
  const where = { file: sheet.source.path, sheet: sheet.name, cell: cellAddress(first, column) };
  return [finding('sheet/second-table', where, { header: grid.text(first, column) })];
}

/** Which form it resembles most and what it lacks for it. */
export function unrecognised(sheet: Sheet, grid: Grid, heads: readonly Head[]): TablesFound {
  const where = { file: sheet.source.path, sheet: sheet.name, cell: '' };
  const foreign = unreadTables(sheet, grid, []).length > 0 ? 'figures' : 'words';
  const share = (head: Head) => head.columns.length / (head.columns.length + head.missing.length);
  const [nearest] = heads.toSorted((a, b) => share(b) - share(a) || b.columns.length - a.columns.length);
  if (!nearest || nearest.columns.length === 0) {
    const params = { form: '', header: '' };
    return { tables: [], findings: [finding('sheet/unrecognised', where, params)], foreign };
  }
  const { form, missing } = nearest;
  const cell = cellAddress(nearest.top, nearest.columns[0]?.column ?? 1);
  if (missing.length === 0) {
    const params = { ...titled('form', form), header: form.recognise.join(', ') };
    return {
      tables: [],
      findings: [finding('sheet/title-missing', { ...where, cell }, params)],
      nearest: form,
    };
  }
  const required = form.columns.filter(({ optional }) => !optional).length;
  const named = nearest.titled && form.recognise.length > 0;
  const certain = nearest.titled && (named || missing.length <= required / 4);
  if (certain && nearest.columns.length > 1) {
    const matched = new Set(nearest.columns.map(({ column }) => column));
    const unknown = grid
      .headedColumns(nearest.top, form.headerRows)
      .filter((column) => !matched.has(column))
      .map((column) => grid.headerSteps(nearest.top, form.headerRows, column).join(' › '));
    const findings = missing.map(({ header }) =>
      finding('header/missing', { ...where, cell }, { header, nearest: nearestName(header, unknown) }),
    );
    return { tables: [], findings, nearest: form };
  }
  const params = { ...titled('form', form), header: missing[0]?.header ?? '' };
  return {
    tables: [],
    findings: [finding('sheet/unrecognised', { ...where, cell }, params)],
    ...(nearest.columns.length < 2 ? { foreign } : {}),
  };
}

/** The title of a form under a parameter's name, in both languages. */
export function titled(name: string, form: Form): Record<string, string> {
  return { [name]: form.title.vi, [`${name}_en`]: form.title.en };
}
