/** The old folder stands until the new one is whole, wherever a run is cut short. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isReplaceable, recoverFolder, replaceFolder } from '../../src/node/replaceFolder.ts';

let root: string;
let site: string;
let next: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
  site = join(root, 'dist');
  next = join(root, 'dist.next');
  make(site, 'old');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function make(folder: string, text: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
}

const shown = () => readFileSync(join(site, 'index.html'), 'utf8');

describe('replacing', () => {
  test('puts the new one in its place and leaves nothing aside', () => {
    make(next, 'new');
    replaceFolder(next, site);
    expect(shown()).toBe('new');
    expect([existsSync(next), existsSync(`${site}.old`)]).toEqual([false, false]);
  });

  test('without an old one', () => {
    rmSync(site, { recursive: true });
    make(next, 'new');
    replaceFolder(next, site);
    expect(shown()).toBe('new');
  });

  test('that fails leaves the old one', () => {
    expect(() => replaceFolder(join(root, 'nothing'), site)).toThrow();
    expect(shown()).toBe('old');
    expect(existsSync(`${site}.old`)).toBe(false);
  });

  test('cut short between the two renamings is mended by the next run', () => {
    renameSync(site, `${site}.old`);
    recoverFolder(site);
    expect(shown()).toBe('old');
  });

  test('cut short before the old one was removed keeps the new one', () => {
    make(`${site}.old`, 'older');
    recoverFolder(site);
    expect(shown()).toBe('old');
    make(next, 'new');
    replaceFolder(next, site);
    expect(shown()).toBe('new');
  });
});

test('what somebody keeps for another purpose is not replaced', () => {
  expect(isReplaceable(site)).toBe(true);
  expect(isReplaceable(join(root, 'nothing'))).toBe(true);
  expect(isReplaceable(root)).toBe(false);
  mkdirSync(next);
  expect(isReplaceable(next)).toBe(true);
});
