/**
 * Builds small workbooks from pieces of XML, as odd or hostile as a test needs, and reads them back. Everything that
 * a test does not mention is the least that a workbook must have.
 */

import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Finding } from '../../src/domain/finding.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../src/domain/limits.ts';
import { type CellValue, cellAddress, type Sheet, type Source } from '../../src/domain/sheet.ts';
import { readFile } from '../../src/ingest/readFile.ts';

export const SOURCE: Source = { path: '2023-09/binh-long.xlsx', hash: 'abc' };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export interface WorkbookPieces {
  /** The inside of `<sheetData>`. */
  rows?: string;
  /** Before and after `<sheetData>`. */
  before?: string;
  after?: string;
  /** The inside of `<sst>`. */
  strings?: string;
  /** The inside of `<styleSheet>`. */
  styles?: string;
  /** Attributes of `<workbookPr>`. */
  properties?: string;
  /** Attributes of the first `<sheet>` besides its name and id. */
  sheetAttributes?: string;
  /** More sheets: their `<sheetData>` by name. */
  moreSheets?: Record<string, string>;
  /** Whole parts, added or instead of the usual ones; `null` leaves a part out. */
  parts?: Record<string, string | Uint8Array | null>;
}

export function workbook(pieces: WorkbookPieces): Uint8Array {
  const more = Object.entries(pieces.moreSheets ?? {});
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (inside: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}"/></Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${pieces.properties ?? ''}/><sheets><sheet name="Trang 1" ${pieces.sheetAttributes ?? ''} sheetId="1" r:id="rId1"/>${more.map(([name], index) => `<sheet name="${name}" sheetId="${index + 2}" r:id="more${index}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        (pieces.strings === undefined ? '' : relationship('rId2', 'sharedStrings', 'sharedStrings.xml')) +
        (pieces.styles === undefined ? '' : relationship('rId3', 'styles', 'styles.xml')) +
        more
          .map((_, index) => relationship(`more${index}`, 'worksheet', `worksheets/more${index}.xml`))
          .join(''),
    ),
    'xl/worksheets/sheet1.xml': worksheet(pieces.rows ?? '', pieces.before, pieces.after),
    ...Object.fromEntries(more.map(([, rows], index) => [`xl/worksheets/more${index}.xml`, worksheet(rows)])),
    ...(pieces.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${pieces.strings}</sst>` }),
    ...(pieces.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${pieces.styles}</styleSheet>` }),
    ...pieces.parts,
  };
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: 1 });
}

export function worksheet(rows: string, before = '', after = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A style sheet in which style 1 has this number format (style 0 is General). */
export function styleWithFormat(code: string): string {
  return `<numFmts><numFmt numFmtId="164" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts>${stylesWithIds(0, 164)}`;
}

export function stylesWithIds(...ids: number[]): string {
  return `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
}

export function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  return readFile(SOURCE, bytes, { ...DEFAULT_LIMITS, ...limits }, () => 0);
}

/** The values by their addresses. */
export function valuesOf(sheet: Sheet | undefined): Record<string, CellValue> {
  return Object.fromEntries(
    (sheet?.cells ?? []).map((cell) => [cellAddress(cell.row, cell.column), cell.value]),
  );
}

/** The texts by their addresses. */
export function textsOf(sheet: Sheet | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(valuesOf(sheet)).map(([address, value]) => [address, value.text]));
}

/** The value of A1 of a workbook made of these pieces. */
export function firstValue(pieces: WorkbookPieces): CellValue | undefined {
  return read(workbook(pieces)).sheets[0]?.cells[0]?.value;
}

/** What a finding says, without its place. */
export function saidBy(findings: readonly Finding[]) {
  return findings.map(({ code, params }) => ({ code, ...params }));
}

export function replaceBytes(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replaceAll(from, to), (letter) => letter.charCodeAt(0));
}
