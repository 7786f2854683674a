/** What the findings JSON holds; whether that of a real run keeps its contract is in `findingsOfRun.test.ts`. */

import { describe, expect, test } from 'vitest';
import { FINDING_SEVERITY, type FindingCode, finding } from '../../src/domain/finding.ts';
import { findingsDocumentSchema } from '../../src/domain/findingsDocument.ts';
import { findingsJson, findingsSchema } from '../../src/publish/findings.ts';

const schema: unknown = JSON.parse(findingsSchema().content);

describe('the contract', () => {
  test('holds for every code', () => {
    const codes = Object.keys(FINDING_SEVERITY) as FindingCode[];
    const everything = codes.map((code) => finding(code, { file: 'a.csv', sheet: '', cell: 'F17' }));
    expect(findingsDocumentSchema.safeParse(JSON.parse(findingsJson(everything, ''))).success).toBe(true);
  });

  test.each([
    ['version 2', { version: 2 }],
    ['a key more', { more: 1 }],
    ['no summary', { summary: undefined }],
  ])('refuses %s', (_, change) => {
    const document = { ...JSON.parse(findingsJson([], '')), ...change };
    expect(findingsDocumentSchema.safeParse(document).success).toBe(false);
  });
});

test('the keys, in their order', () => {
  const found = finding(
    'source/sources-disagree',
    { file: 'a.csv', sheet: '', cell: 'F17' },
    { first: '1', second: '2' },
    [{ file: 'b.xlsx', sheet: 'S', cell: 'C3' }],
  );
  expect(JSON.parse(findingsJson([found], '2024-02-29'))).toEqual({
    version: 1,
    generated: '2024-02-29',
    findings: [
      {
        code: 'source/sources-disagree',
        severity: 'warning',
        where: { file: 'a.csv', sheet: '', cell: 'F17' },
        also: [{ file: 'b.xlsx', sheet: 'S', cell: 'C3' }],
        params: { first: '1', second: '2' },
        message: {
          vi: 'Cùng một số liệu nhưng hai nơi ghi khác nhau: 1 và 2.',
          en: 'The same figure is given differently in two places: "1" and "2".',
        },
        hint: {
          vi: 'Đối chiếu hai nguồn, thống nhất một số với nơi gửi rồi sửa ở nguồn sai.',
          en: 'Compare the two, agree on one number with the senders and correct the wrong source.',
        },
      },
    ],
    summary: { error: 0, warning: 1, notice: 0 },
  });
});

test('nothing that looks like personal data gets out, and nothing else changes', () => {
  const place = { file: '2024/079203001234.csv', sheet: 'a@b.vn ', cell: 'F17' };
  const found = [
    finding('cell/unit-in-number', place, { shown: '0912345678 gọi  trước' }, [place]),
    finding('file/inflates-too-much', { file: 'x.xlsx', sheet: '', cell: '' }, { limit: '536870912' }),
    finding(
      'report/early',
      { file: 'x.xlsx', sheet: '', cell: '' },
      { period: '2023-06-20/2023-09-20', received: '2023-09-12' },
    ),
  ];
  const text = findingsJson(found, '');
  expect(text).not.toMatch(/079203001234|a@b\.vn|0912345678/);
  const { findings } = findingsDocumentSchema.parse(JSON.parse(text));
  expect(findings[0]?.params).toEqual({ shown: '… gọi  trước' });
  expect(findings[0]?.where).toEqual({ file: '2024/….csv', sheet: '… ', cell: 'F17' });
  expect(findings[0]?.also).toEqual([findings[0]?.where]);
  expect(findings[1]?.params).toEqual(found[1]?.params);
  expect(findings[2]?.params).toEqual(found[2]?.params);
});

test('the schema describes every key', () => {
  expect(findingsSchema().path).toBe('api/v1/findings.schema.json');
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['version', 'generated', 'findings', 'summary'],
    additionalProperties: false,
    $defs: { where: { required: ['file', 'sheet', 'cell'] }, words: { required: ['vi', 'en'] } },
  });
});
