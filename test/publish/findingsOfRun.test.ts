/** The findings of real runs keep the contract: our own schema, and the JSON Schema that is published beside them. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { ProjectFile } from '../../src/domain/project.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { findingsJson, findingsSchema } from '../../src/publish/findings.ts';

const ROOT = join(import.meta.dirname, '../..');
const published = z.fromJSONSchema(JSON.parse(findingsSchema().content));

test.each<[string, () => ProjectFile[]]>([
  ['the golden site', () => readFolder(join(ROOT, 'test/sites/basic/input'))],
  ['the data', () => readFolder(join(ROOT, 'data'))],
  ['a folder whose settings cannot be read', brokenFolder],
])('%s', (_, files) => {
  const { findings } = runPipeline(files());
  expect(findings.length).toBeGreaterThan(0);
  const document: unknown = JSON.parse(findingsJson(findings, '2024-02-29'));
  expect(published.safeParse(document).error).toBeUndefined();
});

test.each([
  ['version 2', { version: 2 }],
  ['a key more', { more: 1 }],
  ['no summary', { summary: undefined }],
  ['a finding without a place', { findings: [{ code: 'file/empty', severity: 'error' }] }],
])('the published schema refuses %s', (_, change) => {
  const document = { ...JSON.parse(findingsJson([], '')), ...change };
  expect(published.safeParse(document).success).toBe(false);
});

function brokenFolder(): ProjectFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'findings-'));
  writeFileSync(join(folder, 'site.yaml'), 'title: [\n');
  const files = readFolder(folder);
  rmSync(folder, { recursive: true });
  return files;
}
