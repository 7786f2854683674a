import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/ingest/yaml.ts';

const SOURCE = { path: 'forms/phu-luc-02.yaml', hash: 'abc' };
const readText = (text: string) => readYaml(SOURCE, strToU8(text));

test('plain values, as YAML 1.2 understands them', () => {
  const { value, findings } = readText('a: 1\nb: [x, no, 012]\nc: 2023-09-20\n__proto__: d\n');
  expect(findings).toEqual([]);
  expect(Object.entries(value as object)).toEqual([
    ['a', 1],
    ['b', ['x', 'no', 12]],
    ['c', '2023-09-20'],
    ['__proto__', 'd'],
  ]);
});

test('a byte order mark and Windows line ends do no harm', () => {
  const { value, lineOf } = readText('\uFEFFa: 1\r\nb: Xã\r\n');
  expect(value).toEqual({ a: 1, b: 'Xã' });
  expect(lineOf(['b'])).toBe(2);
});

describe('lines', () => {
  const { lineOf } = readText(
    'name: A\n\ncolumns:\n  - measure: x\n    header: Số hồ sơ\n  - measure: y\n    header:\n      - a\n      - b\n7: z\n',
  );
  test.each([
    [[], 1],
    [['name'], 1],
    [['columns'], 3],
    [['columns', 0], 4],
    [['columns', 0, 'header'], 5],
    [['columns', 1, 'header', 1], 9],
    [['columns', 1, 'missing'], 6],
    [['columns', 9], 3],
    [['name', 'below'], 1],
    [['missing'], 1],
    [[7], 10],
  ])('%j', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });
});

describe('refused with the line', () => {
  test.each([
    ['a broken list', 'a: 1\nb: [x\nc: 2\n', 'A3', 'yaml-syntax'],
    ['a tab', 'a:\n\tb: 1\n', 'A2', 'yaml-tab'],
    ['one key twice', 'a: 1\nb: 2\na: 3\n', 'A3', 'yaml-duplicate-key'],
    ['a custom tag', 'a: 1\nb: !js/function x\n', 'A2', 'yaml-tag'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'A2', 'yaml-several-documents'],
    ['an alias of nothing', 'a: *b\n', 'A1', 'yaml-aliases'],
    ['depth that ends the stack', '['.repeat(100_000), 'A1', 'yaml-syntax'],
  ])('%s', (_, text, cell, reason) => {
    const { value, findings } = readText(text);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([
      {
        code: 'registry/invalid-value',
        where: { file: SOURCE.path, sheet: '', cell },
        params: { shown: '', field: '', reason },
      },
    ]);
  });
});

test('a file too large for settings is not even parsed', () => {
  const { value, findings } = readText(`a: ${'x'.repeat(256 * 1024)}`);
  expect(value).toBeUndefined();
  expect(findings).toMatchObject([{ code: 'file/too-large', params: { unit: 'bytes', limit: '262144' } }]);
});

test('ten thousands of keys are read, and asked for, in no time', () => {
  const keys = Array.from({ length: 30_000 }, (_, index) => `k${index}`);
  const text = keys.map((key) => `${key}:`).join('\n');
  const before = performance.now();
  const { findings, lineOf } = readText(text);
  expect(findings).toEqual([]);
  expect(keys.map((key) => lineOf([key])).at(-1)).toBe(30_000);
  expect(readText(`${text}\nk7:`).findings).toMatchObject([
    { where: { cell: 'A30001' }, params: { reason: 'yaml-duplicate-key' } },
  ]);
  expect(performance.now() - before).toBeLessThan(5000);
});

test('aliases that multiply are refused at once', () => {
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 12; level++) {
    bomb.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  const before = performance.now();
  expect(readText(bomb.join('\n')).findings).toMatchObject([{ code: 'registry/invalid-value' }]);
  expect(performance.now() - before).toBeLessThan(500);
});

test('an alias of nothing', () => {
  expect(readText('a: 1\nb: *x\n').findings).toMatchObject([{ code: 'registry/invalid-value' }]);
});

test('depth is refused, not fatal', () => {
  expect(readText('['.repeat(100_000)).findings).toMatchObject([{ code: 'registry/invalid-value' }]);
});

test('encodings', () => {
  expect(readYaml(SOURCE, Uint8Array.of(0x61, 0x3a, 0x20, 0xea, 0x01)).findings).toMatchObject([
    { code: 'file/unreadable-encoding' },
  ]);
  expect(readYaml(SOURCE, Uint8Array.of(0x61, 0x3a, 0x20, 0xea)).findings).toMatchObject([
    { code: 'file/encoding-guessed' },
  ]);
});

test('an empty file has no value and no line but the first', () => {
  const { value, findings, lineOf } = readText('');
  expect([value, findings, lineOf(['a'])]).toEqual([null, [], 1]);
});
