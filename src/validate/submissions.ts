/**
 * Sheets of submissions in, typed rows out. Joins each sheet with what is declared about it, finds its forms, and
 * reads its rows. A file that cannot be used leaves its figures as lost, never as absent.
 */

import type { Delivery } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Form } from '../domain/form.ts';
import type { Row } from '../domain/observation.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Correction, Registry, Submission } from '../domain/registry.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { TaskProgress } from '../domain/task.ts';
import { nameAgainstContents } from './fileName.ts';
import { fold } from './fold.ts';
import { lostFigures } from './lostFigures.ts';
import { maskPersonalData } from './privacy/personalData.ts';
import type { Located } from './readTable.ts';
import { readRows } from './rows.ts';
import { contextOfTable, type Declaration, declaredContext, type SheetContext } from './sheetContext.ts';
import { findTables } from './table.ts';
import type { Table } from './tableShape.ts';
import { identityOf, isOurSheet } from './templateIdentity.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface Submitted {
  rows: Row[];
  references: Row[];
  progress: TaskProgress[];
  deliveries: Delivery[];
  findings: Finding[];
}

/** `sheets` by the path of their file below the folder of submissions; a refused file has none. */
export function validateSubmissions(
  sheets: ReadonlyMap<string, readonly Sheet[]>,
  corrected: ReadonlyMap<string, ReadonlyMap<string, Correction>>,
  declared: readonly Located<Submission>[],
  forms: readonly Form[],
  registry: Registry,
): Submitted {
  const result: Submitted = { rows: [], references: [], progress: [], deliveries: [], findings: [] };
  const vocabulary = vocabularyOf(registry);
  result.findings.push(...checkDeclarations(declared, sheets, registry));
  const formsOfUnit = new Map<string, Set<Form>>();
  const lost: { context: SheetContext; sheet: string; file: string; form: Form | undefined }[] = [];

  for (const [path, sheetsOfFile] of sheets) {
    const own = declared.filter(({ value }) => value.path === path);
    const identity = identityOf(sheetsOfFile);
    const declarationOf = (name: string): Declaration => ({
      listed:
        own.find(({ value }) => fold(value.sheet) === fold(name)) ??
        own.find(({ value }) => value.sheet === ''),
      identity,
      path,
    });
    const filled = sheetsOfFile.filter((sheet) => sheet.cells.length > 0 && !isOurSheet(sheet));
    if (filled.length === 0) {
      const context = declaredContext(declarationOf(''));
      lost.push({ context, sheet: '', file: maskPersonalData(`submissions/${path}`), form: undefined });
    }
    const found = filled.map((sheet) => ({ sheet, ...findTables(sheet, formsFor(forms, identity?.form)) }));
    const anyTable = found.some(({ tables }) => tables.length > 0);
    for (const { sheet, tables, findings, nearest, foreign } of found) {
      const place = { file: sheet.source.path, sheet: sheet.name, cell: '' };
      result.findings.push(...hiddenParts(sheet));
      if (foreign && anyTable) {
        const severity = foreign === 'figures' ? 'warning' : 'notice';
        result.findings.push(finding('sheet/ignored', place, {}, [], severity));
        continue;
      }
      result.findings.push(...findings);
      const declaration = declarationOf(sheet.name);
      if (tables.length === 0) {
        const context = declaredContext(declaration);
        lost.push({ context, sheet: sheet.name, file: sheet.source.path, form: nearest });
      }
      for (const table of tables) {
        const { context, findings: problems } = contextOfTable(sheet, table, declaration, vocabulary);
        const undeclared =
          problems.length > 0 ? problems : undeclaredKeys(sheet, table, context, declaration);
        result.findings.push(...undeclared);
        if (undeclared.length > 0) {
          lost.push({ context, sheet: sheet.name, file: sheet.source.path, form: table.form });
          continue;
        }
        const read = readRows(sheet, table, context, vocabulary, corrected.get(`${path}\t${sheet.name}`));
        (table.form.reference ? result.references : result.rows).push(...read.rows);
        result.progress.push(...read.progress);
        result.findings.push(...read.findings);
        const place = declaration.listed?.at('path') ?? { file: sheet.source.path, sheet: '', cell: '' };
        result.findings.push(...nameAgainstContents(path, context, place, vocabulary));
        result.deliveries.push(deliveryOf(table, context, read.rows, sheet));
        if (context.unit !== '') {
          const known = formsOfUnit.get(context.unit) ?? new Set<Form>();
          formsOfUnit.set(context.unit, known.add(table.form));
        }
      }
    }
  }
  const reported = new Set(result.rows.map(factOf));
  for (const { context, form, file, sheet } of lost) {
    const likely = form ? [form] : [...(formsOfUnit.get(context.unit) ?? [])];
    for (const lostForm of likely.filter(({ reference }) => !reference)) {
      const all = lostFigures(lostForm, context, { file, sheet, cell: '' }, registry);
      const usual = all.filter((row) => reported.has(factOf(row)));
      result.rows.push(...(usual.length > 0 ? usual : all));
    }
  }
  return result;
}

/** What a figure is of, whatever its period. */
function factOf({ measure, unit, category }: Row): string {
  return [measure, unit, category].join('\t');
}

/** A template says which form it is; anything else may be any. */
function formsFor(forms: readonly Form[], id: string | undefined): readonly Form[] {
  const own = forms.filter((form) => form.id === id);
  return own.length > 0 ? own : forms;
}

function hiddenParts(sheet: Sheet): Finding[] {
  return sheet.hidden.map(({ what, places, cell }) =>
    finding('sheet/hidden-data', { file: sheet.source.path, sheet: sheet.name, cell }, { what, places }),
  );
}

/** The rows or headers of the table name it themselves. */
function namedInTable(table: Table, key: 'unit' | 'period'): boolean {
  return table.columns.some(({ definition, names }) => definition.as === key || names[key] !== undefined);
}

/** What neither the rows of the sheet nor anything declared about it says. */
function undeclaredKeys(
  sheet: Sheet,
  table: Table,
  context: SheetContext,
  { listed, path }: Declaration,
): Finding[] {
  const missing = (['unit', 'period'] as const).filter(
    (key) => (key === 'unit' ? context.unit === '' : !context.period) && !namedInTable(table, key),
  );
  if (missing.length === 0) return [];
  if (listed) {
    return missing.map((field) =>
      finding('registry/invalid-value', listed.at(field), { shown: '', field, reason: 'required' }),
    );
  }
  const where = { file: sheet.source.path, sheet: sheet.name, cell: '' };
  return [finding('file/undeclared', where, { file: path })];
}

function deliveryOf(table: Table, context: SheetContext, rows: readonly Row[], sheet: Sheet): Delivery {
  return {
    form: table.form.id,
    unit: namedInTable(table, 'unit') ? '' : context.unit,
    period: namedInTable(table, 'period') ? undefined : context.period,
    received: context.received,
    where: { file: sheet.source.path, sheet: sheet.name, cell: '' },
    expected: rows.filter(({ quantity }) => quantity.state !== 'not-applicable').length,
    reported: rows.filter(({ quantity }) => quantity.state === 'value' || quantity.state === 'no-cases')
      .length,
  };
}

function checkDeclarations(
  declared: readonly Located<Submission>[],
  sheets: ReadonlyMap<string, readonly Sheet[]>,
  registry: Registry,
): Finding[] {
  return declared.flatMap(({ value, at }) => {
    const findings: Finding[] = [];
    if (value.unit !== '' && !registry.units.has(value.unit)) {
      const params = { code: value.unit, table: 'units' };
      findings.push(finding('registry/unknown-code', at('unit'), params));
    }
    if (value.document !== '' && !registry.documents.has(value.document)) {
      const params = { code: value.document };
      findings.push(finding('registry/dangling-document', at('document'), params));
    }
    if (value.period !== '' && !parsePeriod(value.period)) {
      findings.push(
        finding('registry/invalid-value', at('period'), {
          shown: value.period,
          field: 'period',
          reason: 'period',
        }),
      );
    }
    if (!sheets.has(value.path)) findings.push(finding('file/missing', at('path'), { file: value.path }));
    return findings;
  });
}
