/** The demonstration province goes through the same reading as real data, and what is found is what was planted. */

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Demo, type DemoSize, generateDemo } from '../../scripts/demo/generate.ts';
import type { ProjectFile } from '../../src/domain/project.ts';
import { type Results, runPipeline } from '../../src/pipeline.ts';

const SIZE: DemoSize = { seed: 1, districts: 4, communes: 20, months: 16 };

const made = new Map<number, Promise<{ demo: Demo; results: Results }>>();

/** Each seed is made and read once for all tests. */
function read(seed: number): Promise<{ demo: Demo; results: Results }> {
  const known = made.get(seed) ?? makeAndRead(seed);
  made.set(seed, known);
  return known;
}

async function makeAndRead(seed: number): Promise<{ demo: Demo; results: Results }> {
  const demo = await generateDemo({ ...SIZE, seed });
  return { demo, results: runPipeline(projectOf(demo)) };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function projectOf(demo: Demo): ProjectFile[] {
  return [...demo.files].map(([path, bytes]) => ({ path, bytes, hash: hash(bytes) }));
}

function hashes(demo: Demo): Record<string, string> {
  return Object.fromEntries([...demo.files].map(([path, bytes]) => [path, hash(bytes)]));
}

describe('the demonstration province', () => {
  test.each([1, 2, 3])('of seed %i has exactly the findings that were planted', async (seed) => {
    const { demo, results } = await read(seed);
    const { findings, published } = results;
    const found = findings.map(({ code, where }) => [code, where.file, where.sheet, where.cell].join(' | '));
    const planted = demo.expected.map(({ code, file, sheet, cell }) => [code, file, sheet, cell].join(' | '));
    expect(found.sort()).toEqual(planted.sort());
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThanOrEqual(15);
    expect(published?.dataset.registry.site.illustrative).toBe(true);
  });

  test('has the units, indicators and months that were asked for', async () => {
    const { registry, observations } = (await read(SIZE.seed)).results.published?.dataset ?? {};
    const units = [...(registry?.units.values() ?? [])];
    const today = (level: string) => units.filter((unit) => unit.level === level && unit.valid_to === '');
    expect([today('province').length, today('district').length, today('commune').length]).toEqual([1, 4, 20]);
    expect(units.filter(({ valid_to }) => valid_to !== '')).toHaveLength(7);
    expect(registry?.indicators.size).toBe(26);
    const months = observations
      ?.filter(({ period }) => period.kind === 'month')
      .map(({ period }) => period.id);
    expect([...new Set(months)].sort()).toHaveLength(SIZE.months);
    expect(registry?.successions.map(({ kind }) => kind).sort()).toEqual([
      'part',
      'part',
      ...Array.from({ length: 6 }, () => 'whole'),
    ]);
  });

  test('is the same bytes for the same seed, and others for another', async () => {
    const first = hashes((await read(SIZE.seed)).demo);
    expect(hashes(await generateDemo(SIZE))).toEqual(first);
    const other = hashes(await generateDemo({ ...SIZE, seed: 4 }));
    expect(other['registry/units.csv']).not.toBe(first['registry/units.csv']);
    expect(other['registry/measures.csv']).toBe(first['registry/measures.csv']);
  });

  test('is refused where it would be too small for its mergers and mistakes', async () => {
    await expect(generateDemo({ seed: 1, districts: 2, communes: 2, months: 4 })).rejects.toThrow(/too/);
  });
});
