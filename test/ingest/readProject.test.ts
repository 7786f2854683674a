import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ProjectFile } from '../../src/domain/project.ts';
import { readProject } from '../../src/ingest/readProject.ts';
import { saidBy } from './workbook.ts';

const folder = (files: Record<string, string | Uint8Array>): ProjectFile[] =>
  Object.entries(files).map(([path, content]) => ({
    path,
    hash: path,
    bytes: typeof content === 'string' ? strToU8(content) : content,
  }));
const read = (files: Record<string, string | Uint8Array>) => readProject(folder(files), () => 0);

test('every file goes to the place that its path gives it', () => {
  const project = read({
    'README.md': '# x',
    'corrections.csv': 'file;cell\na;B2\n',
    'forms/a.yaml': 'id: a',
    'registry/units.csv': 'id\nx\n',
    'registry/nothing.csv': 'id\nx\n',
    'site.yaml': 'title: a',
    'submissions/.gitkeep': '',
    'submissions/2023/a.csv': 'a;b\n',
    'submissions/2023/README.md': '# x',
    'submissions/2023/.DS_Store': 'x',
    'submissions/2023/Thumbs.db': 'x',
    'submissions/2023/desktop.ini': 'x',
    'submissions/2023/~$a.xlsx': 'x',
    'submissions/submissions.csv': 'path\na\n',
  });
  expect(project.site?.value).toEqual({ title: 'a' });
  expect([...project.registry.keys()]).toEqual(['units']);
  expect(project.forms.map((form) => form.path)).toEqual(['forms/a.yaml']);
  expect(project.corrections?.cells).toHaveLength(4);
  expect(project.submissionList?.cells).toHaveLength(2);
  expect([...project.submissions.keys()]).toEqual(['2023/a.csv']);
  expect(project.findings).toMatchObject([
    { code: 'file/lock-file', where: { file: 'submissions/2023/~$a.xlsx' } },
  ]);
});

test('what is not there is not there', () => {
  const project = read({});
  expect(project).toMatchObject({
    site: undefined,
    corrections: undefined,
    submissionList: undefined,
    findings: [],
  });
});

describe('the limits of site.yaml', () => {
  const files = (limits: string) => ({ 'submissions/a.csv': 'a;b;c\n', 'site.yaml': limits });

  test.each([
    ['none', 'title: a', []],
    ['fewer cells', 'limits: { cells: 2 }', [{ code: 'sheet/too-many-cells', limit: '2' }]],
    ['not valid: the usual ones', 'limits: { cells: -1 }', []],
    ['unknown: the usual ones', 'limits: { cells: 2, cellz: 2 }', []],
    ['nothing', 'limits:', []],
    ['no mapping', '- a', []],
  ])('%s', (_, site, said) => {
    expect(saidBy(read(files(site)).findings)).toEqual(said);
  });
});

test('one bad file never stops the others', () => {
  const project = read({
    'forms/a.yaml': 'a: [',
    'forms/b.yaml': 'id: b',
    'submissions/a.xlsx': 'PK\u0003\u0004 and nothing else',
    'submissions/b.xlsx': new Uint8Array(0),
    'submissions/c.csv': 'a;"b\n',
    'submissions/d.csv': 'a;b\n',
  });
  expect(project.forms.map((form) => form.value)).toEqual([undefined, { id: 'b' }]);
  expect([...project.submissions].map(([path, sheets]) => [path, sheets.length])).toEqual([
    ['a.xlsx', 0],
    ['b.xlsx', 0],
    ['c.csv', 0],
    ['d.csv', 1],
  ]);
  expect(project.findings.map((finding) => finding.code)).toEqual([
    'registry/invalid-value',
    'file/corrupt',
    'file/empty',
    'file/unclosed-quote',
  ]);
});

test('time is counted for each file alone', () => {
  let now = 0;
  const clock = () => {
    now += 4000;
    return now;
  };
  const files = { 'submissions/a.csv': 'a;b\n', 'submissions/b.csv': 'a;b\n', 'submissions/c.csv': 'a;b\n' };
  expect(readProject(folder(files), clock).findings).toEqual([]);
});
