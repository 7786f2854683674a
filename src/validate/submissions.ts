/**
 * Submitted files in, typed rows out, with what the list of submissions says about them. What a refused file or sheet
 * would have brought stays as invalid figures, never as absent ones.
 */

import type { Delivery } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Form } from '../domain/form.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Row } from '../domain/observation.ts';
import type { Registry, Submission } from '../domain/registry.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { LostSheet } from '../domain/submissionRead.ts';
import type { TaskProgress } from '../domain/task.ts';
import type { CorrectedCells } from './corrections.ts';
import { checkDeclarations } from './declarations.ts';
import { lostFigures } from './lostFigures.ts';
import type { Located } from './readTable.ts';
import { declaredContext } from './sheetContext.ts';
import { readSubmission } from './submission.ts';
import { NOTHING_VALIDATED, type Validations } from './validations.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface Submitted {
  rows: Row[];
  references: Row[];
  progress: TaskProgress[];
  narratives: Narrative[];
  deliveries: Delivery[];
  findings: Finding[];
}

/** `sheets` by the path of their file below the folder of submissions; a refused file has none. */
export function validateSubmissions(
  sheets: ReadonlyMap<string, readonly Sheet[]>,
  corrected: CorrectedCells,
  declared: readonly Located<Submission>[],
  forms: readonly Form[],
  registry: Registry,
  validations: Validations = NOTHING_VALIDATED,
): Submitted {
  const vocabulary = vocabularyOf(registry);
  const files = [...sheets].map(([path, of]) => {
    return validations.of(`submissions/${path}`, forms, () => {
      const listed = declared.filter(({ value }) => value.path === path);
      return readSubmission(path, of, listed, corrected, forms, vocabulary);
    });
  });
  const tables = files.flatMap((file) => file.tables);
  const rows = tables.flatMap((table) => (table.form.reference ? [] : table.rows));
  return {
    rows: rows.concat(
      lostFigures(
        [...missingFiles(declared, sheets), ...files.flatMap((file) => file.lost)],
        tables,
        registry,
      ),
    ),
    references: tables.flatMap((table) => (table.form.reference ? table.rows : [])),
    progress: tables.flatMap((table) => table.progress),
    narratives: tables.flatMap((table) => table.narratives),
    deliveries: tables.map((table) => table.delivery),
    findings: checkDeclarations(declared, sheets, registry).concat(
      duplicateFiles(sheets),
      files.flatMap((file) => file.findings),
    ),
  };
}

/** What the list names and nobody put there. */
function missingFiles(
  declared: readonly Located<Submission>[],
  sheets: ReadonlyMap<string, readonly Sheet[]>,
): LostSheet[] {
  return declared
    .filter(({ value }) => !sheets.has(value.path))
    .map((listed) => ({
      context: declaredContext({ listed, identity: undefined, path: listed.value.path }),
      where: { file: `submissions/${listed.value.path}`, sheet: listed.value.sheet, cell: '' },
      form: undefined,
    }));
}

/** The same bytes under two names: a spare copy, or last month's file sent again. */
function duplicateFiles(sheets: ReadonlyMap<string, readonly Sheet[]>): Finding[] {
  const byHash = new Map<string, string>();
  return [...sheets.values()].flatMap(([sheet]) => {
    if (!sheet || sheet.source.hash === '') return [];
    const { hash, path } = sheet.source;
    const other = byHash.get(hash);
    byHash.set(hash, other ?? path);
    return other === undefined
      ? []
      : [finding('file/duplicate', { file: path, sheet: '', cell: '' }, { file: other })];
  });
}
