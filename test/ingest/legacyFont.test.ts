import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LegacyEvidence } from '../../src/ingest/legacyFont.ts';
import { latin1, toTcvn3, toVni, toWindows1258 } from './oldEncodings.ts';
import { read, saidBy, textsOf, workbook } from './workbook.ts';

const DATA = new URL('../../data', import.meta.url).pathname;

function fontOf(...texts: string[]) {
  const evidence = new LegacyEvidence();
  for (const text of texts) evidence.add(text);
  return evidence.font();
}

describe('texts as people knew them', () => {
  test.each([
    ['hép møt tÕt', 'hộp mứt tết', toTcvn3],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam', toTcvn3],
    ['Xin chaøo caùc baïn', 'Xin chào các bạn', toVni],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam', toVni],
  ])('%s', (old, text, encode) => {
    expect(encode(text)).toBe(old);
  });

  test.each([
    ['TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam'],
    ['TCVN3', 'B×nh Long', 'Tæng sè hå s¬', 'trùc tuyÕn', '§¬n vÞ'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
    ['VNI', 'ÑÔN VÒ', 'TOÅNG SOÁ HOÀ SÔ', 'TRÖÏC TUYEÁN'],
  ])('%s: %s', (font, ...texts) => {
    expect(fontOf(...texts)).toBe(font);
  });

  test.each([
    ['Xã Bình Long', 'Số hồ sơ', 'Đắk Lắk', 'Krông Pắc', 'Ea H’leo'],
    ['Café Müller', 'São Paulo', 'Zürich', 'Besançon', 'Málaga', 'naïve', 'Ångström'],
    ['«an»', 'µm', '10 m²', '± 5 %', '§ 4', '3×4', '© 2023', '®', 'n°'],
    ['hép'],
    ['Binh Long', 'abc', '13.236'],
  ])('no old font: %s', (...texts) => {
    expect(fontOf(...texts)).toBeUndefined();
  });
});

describe('the words of our own data', () => {
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(csv|ya?ml|md)$/.test(name),
  );

  test.each(files)('%s is proper Vietnamese', (name) => {
    const text = readFileSync(join(DATA, name), 'utf8');
    for (const line of text.split('\n')) expect([line, fontOf(line)]).toEqual([line, undefined]);
    expect(fontOf(text)).toBeUndefined();
    expect(fontOf(text.normalize('NFD'))).toBeUndefined();
  });

  const units = readFileSync(join(DATA, 'registry/units.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(',')[3] ?? '')
    .filter((name) => /[^ -~]/.test(name) && /^[\p{L} ']+$/u.test(name));

  test('names of units in an old font are recognised, twenty at a time', () => {
    expect(units.length).toBeGreaterThan(500);
    for (let at = 0; at < units.length; at += 20) {
      const some = units.slice(at, at + 20);
      expect([some, fontOf(...some.map(toTcvn3))]).toEqual([some, 'TCVN3']);
      expect([some, fontOf(...some.map(toVni))]).toEqual([some, 'VNI']);
    }
  });

  test('UTF-8 with one broken letter is neither an old font nor Windows-1258', () => {
    for (let at = 0; at < units.length; at += 20) {
      const bytes = strToU8(`${units.slice(at, at + 20).join(';')}ồ`).slice(0, -1);
      expect(saidBy(read(bytes).findings)).toEqual([{ code: 'file/unreadable-encoding' }]);
    }
  });

  test('in Windows-1258 no name alone is taken for an old font', () => {
    for (const name of units) {
      const { sheets, findings } = read(toWindows1258(name));
      expect(saidBy(findings)).toEqual([{ code: 'file/encoding-guessed', encoding: 'Windows-1258' }]);
      expect(textsOf(sheets[0])).toEqual({ A1: name });
    }
  });

  test('and as a file in any of the encodings', () => {
    const table = units.map((name) => `${name};1`).join('\n');
    const font = (bytes: Uint8Array) => saidBy(read(bytes).findings);
    expect(font(latin1(toTcvn3(table)))).toEqual([{ code: 'file/legacy-font', font: 'TCVN3' }]);
    expect(font(latin1(toVni(table)))).toEqual([{ code: 'file/legacy-font', font: 'VNI' }]);
    expect(font(strToU8(toTcvn3(table)))).toEqual([{ code: 'file/legacy-font', font: 'TCVN3' }]);
    expect(font(strToU8(toVni(table)))).toEqual([{ code: 'file/legacy-font', font: 'VNI' }]);

    const old = read(toWindows1258(table));
    expect(saidBy(old.findings)).toEqual([{ code: 'file/encoding-guessed', encoding: 'Windows-1258' }]);
    expect(old.sheets[0]?.cells.filter((cell) => cell.column === 1).map((cell) => cell.value.text)).toEqual(
      units,
    );
  });
});

test.each([
  ['TCVN3', toTcvn3('Tên;Số\nXã;1')],
  ['VNI', toVni('Tên;Số\nXã;1')],
])('bytes that are no Unicode: a few words decide, %s', (font, text) => {
  expect(saidBy(read(latin1(text)).findings)).toEqual([{ code: 'file/legacy-font', font }]);
});

test('Windows-1258 with few words is no old font', () => {
  for (const text of ['Số;Xã', 'Tổ;5', 'Đơn vị', 'Thống kê cơ sở', 'Mỹ Đức', 'Nghĩa Lộ']) {
    expect([text, textsOf(read(toWindows1258(text)).sheets[0]).A1]).toEqual([text, text.split(';')[0]]);
  }
});

test('the finding names the first line of a text that shows it', () => {
  const text = `STT;Ten\n1;An\n2;${toTcvn3('Phường Hưng Chiến')}\n3;${toTcvn3('Xã Thanh Lương')}\n`;
  expect(read(latin1(text)).findings).toMatchObject([
    { code: 'file/legacy-font', where: { sheet: '', cell: 'A3' } },
  ]);
});

describe('in workbooks', () => {
  const sheet = (...texts: string[]) =>
    texts
      .map(
        (text, index) =>
          `<row r="${index + 1}"><c r="B${index + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
      )
      .join('');

  test('by all cells of a sheet together, with the sheet and the first cell', () => {
    const rows = sheet('STT', ...['Đơn vị', 'Phường Hưng Chiến', 'Xã Thanh Lương'].map(toTcvn3));
    const { sheets, findings } = read(workbook({ rows: sheet('Đơn vị'), moreSheets: { B: rows } }));
    expect(sheets).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'file/legacy-font', where: { sheet: 'B', cell: 'B2' }, params: { font: 'TCVN3' } },
    ]);
  });

  test('one odd word among many proper ones is no old font', () => {
    const { sheets, findings } = read(
      workbook({ rows: sheet('Đơn vị', 'Phường Hưng Chiến', 'møt', 'Xã Thanh Lương') }),
    );
    expect(findings).toEqual([]);
    expect(textsOf(sheets[0])).toMatchObject({ B3: 'møt' });
  });
});
