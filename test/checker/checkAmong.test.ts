/**
 * A file checked among what the page carries gives the findings, and the figures, that the command gives for a data folder
 * in which it lies; of each file of the golden data, taken out and added again, and sent again in its own place.
 */

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { carriedData, unpackData } from '../../src/checker/carriedData.ts';
import { checkAmong, othersOf } from '../../src/checker/checkAmong.ts';
import { listedPaths } from '../../src/checker/listedPaths.ts';
import { sha256 } from '../../src/checker/sha256.ts';
import { concerns, SUBMISSION_LIST, SUBMISSIONS } from '../../src/domain/concerning.ts';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import type { ProjectFile } from '../../src/domain/project.ts';
import { sha256 as nodeHash } from '../../src/node/dataEdition.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';

const clock = () => 0;

function carriedOf(files: readonly ProjectFile[]) {
  const carried = carriedData(files, runPipeline(files, clock));
  if (!carried) throw new Error('the registry has errors');
  return othersOf(unpackData(JSON.parse(JSON.stringify(carried))), clock);
}

function asCommand(files: readonly ProjectFile[], path: string) {
  const results = runPipeline(files, clock);
  const list = listedPaths(
    files.find((file) => file.path === SUBMISSION_LIST),
    clock,
  );
  const rows = list.filter((listed) => SUBMISSIONS + listed.path === path).map(({ row }) => row);
  const asked = { paths: new Set([path]), listRows: new Set(rows) };
  return {
    findings: results.findings.filter((finding) => concerns(finding, asked, results.published !== undefined)),
    evaluations: results.published?.evaluations.map(said),
  };
}

/** Without the observations themselves, of which there would be too many. */
function said({ inputs, ...evaluation }: Evaluation) {
  const places = [...inputs.numerator, ...inputs.denominator].flatMap(({ observations, missing }) => [
    missing,
    ...observations.map(({ where, quantity }) => ({ where, quantity })),
  ]);
  return { ...evaluation, places };
}

/** Each takes three runs; of the real data some must do. */
describe.each([
  ['golden', 'test/sites/basic/input', 1],
  ['real', 'data', 7],
])('the files of the %s data', (_, folder, every) => {
  const files = readFolder(join(import.meta.dirname, '../..', folder));
  const reports = files
    .filter(({ path }) => /^submissions\/.*\.(?:xlsx|csv)$/.test(path) && path !== SUBMISSION_LIST)
    .filter((_, index) => index % every === 0);
  const whole = carriedOf(files);

  test('there are some', () => expect(reports.length).toBeGreaterThan(2));

  test.each(reports.map(({ path }) => path))('%s', (path) => {
    const own = files.filter((file) => file.path === path);
    const expected = asCommand(files, path);
    const added = checkAmong(carriedOf(files.filter((file) => file.path !== path)), own, clock);
    expect(added.findings).toEqual(expected.findings);
    expect(added.results.published?.evaluations.map(said)).toEqual(expected.evaluations);
    const again = checkAmong(whole, own, clock);
    expect(again.findings).toEqual(expected.findings);
    expect(again.results.published?.evaluations.map(said)).toEqual(expected.evaluations);
  });
});

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_000])('the hash of %i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 251);
  expect(sha256(bytes)).toBe(nodeHash(bytes));
});
