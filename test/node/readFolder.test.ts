import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readProject } from '../../src/ingest/readProject.ts';
import { readFileAt, readFolder } from '../../src/node/readFolder.ts';

const base = mkdtempSync(join(tmpdir(), 'folder-'));
afterAll(() => rmSync(base, { recursive: true }));

let folders = 0;
function folderWith(fill: (folder: string) => void): string {
  folders += 1;
  const folder = join(base, String(folders), 'submissions');
  mkdirSync(folder, { recursive: true });
  fill(folder);
  return join(folder, '..');
}

test('every file below the folder, by its path, with its hash', () => {
  const folder = folderWith((at) => {
    mkdirSync(join(at, 'Tháng 9'.normalize('NFD')));
    writeFileSync(join(at, 'Tháng 9'.normalize('NFD'), 'Xã.csv'.normalize('NFD')), 'a');
    writeFileSync(join(at, 'a.csv'), '');
  });
  expect(readFolder(folder).map(({ path, hash }) => [path, hash.slice(0, 6)])).toEqual([
    ['submissions/Tháng 9/Xã.csv', 'ca9781'],
    ['submissions/a.csv', 'e3b0c4'],
  ]);
});

test('names that are no text keep their files apart', () => {
  const folder = folderWith((at) => {
    for (const byte of [0xea, 0xe3]) {
      writeFileSync(Buffer.concat([Buffer.from(`${at}/T`), Buffer.of(byte), Buffer.from('n.csv')]), 'a;b\n');
    }
  });
  const files = readFolder(folder);
  expect(files.map(({ path }) => path)).toEqual(['submissions/T%e3n.csv', 'submissions/T%ean.csv']);
  expect(files.every(({ bytes }) => bytes.length === 4)).toBe(true);
});

test('links are not followed, whether they lead round in a circle, elsewhere or nowhere', () => {
  const folder = folderWith((at) => {
    symlinkSync(at, join(at, 'loop'));
    symlinkSync('/etc/hostname', join(at, 'elsewhere.csv'));
    symlinkSync('/nowhere', join(at, 'nowhere.csv'));
  });
  expect(readFolder(folder)).toEqual([]);
});

test('a file of gigabytes is refused without being loaded', () => {
  const folder = folderWith((at) => {
    writeFileSync(join(at, 'a.csv'), '');
    truncateSync(join(at, 'a.csv'), 6_000_000_000);
  });
  const [file] = readFolder(folder);
  expect(file?.bytes).toHaveLength(0);
  expect(readProject(readFolder(folder), () => 0).findings).toMatchObject([
    {
      code: 'file/too-large',
      where: { file: 'submissions/a.csv' },
      params: { unit: 'bytes', limit: '268435456' },
    },
  ]);
});

test('a file that cannot be read says so', () => {
  const files = ['site.yaml', 'submissions/a.csv'].map((path) => readFileAt(join(base, 'gone'), path));
  expect(readProject(files, () => 0).findings).toMatchObject(
    ['site.yaml', 'submissions/a.csv'].map((file) => ({
      code: 'file/corrupt',
      where: { file },
      params: { reason: 'not-readable' },
    })),
  );
});
