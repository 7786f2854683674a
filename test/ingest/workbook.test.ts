import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read, saidBy, textsOf, type WorkbookPieces, workbook, worksheet } from './workbook.ts';

const ROWS = '<row r="1"><c r="A1"><v>13236</v></c></row>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

function relationships(target: string, type = `${OFFICE}/worksheet`, more = ''): string {
  return `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${type}" Target="${target}" ${more}/></Relationships>`;
}

describe('parts are found through relationships', () => {
  test.each([
    ['absolute', '/xl/data/bảng.xml', 'xl/data/bảng.xml'],
    ['beside', './data/a.xml', 'xl/data/a.xml'],
    ['above', '../elsewhere/a.bin', 'elsewhere/a.bin'],
    ['above the root', '../../../a.xml', 'a.xml'],
    ['in another case', 'WORKSHEETS/Sheet1.XML', 'xl/worksheets/sheet1.xml'],
    ['with a backslash', 'data\\a.xml', 'xl/data/a.xml'],
  ])('%s', (_, target, part) => {
    const parts: WorkbookPieces['parts'] = {
      'xl/_rels/workbook.xml.rels': relationships(target),
      'xl/worksheets/sheet1.xml': null,
      [part]: worksheet(ROWS),
    };
    expect(textsOf(read(workbook({ parts })).sheets[0])).toEqual({ A1: '13236' });
  });

  test.each([
    ['to a part that is not there', relationships('worksheets/none.xml'), 'xl/worksheets/none.xml'],
    [
      'to another host',
      relationships('http://example.com/a.xml', undefined, 'TargetMode="External"'),
      'xl/workbook.xml',
    ],
    ['that are missing', null, 'xl/workbook.xml'],
  ])('and refused: %s', (_, rels, part) => {
    const bytes = workbook({ parts: { 'xl/_rels/workbook.xml.rels': rels } });
    expect(saidBy(read(bytes).findings)).toEqual([{ code: 'file/corrupt', reason: 'missing-part', part }]);
  });

  test('a chart sheet is no sheet of cells', () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationships('chartsheets/sheet1.xml', `${OFFICE}/chartsheet`),
    };
    expect(read(workbook({ parts })).sheets).toEqual([]);
  });
});

describe('XML', () => {
  test('prefixed namespaces', () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = workbook({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(textsOf(read(bytes).sheets[0])).toEqual({ A1: '5' });
  });

  test('elements of another vocabulary are passed over', () => {
    const rows = '<row><c><v>1</v><x:v xmlns:x="urn:other">2</x:v></c></row>';
    expect(textsOf(read(workbook({ rows })).sheets[0])).toEqual({ A1: '1' });
  });

  test('strict OOXML', () => {
    const main = `xmlns="${STRICT}/spreadsheetml/main"`;
    const bytes = workbook({
      parts: {
        '_rels/.rels': relationships(
          'xl/workbook.xml',
          `${STRICT}/officeDocument/relationships/officeDocument`,
        ),
        'xl/_rels/workbook.xml.rels': relationships(
          's.xml',
          `${STRICT}/officeDocument/relationships/worksheet`,
        ),
        'xl/workbook.xml': `<workbook ${main} xmlns:r="${STRICT}/officeDocument/relationships" conformance="strict"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`,
        'xl/s.xml': `<worksheet ${main}><sheetData><row><c t="d"><v>2023-09-20</v></c></row></sheetData></worksheet>`,
      },
    });
    expect(textsOf(read(bytes).sheets[0])).toEqual({ A1: '2023-09-20' });
  });

  test('UTF-16', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${worksheet('<row><c t="str"><v>Hồ sơ</v></c></row>')}`;
    const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    const sheet = read(workbook({ parts: { 'xl/worksheets/sheet1.xml': bytes } })).sheets[0];
    expect(textsOf(sheet)).toEqual({ A1: 'Hồ sơ' });
  });

  const attributes = Array.from({ length: 300 }, (_, index) => `a${index}=""`).join(' ');
  test.each([
    ['a document type', `<!DOCTYPE worksheet>${worksheet(ROWS)}`, 'doctype'],
    ['entities', `<!DOCTYPE w [<!ENTITY a "9">]>${worksheet('<row><c><v>&a;</v></c></row>')}`, 'doctype'],
    ['an entity that nobody declared', worksheet('<row><c><v>&a;</v></c></row>'), 'xml'],
    ['an unclosed element', worksheet('<row>'), 'xml'],
    ['an empty part', '', 'xml'],
    ['an attribute twice', worksheet('<row r="1" r="2"/>'), 'xml'],
    ['an unbound prefix', worksheet('<x:row/>'), 'xml'],
    ['another root', '<worksheet/>', 'wrong-root'],
    ['another encoding', `<?xml version="1.0" encoding="ISO-8859-1"?>${worksheet(ROWS)}`, 'encoding'],
    ['broken UTF-8', Uint8Array.from([...strToU8(worksheet(ROWS)), 0xff]), 'encoding'],
    [
      'a flood of different names',
      worksheet(Array.from({ length: 3000 }, (_, name) => `<a${name}/>`).join('')),
      'too-many-elements',
    ],
    ['a text without end', worksheet(`<row>${' '.repeat(1_200_000)}</row>`), 'too-long-text'],
    ['an object that every program has', worksheet('<row><c><v>&constructor;</v></c></row>'), 'xml'],
    ['depth', worksheet(`${'<row>'.repeat(70)}${'</row>'.repeat(70)}`), 'too-deep'],
    ['a flood of attributes', worksheet(`<row ${attributes}/>`), 'too-many-attributes'],
  ])('refused: %s', (_, part, reason) => {
    const { sheets, findings } = read(workbook({ parts: { 'xl/worksheets/sheet1.xml': part } }));
    expect(sheets).toEqual([]);
    expect(saidBy(findings)).toEqual([{ code: 'file/corrupt', reason, part: 'xl/worksheets/sheet1.xml' }]);
  });
});

describe('names of sheets', () => {
  test('ordinary and extraordinary ones', () => {
    const bytes = workbook({
      rows: ROWS,
      moreSheets: { __proto__x: ROWS, constructor: ROWS, 'Phụ lục 02': ROWS },
    });
    expect(read(bytes).sheets.map((sheet) => sheet.name)).toEqual([
      'Trang 1',
      '__proto__x',
      'constructor',
      'Phụ lục 02',
    ]);
  });

  test('control codes and bidirectional marks become visible', () => {
    const bytes = workbook({ moreSheets: { 'a\u202Ecsv&#x9;b\u009B2J': ROWS } });
    expect(read(bytes).sheets[1]?.name).toBe('a\\u{202E}csv\\u{0009}b\\u{009B}2J');
  });

  test('also in findings about parts', () => {
    const bytes = workbook({ parts: { 'xl/_rels/workbook.xml.rels': relationships('\u202Egnp.xml') } });
    expect(read(bytes).findings[0]?.params).toMatchObject({ part: 'xl/\\u{202E}gnp.xml' });
  });

  test('one name twice is refused', () => {
    const bytes = workbook({ rows: ROWS, moreSheets: { 'TRANG 1': ROWS } });
    expect(saidBy(read(bytes).findings)).toMatchObject([{ code: 'file/corrupt', reason: 'duplicate-sheet' }]);
  });

  test('one part for two names is refused', () => {
    const rels = relationships('s.xml').replace(
      '</',
      `<Relationship Id="more0" Type="${OFFICE}/worksheet" Target="S.xml"/></`,
    );
    const bytes = workbook({ moreSheets: { B: ROWS }, parts: { 'xl/_rels/workbook.xml.rels': rels } });
    expect(saidBy(read(bytes).findings)).toMatchObject([{ code: 'file/corrupt', reason: 'duplicate-sheet' }]);
  });
});

test('sheets come in the order of the workbook, with those that are empty', () => {
  const { sheets, findings } = read(workbook({ moreSheets: { B: ROWS } }));
  expect(sheets.map((sheet) => [sheet.name, sheet.cells.length])).toEqual([
    ['Trang 1', 0],
    ['B', 1],
  ]);
  expect(findings).toEqual([]);
});

test('a workbook without any value says so', () => {
  expect(saidBy(read(workbook({})).findings)).toEqual([{ code: 'file/empty' }]);
});

describe('merged cells', () => {
  const values = (addresses: string[]) =>
    addresses.map((address) => `<row r="${address.slice(1)}"><c r="${address}"><v>1</v></c></row>`).join('');
  const merge = (...ranges: string[]) =>
    `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;

  test('the value stands in the first cell', () => {
    const { sheets, findings } = read(workbook({ rows: values(['B2']), after: merge('B2:D3') }));
    expect(textsOf(sheets[0])).toEqual({ B2: '1' });
    expect(sheets[0]?.merges).toEqual([{ fromRow: 2, fromColumn: 2, toRow: 3, toColumn: 4 }]);
    expect(findings).toEqual([]);
  });

  test('values under a merge are left out, with one finding for each range', () => {
    const { sheets, findings } = read(
      workbook({ rows: values(['A1', 'A2', 'A3', 'A4']), after: merge('A1:B3') }),
    );
    expect(textsOf(sheets[0])).toEqual({ A1: '1', A4: '1' });
    expect(findings).toMatchObject([
      {
        code: 'sheet/merged-data',
        where: { sheet: 'Trang 1', cell: 'A2' },
        params: { range: 'A1:B3', count: '2' },
      },
    ]);
  });

  test('many ranges over values are said in few findings, and every value is counted', () => {
    const rows = Array.from(
      { length: 60 },
      (_, row) => `<row r="${row + 1}"><c><v>1</v></c><c><v>2</v></c></row>`,
    );
    const ranges = Array.from({ length: 60 }, (_, row) => `A${row + 1}:B${row + 1}`);
    const { findings } = read(workbook({ rows: rows.join(''), after: merge(...ranges) }));
    expect(findings).toHaveLength(20);
    expect(findings[19]).toMatchObject({ where: { cell: 'B20' }, params: { count: '41' } });
    expect(findings[19]?.params.range).toMatch(/^A20:B20, .*, A29:B29, …$/);
  });

  test('ranges below each other and side by side', () => {
    const { sheets, findings } = read(
      workbook({
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="D3"><v>4</v></c></row><row r="4"><c r="A4"><v>5</v></c></row>',
        after: merge('C1:D2', 'A1:B2', 'B3:C3', 'D3:E9'),
      }),
    );
    expect(findings).toEqual([]);
    expect(textsOf(sheets[0])).toEqual({ A1: '1', C1: '2', A3: '3', D3: '4', A4: '5' });
  });

  test('an empty formula result hides nothing', () => {
    const rows = '<row><c><v>1</v></c><c t="str"><f>""</f><v></v></c></row>';
    expect(read(workbook({ rows, after: merge('A1:B1') })).findings).toEqual([]);
  });

  test('whole columns cost nothing', () => {
    const before = performance.now();
    const { sheets } = read(workbook({ rows: values(['A1']), after: merge('A1:XFD1048576') }));
    expect(performance.now() - before).toBeLessThan(500);
    expect(sheets[0]?.cells).toHaveLength(1);
  });

  test.each([
    ['overlapping ranges', merge('A1:B3', 'B3:C4'), 'overlapping-merges'],
    ['a wide range over a narrow one', merge('B1:B3', 'A3:C3'), 'overlapping-merges'],
    ['a narrow range in a wide one', merge('A1:C3', 'B3:B4'), 'overlapping-merges'],
    ['the same range twice', merge('A1:B3', 'A1:B3'), 'overlapping-merges'],
    ['a range that is none', merge('B3:A1'), 'merged-range'],
  ])('refused: %s', (_, after, reason) => {
    expect(saidBy(read(workbook({ rows: values(['A4']), after })).findings)).toMatchObject([{ reason }]);
  });
});

describe('what is hidden is read, and recorded when it holds data', () => {
  const grid = [1, 2, 3, 4]
    .map((row) => `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="B${row}"><v>2</v></c></row>`)
    .join('');

  test.each(['hidden', 'veryHidden'])('a sheet that is %s', (state) => {
    const { sheets, findings } = read(workbook({ rows: ROWS, sheetAttributes: `state="${state}"` }));
    expect(sheets[0]?.hidden).toEqual([{ what: 'sheet', places: 'Trang 1', cell: '' }]);
    expect(sheets[0]?.cells).toHaveLength(1);
    expect(findings).toEqual([]);
  });

  test.each(['hidden="true"', 'hidden="1"', 'ht="0" customHeight="1"'])('rows: %s', (attributes) => {
    const rows = grid.replace(/<row r="([234])"/g, `<row r="$1" ${attributes}`);
    const { sheets } = read(workbook({ rows }));
    expect(sheets[0]?.cells).toHaveLength(8);
    expect(sheets[0]?.hidden).toEqual([{ what: 'rows', places: '2–4', cell: 'A2' }]);
  });

  test.each(['hidden="1"', 'width="0" customWidth="1"'])('columns: %s', (attributes) => {
    const before = `<cols><col min="2" max="2" ${attributes}/><col min="9" max="16384" hidden="1"/></cols>`;
    const { sheets } = read(workbook({ rows: grid, before }));
    expect(sheets[0]?.hidden).toEqual([{ what: 'columns', places: 'B', cell: 'B1' }]);
  });

  test('nothing is said where nothing is', () => {
    const before = '<cols><col min="3" max="3" hidden="1"/></cols>';
    const rows = `${ROWS}<row r="2" hidden="1"/>`;
    const { sheets, findings } = read(workbook({ rows, before, moreSheets: { B: ROWS } }));
    expect(sheets[0]?.hidden).toEqual([]);
    expect(findings).toEqual([]);
    const empty = workbook({ sheetAttributes: 'state="hidden"', moreSheets: { B: ROWS } });
    expect(read(empty).sheets[0]?.hidden).toEqual([]);
  });
});
