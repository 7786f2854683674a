import { expect, test } from 'vitest';
import { isPicture } from '../../src/domain/pictures.ts';
import { brokenAddresses, type SiteIndex, siteIndexSchema } from '../../src/domain/siteIndex.ts';

const index = (paths: readonly string[], more: Partial<SiteIndex> = {}): SiteIndex => ({
  version: 1,
  data: '',
  generated: '',
  files: paths.map((path) => ({ path, bytes: 0, sha256: '0'.repeat(64) })),
  ...more,
});
const FULL = index(['a/', 'a/hinh.svg', 'a/hinh.png', 'b/hinh-vuong.svg', 'b/hinh-vuong.png', 'logo.png']);
const quick = (...paths: string[]) => index(paths, { without: ['pictures'] });

test('an address that is gone is broken', () => {
  expect(brokenAddresses(FULL, FULL)).toEqual([]);
  expect(brokenAddresses(FULL, index(['a/']))).toHaveLength(5);
});

test('a build without pictures answers for those that it could make, and for no others', () => {
  expect(brokenAddresses(FULL, quick('a/', 'a/hinh.svg', 'b/hinh-vuong.svg', 'logo.png'))).toEqual([]);
  expect(brokenAddresses(FULL, quick('a/', 'a/hinh.svg', 'logo.svg'))).toEqual([
    'b/hinh-vuong.svg',
    'b/hinh-vuong.png',
    'logo.png',
  ]);
});

test('nor is a workbook missed where its table is', () => {
  const full = index(['a/so-lieu.csv', 'a/so-lieu.xlsx', 'b/so-lieu.xlsx']);
  const later = index(['a/so-lieu.csv'], { without: ['workbooks'] });
  expect(brokenAddresses(full, later)).toEqual(['b/so-lieu.xlsx']);
  expect(brokenAddresses(full, index(['a/so-lieu.csv'], { without: ['pictures'] }))).toHaveLength(2);
});

test('nor is a document of a report missed where its page is', () => {
  const full = index(['bao-cao/a/2025/', 'bao-cao/a/2025/bao-cao.docx', 'bao-cao/b/2025/bao-cao.docx']);
  const later = index(['bao-cao/a/2025/'], { without: ['documents'] });
  expect(brokenAddresses(full, later)).toEqual(['bao-cao/b/2025/bao-cao.docx']);
});

test('a whole build that lost a picture is not forgiven', () => {
  expect(brokenAddresses(FULL, index(['a/', 'a/hinh.svg', 'b/hinh-vuong.svg', 'logo.png']))).toEqual([
    'a/hinh.png',
    'b/hinh-vuong.png',
  ]);
});

test('an index says that pictures were left out', () => {
  expect(siteIndexSchema.parse(quick())).toMatchObject({ without: ['pictures'] });
  expect(siteIndexSchema.safeParse({ ...FULL, without: ['pages'] }).success).toBe(false);
});

test.each([
  ['hinh.svg', true],
  ['bieu-do/a/b/hinh-vuong.svg', true],
  ['bieu-do/a/b/ma-qr.svg', true],
  ['favicon.svg', false],
  ['mo-hinh.svg', false],
  ['hinh.svg/x', false],
])('%s is a picture: %s', (path, is) => {
  expect(isPicture(path)).toBe(is);
});
