/**
 * The rows of the list of submissions against the registry and the files that are there, and tables against what has
 * been declared about them: a table of which neither the unit nor the period is known anywhere cannot be used.
 */

import { type Finding, finding } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Registry, Submission } from '../domain/registry.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { SheetContext } from '../domain/submissionRead.ts';
import type { Located } from './readTable.ts';
import type { Declaration } from './sheetContext.ts';
import { namedInTable, type Table } from './tableShape.ts';

export function checkDeclarations(
  declared: readonly Located<Submission>[],
  sheets: ReadonlyMap<string, readonly Sheet[]>,
  registry: Registry,
): Finding[] {
  const listed = new Set<string>();
  return declared.flatMap(({ value, at }) => {
    const findings: Finding[] = [];
    const place = `${value.path}\t${fold(value.sheet)}`;
    if (listed.has(place)) {
      const code = [value.path, value.sheet].filter(Boolean).join(', ');
      findings.push(finding('registry/duplicate-code', at('path'), { code }));
    }
    listed.add(place);
    const names = sheets.get(value.path)?.map((sheet) => fold(sheet.name)) ?? [];
    if (value.sheet !== '' && names.length > 0 && !names.includes(fold(value.sheet))) {
      findings.push(finding('registry/unknown-code', at('sheet'), { code: value.sheet, table: '' }));
    }
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

/** What neither the rows of the sheet nor anything declared about it says. */
export function undeclaredKeys(
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
