import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../../src/i18n/finding.ts';
import { readReportFile } from '../../../src/ingest/reportFile.ts';
import { validateReportTemplates } from '../../../src/validate/reports/templates.ts';
import { HEAD, REGISTRY, readTemplate } from './smallTemplate.ts';

const SECTION = ['# I. Kết quả', 'en: Results'];
/** Number of the first line below the section. */
const FIRST = HEAD.length + SECTION.length + 1;

test('a template is read whole', () => {
  const { template, findings } = readTemplate([
    '<!-- Lời dặn',
    '# không phải tiêu đề -->',
    '# I. Kết quả',
    'en: Results',
    '> plan: 2; plan: 3.1',
    '',
    '- Đã làm {measure: done}/{measure: all}, đạt {indicator: rate}.',
    'en: Done: {measure: done} of {measure: all}, {indicator: rate}.',
    '? Lũy kế {measure: letters, category: sent, since: "2021-07-01"} công văn',
    'en: Since 2021: {measure: letters, category: sent, since: "2021-07-01"} letters',
    '## 1.2. Lời',
    'en: Words',
    '- Khó khăn: {narrative: difficulties}',
    'en: Difficulties: {narrative: difficulties}',
    'Phụ lục {table: kind, columns: [measure letters]}',
    'en: Annex {table: kind, columns: [measure letters]}',
    '{list: tasks}',
    'en: {list: tasks}',
  ]);
  expect(findings).toEqual([]);
  expect(template?.id).toBe('mau');
  expect(template?.title.en).toEqual([
    'Report of ',
    { kind: 'name', of: 'unit' },
    ', ',
    { kind: 'name', of: 'period' },
  ]);
  const [first, second] = template?.sections ?? [];
  expect(first).toMatchObject({
    depth: 1,
    number: 'I',
    title: { vi: 'Kết quả', en: 'Results' },
    basis: [
      { document: 'plan', item: '2' },
      { document: 'plan', item: '3.1' },
    ],
  });
  expect(first?.lines).toMatchObject([
    {
      kind: 'item',
      optional: false,
      parts: {
        vi: ['Đã làm ', { kind: 'measure', id: 'done' }, '/', { id: 'all' }, ', đạt ', { id: 'rate' }, '.'],
      },
    },
    {
      kind: 'paragraph',
      optional: true,
      parts: { vi: ['Lũy kế ', { category: 'sent', since: '2021-07-01' }, ' công văn'] },
    },
  ]);
  expect(second).toMatchObject({ depth: 2, number: '1.2' });
  expect(second?.lines.map(({ block }) => block)).toEqual([
    { kind: 'narrative', topic: 'difficulties' },
    { kind: 'table', dimension: 'kind', columns: [{ kind: 'measure', id: 'letters' }] },
    { kind: 'list', of: 'tasks' },
  ]);
});

describe('a mistake is a finding with its line', () => {
  test.each<[string, string[], number, string, Record<string, string>]>([
    [
      'an open brace',
      ['Số {measure: done', 'en: x'],
      0,
      'outline/unclosed-brace',
      { shown: '{measure: done' },
    ],
    ['a brace within a brace', ['{a {measure: done}', 'en: x'], 0, 'outline/unclosed-brace', {}],
    [
      'a brace that was never opened',
      ['Số done}', 'en: x'],
      0,
      'outline/unclosed-brace',
      { shown: 'Số done}' },
    ],
    ['an empty field', ['Số {}', 'en: {}'], 0, 'outline/unbound-field', { shown: '{}' }],
    ['a field without a code', ['Số {measure: }', 'en: {measure: }'], 0, 'outline/unbound-field', {}],
    [
      'a field of no kind',
      ['Số {mesure: done}', 'en: {mesure: done}'],
      0,
      'outline/unknown-field',
      { nearest: 'measure' },
    ],
    [
      'a key that the kind does not have',
      ['{measure: done, categry: sent}', 'en: {measure: done, categry: sent}'],
      0,
      'outline/unknown-field',
      { nearest: 'category' },
    ],
    [
      'an unknown measure',
      ['{measure: dome}', 'en: {measure: dome}'],
      0,
      'outline/unknown-code',
      { code: 'dome', table: 'measures', nearest: 'done' },
    ],
    [
      'an unknown indicator',
      ['{indicator: none-like}', 'en: {indicator: none-like}'],
      0,
      'outline/unknown-code',
      { table: 'indicators', nearest: '' },
    ],
    [
      'an unknown category',
      ['{measure: letters, category: snt}', 'en: {measure: letters, category: snt}'],
      0,
      'outline/unknown-code',
      { table: 'categories', nearest: 'sent' },
    ],
    [
      'a category of a measure without one',
      ['{measure: done, category: sent}', 'en: {measure: done, category: sent}'],
      0,
      'outline/category-elsewhere',
      { code: 'sent', measure: 'done' },
    ],
    [
      'a day that is none',
      ['{measure: done, since: 2021-7-1}', 'en: {measure: done, since: 2021-7-1}'],
      0,
      'outline/unbound-field',
      {},
    ],
    [
      'an unknown topic',
      ['{narrative: difficulty}', 'en: {narrative: difficulty}'],
      0,
      'outline/unknown-code',
      { table: 'narratives', nearest: 'difficulties' },
    ],
    ['a table without columns', ['{table: kind}', 'en: {table: kind}'], 0, 'outline/unbound-field', {}],
    [
      'a table of what is not broken down so',
      ['{table: kind, columns: [measure done]}', 'en: {table: kind, columns: [measure done]}'],
      0,
      'outline/category-elsewhere',
      { code: 'kind', measure: 'done' },
    ],
    [
      'a list that there is not',
      ['{list: task}', 'en: {list: task}'],
      0,
      'outline/unknown-field',
      { nearest: 'tasks' },
    ],
    [
      'a line without English',
      ['Một câu.', 'Câu nữa.', 'en: Another.'],
      0,
      'outline/no-translation',
      { shown: 'Một câu.' },
    ],
    [
      'an empty English line',
      ['Một câu.', 'en:', 'Câu nữa.', 'en: Another.'],
      0,
      'outline/no-translation',
      {},
    ],
    ['a heading without English', ['## 1. Mục'], 0, 'outline/no-translation', { shown: '## 1. Mục' }],
    [
      'English with another field',
      ['Số {measure: done}', 'en: {measure: all}'],
      1,
      'outline/fields-differ',
      { first: '{measure:done}' },
    ],
    [
      'English that leaves a field out',
      ['Số {measure: done}', 'en: Number'],
      1,
      'outline/fields-differ',
      { first: '{measure:done}' },
    ],
    ['English of nothing', ['en: Alone.'], 0, 'outline/stray-line', { shown: 'en: Alone.' }],
    [
      'a source below a sentence',
      ['Câu.', 'en: One.', '> plan: 1'],
      2,
      'outline/stray-line',
      { shown: '> plan: 1' },
    ],
    [
      'an unknown document',
      ['> plam: 1'],
      0,
      'outline/unknown-code',
      { code: 'plam', table: 'documents', nearest: 'plan' },
    ],
    ['a heading that skips a level', ['### 1.1. Mục', 'en: Item'], 0, 'outline/heading-depth', {}],
  ])('%s', (_, lines, offset, code, params) => {
    const { findings } = readTemplate([...SECTION, ...lines]);
    expect(findings).toEqual([
      expect.objectContaining({
        code,
        where: { file: 'registry/reports/mau.md', sheet: '', cell: String(FIRST + offset) },
        params: expect.objectContaining(params),
      }),
    ]);
  });

  test('a sentence before the first heading', () => {
    const { findings } = readTemplate(['Một câu.', ...SECTION]);
    expect(findings.map(({ code, where }) => [code, where.cell])).toEqual([
      ['outline/stray-line', String(HEAD.length + 1)],
    ]);
  });

  test.each([
    ['a key that is none', HEAD.with(4, 'level: [commune]'), 'registry/invalid-value'],
    ['an unknown level', HEAD.with(4, 'levels: [comune]'), 'outline/unknown-code'],
    ['a period that is none', HEAD.with(5, 'periods: [week]'), 'registry/invalid-value'],
    ['a figure in the title', HEAD.with(2, '  vi: "{measure: done}"'), 'outline/unknown-field'],
    ['no head at all', [], 'registry/invalid-value'],
  ])('in the head: %s', (_, head, code) => {
    expect(readTemplate(SECTION, head).findings[0]?.code).toBe(code);
  });

  test('of the head, its own line', () => {
    const { findings } = readTemplate(SECTION, HEAD.with(4, 'levels: [comune]'));
    expect(findings.map(({ where, params }) => [where.cell, params.nearest])).toEqual([['5', 'commune']]);
  });

  test('says in plain words what is meant, in both languages', () => {
    const [found] = readTemplate([...SECTION, '{measure: dome}', 'en: {measure: dome}']).findings;
    if (!found) throw new Error('nothing found');
    expect(describeFinding(found, 'vi')).toMatchObject({
      message: 'Mã "dome" chưa được khai trong danh mục số liệu (measures.csv).',
      hint: 'Mã gần giống nhất là "done".',
      place: 'registry/reports/mau.md, dòng 10',
    });
    expect(describeFinding(found, 'en').hint).toBe('The nearest code is "done".');
  });
});

describe('two templates for one report', () => {
  const both = (first: readonly string[], second: readonly string[]) => {
    const files = [first, second].flatMap((head, index) => {
      const bytes = new TextEncoder().encode([...head, ...SECTION].join('\n'));
      return readReportFile({ path: `registry/reports/${index}.md`, hash: '', bytes }).file ?? [];
    });
    return validateReportTemplates(files, REGISTRY, []).findings.map(({ code, params }) => [
      code,
      params.file,
    ]);
  };
  const from = (day: string) => HEAD.toSpliced(6, 0, `from: "${day}"`);
  const to = (day: string) => HEAD.toSpliced(6, 0, `to: "${day}"`);

  test.each([
    ['the same days', HEAD, HEAD, [['outline/overlapping', 'registry/reports/0.md']]],
    [
      'days that touch',
      to('2024-12-31'),
      from('2024-12-31'),
      [['outline/overlapping', 'registry/reports/0.md']],
    ],
    ['one after the other', to('2024-12-31'), from('2025-01-01'), []],
    ['other kinds of period', HEAD, HEAD.with(5, 'periods: [year]'), []],
    ['other levels', HEAD, HEAD.with(4, 'levels: [agency]'), []],
  ])('%s', (_, first, second, found) => {
    expect(both(first, second)).toEqual(found);
  });
});
