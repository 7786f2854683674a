/** However a program saves a file, and however often, it is noticed. */

import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followFolder } from '../../src/node/followFolder.ts';

let above: string;
let folder: string;
let stop: () => void;
let told: () => void = () => {};

beforeEach(() => {
  above = realpathSync(mkdtempSync(join(tmpdir(), 'follow-')));
  folder = join(above, 'data');
  mkdirSync(join(folder, 'submissions/2024-01'), { recursive: true });
  writeFileSync(join(folder, 'submissions/2024-01/a.csv'), '1');
  stop = followFolder(folder, () => told()).close;
});

afterEach(() => {
  stop();
  rmSync(above, { recursive: true, force: true });
});

/** Fails where nobody tells of it. */
function isNoticed(happens: () => void): Promise<void> {
  const noticed = new Promise<void>((resolve) => {
    told = resolve;
  });
  happens();
  return noticed;
}

const WAYS: readonly [string, (file: string, turn: number) => void][] = [
  ['in place', (file, turn) => writeFileSync(file, `${turn}`)],
  [
    'by a new file in its place',
    (file, turn) => {
      writeFileSync(`${file}.tmp`, `${turn}`);
      renameSync(`${file}.tmp`, file);
    },
  ],
  [
    'removed and written again',
    (file, turn) => {
      rmSync(file);
      writeFileSync(file, `${turn}`);
    },
  ],
  [
    'with the old one beside it',
    (file, turn) => {
      renameSync(file, `${file}~`);
      writeFileSync(file, `${turn}`);
      rmSync(`${file}~`);
    },
  ],
];

test.each(WAYS)(
  'a file saved %s, four times',
  async (_, save) => {
    for (let turn = 0; turn < 4; turn++) {
      await isNoticed(() => save(join(folder, 'submissions/2024-01/a.csv'), turn));
    }
  },
  5000,
);

test('a file in a new folder, and in one that took the place of another', async () => {
  await isNoticed(() => mkdirSync(join(folder, 'submissions/2024-02')));
  await isNoticed(() => writeFileSync(join(folder, 'submissions/2024-02/b.csv'), '2'));
  await isNoticed(() => {
    rmSync(join(folder, 'submissions/2024-01'), { recursive: true });
    mkdirSync(join(folder, 'submissions/2024-01'));
  });
  await isNoticed(() => writeFileSync(join(folder, 'submissions/2024-01/c.csv'), '3'));
}, 5000);

test('the folder itself goes and comes back', async () => {
  await isNoticed(() => renameSync(folder, `${folder}-away`));
  await isNoticed(() => renameSync(`${folder}-away`, folder));
  await isNoticed(() => writeFileSync(join(folder, 'submissions/2024-01/a.csv'), '4'));
}, 5000);

test('what happens together is told once', async () => {
  let times = 0;
  told = () => times++;
  for (let turn = 0; turn < 20; turn++) writeFileSync(join(folder, `${turn}.csv`), '5');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(times).toBe(1);
});
