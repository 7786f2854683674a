/**
 * One submitted file: its sheets in, the tables that were read from them out, each with its rows and what is known of
 * its delivery. Sheets that cannot be used are handed on as lost, with as much as is known of what they held.
 */

import type { Delivery } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import type { Form } from '../domain/form.ts';
import type { Row } from '../domain/observation.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Submission } from '../domain/registry.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { SheetContext, SubmissionRead } from '../domain/submissionRead.ts';
import type { CorrectedCells } from './corrections.ts';
import { undeclaredKeys } from './declarations.ts';
import { nameAgainstContents } from './fileName.ts';
import { maskPersonalData } from './privacy/personalData.ts';
import type { Located } from './readTable.ts';
import { readRows } from './rows.ts';
import { contextOfTable, type Declaration, declaredContext } from './sheetContext.ts';
import { findTables } from './table.ts';
import { namedInTable, type Table } from './tableShape.ts';
import { identityOf, isOurSheet } from './templateIdentity.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `listed`: the rows of the list that name the file. `corrected`: decisions by `path\tsheet`, then by cell. */
export function readSubmission(
  path: string,
  sheets: readonly Sheet[],
  listed: readonly Located<Submission>[],
  corrected: CorrectedCells,
  forms: readonly Form[],
  vocabulary: Vocabulary,
): SubmissionRead {
  const result: SubmissionRead = { tables: [], lost: [], findings: [] };
  const identity = identityOf(sheets);
  const declarationOf = (name: string): Declaration => ({
    listed:
      listed.find(({ value }) => fold(value.sheet) === fold(name)) ??
      listed.find(({ value }) => value.sheet === ''),
    identity,
    path,
  });
  const isCertain = isListedOnce(listed) && listed.every(({ value }) => saysSomething(value, vocabulary));
  const filled = sheets.filter((sheet) => sheet.cells.length > 0 && !isOurSheet(sheet));
  if (filled.length === 0) {
    const where = { file: maskPersonalData(`submissions/${path}`), sheet: '', cell: '' };
    result.lost.push({ context: declaredContext(declarationOf('')), where, form: undefined });
  }
  const found = filled.map((sheet) => ({ sheet, ...findTables(sheet, formsFor(forms, identity?.form)) }));
  const anyTable = found.some(({ tables }) => tables.length > 0);
  for (const { sheet, tables, findings, nearest, foreign } of found) {
    const where = { file: sheet.source.path, sheet: sheet.name, cell: '' };
    result.findings = result.findings.concat(hiddenParts(sheet));
    if (foreign && anyTable) {
      const severity = foreign === 'figures' ? 'warning' : 'notice';
      result.findings.push(finding('sheet/ignored', where, {}, [], severity));
      continue;
    }
    const declaration = declarationOf(sheet.name);
    result.findings = result.findings.concat(findings);
    if (tables.length === 0) {
      result.lost.push({ context: declaredContext(declaration), where, form: nearest });
    }
    for (const table of tables) {
      const { context, findings: contradictions } = contextOfTable(sheet, table, declaration, vocabulary);
      const refused = contradictions.some(({ severity }) => severity === 'error');
      const problems = contradictions.concat(
        refused ? [] : undeclaredKeys(sheet, table, context, declaration),
      );
      result.findings = result.findings.concat(problems);
      if (problems.some(({ severity }) => severity === 'error')) {
        result.lost.push({ context, where, form: table.form });
        continue;
      }
      const read = readRows(sheet, table, context, vocabulary, corrected.get(`${path}\t${sheet.name}`));
      const named = declaration.listed?.at('path') ?? { ...where, sheet: '' };
      result.findings = result.findings.concat(
        read.findings,
        nameAgainstContents(path, context, named, vocabulary),
      );
      const rows = isCertain ? read.rows : read.rows.map(withoutFigure);
      const progress = isCertain ? read.progress : [];
      const narratives = isCertain ? read.narratives : [];
      if (read.unplaced) result.lost.push({ context, where, form: table.form, present: rows });
      result.tables.push({
        form: table.form,
        context,
        rows,
        progress,
        narratives,
        delivery: deliveryOf(table, context, rows, sheet),
      });
    }
  }
  return result;
}

/** A unit or a period that is none leaves it open whose figures they are. */
function saysSomething({ unit, period }: Submission, { registry }: Vocabulary): boolean {
  return (unit === '' || registry.units.has(unit)) && (period === '' || parsePeriod(period) !== undefined);
}

function withoutFigure(row: Row): Row {
  return { ...row, quantity: { state: 'invalid' } };
}

/** Two rows of the list for one sheet: nobody can say which of them is true. */
function isListedOnce(listed: readonly Located<Submission>[]): boolean {
  return new Set(listed.map(({ value }) => fold(value.sheet))).size === listed.length;
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

function deliveryOf(table: Table, context: SheetContext, rows: readonly Row[], sheet: Sheet): Delivery {
  return {
    form: table.form.id,
    unit: namedInTable(table, 'unit') ? '' : context.unit,
    period: namedInTable(table, 'period') ? undefined : context.period,
    received: context.received,
    ...(context.receivedAt === '' ? {} : { receivedAt: context.receivedAt }),
    where: { file: sheet.source.path, sheet: sheet.name, cell: '' },
    expected: rows.filter(({ quantity }) => quantity.state !== 'not-applicable').length,
    reported: rows.filter(({ quantity }) => quantity.state === 'value' || quantity.state === 'no-cases')
      .length,
  };
}
