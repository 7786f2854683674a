import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_KEPT } from '../../src/ingest/readings.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { validationsOnDisk } from '../../src/node/validationsOnDisk.ts';
import { type Results, runPipeline } from '../../src/pipeline.ts';

const BASIC = join(import.meta.dirname, '..', 'sites', 'basic', 'input');

const base = mkdtempSync(join(tmpdir(), 'validations-'));
afterAll(() => rmSync(base, { recursive: true }));

let root = '';
let data = '';
let roots = 0;
/** A program of a few files, and a data folder of its own. */
beforeEach(() => {
  roots += 1;
  root = join(base, String(roots));
  for (const folder of ['src/ingest', 'src/domain', 'src/validate', 'src/node']) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'packedSubmission.ts'), folder);
  }
  writeFileSync(join(root, 'package-lock.json'), '{}');
  data = join(root, 'data');
  cpSync(BASIC, data, { recursive: true });
});

const entries = (): string[] =>
  readdirSync(join(root, '.cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** What the pipeline says of the folder, and the files that were validated for it. */
function run(): { said: unknown; validated: string[] } {
  const files = readFolder(data);
  const onDisk = validationsOnDisk(root, data, files);
  const validated: string[] = [];
  const validations: typeof onDisk = {
    ...onDisk,
    of: (path, forms, validate) =>
      onDisk.of(path, forms, () => {
        validated.push(path);
        return validate();
      }),
  };
  return { said: saidBy(runPipeline(files, () => 0, { readings: NOTHING_KEPT, validations })), validated };
}

const saidBy = ({ published, findings }: Results) => [
  published?.dataset.observations,
  published?.dataset.progress,
  published?.evaluations,
  findings,
];
const saidCold = () => saidBy(runPipeline(readFolder(data), () => 0));

function changeText(path: string, change: (text: string) => string): void {
  const file = join(data, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('a run says the same', () => {
  test('with every file kept, and validates none of them', () => {
    const { said, validated } = run();
    expect(validated.length).toBeGreaterThan(3);
    expect(said).toStrictEqual(saidCold());
    const again = run();
    expect(again.validated).toEqual([]);
    expect(again.said).toStrictEqual(said);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed in one byte', (bytes: Buffer) => bytes.fill(bytes[60] ? 0 : 1, 60, 61)],
  ])('where every entry is %s, and validates all', (_, change) => {
    const { said, validated } = run();
    for (const path of entries()) writeFileSync(path, change(readFileSync(path)));
    expect(run()).toEqual({ said, validated });
  });

  test('where nothing can be written', () => {
    writeFileSync(join(root, '.cache'), 'a file in the way');
    expect(run().said).toStrictEqual(saidCold());
  });
});

const submissions = () =>
  readdirSync(join(data, 'submissions'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.csv'),
  );

describe('all files are validated again once', () => {
  test.each([
    ['a check', () => writeFileSync(join(root, 'src/validate/new.ts'), '')],
    ['how entries are packed', () => writeFileSync(join(root, 'src/node/packedSubmission.ts'), 'x')],
    ['a package', () => writeFileSync(join(root, 'package-lock.json'), '{"a":1}')],
    ['the settings', () => changeText('site.yaml', (text) => `${text}\n# x\n`)],
    ['the registry', () => changeText('registry/documents.csv', (text) => `${text}\n`)],
    ['the list of submissions', () => changeText('submissions/submissions.csv', (text) => `${text}\n`)],
    [
      'the list of corrections',
      () =>
        writeFileSync(
          join(data, 'corrections.csv'),
          'file,sheet,cell,was,instead,reason_vi,reason_en,decided_by,decided_on,document\n',
        ),
    ],
    [
      'a form',
      () => {
        const [form = ''] = readdirSync(join(data, 'forms'));
        changeText(join('forms', form), (text) => `${text}\n# x\n`);
      },
    ],
  ])('%s has changed', (_, change) => {
    const { validated } = run();
    change();
    const again = run();
    expect(again.validated).toEqual(validated);
    expect(again.said).toStrictEqual(saidCold());
  });
});

test('only a changed file is validated again; the others keep their figures, and nothing old stays on disk', () => {
  run();
  const before = entries();
  const [name = ''] = submissions().filter((path) => !path.endsWith('submissions.csv'));
  changeText(join('submissions', name), (text) => `${text}\n`);
  const { said, validated } = run();
  expect(validated).toEqual([`submissions/${name}`]);
  expect(said).toStrictEqual(saidCold());
  expect(entries()).toHaveLength(before.length);
  expect(entries().filter((path) => !before.includes(path))).toHaveLength(1);
});

test('of a file that is refused for personal data nothing is kept, also where it was kept before', () => {
  run();
  const before = entries();
  const [name = ''] = submissions().filter((path) => !path.endsWith('submissions.csv'));
  changeText(join('submissions', name), (text) => `${text}\nSố CCCD\n001099012345\n`);
  const { said } = run();
  expect(said).toStrictEqual(saidCold());
  expect(JSON.stringify(said)).toContain('privacy/');
  expect(entries().length).toBe(before.length - 1);
  expect(run().said).toStrictEqual(said);
});
