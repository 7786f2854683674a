import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { latin1 } from './oldEncodings.ts';
import { read, saidBy, textsOf } from './workbook.ts';

const readText = (text: string) => read(strToU8(text));

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

describe('encodings', () => {
  const table = 'Đơn vị;Số hồ sơ\nXã Bình Long;13.236';
  const texts = { A1: 'Đơn vị', B1: 'Số hồ sơ', A2: 'Xã Bình Long', B2: '13.236' };

  test.each([
    ['UTF-8', strToU8(table)],
    ['UTF-8 with a mark', strToU8(`\uFEFF${table}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${table}`, false)],
    ['UTF-16, big end first', utf16(`\uFEFF${table}`, true)],
    ['UTF-16 without a mark, little end first', utf16(table, false)],
    ['UTF-16 without a mark, big end first', utf16(table, true)],
    ['UTF-8 with letters and tones apart', strToU8(table.normalize('NFD'))],
  ])('%s', (_, bytes) => {
    const { sheets, findings } = read(bytes);
    expect(findings).toEqual([]);
    const composed = Object.entries(textsOf(sheets[0])).map(([place, text]) => [
      place,
      text.normalize('NFC'),
    ]);
    expect(Object.fromEntries(composed)).toEqual(texts);
  });

  test('Windows-1258 with a warning, composed', () => {
    // Việt;Số: the tone marks are bytes of their own, behind their letters.
    const bytes = Uint8Array.of(0x56, 0x69, 0xea, 0xf2, 0x74, 0x3b, 0x53, 0xf4, 0xec);
    const { sheets, findings } = read(bytes);
    expect(textsOf(sheets[0])).toEqual({ A1: 'Việt', B1: 'Số' });
    expect(findings).toMatchObject([
      { code: 'file/encoding-guessed', severity: 'warning', params: { encoding: 'Windows-1258' } },
    ]);
  });

  test.each([
    ['a tone mark without a letter', Uint8Array.of(0x31, 0xec, 0x3b)],
    ['a control code', Uint8Array.of(0xea, 0x01)],
    ['an unassigned byte', Uint8Array.of(0xea, 0x81)],
    ['broken UTF-8 behind a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0xea)],
    ['half a character of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41)],
    ['NUL', strToU8('a;b\0')],
    ['NUL in UTF-16', utf16('\uFEFFa\0', false)],
    ['NUL in UTF-16 without a mark', utf16('a;b\0', false)],
    ['UTF-16 that could begin at either end', utf16('\u2000 ', false)],
    ['VISCII', latin1('Vi®t Nam;S¯ h° s½')],
    ['zeros where a file was cut off', new Uint8Array(100)],
  ])('refused: %s', (_, bytes) => {
    const { sheets, findings } = read(bytes);
    expect(sheets).toEqual([]);
    expect(saidBy(findings)).toEqual([{ code: 'file/unreadable-encoding' }]);
  });
});

describe('delimiters', () => {
  test.each([
    ['semicolon', 'a;b\n1;2', { A1: 'a', B1: 'b', A2: '1', B2: '2' }],
    ['tab', 'a\tb\n1\t2', { A1: 'a', B1: 'b', A2: '1', B2: '2' }],
    ['comma', 'a,b\n1,2', { A1: 'a', B1: 'b', A2: '1', B2: '2' }],
    ['semicolon, with decimal commas', 'a;b\n1,5;2,5', { A1: 'a', B1: 'b', A2: '1,5', B2: '2,5' }],
    ['tab, with decimal commas', '1,5\t2,5\n3,5\t4,5', { A1: '1,5', B1: '2,5', A2: '3,5', B2: '4,5' }],
    [
      'comma, under a title with a semicolon',
      'x; y\na,b\n1,2',
      { A1: 'x; y', A2: 'a', B2: 'b', A3: '1', B3: '2' },
    ],
    [
      'semicolon, with commas in the header',
      'x, y;z, w\n1;2\n3;4',
      { A1: 'x, y', B1: 'z, w', A2: '1', B2: '2', A3: '3', B3: '4' },
    ],
    ['comma, with semicolons in quotes', '"x;y",1\n"z;w",2', { A1: 'x;y', B1: '1', A2: 'z;w', B2: '2' }],
    [
      'semicolon, under three title lines with commas',
      'x, y\nz, w\nu, v\na;b;c\n1;2;3',
      { A1: 'x, y', A2: 'z, w', A3: 'u, v', A4: 'a', B4: 'b', C4: 'c', A5: '1', B5: '2', C5: '3' },
    ],
    [
      'semicolon, with as many decimal commas',
      'a;b;c\nx;1,5;2,5\ny;3,5;4,5',
      { A1: 'a', B1: 'b', C1: 'c', A2: 'x', B2: '1,5', C2: '2,5', A3: 'y', B3: '3,5', C3: '4,5' },
    ],
    [
      'semicolon, with an address that has more commas than the row has fields',
      '1;x, y, z\n2;x, y, z',
      { A1: '1', B1: 'x, y, z', A2: '2', B2: 'x, y, z' },
    ],
    [
      'comma, with a note that has a semicolon',
      'a,b\nx; y,1\nz,2',
      { A1: 'a', B1: 'b', A2: 'x; y', B2: '1', A3: 'z', B3: '2' },
    ],
    ['none', 'a\nb', { A1: 'a', A2: 'b' }],
    ['declared as a tab', 'sep=\t\na;b\tc', { A2: 'a;b', B2: 'c' }],
    ['declared', 'sep=,\r\na;b,c', { A2: 'a;b', B2: 'c' }],
    ['declared, unusual', '"sep=|"\na;b|c', { A2: 'a;b', B2: 'c' }],
  ])('%s', (_, text, texts) => {
    expect(textsOf(readText(text).sheets[0])).toEqual(texts);
  });
});

describe('lines', () => {
  test('rows carry the number of the line on which they begin', () => {
    expect(textsOf(readText('a;b\n"x\ny\nz";"1\n2"\n\nc;d').sheets[0])).toEqual({
      A1: 'a',
      B1: 'b',
      A2: 'x\ny\nz',
      B2: '1\n2',
      A7: 'c',
      B7: 'd',
    });
  });

  test.each(['\n', '\r\n', '\r'])('ends %j', (end) => {
    expect(textsOf(readText(`a;b${end}c;d${end}`).sheets[0])).toEqual({ A1: 'a', B1: 'b', A2: 'c', B2: 'd' });
  });

  test('mixed ends do not join rows; the first line that ends otherwise is named', () => {
    const { sheets, findings } = readText('a;b\r\nc;d\r\ne;f\ng;h\ri;j');
    expect(textsOf(sheets[0])).toMatchObject({ A2: 'c', A3: 'e', A4: 'g', A5: 'i' });
    expect(findings).toMatchObject([
      { code: 'file/mixed-line-ends', severity: 'warning', where: { cell: 'A3' } },
    ]);
  });

  test('a line end inside quotes may be another one', () => {
    const { sheets, findings } = readText('a;"b\nc"\r\nd;"e\r\nf"\r\ng;h');
    expect(findings).toEqual([]);
    expect(textsOf(sheets[0])).toEqual({ A1: 'a', B1: 'b\nc', A3: 'd', B3: 'e\nf', A5: 'g', B5: 'h' });
  });

  test('each line with content says how many fields it has, also those that are empty', () => {
    const [sheet] = readText('a;b;c\n\n;;\n1;;\n"x\ny";2\n3').sheets;
    expect([...(sheet?.fieldCounts ?? [])]).toEqual([
      [1, 3],
      [4, 3],
      [5, 2],
      [7, 1],
    ]);
  });

  test.each([
    ['an unclosed quote', 'a;b\n"x\ny";2\nc;"d\ne;f\n', '4'],
    ['a quote closed too early', 'a;b\n"Bình "Long"";2\n', '2'],
    ['a quote closed too early on a later line of its cell', 'a;b\n"x\ny"z;2\n', '2'],
    ['a quote that is the last sign', 'a;b\nc;"', '2'],
  ])('%s swallows the rest: refused, with its line', (_, text, line) => {
    const { sheets, findings } = readText(text);
    expect(sheets).toEqual([]);
    expect(findings).toMatchObject([{ code: 'file/unclosed-quote', where: { cell: `A${line}` } }]);
  });
});

describe('values', () => {
  test.each(['06', '1.234', '1e5', 'TRUE', '__proto__', 'constructor', ' 1 ', '=1+1', '5" ống', '２３'])(
    '%s stays what it is',
    (text) => {
      expect(readText(`x;${text}`).sheets[0]?.cells[1]).toEqual({
        row: 1,
        column: 2,
        value: { kind: 'text', text },
        formula: false,
      });
    },
  );

  test('headers that are the same stay the same', () => {
    expect(textsOf(readText('a;a;a').sheets[0])).toEqual({ A1: 'a', B1: 'a', C1: 'a' });
  });

  test.each([
    ['doubled quotes are one', '"a ""b""";c', { A1: 'a "b"', B1: 'c' }],
    ['nothing but quotes', '"""";""', { A1: '"' }],
    ['blanks behind a closing quote', '"a" ;"b" ', { A1: 'a', B1: 'b' }],
    ['an empty last field', '"a";', { A1: 'a' }],
  ])('%s', (_, text, texts) => {
    expect(textsOf(readText(text).sheets[0])).toEqual(texts);
  });

  test('ragged rows keep their columns, and empty fields are no cells', () => {
    expect(textsOf(readText('a;b;c\n1;;\n;2;;3').sheets[0])).toEqual({
      A1: 'a',
      B1: 'b',
      C1: 'c',
      A2: '1',
      B3: '2',
      D3: '3',
    });
  });

  test('one sheet without a name', () => {
    expect(readText('a;b').sheets).toMatchObject([{ name: '', merges: [], hidden: [] }]);
  });
});

test('doubled quotes count once towards the longest text', () => {
  const { sheets } = read(strToU8(`"${'""'.repeat(5)}"`), { textLength: 5 });
  expect(sheets[0]?.cells[0]?.value).toEqual({ kind: 'text', text: '"""""' });
});

test('a table of one endless line is still split', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => String(index)).join(',');
  expect(readText(text).sheets[0]?.cells).toHaveLength(20_000);
});

test('the sample for the delimiter may end anywhere', () => {
  const row = 'Xã Bình Long;1,5;2,5\r';
  expect(readText(row.repeat(5000)).sheets[0]?.cells).toHaveLength(15_000);
});

test('limits', () => {
  const text = strToU8('a;b\nc;dddddd');
  expect(saidBy(read(text, { cells: 3 }).findings)).toEqual([{ code: 'sheet/too-many-cells', limit: '3' }]);
  expect(read(text, { textLength: 5 }).sheets[0]?.cells[3]?.value).toMatchObject({
    kind: 'unreadable',
    text: 'ddddd',
  });
});
