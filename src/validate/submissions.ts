/**
 * Sheets of submissions in, typed rows out. Joins each sheet with what the list of submissions declares about it,
 * finds its form, and reads its rows; a file that is not declared, or declared and missing, is a finding.
 */

import { type Finding, finding } from '../domain/finding.ts';
import type { Form } from '../domain/form.ts';
import type { Row } from '../domain/observation.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Registry, Submission } from '../domain/registry.ts';
import type { Sheet } from '../domain/sheet.ts';
import { fold } from './fold.ts';
import type { Located } from './registry.ts';
import { readRows, type SheetContext, type Vocabulary } from './rows.ts';
import { findTable, type Table } from './table.ts';
import { indexUnitNames } from './unitNames.ts';

/** `sheets` by the path of their file, relative to the folder of submissions; an unreadable file has no sheets. */
export function validateSubmissions(
  sheets: ReadonlyMap<string, readonly Sheet[]>,
  declared: readonly Located<Submission>[],
  forms: readonly Form[],
  registry: Registry,
): { rows: Row[]; references: Row[]; findings: Finding[] } {
  const rows: Row[] = [];
  const references: Row[] = [];
  const findings: Finding[] = [...checkDeclarations(declared, sheets, registry)];
  const vocabulary = vocabularyOf(registry);
  for (const [path, sheetsOfFile] of sheets) {
    const own = declared.filter(({ value }) => value.path === path);
    for (const sheet of sheetsOfFile.filter(({ cells }) => cells.length > 0)) {
      const row =
        own.find(({ value }) => fold(value.sheet) === fold(sheet.name)) ??
        own.find(({ value }) => value.sheet === '');
      if (!row) {
        findings.push(
          finding(
            'file/undeclared',
            { file: sheet.source.path, sheet: sheet.name, cell: '' },
            { file: path },
          ),
        );
        continue;
      }
      const { table, findings: problems } = findTable(sheet, forms);
      findings.push(...problems);
      if (!table) continue;
      const undeclared = undeclaredKeys(table, row);
      findings.push(...undeclared);
      if (undeclared.length > 0) continue;
      const read = readRows(sheet, table, contextOf(row.value), vocabulary);
      (table.form.reference ? references : rows).push(...read.rows);
      findings.push(...read.findings);
    }
  }
  return { rows, references, findings };
}

/** What neither the rows of the sheet nor the list of submissions says. */
function undeclaredKeys(table: Table, { value, at }: Located<Submission>): Finding[] {
  const inRows = (as: 'unit' | 'period') => table.columns.some(({ definition }) => definition.as === as);
  return (['unit', 'period'] as const)
    .filter((key) => value[key] === '' && !inRows(key))
    .map((key) => finding('registry/invalid-value', at(key), { shown: '', field: key }));
}

function contextOf(submission: Submission): SheetContext {
  return {
    unit: submission.unit,
    period: parsePeriod(submission.period),
    asOf: submission.as_of,
    document: submission.document,
  };
}

function checkDeclarations(
  declared: readonly Located<Submission>[],
  sheets: ReadonlyMap<string, readonly Sheet[]>,
  registry: Registry,
): Finding[] {
  return declared.flatMap(({ value, at }) => {
    const findings: Finding[] = [];
    const unknown = (field: 'unit' | 'document', table: 'units' | 'documents') => {
      if (value[field] !== '' && !registry[table].has(value[field])) {
        findings.push(finding('registry/unknown-code', at(field), { code: value[field], table }));
      }
    };
    unknown('unit', 'units');
    unknown('document', 'documents');
    if (value.period !== '' && !parsePeriod(value.period)) {
      findings.push(
        finding('registry/invalid-value', at('period'), { shown: value.period, field: 'period' }),
      );
    }
    if (!sheets.has(value.path)) findings.push(finding('file/missing', at('path'), { file: value.path }));
    return findings;
  });
}

function vocabularyOf(registry: Registry): Vocabulary {
  const categories = new Map<string, Map<string, string>>();
  for (const category of registry.categories.values()) {
    const names = categories.get(category.dimension) ?? new Map<string, string>();
    for (const name of [category.id, category.name_vi, ...category.aliases.split('|')]) {
      if (name.trim() !== '') names.set(fold(name), category.id);
    }
    categories.set(category.dimension, names);
  }
  const measures = new Map<string, string>();
  for (const measure of registry.measures.values()) {
    measures.set(fold(measure.id), measure.id).set(fold(measure.name_vi), measure.id);
  }
  return { registry, units: indexUnitNames(registry), categories, measures };
}
