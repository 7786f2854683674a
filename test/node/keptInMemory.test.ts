/** While a process runs, only what changed is read, validated and evaluated again; the results are those of a cold run. */

import { expect, test } from 'vitest';
import type { ProjectFile } from '../../src/domain/project.ts';
import { keptInMemory } from '../../src/node/keptInMemory.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';

const FILES = readFolder('test/sites/basic/input');

function changed(path: string, from: string, to: string): ProjectFile[] {
  return FILES.map((file) => {
    if (file.path !== path) return file;
    const text = new TextDecoder().decode(file.bytes);
    if (!text.includes(from)) throw new Error(`${path} says nothing of ${from}`);
    return { path, hash: `${file.hash} changed`, bytes: new TextEncoder().encode(text.replace(from, to)) };
  });
}

test.each([
  ['a figure', 'submissions/2024-02/kham.csv', '1.700', '1.800', ['submissions/2024-02/kham.csv']],
  ['the registry', 'registry/units.csv', 'Xã Phú Thủy', 'Xã Phú Thuỷ mới', 'all'],
])('%s', (_, path, from, to, expected) => {
  const keptFor = keptInMemory();
  const validated: string[] = [];
  const run = (files: readonly ProjectFile[]) => {
    const kept = keptFor(files);
    const validations: typeof kept.validations = {
      ...kept.validations,
      of: (at, forms, validate) =>
        kept.validations.of(at, forms, () => {
          validated.push(at);
          return validate();
        }),
    };
    const { published, findings } = runPipeline(files, () => 0, { ...kept, validations });
    if (published) kept.keepEvaluated(published);
    return [published, findings];
  };
  run(FILES);
  const all = validated.splice(0);
  const later = changed(path, from, to);
  const cold = runPipeline(later, () => 0);
  expect(run(later)).toStrictEqual([cold.published, cold.findings]);
  expect(validated).toEqual(expected === 'all' ? all : expected);
});

test('files that could not be read are not taken for each other', () => {
  const keptFor = keptInMemory();
  const unread = new Set(['submissions/2024-01/kham.csv', 'submissions/2024-02/kham.csv']);
  const files = FILES.map((file): ProjectFile => {
    if (!unread.has(file.path)) return file;
    const why = { code: 'file/corrupt', params: { reason: 'not-readable', part: '' } } as const;
    return { path: file.path, hash: '', bytes: new Uint8Array(), unread: why };
  });
  const cold = runPipeline(files, () => 0);
  for (let turn = 0; turn < 2; turn++) {
    const { published, findings } = runPipeline(files, () => 0, keptFor(files));
    expect([published?.evaluations, findings]).toStrictEqual([cold.published?.evaluations, cold.findings]);
  }
});
