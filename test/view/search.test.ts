/** Words that people type, and what they must find first in the real data. */

import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Search, searchEngine } from '../../src/browser/searchEngine.ts';
import type { Language } from '../../src/i18n/language.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { createContext } from '../../src/view/context.ts';
import { searchIndex, searchIndexScript } from '../../src/view/searchIndex.ts';

const { published } = runPipeline(readFolder('data'));

function contextOf(language: Language) {
  if (!published) throw new Error('the registry has errors');
  const document = (): Document => {
    throw new Error('nothing is drawn');
  };
  return createContext({ ...published, findings: [], version: '', base: '/', document }, language);
}

const search = {} as Record<Language, Search>;
beforeAll(() => {
  for (const language of ['vi', 'en'] as const)
    search[language] = searchEngine(searchIndex(contextOf(language)));
});

describe('the first that is found', () => {
  test.each([
    ['binh long', 'Thị xã Bình Long'],
    ['Bình Long', 'Thị xã Bình Long'],
    ['BINH LONG', 'Thị xã Bình Long'],
    ['  bình   LONG ', 'Thị xã Bình Long'],
    ['tx binh long', 'Thị xã Bình Long'],
    ['thi xa binh long', 'Thị xã Bình Long'],
    ['phuong binh long', 'Phường Bình Long'],
    ['p binh long', 'Phường Bình Long'],
    ['dong nai', 'Thành phố Đồng Nai'],
    ['đồng nai', 'Thành phố Đồng Nai'],
    ['Đong Nai', 'Thành phố Đồng Nai'],
    ['thua thien hue', 'Thành phố Huế'],
    ['khanh hoa', 'Tỉnh Khánh Hoà'],
    ['Khánh Hoà', 'Tỉnh Khánh Hoà'],
    ['Khánh Hòa', 'Tỉnh Khánh Hoà'],
    ['gia lai', 'Tỉnh Gia Lai'],
    ['gia la', 'Tỉnh Gia Lai'],
    ['H26', 'Thành phố Hà Nội'],
    ['ha noi', 'Thành phố Hà Nội'],
    ['ca nuoc', 'Việt Nam'],
    ['binh phuocs', 'Tỉnh Bình Phước'],
    ['415/BC-TCTTKĐA', '415/BC-TCTTKĐA'],
    ['415', '415/BC-TCTTKĐA'],
    ['9/2026', 'Tháng 9/2026'],
    ['09/2026', 'Tháng 9/2026'],
    ['thang 9 2026', 'Tháng 9/2026'],
    ['dang ky thuong tru', 'Đăng ký thường trú'],
    ['thường trú', 'Thường trú: tách hộ'],
    ['chat luong du lieu', 'Chất lượng dữ liệu'],
    ['nhiem vu', 'Nhiệm vụ'],
    ['truc tuyen ho so', 'Hồ sơ nộp trực tuyến'],
    ['mo hinh bo phan mot cua', 'Mô hình 10: bộ phận một cửa'],
    ['dia ban da co to cong tac', 'Địa bàn đã có Tổ công tác'],
    ['long binh', 'Phường Long Bình'],
    ['long binh tx', 'Thị xã Bình Long'],
    ['tổ công tác', 'Tổ công tác ấp, khu phố đã tuyên truyền'],
    ['quy nhon nam gia lai', 'Phường Quy Nhơn Nam'],
    ['qui nhơn', 'Thành phố Quy Nhơn'],
  ])('for “%s” is %s', (typed, title) => {
    expect(search.vi(typed).map((found) => found.title)[0]).toBe(title);
  });

  test.each([
    ['binh long', 'Bình Long Town'],
    ['overdue', 'overdue'],
    ['gia lai', 'Gia Lai Province'],
    ['thi xa binh long', 'Bình Long Town'],
    ['data quality', 'Data quality'],
  ])('in English for “%s” is %s', (typed, title) => {
    expect((search.en(typed).map((found) => found.title)[0] ?? '').toLowerCase()).toContain(
      title.toLowerCase(),
    );
  });
});

test('what is written with the accents that were typed stands before what is not', () => {
  const titles = search.vi('phú hòa').map(({ title }) => title);
  const exact = titles.map((title) => /phú hòa|phú hoà/iu.test(title));
  expect(exact[0]).toBe(true);
  expect(exact.lastIndexOf(true) + 1).toBe(exact.filter(Boolean).length);
});

test('a unit without figures stands behind one of the same name with figures', () => {
  const units = search.vi('binh long').filter(({ kind }) => kind === 'unit');
  expect(units.map(({ title }) => title)).toContain('Phường Bình Long');
  expect(units[0]?.title).toBe('Thị xã Bình Long');
});

test.each(['', ' ', '…', '???'])('nothing is found for “%s”', (typed) => {
  expect(search.vi(typed)).toEqual([]);
});

test.each(['vi', 'en'] as const)('the index in %s weighs at most 60 kB', (language) => {
  const bytes = gzipSync(searchIndexScript(contextOf(language))).length;
  expect(bytes).toBeLessThan(60_000);
});
