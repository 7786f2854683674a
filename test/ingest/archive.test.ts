import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read, replaceBytes, saidBy, textsOf, workbook } from './workbook.ts';

const ONE_CELL = '<row r="1"><c r="A1"><v>13236</v></c></row>';

describe('a damaged archive is refused with its reason', () => {
  const honest = workbook({ rows: ONE_CELL });
  const sheetName = 'xl/worksheets/sheet1.xml';

  test('a checksum that does not fit', () => {
    const text = String.fromCharCode(...honest);
    const entry = text.lastIndexOf(sheetName) - 46;
    const bytes = honest.slice();
    bytes[entry + 16] = (bytes[entry + 16] ?? 0) ^ 1;
    expect(saidBy(read(bytes).findings)).toEqual([
      { code: 'file/corrupt', reason: 'wrong-checksum', part: sheetName },
    ]);
  });

  test('a stated size that does not fit', () => {
    const text = String.fromCharCode(...honest);
    const entry = text.lastIndexOf(sheetName) - 46;
    const bytes = honest.slice();
    bytes[entry + 24] = (bytes[entry + 24] ?? 0) ^ 1;
    expect(saidBy(read(bytes).findings)).toEqual([
      { code: 'file/corrupt', reason: 'wrong-size', part: sheetName },
    ]);
  });

  test('a local header with another name', () => {
    const text = String.fromCharCode(...honest);
    const bytes = honest.slice();
    bytes[text.indexOf(sheetName)] = 'X'.charCodeAt(0);
    expect(saidBy(read(bytes).findings)).toEqual([
      { code: 'file/corrupt', reason: 'archive-header', part: sheetName },
    ]);
  });

  test.each([
    ['cut in half', honest.slice(0, honest.length / 2), 'archive-end'],
    ['with something behind its end', Uint8Array.from([...honest, 1, 2, 3]), 'archive-end'],
    [
      'with something in front of its directory',
      Uint8Array.from([...honest.slice(0, 4), ...honest]),
      'archive-directory',
    ],
  ])('%s', (_, bytes, reason) => {
    expect(saidBy(read(bytes).findings)).toEqual([{ code: 'file/corrupt', reason, part: '' }]);
  });

  test('any byte changed or missing: it returns, and never with a number that was not there', () => {
    for (let at = 4; at < honest.length; at++) {
      const flipped = honest.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      for (const bytes of [flipped, honest.slice(0, at)]) {
        const { sheets, findings } = read(bytes);
        if (findings.length === 0) expect(textsOf(sheets[0])).toEqual({ A1: '13236' });
      }
    }
  });
});

test('two entries with one name are refused, also when only the case differs', () => {
  const parts = { 'xl/worksheets/sheetX.xml': '<x/>' };
  const same = replaceBytes(workbook({ rows: ONE_CELL, parts }), 'sheetX.xml', 'sheet1.xml');
  const caseOnly = replaceBytes(workbook({ rows: ONE_CELL, parts }), 'sheetX.xml', 'SHEET1.xml');
  for (const bytes of [same, caseOnly]) {
    expect(saidBy(read(bytes).findings)).toMatchObject([{ code: 'file/corrupt', reason: 'duplicate-entry' }]);
  }
});

test('an entry with a password', () => {
  const bytes = workbook({ rows: ONE_CELL });
  const entry = String.fromCharCode(...bytes).indexOf('PK\u0001\u0002');
  bytes[entry + 8] = 1;
  expect(saidBy(read(bytes).findings)).toEqual([{ code: 'file/encrypted' }]);
});

describe('limits', () => {
  const rows = Array.from({ length: 20 }, (_, row) => `<row><c><v>${row}</v></c><c><v>1</v></c></row>`).join(
    '',
  );

  test.each([
    ['bytes of the file', { fileBytes: 100 }, { code: 'file/too-large', unit: 'bytes', limit: '100' }],
    ['entries', { entries: 3 }, { code: 'file/too-large', unit: 'entries', limit: '3' }],
    ['inflated bytes', { inflatedBytes: 500 }, { code: 'file/inflates-too-much', limit: '500' }],
    ['cells', { cells: 39 }, { code: 'sheet/too-many-cells', limit: '39' }],
    ['sheets', { sheets: 0 }, { code: 'file/too-large', unit: 'sheets', limit: '0' }],
  ])('%s', (_, limits, said) => {
    const { sheets, findings } = read(workbook({ rows }), limits);
    expect(sheets).toEqual([]);
    expect(saidBy(findings)).toMatchObject([said]);
  });

  test('cells are counted over all sheets, and the finding names the sheet', () => {
    const bytes = workbook({ rows, moreSheets: { 'Trang 2': ONE_CELL } });
    expect(read(bytes, { cells: 41 }).findings).toEqual([]);
    expect(read(bytes, { cells: 40 }).findings).toMatchObject([
      { code: 'sheet/too-many-cells', where: { sheet: 'Trang 2' }, params: { limit: '40' } },
    ]);
  });

  test('shared strings', () => {
    const bytes = workbook({ rows: ONE_CELL, strings: '<si><t>a</t></si>'.repeat(3) });
    expect(saidBy(read(bytes, { cells: 2 }).findings)).toMatchObject([
      { code: 'file/too-large', unit: 'strings' },
    ]);
  });

  test('a text that is too long is unreadable, and only that text', () => {
    const long = workbook({ rows: `<row><c t="str"><v>${'a'.repeat(50)}</v></c><c><v>7</v></c></row>` });
    const cells = read(long, { textLength: 10 }).sheets[0]?.cells;
    expect(cells?.map((cell) => cell.value)).toMatchObject([
      { kind: 'unreadable', text: 'aaaaaaaaaa' },
      { kind: 'number', number: 7 },
    ]);
  });
});

describe('bombs are refused within a second', () => {
  const repeated = (start: string, unit: string, size: number) => {
    const pattern = strToU8(unit);
    const bytes = new Uint8Array(start.length + size * pattern.length);
    bytes.set(strToU8(start));
    for (let index = 0; index < size; index++) bytes.set(pattern, start.length + index * pattern.length);
    return bytes;
  };
  const start = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

  test.each([
    ['of blanks', ' ', 30_000_000],
    ['of cells', '<row><c/><c/><c/><c/><c/><c/></row>', 1_000_000],
    ['of unknown elements', '<a/>', 7_000_000],
    ['of comments', '<!---->', 4_000_000],
    ['of one text', 'a', 30_000_000],
    ['of nested elements', '<a>', 1_000_000],
  ])('%s', (_, unit, size) => {
    const bytes = workbook({ parts: { 'xl/worksheets/sheet1.xml': repeated(start, unit, size) } });
    const before = performance.now();
    const { sheets, findings } = read(bytes);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(sheets).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  test('whatever size the headers state', () => {
    const honest = workbook({ parts: { 'xl/worksheets/sheet1.xml': repeated(start, '<row/>', 1_500_000) } });
    const view = new DataView(honest.buffer);
    const entry = String.fromCharCode(...honest).lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    view.setUint32(entry + 24, 10, true);
    expect(saidBy(read(honest).findings)).toMatchObject([{ code: 'file/inflates-too-much' }]);
  });

  test('a part that nothing refers to is never inflated', () => {
    const bytes = workbook({ rows: ONE_CELL, parts: { 'xl/media/image1.png': new Uint8Array(10_000_000) } });
    expect(read(bytes).findings).toEqual([]);
  });
});

test('stored entries and backslashes in names are read', () => {
  const stored = zipSync({ 'a.txt': [strToU8('a'), { level: 0 }] });
  expect(saidBy(read(stored).findings)).toEqual([{ code: 'file/unsupported-format', format: 'zip' }]);
  const bytes = replaceBytes(workbook({ rows: ONE_CELL }), 'xl/worksheets/sheet1', 'xl\\worksheets\\sheet1');
  expect(textsOf(read(bytes).sheets[0])).toEqual({ A1: '13236' });
});
