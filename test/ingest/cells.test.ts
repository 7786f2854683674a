import { describe, expect, test } from 'vitest';
import { firstValue, read, stylesWithIds, styleWithFormat, textsOf, valuesOf, workbook } from './workbook.ts';

describe('numbers', () => {
  test.each([
    ['13236', 13236],
    ['0', 0],
    ['-0.5', -0.5],
    ['0.65', 0.65],
    ['.5', 0.5],
    ['1.', 1],
    ['1E3', 1000],
    ['3.2000000000000002', 3.2],
    [' 12 ', 12],
    ['<![CDATA[12]]>', 12],
  ])('%s is a number', (stored, number) => {
    expect(firstValue({ rows: `<row><c><v>${stored}</v></c></row>` })).toMatchObject({
      kind: 'number',
      number,
    });
  });

  test.each(['1,5', '12abc', '0x10', 'NaN', 'Infinity', '-INF', '1e999', '1 000', '１２', '--1', '.', '1e'])(
    '%s is not',
    (text) => {
      expect(firstValue({ rows: `<row><c><v>${text}</v></c></row>` })).toMatchObject({
        kind: 'unreadable',
        text,
      });
    },
  );

  test.each([
    ['0.65', 0.65, '0.65'],
    ['0.30000000000000004', 0.30000000000000004, '0.3'],
    ['13236.0', 13236, '13236'],
    ['1.23456789012E11', 123456789012, '123456789012'],
    ['-0', -0, '0'],
    ['1E-7', 1e-7, '1e-7'],
  ])('the text of %s is the number as programs show it', (stored, number, text) => {
    expect(firstValue({ rows: `<row><c><v>${stored}</v></c></row>` })).toEqual({
      kind: 'number',
      number,
      text,
      percent: false,
    });
  });

  test('a percent format marks the number and does not scale it', () => {
    const rows = '<row><c s="1"><v>0.549</v></c></row>';
    const percent = { kind: 'number', number: 0.549, text: '0.549', percent: true };
    expect(firstValue({ rows, styles: styleWithFormat('0.0%') })).toEqual(percent);
    expect(firstValue({ rows, styles: stylesWithIds(0, 10) })).toEqual(percent);
  });

  test.each([
    ['a format that nobody declares', stylesWithIds(0, 200)],
    ['a format that differs between countries', stylesWithIds(0, 71)],
    ['no number of a format', '<cellXfs><xf/><xf numFmtId="x"/></cellXfs>'],
  ])('%s leaves the meaning open', (_, styles) => {
    const rows = '<row><c><v>1</v></c><c s="1"><v>45189</v></c></row>';
    expect(Object.values(valuesOf(read(workbook({ rows, styles })).sheets[0]))).toMatchObject([
      { kind: 'number', number: 1 },
      { kind: 'unreadable', reason: 'unknown-style' },
    ]);
  });

  test('a style that does not exist leaves the meaning open', () => {
    const rows = '<row><c s="7"><v>45189</v></c></row>';
    expect(firstValue({ rows, styles: stylesWithIds(0) })).toMatchObject({
      kind: 'unreadable',
      text: '45189',
    });
    expect(firstValue({ rows })).toMatchObject({ kind: 'number' });
  });
});

describe('dates', () => {
  const rows = '<row><c s="1"><v>45189.3</v></c></row>';
  const styles = styleWithFormat('dd/mm/yyyy;@');

  test('by their number format, without the time of day', () => {
    expect(firstValue({ rows, styles })).toEqual({ kind: 'date', iso: '2023-09-20', text: '2023-09-20' });
  });

  test.each([
    ['date1904="1"', '2027-09-21'],
    ['date1904="true"', '2027-09-21'],
    ['date1904="0"', '2023-09-20'],
    ['', '2023-09-20'],
  ])('date system: %s', (properties, iso) => {
    expect(firstValue({ rows, styles, properties })).toMatchObject({ kind: 'date', iso });
  });

  test('a format that the file declares wins over the built-in one of the same number', () => {
    const own = `<numFmts><numFmt numFmtId="14" formatCode="#,##0"/></numFmts>${stylesWithIds(0, 14)}`;
    expect(firstValue({ rows, styles: own })).toMatchObject({ kind: 'number', number: 45189.3 });
  });

  test('a date system that is neither is refused', () => {
    expect(read(workbook({ rows, styles, properties: 'date1904="maybe"' })).findings).toMatchObject([
      { code: 'file/corrupt', params: { reason: 'date-system', part: 'xl/workbook.xml' } },
    ]);
  });

  test('29 February 1900 and day 0 never were', () => {
    for (const serial of ['60', '0']) {
      const value = firstValue({ rows: `<row><c s="1"><v>${serial}</v></c></row>`, styles });
      expect(value).toMatchObject({ kind: 'unreadable', text: serial });
    }
  });

  test('a time of day or a duration is neither date nor number', () => {
    const value = firstValue({
      rows: '<row><c s="1"><v>1.5</v></c></row>',
      styles: styleWithFormat('[h]:mm'),
    });
    expect(value).toMatchObject({ kind: 'unreadable', text: '1.5' });
  });

  test.each([
    ['2023-09-20', { kind: 'date', iso: '2023-09-20' }],
    ['2023-09-20T07:30:00', { kind: 'date', iso: '2023-09-20' }],
    ['2023-02-30', { kind: 'unreadable' }],
  ])('ISO %s', (stored, value) => {
    expect(firstValue({ rows: `<row><c t="d"><v>${stored}</v></c></row>` })).toMatchObject(value);
  });
});

describe('formulas', () => {
  test.each([
    ['0', '<c><f>A2-A3</f><v>0</v></c>', { kind: 'number', number: 0 }],
    ['FALSE', '<c t="b"><f>A2=A3</f><v>0</v></c>', { kind: 'boolean', value: false, text: 'FALSE' }],
    ['an empty text', '<c t="str"><f>""</f><v></v></c>', { kind: 'text', text: '' }],
    ['a text', '<c t="str"><f>A2</f><v>06</v></c>', { kind: 'text', text: '06' }],
    ['an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', text: '#DIV/0!' }],
    ['nothing', '<c><f>SUM(A2:A3)</f></c>', { kind: 'uncalculated', text: '=SUM(A2:A3)' }],
    ['an empty number', '<c><f>SUM(A2:A3)</f><v/></c>', { kind: 'uncalculated' }],
    ['no text at all', '<c t="str"><f>A2</f></c>', { kind: 'uncalculated' }],
    ['nothing, shared', '<c><f t="shared" si="0"/></c>', { kind: 'uncalculated', text: '=' }],
  ])('the stored result is %s', (_, cell, value) => {
    const [first] = read(workbook({ rows: `<row>${cell}</row>` })).sheets[0]?.cells ?? [];
    expect(first?.formula).toBe(true);
    expect(first?.value).toMatchObject(value);
  });

  test('a plain value is no formula', () => {
    const [first] = read(workbook({ rows: '<row><c><v>1</v></c></row>' })).sheets[0]?.cells ?? [];
    expect(first?.formula).toBe(false);
  });
});

describe('texts', () => {
  test.each([
    ['shared', '<c t="s"><v>0</v></c>', 'Bình Long'],
    ['of a formula', '<c t="str"><v>Bình Long</v></c>', 'Bình Long'],
    ['inline', '<c t="inlineStr"><is><t>Bình Long</t></is></c>', 'Bình Long'],
    [
      'inline, rich',
      '<c t="inlineStr"><is><r><t>Bình </t></r><r><rPr><b/></rPr><t>Long</t></r></is></c>',
      'Bình Long',
    ],
    ['in CDATA', '<c t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', 'a < b'],
    ['with a character reference', '<c t="str"><v>&#272;&amp;</v></c>', 'Đ&'],
    ['with an escaped carriage return', '<c t="str"><v>a_x000D_b</v></c>', 'a\rb'],
    ['with a zero in front', '<c t="str"><v>06</v></c>', '06'],
    ['named like a property', '<c t="str"><v>__proto__</v></c>', '__proto__'],
  ])('%s', (_, cell, text) => {
    const value = firstValue({ rows: `<row>${cell}</row>`, strings: '<si><t>Bình Long</t></si>' });
    expect(value).toEqual({ kind: 'text', text });
  });

  test.each(['1', '-1', '0.5', 'x', '99999999999999999999'])(
    'index %s out of range is never the text',
    (text) => {
      const value = firstValue({
        rows: `<row><c t="s"><v>${text}</v></c></row>`,
        strings: '<si><t>a</t></si>',
      });
      expect(value).toMatchObject({ kind: 'unreadable', text });
    },
  );

  test('phonetic hints are left out', () => {
    const strings = '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>';
    expect(firstValue({ rows: '<row><c t="s"><v>0</v></c></row>', strings })).toMatchObject({ text: '東京' });
  });

  test('blank texts are no cells', () => {
    const rows = '<row><c t="s"><v>0</v></c><c t="str"><v> </v></c><c s="1"/><c t="s"/><c><v></v></c></row>';
    expect(read(workbook({ rows, strings: '<si><t/></si>' })).sheets[0]?.cells).toEqual([]);
  });
});

describe('raised text', () => {
  const rich = (level: string, raised: string, mark = 'superscript') =>
    firstValue({
      rows: '<row><c t="s"><v>0</v></c></row>',
      strings: `<si><r><t>${level}</t></r><r><rPr><vertAlign val="${mark}"/></rPr><t>${raised}</t></r></si>`,
    });

  test.each([
    ['118', '1'],
    ['118', '(1)'],
    ['54,9', 'a'],
    ['-', '1'],
    ['10', '3', 'subscript'],
  ])('%s with a small %s is unreadable', (level, raised, mark = 'superscript') => {
    expect(rich(level, raised, mark)).toMatchObject({ kind: 'unreadable', text: level + raised });
  });

  test.each([
    ['Diện tích km', '2'],
    ['Bình Long', '(1)'],
  ])('words stay readable: %s%s', (level, raised) => {
    expect(rich(level, raised)).toEqual({ kind: 'text', text: level + raised });
  });

  test('a tower of accents is unreadable, before anybody composes it', () => {
    expect(firstValue({ rows: `<row><c t="str"><v>a${'\u0301\u0323'.repeat(100)}b</v></c></row>` })).toEqual({
      kind: 'unreadable',
      text: 'ab',
      reason: 'stacked-marks',
    });
  });

  test('a run on the line does no harm', () => {
    expect(rich('11', '8', 'baseline')).toEqual({ kind: 'text', text: '118' });
  });
});

describe('other types', () => {
  test.each([
    ['<c t="b"><v>1</v></c>', { kind: 'boolean', value: true, text: 'TRUE' }],
    ['<c t="b"><v>2</v></c>', { kind: 'unreadable', text: '2' }],
    ['<c t="e"><v>#REF!</v></c>', { kind: 'error', text: '#REF!' }],
    ['<c t="z"><v>5</v></c>', { kind: 'unreadable', text: '5', reason: 'unknown-type' }],
    ['<c t="e"><v>this is no error of a formula</v></c>', { kind: 'unreadable', reason: 'unknown-type' }],
    ['<c><is><t>5</t></is></c>', { kind: 'unreadable', text: '5' }],
    ['<c t="inlineStr"><v>5</v><is><t>6</t></is></c>', { kind: 'unreadable', text: '6' }],
    ['<c t="inlineStr"><v>5</v></c>', { kind: 'unreadable', text: '5' }],
  ])('%s', (cell, value) => {
    expect(firstValue({ rows: `<row>${cell}</row>` })).toMatchObject(value);
  });
});

describe('addresses', () => {
  const cell = (address: string, value: number) => `<c r="${address}"><v>${value}</v></c>`;

  test.each([
    ['stated', `<row r="2">${cell('B2', 1)}${cell('D2', 2)}</row>`, { B2: '1', D2: '2' }],
    ['counted', '<row/><row><c/><c><v>1</v></c></row>', { B2: '1' }],
    [
      'counted on from a stated one',
      `<row r="3">${cell('C3', 1)}<c><v>2</v></c></row>`,
      { C3: '1', D3: '2' },
    ],
    [
      'a row without a number takes that of its cells',
      `<row>${cell('A5', 1)}${cell('B5', 2)}</row>`,
      { A5: '1', B5: '2' },
    ],
    ['far away', `<row r="1048576">${cell('XFD1048576', 1)}</row>`, { XFD1048576: '1' }],
  ])('%s', (_, rows, texts) => {
    expect(textsOf(read(workbook({ rows })).sheets[0])).toEqual(texts);
  });

  test('cells out of order are put in order', () => {
    const rows = `<row r="2">${cell('B2', 4)}${cell('A2', 3)}</row><row r="1">${cell('A1', 1)}</row>`;
    expect(Object.keys(textsOf(read(workbook({ rows })).sheets[0]))).toEqual(['A1', 'A2', 'B2']);
  });

  test.each([
    ['two values for one address', `<row r="1">${cell('A1', 1)}${cell('A1', 2)}</row>`, 'duplicate-cell'],
    [
      'the same row twice with one address',
      `<row r="1">${cell('A1', 1)}</row><row r="1">${cell('A1', 1)}</row>`,
      'duplicate-cell',
    ],
    ['a cell in another row', `<row r="1">${cell('A2', 1)}</row>`, 'cell-address'],
    ['cells of two rows in one', `<row>${cell('A1', 1)}${cell('A2', 1)}</row>`, 'cell-address'],
    ['no address', `<row r="1">${cell('1A', 1)}</row>`, 'cell-address'],
    ['a column beyond the last', `<row r="1">${cell('XFE1', 1)}</row>`, 'cell-address'],
    ['a row beyond the last', `<row r="1048577"/>`, 'row-number'],
    ['row 0', `<row r="0"/>`, 'row-number'],
    ['two contents', '<row><c><v>1</v><v>2</v></c></row>', 'two-values'],
  ])('refused: %s', (_, rows, reason) => {
    const { sheets, findings } = read(workbook({ rows }));
    expect(sheets).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: 'file/corrupt',
        where: { sheet: 'Trang 1' },
        params: { reason, part: 'xl/worksheets/sheet1.xml' },
      },
    ]);
  });

  test('a value and its formatted but empty twin do not contradict', () => {
    const rows = `<row r="1">${cell('A1', 1)}<c r="A1" s="0"/></row>`;
    expect(valuesOf(read(workbook({ rows })).sheets[0])).toMatchObject({ A1: { number: 1 } });
  });
});
