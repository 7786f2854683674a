/**
 * Files made to exhaust a reader, each just within the limits of size or just beyond another limit. Where repetition
 * would be recognised as a bomb at once, the numbers are random, so that the file gets as far as it can.
 */

import { strToU8 } from 'fflate';
import { type WorkbookPieces, workbook as zipped } from '../workbook.ts';

const MEBIBYTE = 1024 * 1024;
const FILE = 20 * MEBIBYTE - 1000;

/** Of random digits, always the same ones. */
function digits(count: number): string[] {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String(state);
  });
}

const repeated = (unit: string, bytes = FILE) => unit.repeat(Math.floor(bytes / strToU8(unit).length));
const filled = (...unit: number[]) => {
  const bytes = new Uint8Array(FILE);
  for (let at = 0; at < FILE; at++) bytes[at] = unit[at % unit.length] ?? 0;
  return bytes;
};
const text = (make: () => string) => () => strToU8(make());
const workbook = (make: () => WorkbookPieces) => () => zipped(make());
const part = (name: string, make: () => string) => workbook(() => ({ parts: { [name]: make() } }));
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = (make: () => string) =>
  part('xl/worksheets/sheet1.xml', () => `<worksheet xmlns="${MAIN}">${make()}`);
const ROW = '<row><c><v>1</v></c></row>';

export const HOSTILE: Record<string, { make: () => Uint8Array; code?: string; cells?: number }> = {
  'text: only delimiters': { make: text(() => repeated(';')), code: 'file/empty' },
  'text: one line': { make: text(() => repeated('a,')), code: 'sheet/too-many-cells' },
  'text: many short cells': { make: text(() => 'ệ;1\n'.repeat(250_000)), cells: 500_000 },
  'text: many rows of one cell': { make: text(() => digits(499_999).join('\r\n')), cells: 499_999 },
  'text: many long cells': {
    make: text(() =>
      digits(200_000)
        .map((number) => `Xã ${number.repeat(9)};${number}`)
        .join('\n'),
    ),
    cells: 400_000,
  },
  'text: one quoted field': { make: text(() => `"${repeated('ệ\n')}"`), cells: 1 },
  'text: only quotes': { make: text(() => repeated('"')) },
  'text: misplaced quotes': { make: text(() => repeated('"a"b')), code: 'file/unclosed-quote' },
  'text: quotes far apart': {
    make: text(() => repeated(`"a${' '.repeat(1000)}"`)),
    cells: 1,
  },
  'text: only line ends': { make: text(() => repeated('\n\r')), code: 'file/empty' },
  'text: one word': { make: () => filled(0xe9), code: 'file/unreadable-encoding' },
  'text: Windows-1258': {
    make: () =>
      filled(
        0xea,
        0xf2,
        0x3b,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x31,
        0x0a,
      ),
    code: 'file/encoding-guessed',
  },
  'text: accents in Windows-1258': { make: () => filled(0xec, 0xf2), code: 'file/unreadable-encoding' },
  'text: accents in Unicode': { make: text(() => repeated('\u0301\u0323')), cells: 1 },
  'text: UTF-16 without a mark': { make: () => filled(0x61, 0, 0x3b, 0), code: 'sheet/too-many-cells' },
  'text: zeros': { make: () => new Uint8Array(FILE), code: 'file/unreadable-encoding' },
  'text: random words of an old font': {
    make: () => filled(...Array.from('tÕt møt hép ViÖt Nam\n', (sign) => sign.charCodeAt(0))),
    code: 'file/legacy-font',
  },

  'workbook: blanks': { make: sheet(() => ' '.repeat(60 * MEBIBYTE)) },
  'workbook: numbers': {
    make: sheet(
      () =>
        `<sheetData>${digits(500_000)
          .map(
            (number, index) =>
              `${index % 10 === 0 ? '<row>' : ''}<c><v>${number}</v></c>${index % 10 === 9 ? '</row>' : ''}`,
          )
          .join('')}</sheetData></worksheet>`,
    ),
    cells: 500_000,
  },
  'workbook: one cell too many': {
    make: sheet(() =>
      `<sheetData><row>${digits(16_000)
        .map((number) => `<c><v>${number}</v></c>`)
        .join('')}</row>`.concat(
        `<row>${digits(16_000)
          .map((number) => `<c><v>${number}</v></c>`)
          .join('')}</row>`.repeat(31),
      ),
    ),
    code: 'sheet/too-many-cells',
  },
  'workbook: shared strings': {
    make: workbook(() => ({
      rows: '<row><c t="s"><v>499999</v></c></row>',
      strings: digits(500_000)
        .map((number) => `<si><t>Xã Bình Long ${number} ${number}</t></si>`)
        .join(''),
    })),
    cells: 1,
  },
  'workbook: shared strings in as many cells': {
    make: workbook(() => ({
      rows: digits(499_000)
        .map((_, index) => `<row><c t="s"><v>${index}</v></c></row>`)
        .join(''),
      strings: digits(499_000)
        .map((number) => `<si><t>Xã Bình Long ${number}</t></si>`)
        .join(''),
    })),
    cells: 499_000,
  },
  'workbook: inline strings': {
    make: sheet(
      () =>
        `<sheetData>${digits(350_000)
          .map(
            (number) =>
              `<row><c t="inlineStr"><is><r><t>Xã </t></r><r><t>${number}${number}</t></r></is></c></row>`,
          )
          .join('')}</sheetData></worksheet>`,
    ),
    cells: 350_000,
  },
  'workbook: formulas': {
    make: sheet(
      () =>
        `<sheetData>${digits(400_000)
          .map((number) => `<row><c><f>[1]Trang!A${number}+"${number}"</f><v>${number}</v></c></row>`)
          .join('')}</sheetData></worksheet>`,
    ),
    code: 'sheet/external-link',
    cells: 400_000,
  },
  'workbook: empty cells': {
    make: sheet(
      () =>
        `<sheetData>${digits(100_000)
          .map(
            (number) =>
              `<row r="${(Number(number) % 1_000_000) + 1}"><c/><c/><c/><c/><c/><c/><c/><c/><c/><c/></row>`,
          )
          .join('')}</sheetData></worksheet>`,
    ),
    code: 'file/empty',
  },
  'workbook: used range to the last cell': {
    make: workbook(() => ({
      before: '<dimension ref="A1:XFD1048576"/>',
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    })),
    cells: 2,
  },
  'workbook: all columns': {
    make: sheet(
      () =>
        `<sheetData>${digits(30)
          .map(
            (seed) =>
              `<row>${digits(16_384)
                .map((number) => `<c><v>${number}${seed}</v></c>`)
                .join('')}</row>`,
          )
          .join('')}</sheetData></worksheet>`,
    ),
    cells: 30 * 16_384,
  },
  'workbook: merges of whole rows': {
    make: workbook(() => ({
      rows: Array.from(
        { length: 50_000 },
        (_, row) => `<row r="${row + 1}"><c><v>1</v></c><c><v>2</v></c></row>`,
      ).join(''),
      after: `<mergeCells>${Array.from({ length: 50_000 }, (_, row) => `<mergeCell ref="A${row + 1}:XFD${row + 1}"/>`).join('')}</mergeCells>`,
    })),
  },
  'workbook: merges that overlap': {
    make: workbook(() => ({
      rows: ROW.repeat(50_000),
      after: `<mergeCells>${Array.from({ length: 50_000 }, (_, row) => `<mergeCell ref="A${row + 1}:XFD1048576"/>`).join('')}</mergeCells>`,
    })),
    code: 'file/corrupt',
  },
  'workbook: more merges': {
    make: workbook(() => ({
      rows: ROW,
      after: `<mergeCells>${digits(300_000)
        .map((number) => `<mergeCell ref="A${(Number(number) % 1_000_000) + 1}"/>`)
        .join('')}</mergeCells>`,
    })),
    code: 'file/corrupt',
  },
  'workbook: hidden columns': {
    make: workbook(() => ({
      rows: ROW,
      before: `<cols>${digits(500_000)
        .map((number) => `<col min="1" max="16384" hidden="1" width="${number}"/>`)
        .join('')}</cols>`,
    })),
    code: 'file/corrupt',
  },
  'workbook: attributes': {
    make: sheet(
      () =>
        `<sheetData>${digits(6000)
          .map(
            (number) =>
              `<row ${Array.from({ length: 250 }, (_, index) => `a${index}="${number}"`).join(' ')}/>`,
          )
          .join('')}</sheetData></worksheet>`,
    ),
  },
  'workbook: one attribute': {
    make: sheet(() => `<sheetData><row a="${digits(4_000_000).join('')}"/>`),
    code: 'file/corrupt',
  },
  'workbook: names of elements': {
    make: sheet(() =>
      digits(3_000_000)
        .map((number) => `<a${number}/>`)
        .join(''),
    ),
    code: 'file/corrupt',
  },
  'workbook: depth': { make: sheet(() => '<a>'.repeat(1_000_000)), code: 'file/corrupt' },
  'workbook: comments': { make: sheet(() => `<!--${digits(3_000_000).join('<')}`) },
  'workbook: a document type': {
    make: part(
      'xl/worksheets/sheet1.xml',
      () =>
        `<!DOCTYPE a [${digits(1_500_000)
          .map((number) => `<!ENTITY a${number} "&a;">`)
          .join('')}]><a/>`,
    ),
  },
  'workbook: entities of entities': {
    make: part(
      'xl/worksheets/sheet1.xml',
      () =>
        `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`).join('')}]><a>&a30;</a>`,
    ),
    code: 'file/corrupt',
  },
  'workbook: styles': {
    make: workbook(() => ({
      rows: ROW,
      styles: `<cellXfs>${digits(2_000_000)
        .map((number) => `<xf numFmtId="${number}"/>`)
        .join('')}</cellXfs>`,
    })),
    code: 'file/corrupt',
  },
  'workbook: number formats': {
    make: workbook(() => ({
      rows: ROW,
      styles: `<numFmts>${digits(2)
        .map(
          (number, index) =>
            `<numFmt numFmtId="${number}" formatCode="${index % 2 ? 's'.repeat(900_000) : '[h'.repeat(400_000)}"/>`,
        )
        .join('')}</numFmts>`,
    })),
  },
  'workbook: relationships': {
    make: part(
      'xl/_rels/workbook.xml.rels',
      () =>
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${digits(700_000)
          .map((number, index) => `<Relationship Id="${index}" Type="a/worksheet" Target="${number}.xml"/>`)
          .join('')}</Relationships>`,
    ),
    code: 'file/corrupt',
  },
  'workbook: content types': {
    make: part(
      '[Content_Types].xml',
      () =>
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${digits(700_000)
          .map((number) => `<Override PartName="/${number}" ContentType="${number}"/>`)
          .join('')}</Types>`,
    ),
    code: 'file/corrupt',
  },
  'workbook: sheets': {
    make: part(
      'xl/workbook.xml',
      () =>
        `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${digits(
          900_000,
        )
          .map((number) => `<sheet name="${number}" r:id="rId1"/>`)
          .join('')}</sheets></workbook>`,
    ),
    code: 'file/too-large',
  },
  'workbook: accents': {
    make: workbook(() => ({
      rows: `<row>${`<c t="str"><v>a${'\u0301\u0323'.repeat(15_000)}</v></c>`.repeat(30)}</row>`,
    })),
  },
};
