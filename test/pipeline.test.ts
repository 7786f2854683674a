/** The whole way from files to evaluations, by changing one thing and seeing what else changes. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../src/domain/evaluation.ts';
import type { ProjectFile } from '../src/domain/project.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { readFolder } from '../src/node/readFolder.ts';
import { runPipeline } from '../src/pipeline.ts';

const files = readFolder(join(import.meta.dirname, 'sites/basic/input'));

function edit(path: string, change: (text: string) => string): ProjectFile[] {
  expect(files.some((file) => file.path === path)).toBe(true);
  return files.map((file) => {
    if (file.path !== path) return file;
    const before = new TextDecoder().decode(file.bytes);
    const after = change(before);
    expect(after).not.toBe(before);
    return { ...file, bytes: new TextEncoder().encode(after) };
  });
}

function evaluations(
  project: ProjectFile[],
): Map<string, Pick<Evaluation, 'value' | 'status' | 'targetValue'>> {
  const { published } = runPipeline(project);
  const keyed = (published?.evaluations ?? []).map(({ value, status, targetValue, ...evaluation }) => {
    const { indicator, unit, period, category } = evaluation;
    return [[indicator, unit, period?.id, category].join(' '), { value, status, targetValue }] as const;
  });
  return new Map(keyed);
}

function changed(project: ProjectFile[]): string[] {
  const [before, after] = [evaluations(files), evaluations(project)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key))).sort();
}

describe('one change', () => {
  test('of one cell changes the unit and its parent in that period, and nothing else', () => {
    const project = edit('submissions/2024-01/kham.csv', (text) => text.replace('1.234;', '1.235;'));
    expect(changed(project)).toEqual(['card-rate huyen-mau 2024-01 ', 'card-rate xa-hoa-binh 2024-01 ']);
    expect(evaluations(project).get('card-rate huyen-mau 2024-01 ')?.value).toBe(2135 / 3000);
  });

  test('of a target to none turns its indicator to monitored, and nothing else', () => {
    const project = edit('registry/targets.csv', (text) => text.replace(/kham-bang-the.*\r\n/, ''));
    expect(changed(project).every((key) => key.startsWith('card-rate '))).toBe(true);
    const after = evaluations(project);
    const statuses = [...after]
      .filter(([key]) => key.startsWith('card-rate '))
      .map(([, { status }]) => status);
    expect(new Set(statuses)).toEqual(new Set(['no-target', 'no-data']));
    for (const [key, { value }] of evaluations(files)) expect(after.get(key)?.value).toBe(value);
  });

  test('of a digit to a letter is an error at that cell, and its figure is withheld', () => {
    const project = edit('submissions/2024-01/kham.csv', (text) => text.replace('1.234;', '1.23o;'));
    const { findings } = runPipeline(project);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'cell/unit-in-number',
        severity: 'error',
        where: { file: 'submissions/2024-01/kham.csv', sheet: '', cell: 'C3' },
      }),
    );
    expect(evaluations(project).get('card-rate xa-hoa-binh 2024-01 ')).toMatchObject({
      value: undefined,
      status: 'withheld',
    });
  });

  test('of the order of files changes nothing', () => {
    expect(changed([...files].reverse())).toEqual([]);
    expect(runPipeline([...files].reverse()).findings).toEqual(runPipeline(files).findings);
  });

  test('in the registry that breaks it publishes nothing', () => {
    const project = edit('registry/indicators.csv', (text) =>
      text.replace('visits-card,visits-all', 'visits-card,visits-al'),
    );
    const { published, findings } = runPipeline(project);
    expect(published).toBeUndefined();
    expect(findings.map(({ code, where }) => [code, where.cell])).toContainEqual([
      'registry/unknown-code',
      'F2',
    ]);
  });
});

test('the same files give the same results', () => {
  expect(JSON.stringify(runPipeline(files))).toBe(JSON.stringify(runPipeline(files)));
});

test('figures that a source repeats are compared with the published ones and never take their place', () => {
  const file = (path: string, text: string): ProjectFile => ({
    path,
    hash: path,
    bytes: new TextEncoder().encode(text),
  });
  const form = [
    'id: loi-van',
    'title: { vi: Lời văn, en: Text }',
    'recognise: [lời văn]',
    'reference: true',
    'columns:',
    '  - { header: Đơn vị, as: unit }',
    '  - { header: Lượt khám dùng thẻ, as: value, measure: visits-card }',
  ].join('\n');
  const declared = edit(
    'submissions/submissions.csv',
    (text) => `${text}2024-01/a.csv,,huyen-mau,2024-01,,,,,,\r\n`,
  );
  const project = [
    ...declared,
    file('forms/loi-van.yaml', form),
    file(
      'submissions/2024-01/a.csv',
      'LỜI VĂN;\nĐơn vị;Lượt khám dùng thẻ\nXã Hòa Bình;9.999\nXã Phú Thủy;900\n',
    ),
  ];
  expect(changed(project)).toEqual([]);
  const found = runPipeline(project).findings.filter(
    ({ where }) => where.file === 'submissions/2024-01/a.csv',
  );
  expect(found).toMatchObject([
    {
      code: 'source/sources-disagree',
      where: { cell: 'B3' },
      also: [{ file: 'submissions/2024-01/kham.csv', cell: 'C3' }],
      params: { first: '1.234', second: '9.999' },
    },
  ]);
});

describe('what an error touches is withheld, and no older figure takes its place', () => {
  const add = (path: string, text: string): ProjectFile => ({
    path,
    hash: path,
    bytes: new TextEncoder().encode(text),
  });
  const statusOf = (project: ProjectFile[], key: string) => evaluations(project).get(key)?.status;

  test('a file that cannot be read', () => {
    const project = edit('submissions/2024-02/kham.csv', (text) => `${text}"không đóng ngoặc`);
    expect(runPipeline(project).findings).toContainEqual(
      expect.objectContaining({ code: 'file/unclosed-quote' }),
    );
    expect(statusOf(project, 'card-rate xa-hoa-binh 2024-02 ')).toBe('withheld');
    expect(statusOf(project, 'card-rate xa-hoa-binh 2024-01 ')).toBe('missed');
  });

  test('a header that lost a column', () => {
    const project = edit('submissions/2024-02/kham.csv', (text) =>
      text.replace('Tổng lượt khám', 'Tong so luot kham benh'),
    );
    expect(statusOf(project, 'card-rate xa-hoa-binh 2024-02 ')).toBe('withheld');
  });

  test('a rule that is an error', () => {
    const rules = 'id,left,comparator,right,severity\nthe,visits-card,<=,visits-all,error\n';
    const wrong = edit('submissions/2024-01/kham.csv', (text) => text.replace('1.234;2.000', '2.234;2.000'));
    const project = [...wrong, add('registry/rules.csv', rules)];
    expect(statusOf(project, 'card-rate xa-hoa-binh 2024-01 ')).toBe('withheld');
    expect(statusOf(project, 'card-rate huyen-mau 2024-01 ')).toBe('withheld');
    const warned = [...wrong, add('registry/rules.csv', rules.replace('error', 'warning'))];
    expect(statusOf(warned, 'card-rate xa-hoa-binh 2024-01 ')).toBe('met');
  });

  test('a file with personal data: nothing of it is anywhere', () => {
    const project = edit('submissions/2024-02/kham.csv', (text) =>
      text.replace(/\r?\n$/, '\r\nLiên hệ: can.bo@vi-du.vn\r\n'),
    );
    const results = runPipeline(project);
    expect(results.findings.filter(({ code }) => code.startsWith('privacy/'))).toMatchObject([
      { code: 'privacy/e-mail', severity: 'error', where: { file: 'submissions/2024-02/kham.csv' } },
    ]);
    expect(JSON.stringify(results.findings)).not.toContain('vi-du.vn');
    expect(results.sheets.has('submissions/2024-02/kham.csv')).toBe(false);
    expect(statusOf(project, 'card-rate xa-hoa-binh 2024-02 ')).toBe('withheld');
  });
});

test('a correction is published in the place of the cell, with the decision', () => {
  const corrections = [
    'file,sheet,cell,was,instead,reason_vi,reason_en,decided_by,decided_on,document',
    '2024-01/kham.csv,,C3,1.234,1.334,Gõ nhầm,Typing error,UBND huyện Mẫu,2024-02-20,kh-1',
  ].join('\n');
  const project = [
    ...files,
    { path: 'corrections.csv', hash: 'c', bytes: new TextEncoder().encode(corrections) },
  ];
  expect(evaluations(project).get('card-rate xa-hoa-binh 2024-01 ')?.value).toBe(1334 / 2000);
  const { published, findings } = runPipeline(project);
  const corrected = published?.dataset.observations.filter(({ correction }) => correction);
  expect(corrected).toMatchObject([
    { quantity: { number: 1334 }, correction: { was: '1.234', uncorrected: { number: 1234 } } },
  ]);
  expect(findings.map(({ code }) => code)).toContain('correction/applied');
});

test('small numbers are withheld with all from which they follow', () => {
  const small = edit('site.yaml', (text) => `${text}smallNumbers: { below: 1000 }\n`);
  const { published, findings } = runPipeline(small);
  const shown = published?.dataset.observations.flatMap(({ quantity, shown: text }) =>
    quantity.state === 'withheld' ? [text] : [],
  );
  expect(shown?.length).toBeGreaterThan(0);
  expect(new Set(shown)).toEqual(new Set(['']));
  expect(findings.map(({ code }) => code)).toContain('privacy/small-number');
  expect(evaluations(small).get('card-rate huyen-mau 2024-01 ')?.status).toBe('withheld');
});

test('property: the order of the files, and of what they report, never matters', () => {
  const { published, findings } = runPipeline(files);
  const expected = JSON.stringify([published?.evaluations, findings]);
  const order = fc.shuffledSubarray(files, { minLength: files.length });
  fc.assert(
    fc.property(order, (shuffled) => {
      const again = runPipeline(shuffled);
      expect(JSON.stringify([again.published?.evaluations, again.findings])).toBe(expected);
    }),
    { numRuns: 20 },
  );
  const dataset = published?.dataset;
  if (!dataset) throw new Error('the example has errors');
  const places = (all: Evaluation[]) =>
    all.map((one) => JSON.stringify({ ...one, inputs: undefined })).sort();
  const evaluated = places(evaluate(dataset));
  const observations = fc.shuffledSubarray([...dataset.observations], {
    minLength: dataset.observations.length,
  });
  fc.assert(
    fc.property(observations, (shuffled) => {
      expect(places(evaluate({ ...dataset, observations: shuffled }))).toEqual(evaluated);
    }),
    { numRuns: 20 },
  );
});
