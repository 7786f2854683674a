/**
 * Corrections put into sheets before they are read: the cell then says what the office decided, and is read, checked
 * and published as if it had been typed so. A correction whose cell is not there, or has since changed, is not applied.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import { type Correction, correctionSchema, type Registry } from '../domain/registry.ts';
import { type Cell, type CellValue, cellAddress, cellText, type Sheet } from '../domain/sheet.ts';
import { PLAIN_COUNT, readNumber } from './number.ts';
import { readTable } from './readTable.ts';
import { isOurSheet } from './templateIdentity.ts';

export interface CorrectedSheets {
  sheets: ReadonlyMap<string, Sheet[]>;
  /** Decisions by `path\tsheet`, then by cell. */
  applied: CorrectedCells;
  findings: Finding[];
}

export type CorrectedCells = ReadonlyMap<string, ReadonlyMap<string, CorrectedCell>>;

export interface CorrectedCell {
  decision: Correction;
  /** What stands in the file. */
  original: CellValue;
}

/** `sheets` by the path of their file below the folder of submissions. To files that are `known` it was done before. */
export function applyCorrections(
  sheets: ReadonlyMap<string, Sheet[]>,
  list: Sheet | undefined,
  registry: Registry,
  known: ReadonlyMap<string, string> = new Map(),
): CorrectedSheets {
  const findings: Finding[] = [];
  const refused: Where[] = [];
  const corrections = readTable(list, correctionSchema, findings, ({ file = '', sheet = '', cell = '' }) =>
    refused.push({ file: `submissions/${file}`, sheet, cell }),
  );
  for (const place of refused.filter(({ cell }) => cell !== '')) {
    const where = { file: list?.source.path ?? '', sheet: '', cell: '' };
    findings.push(finding('correction/not-applied', where, {}, [place]));
  }
  const corrected = new Map(sheets);
  const applied = new Map<string, Map<string, CorrectedCell>>();
  for (const { value: correction, at } of corrections) {
    const { file, sheet: name, cell } = correction;
    if (known.has(file)) continue;
    if (correction.document !== '' && !registry.documents.has(correction.document)) {
      const { document: code } = correction;
      const place = { file: `submissions/${file}`, sheet: name, cell };
      findings.push(finding('registry/dangling-document', at('document'), { code }, [place]));
      continue;
    }
    const of = corrected.get(file) ?? [];
    const sheet = of.find((candidate) => candidate.name === name) ?? (name === '' ? onlyOne(of) : undefined);
    if (!sheet) {
      findings.push(finding('correction/unknown-cell', at('file'), { file, sheet: name, cell }));
      continue;
    }
    const where = { file: sheet.source.path, sheet: sheet.name, cell };
    const found = sheet.cells.find(({ row, column }) => cellAddress(row, column) === cell);
    const shown = found ? cellText(found.value) : '';
    if (!showsThe(correction.was, found?.value)) {
      findings.push(
        finding('correction/cell-has-changed', at('was'), { first: correction.was, shown }, [where]),
      );
      continue;
    }
    const put = withCell(sheet, cell, { kind: 'text', text: correction.instead });
    corrected.set(
      file,
      (corrected.get(file) ?? []).map((candidate) => (candidate === sheet ? put : candidate)),
    );
    const place = `${file}\t${sheet.name}`;
    const original = found?.value ?? { kind: 'text', text: '' };
    applied.set(
      place,
      (applied.get(place) ?? new Map<string, CorrectedCell>()).set(cell, { decision: correction, original }),
    );
    const params = {
      first: correction.was,
      second: correction.instead,
      reason: correction.reason_vi,
      reason_en: correction.reason_en,
    };
    findings.push(finding('correction/applied', where, params, [at('cell')]));
  }
  return { sheets: corrected, applied, findings };
}

/** A workbook of one sheet needs no name for it; sheets of ours do not count. */
function onlyOne(sheets: readonly Sheet[]): Sheet | undefined {
  const others = sheets.filter((sheet) => !isOurSheet(sheet));
  return others.length === 1 ? others[0] : undefined;
}

/** A typed number may be shown in other ways than it is stored: 1000 as "1.000". */
function showsThe(was: string, value: CellValue | undefined): boolean {
  if (was === (value ? cellText(value) : '')) return true;
  if (value?.kind !== 'number') return false;
  const column = { ...PLAIN_COUNT, whole: Number.isInteger(value.number), percentage: value.percent };
  const reading = readNumber({ kind: 'text', text: was }, column);
  return reading.ok && reading.quantity.state === 'value' && reading.quantity.number === value.number;
}

function withCell(sheet: Sheet, address: string, value: CellValue): Sheet {
  const { row, column } = parseAddress(address);
  const cell: Cell = { row, column, value, formula: false };
  const others = sheet.cells.filter((other) => other.row !== row || other.column !== column);
  const cells = cellText(value) === '' ? others : [...others, cell];
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

function parseAddress(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
