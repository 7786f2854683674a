import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Finding, finding } from '../../../src/domain/finding.ts';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.ts';
import { ERRORS_SHEET, IDENTITY_SHEET, LISTS_SHEET } from '../../../src/domain/ourSheets.ts';
import type { Cell, CellValue, Sheet } from '../../../src/domain/sheet.ts';
import { readFile } from '../../../src/ingest/readFile.ts';
import { annotatedCopy, copyPath } from '../../../src/publish/annotated/copy.ts';

const PATH = 'submissions/2023-09/x.xlsx';

function text(words: string): CellValue {
  return { kind: 'text', text: words };
}

function number(value: number, percent = false): CellValue {
  return { kind: 'number', number: value, text: String(value), percent };
}

/** Rows of values from A1 on; undefined: an empty cell. */
function sheet(name: string, rows: (CellValue | undefined)[][], merges: Sheet['merges'] = []): Sheet {
  const cells: Cell[] = rows.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value ? [{ row: row + 1, column: column + 1, value, formula: false }] : [],
    ),
  );
  return { source: { path: PATH, hash: '' }, name, cells, merges, hidden: [] };
}

function at(sheetName: string, cell: string, file = PATH) {
  return { file, sheet: sheetName, cell };
}

function wrong(sheetName: string, cell: string, shown = '1o9'): Finding {
  return finding('cell/not-a-number', at(sheetName, cell), { shown });
}

async function copyOf(sheets: Sheet[], findings: Finding[], path = PATH) {
  const { content } = await annotatedCopy(path, sheets, findings, 'vi');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(content).buffer);
  return { content, workbook, parts: partsOf(content) };
}

function partsOf(content: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(content)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** All text of all parts, as anyone who searches the file would find it. */
function allText(content: Uint8Array): string {
  return Object.values(partsOf(content)).join('\n');
}

function readBack(content: Uint8Array): Sheet[] {
  const read = readFile({ path: PATH, hash: '' }, content, DEFAULT_LIMITS, () => 0);
  expect(read.findings.filter(({ code }) => code !== 'sheet/hidden-data')).toEqual([]);
  return read.sheets;
}

describe('the cells of the file', () => {
  const rows = [
    [text('Biểu'), undefined, text('=1+1'), text('+84'), text('-x'), text('@SUM(A1)')],
    [number(0), number(18381), number(0.549, true), number(1, true), number(-0.5)],
    [
      { kind: 'date', iso: '2023-09-20', text: '2023-09-20' },
      { kind: 'boolean', value: false, text: 'FALSE' },
    ],
    [
      { kind: 'error', text: '#DIV/0!' },
      { kind: 'uncalculated', text: '=A1+B1' },
      { kind: 'unreadable', text: '1181', reason: 'a superscript' },
    ],
    [text('a\nb'), text('_x0041_'), text(' đầu và cuối '), text('<&>"\'')],
  ] satisfies (CellValue | undefined)[][];

  test('come back as they were read, at the same addresses', async () => {
    const { content } = await copyOf([sheet('Biểu 1', rows)], []);
    const back = readBack(content).find(({ name }) => name === 'Biểu 1');
    const values = (back?.cells ?? []).map(({ row, column, value }) => [row, column, value]);
    const asText: Record<string, string> = {
      uncalculated: '[công thức chưa tính]',
      unreadable: '[không đọc được] 1181',
    };
    const expected = sheet('', rows).cells.map(({ row, column, value }) => {
      const written = asText[value.kind];
      return [row, column, written === undefined ? value : text(written)];
    });
    expect(values).toEqual(expected);
  });

  test('hold no formula, whatever a text begins with', async () => {
    const { parts } = await copyOf([sheet('Biểu', rows)], [wrong('Biểu', 'C1', '=1+1')]);
    for (const [name, xml] of Object.entries(parts)) {
      if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]/);
    }
  });

  test('are merged as they were, also whole columns, which cost nothing', async () => {
    const merges = [
      { fromRow: 1, fromColumn: 1, toRow: 1, toColumn: 3 },
      { fromRow: 2, fromColumn: 2, toRow: 1_048_576, toColumn: 2 },
    ];
    const { content } = await copyOf(
      [sheet('Biểu', [[text('Tiêu đề')], [text('a'), text('b')]], merges)],
      [],
    );
    expect(readBack(content)[1]?.merges).toEqual(merges);
  });
});

describe('a cell with findings', () => {
  const data = sheet(
    'Phụ lục',
    [
      [text('Đơn vị'), text('Số')],
      [text('Phường A'), text('1o9')],
    ],
    [{ fromRow: 4, fromColumn: 1, toRow: 5, toColumn: 2 }],
  );

  test('carries the words, the other places and a fill and frame of its severity', async () => {
    const findings = [
      wrong('Phụ lục', 'B2'),
      finding(
        'source/sources-disagree',
        at('Số liệu', 'C7', 'submissions/other.xlsx'),
        { first: '1', second: '2' },
        [at('Phụ lục', 'B2'), at('Phụ lục', 'A2')],
      ),
      finding('row/subtotal-skipped', at('Phụ lục', 'B1'), { shown: 'Tổng' }),
    ];
    const { workbook } = await copyOf([data], findings);
    const copy = workbook.getWorksheet('Phụ lục');
    const note = (cell: string) => {
      const found = copy?.getCell(cell).note;
      return typeof found === 'object' ? (found.texts ?? []).map((part) => part.text).join('') : '';
    };
    expect(note('B2')).toMatch(
      /^Lỗi: .*"1o9".*\n→ .*\n\nCảnh báo: .*Xem cùng: other\.xlsx, trang "Số liệu", ô C7/s,
    );
    expect(note('A2')).toContain('Xem cùng: trang "Phụ lục", ô B2; other.xlsx, trang "Số liệu", ô C7.');
    const looks = ['B2', 'A2', 'B1'].map((cell) => copy?.getCell(cell));
    expect(new Set(looks.map((cell) => JSON.stringify(cell?.fill))).size).toBe(3);
    expect(looks.map((cell) => cell?.border?.top?.style)).toEqual(['medium', 'mediumDashed', 'dotted']);
    expect(looks.map((cell) => (cell?.fill?.type === 'pattern' ? cell.fill.pattern : ''))).toEqual([
      'solid',
      'lightUp',
      'gray0625',
    ]);
  });

  test.each([
    ['an empty cell', 'D9', 'D9'],
    ['what is merged into another', 'B5', 'A4'],
    ['a row', '2', 'A2'],
    ['a column', 'B', 'B1'],
    ['a range', 'B1:B2', 'B1'],
  ])('%s: %s is marked at %s', async (_, place, marked) => {
    const { workbook, parts } = await copyOf([data], [wrong('Phụ lục', place)]);
    expect(workbook.getWorksheet('Phụ lục')?.getCell(marked).note).toBeTruthy();
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`location="'Phụ lục'!${marked}"`);
  });

  test('has a note as high as its text', async () => {
    const heights = async (findings: Finding[]) => {
      const { parts } = await copyOf([data], findings);
      const anchor = /<x:Anchor>([^<]+)</.exec(parts['xl/drawings/vmlDrawing2.vml'] ?? '')?.[1] ?? '';
      const [, , top = 0, , , , bottom = 0] = anchor.split(', ').map(Number);
      return bottom - top;
    };
    const one = await heights([wrong('Phụ lục', 'B2')]);
    const three = await heights(['a', 'b', 'c'].map((shown) => wrong('Phụ lục', 'B2', shown)));
    expect(one).toBeGreaterThan(2);
    expect(three).toBeGreaterThan(one * 2);
  });
});

describe('the list in front', () => {
  test('is ours, errors first, each with a link to its cell, and findings of the whole file too', async () => {
    const sheets = [sheet('B', [[text('x')]]), sheet('A', [[text('y')]])];
    const findings = [
      finding('file/encoding-guessed', at('', '')),
      wrong('A', 'A1'),
      wrong('B', 'C3'),
      finding('sheet/merged-data', at('A', ''), { range: 'A1:B2', count: '1' }),
      finding('cell/not-a-number', at('B', 'A1', 'submissions/other.xlsx'), { shown: 'x' }),
    ];
    const { workbook, parts } = await copyOf(sheets, findings);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([ERRORS_SHEET.name, 'B', 'A']);
    const list = workbook.worksheets[0];
    expect(list?.getCell('A1').text).toBe(ERRORS_SHEET.mark);
    expect(list?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
    expect(list?.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
    const column = (letter: string) =>
      Array.from({ length: 6 }, (_, index) => list?.getCell(`${letter}${index + 6}`).text);
    expect(column('F').filter((code) => code?.includes('/'))).toEqual([
      'cell/not-a-number',
      'cell/not-a-number',
      'file/encoding-guessed',
      'sheet/merged-data',
    ]);
    expect(column('B').filter((place) => place && !/\./.test(place))).toEqual([
      'trang "B", ô C3',
      'trang "A", ô A1',
      'cả tệp',
      'trang "A"',
    ]);
    const links = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/location="([^"]+)"/g)];
    expect(links.map(([, to]) => to)).toEqual(["'B'!C3", "'A'!A1", "'A'!A1"]);
  });

  test('is in the order of this file, also where the findings stand in another', async () => {
    const other = (cell: string, here: string) =>
      finding('source/sources-disagree', at('', cell, 'submissions/a.csv'), { first: '1', second: '2' }, [
        at('A', here),
      ]);
    const { workbook } = await copyOf([sheet('A', [[text('x')]])], [other('A1', 'B10'), other('A2', 'B9')]);
    const list = workbook.worksheets[0];
    expect(['B7', 'B8', 'E7'].map((cell) => list?.getCell(cell).text)).toEqual([
      'trang "A", ô B9',
      'trang "A", ô B10',
      'a.csv, ô A2',
    ]);
  });

  test('says so where there is nothing to say', async () => {
    const { workbook } = await copyOf([sheet('A', [[text('x')]])], []);
    expect(workbook.worksheets[0]?.getCell('A3').text).toBe('Không có điều gì cần xem lại.');
  });

  const textOf = (found: ExcelJS.Worksheet | undefined) =>
    (found?.getRows(1, found.rowCount) ?? []).map((row) => row.getCell(1).text);

  test('ends at a thousand, and says how many are left', async () => {
    const findings = Array.from({ length: 1_203 }, (_, index) =>
      finding('row/unknown-unit', at('A', `A${index + 1}`), { unit: `Xã ${index}` }),
    );
    const { workbook } = await copyOf([sheet('A', [[text('x')]])], findings);
    expect(textOf(workbook.worksheets[0]).at(-1)).toContain('203');
  });

  test('says once what holds of many cells of a column, which are all marked', async () => {
    const findings = Array.from({ length: 1_203 }, (_, index) => wrong('A', `B${index + 1}`));
    const twice = Array.from({ length: 100 }, (_, index) =>
      finding('row/duplicate-different', at('A', `C${index + 1}`), { first: `${index}`, second: 'y' }, [
        at('B', `C${index + 1}`),
      ]),
    );
    const { workbook } = await copyOf(
      [sheet('A', [[text('x')]]), sheet('B', [[text('x')]])],
      [...findings, ...twice],
    );
    const [list, first, second] = workbook.worksheets;
    expect(list?.getCell('A3').text).toContain('1.303');
    expect(list?.getCell('A6').text).toContain('(1303)');
    expect([7, 8].map((row) => list?.getCell(row, 2).text)).toEqual([
      'trang "A", ô B1\nvà 1.202 chỗ nữa như vậy: B2–B1203',
      'trang "A", ô C1\nvà 99 chỗ nữa như vậy: C2–C100',
    ]);
    expect(textOf(list)).toHaveLength(8);
    expect(first?.getCell('B1203').note).toBeTruthy();
    expect(first?.getCell('C100').note).toBeTruthy();
    expect(second?.getCell('C100').note).toBeTruthy();
  });
});

describe('names of sheets', () => {
  test.each([
    ['as long as can be', 'Một tên trang dài đúng ba mươi m', 'Một tên trang dài đúng ba mươi'],
    ['a quotation mark', "Q'3", "Q'3"],
    ['quotation marks around', "'Q3'", '’Q3’'],
    ['ours, but not by us', 'Lỗi', 'Lỗi (2)'],
    ['ours in small letters', 'lỗi', 'lỗi (2)'],
    ['what Excel keeps for itself', 'History', 'History_'],
    ['what no program allows', 'a/b:[c]*?\\', 'a_b__c____'],
    ['an exclamation mark', 'A!B1', 'A!B1'],
    ['a name of JavaScript', '__proto__', '__proto__'],
  ])('%s: %s', async (_, name, expected) => {
    const { workbook, parts } = await copyOf([sheet(name, [[text('x')]])], [wrong(name, 'A1')]);
    const written = workbook.worksheets[1]?.name ?? '';
    expect(written.startsWith(expected)).toBe(true);
    expect(written.length).toBeLessThanOrEqual(31);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`location="'${written.replaceAll("'", "''")}'!A1"`);
  });

  test('each once', async () => {
    const long = 'Một tên trang rất dài mà phần đầu giống hệt nhau';
    const { workbook } = await copyOf(
      [sheet(`${long} 1`, [[text('x')]]), sheet(`${long} 2`, [[text('y')]])],
      [],
    );
    expect(new Set(workbook.worksheets.map(({ name }) => name)).size).toBe(3);
  });

  test('of a CSV file: that of the file', async () => {
    const path = 'submissions/2024-01/kham.csv';
    const csv = { ...sheet('', [[text('x')]]), source: { path, hash: '' } };
    const { workbook } = await copyOf([csv], [{ ...wrong('', 'A1'), where: at('', 'A1', path) }], path);
    expect(workbook.worksheets[1]?.name).toBe('kham');
    expect(workbook.worksheets[1]?.getCell('A1').note).toBeTruthy();
  });
});

test.each([
  ['submissions/2023-09/x.xlsx', '2023-09/x.xlsx'],
  ['submissions/x.XLSX', 'x.XLSX'],
  ['submissions/x.csv', 'x.csv.xlsx'],
  ['submissions/x.xls', 'x.xls.xlsx'],
])('the copy of %s is %s', (path, expected) => expect(copyPath(path)).toBe(expected));

test('the sheets that we added: an old list goes, the identity of a template stays and stays hidden', async () => {
  const ours = ({ name, mark }: { name: string; mark: string }) => sheet(name, [[text(mark)]]);
  const sheets = [ours(ERRORS_SHEET), sheet('Biểu', [[text('x')]]), ours(IDENTITY_SHEET), ours(LISTS_SHEET)];
  const { workbook } = await copyOf(sheets, [wrong('Biểu', 'A1')]);
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    [ERRORS_SHEET.name, 'visible'],
    ['Biểu', 'visible'],
    [IDENTITY_SHEET.name, 'hidden'],
  ]);
});

test('of a file refused for personal data, no cell and no other finding that may quote one', async () => {
  const rows = [
    [text('Họ và tên'), text('CCCD')],
    [text('Nguyễn Thị Bí Mật'), text('001099012345')],
  ];
  const findings = [
    finding('privacy/identity-number', at('Danh sách', 'B2')),
    wrong('Danh sách', 'A2', 'Nguyễn Thị Bí Mật'),
  ];
  const { content, workbook } = await copyOf([sheet('Danh sách', rows)], findings);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([ERRORS_SHEET.name]);
  const everything = allText(content);
  expect(everything).toContain('privacy/identity-number');
  for (const secret of ['Bí Mật', '001099012345', '099012345', 'Họ và tên']) {
    expect(everything).not.toContain(secret);
  }
});

test('a withheld small number is no reason to keep the cells back', async () => {
  const small = finding('privacy/small-number', at('A', 'A1'), { limit: '5' });
  const { workbook } = await copyOf([sheet('A', [[number(3)]])], [small]);
  expect(workbook.worksheets.length).toBe(2);
});

test('a file that could not be read has a list alone', async () => {
  const { workbook } = await copyOf([], [finding('file/encrypted', at('', ''))]);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([ERRORS_SHEET.name]);
  expect(workbook.worksheets[0]?.getCell('B7').text).toBe('cả tệp');
});

test('the same input gives the same bytes, at any time of day', async () => {
  const make = () => annotatedCopy(PATH, [sheet('A', [[text('x')]])], [wrong('A', 'A1')], 'vi');
  const first = await make();
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect((await make()).content).toEqual(first.content);
});
