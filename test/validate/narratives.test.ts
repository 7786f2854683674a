/** The words of a unit: read as they stand, for the topic of their row, and neither figure nor report where there is none. */

import { expect, test } from 'vitest';
import { formSchema } from '../../src/domain/form.ts';
import type { Submission } from '../../src/domain/registry.ts';
import { validateSubmissions } from '../../src/validate/submissions.ts';
import { registry, sheetOf } from './written.ts';

const form = formSchema.parse({
  id: 'words',
  title: { vi: 'Phần lời của báo cáo', en: 'The words of a report' },
  recognise: ['phần lời'],
  columns: [
    { header: 'STT', as: 'order' },
    { header: 'Nội dung', as: 'item' },
    { header: 'Đơn vị viết', as: 'narrative' },
  ],
  items: [
    { label: 'Khó khăn', narrative: 'difficulties' },
    { label: 'Kiến nghị', narrative: 'proposals' },
  ],
});

function read(lines: string[], more: Partial<Submission> = {}) {
  const value: Submission = {
    path: '2023-09/a.xlsx',
    sheet: '',
    unit: 'an-loc',
    period: '2023-09',
    as_of: '',
    document: '',
    sender: '',
    received: '2023-10-02',
    note_vi: '',
    note_en: '',
    ...more,
  };
  const listed = { value, at: (cell: string) => ({ file: 'submissions/submissions.csv', sheet: '', cell }) };
  const sheet = sheetOf(['Phần lời của báo cáo', 'STT|Nội dung|Đơn vị viết', ...lines]);
  return validateSubmissions(new Map([[value.path, [sheet]]]), new Map(), [listed], [form], registry);
}

test('each row is about its topic, of the unit and the period of the file', () => {
  const { narratives, rows, findings } = read(['1|Khó khăn|Mạng còn chậm.', '2|Kiến nghị|Thêm 2 máy quét.']);
  expect(findings).toEqual([]);
  expect(rows).toEqual([]);
  expect(
    narratives.map(({ unit, period, topic, text, where, received }) => [
      unit,
      period.id,
      topic,
      text,
      where.cell,
      received,
    ]),
  ).toEqual([
    ['an-loc', '2023-09', 'difficulties', 'Mạng còn chậm.', 'C3', '2023-10-02'],
    ['an-loc', '2023-09', 'proposals', 'Thêm 2 máy quét.', 'C4', '2023-10-02'],
  ]);
});

test('an empty cell says nothing', () => {
  const { narratives, findings } = read(['1|Khó khăn|', '2|Kiến nghị|Thêm máy quét.']);
  expect(narratives.map(({ topic }) => topic)).toEqual(['proposals']);
  expect(findings).toEqual([]);
});

test('words about what the form does not ask are a finding with the nearest topic', () => {
  const { narratives, findings } = read(['1|Kiến nghị đề xuất|Mạng còn chậm.']);
  expect(narratives).toEqual([]);
  expect(findings.map(({ code, where, params }) => [code, where.cell, params.nearest])).toEqual([
    ['row/unknown-category', 'B3', 'Kiến nghị'],
  ]);
});

test('where nobody can say whose they are, they are left out', () => {
  expect(read(['1|Khó khăn|Mạng còn chậm.'], { unit: 'khong-co' }).narratives).toEqual([]);
});
