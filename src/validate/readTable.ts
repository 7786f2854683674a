/**
 * A sheet with one header row becomes records of a schema, each with the address of its cells, or findings. For the
 * tables that we ourselves define: registry, list of submissions, corrections. Nothing is corrected.
 */

import type { output, ZodObject } from 'zod';
import { type Finding, finding, type Where } from '../domain/finding.ts';
import { cellAddress, cellText, type Sheet } from '../domain/sheet.ts';
import { reasonOf } from './invalidValue.ts';

/** A row with the address of each of its cells, for findings about it. */
export interface Located<T> {
  value: T;
  at(field: string): Where;
}

export function readTable<S extends ZodObject>(
  sheet: Sheet | undefined,
  schema: S,
  findings: Finding[],
  refused: (record: Readonly<Record<string, string>>) => void = () => {},
): Located<output<S>>[] {
  if (!sheet) return [];
  const header = new Map<string, number>();
  const rows = new Map<number, Map<number, string>>();
  const firstRow = sheet.cells[0]?.row ?? 1;
  for (const cell of sheet.cells) {
    if (cell.row === firstRow) header.set(cellText(cell.value), cell.column);
    else {
      const row = rows.get(cell.row) ?? new Map<number, string>();
      rows.set(cell.row, row.set(cell.column, cellText(cell.value)));
    }
  }
  const fields = Object.keys(schema.shape);
  const place = (row: number, field: string): Where => ({
    file: sheet.source.path,
    sheet: sheet.name,
    cell: cellAddress(row, header.get(field) ?? 1),
  });
  const missing = fields.filter((field) => !header.has(field));
  for (const field of missing)
    findings.push(finding('header/missing', place(firstRow, field), { header: field }));
  if (missing.length > 0) return [];

  const located: Located<output<S>>[] = [];
  for (const [row, cells] of rows) {
    const record = Object.fromEntries(
      fields.map((field) => [field, cells.get(header.get(field) ?? 0) ?? '']),
    );
    const parsed = schema.safeParse(record);
    if (parsed.success) located.push({ value: parsed.data, at: (field) => place(row, field) });
    else {
      refused(record);
      for (const issue of parsed.error.issues) {
        const field = String(issue.path[0] ?? fields[0]);
        const code = issue.message === 'formula' ? 'registry/bad-formula' : 'registry/invalid-value';
        const params = { shown: record[field] ?? '', field, reason: reasonOf(issue) };
        findings.push(finding(code, place(row, field), params));
      }
    }
  }
  return located;
}
