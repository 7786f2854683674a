import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HOSTILE } from './hostile/files.ts';
import type { Outcome } from './hostile/readAlone.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const script = new URL('./hostile/readAlone.ts', import.meta.url).pathname;
afterAll(() => rmSync(folder, { recursive: true }));

function readAlone(bytes: Uint8Array): Outcome {
  const file = join(folder, 'file');
  writeFileSync(file, bytes);
  return JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8', timeout: 60_000 }));
}

describe('a hostile file ends in values or a finding, in time and in memory', () => {
  test.each(Object.entries(HOSTILE))(
    '%s',
    (_, { make, code, cells }) => {
      const outcome = readAlone(make());
      if (code !== undefined) expect(outcome.codes).toContain(code);
      if (cells !== undefined) expect(outcome.cells).toBe(cells);
      expect(outcome.codes.length + outcome.cells).toBeGreaterThan(0);
      expect(outcome.seconds).toBeLessThan(10);
      expect(outcome.mebibytes).toBeLessThan(512);
    },
    120_000,
  );
});
