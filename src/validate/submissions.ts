/**
 * Submitted files in, typed rows out, with what the list of submissions says about them. What a refused file or sheet
 * would have brought stays as invalid figures, never as absent ones.
 */

import { type Finding, finding } from '../domain/finding.ts';
import type { Form } from '../domain/form.ts';
import { groupBy } from '../domain/groupBy.ts';
import { type KnownReports, NOTHING_KNOWN, type ReportedParts } from '../domain/knownReports.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Registry, Submission } from '../domain/registry.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { LostSheet } from '../domain/submissionRead.ts';
import type { CorrectedCells } from './corrections.ts';
import { checkDeclarations } from './declarations.ts';
import { lostFigures, type ReportedTable } from './lostFigures.ts';
import type { Located } from './readTable.ts';
import { declaredContext } from './sheetContext.ts';
import { readSubmission } from './submission.ts';
import { NOTHING_VALIDATED, type Validations } from './validations.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface Submitted extends ReportedParts {
  /** Of these files alone: nothing is compared or computed from words. */
  narratives: Narrative[];
  findings: Finding[];
}

/** `sheets` by the path of their file below the folder of submissions; a refused file has none. `known` reports take part without. */
export function validateSubmissions(
  sheets: ReadonlyMap<string, readonly Sheet[]>,
  corrected: CorrectedCells,
  declared: readonly Located<Submission>[],
  forms: readonly Form[],
  registry: Registry,
  validations: Validations = NOTHING_VALIDATED,
  known: KnownReports = NOTHING_KNOWN,
): Submitted {
  const vocabulary = vocabularyOf(registry);
  const listedOf = groupBy(declared, ({ value }) => value.path);
  const files = [...sheets].map(([path, of]) => {
    return validations.of(`submissions/${path}`, forms, () => {
      return readSubmission(path, of, listedOf.get(path) ?? [], corrected, forms, vocabulary);
    });
  });
  const tables = files.flatMap((file) => file.tables);
  const there = new Map([...sheets, ...[...known.files.keys()].map((path) => [path, []] as const)]);
  const lost = [...missingFiles(declared, there), ...files.flatMap((file) => file.lost)];
  return {
    rows: known.rows.concat(
      tables.flatMap((table) => (table.form.reference ? [] : table.rows)),
      lostFigures(lost, [...tables, ...knownTables(known, forms)], registry),
    ),
    references: known.references.concat(tables.flatMap((table) => (table.form.reference ? table.rows : []))),
    progress: known.progress.concat(tables.flatMap((table) => table.progress)),
    narratives: tables.flatMap((table) => table.narratives),
    deliveries: known.deliveries.concat(tables.map((table) => table.delivery)),
    findings: known.errors.concat(
      checkDeclarations(declared, there, registry),
      duplicateFiles(sheets, known.files),
      files.flatMap((file) => file.findings),
    ),
  };
}

/** What was handed in before, as far as it says which figures a lost sheet would have brought. */
function knownTables({ deliveries, rows }: KnownReports, forms: readonly Form[]): ReportedTable[] {
  return deliveries.flatMap(({ form: id, unit, period }, index) => {
    const form = forms.find((one) => one.id === id);
    return form ? [{ form, context: { unit, period }, rows: index === 0 ? rows : [] }] : [];
  });
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
function duplicateFiles(
  sheets: ReadonlyMap<string, readonly Sheet[]>,
  known: ReadonlyMap<string, string>,
): Finding[] {
  const byHash = new Map<string, string>();
  const read = [...sheets.values()].flatMap(([sheet]) => (sheet ? [sheet.source] : []));
  const files = [...known].map(([path, hash]) => ({ path: `submissions/${path}`, hash })).concat(read);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return files.flatMap(({ hash, path }) => {
    if (hash === '') return [];
    const other = byHash.get(hash);
    byHash.set(hash, other ?? path);
    return other === undefined
      ? []
      : [finding('file/duplicate', { file: path, sheet: '', cell: '' }, { file: other })];
  });
}
