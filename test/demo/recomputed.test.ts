/**
 * Every published value of the demonstration province follows from what is published beside it: the long table of
 * observations and the registry. `recomputation.ts` computes it again without a line of the engine.
 */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateDemo } from '../../scripts/demo/generate.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { csvTable } from '../../src/publish/csvTable.ts';
import { evaluationsTable, observationsTable } from '../../src/publish/factTables.ts';
import { readTable, recompute, type Table } from './recomputation.ts';

const SIZE = { districts: 4, communes: 20, months: 16 };

const made = new Map<number, ReturnType<typeof publish>>();

/** Each seed is published and computed again once for all tests. */
function published(seed: number) {
  const known = made.get(seed) ?? publish(seed);
  made.set(seed, known);
  return known;
}

async function publish(seed: number) {
  const { files } = await generateDemo({ ...SIZE, seed });
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const { published } = runPipeline([...files].map(([path, bytes]) => ({ path, bytes, hash: hash(bytes) })));
  if (!published) throw new Error('the demonstration province was not published');
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const registry = (name: string) => readTable(text(`registry/${name}.csv`));
  const site = parse(text('site.yaml')) as { periods: string[]; ranking?: { fewestCases: number } };
  const recomputed = recompute({
    observations: readTable(csvTable(observationsTable(published.dataset)).content),
    units: registry('units'),
    levels: registry('levels'),
    successions: registry('successions'),
    measures: registry('measures'),
    indicators: registry('indicators'),
    targets: registry('targets'),
    rules: registry('rules'),
    periods: site.periods,
    fewestCases: site.ranking?.fewestCases ?? 10,
  });
  return { recomputed, evaluations: readTable(csvTable(evaluationsTable(published.evaluations)).content) };
}

const KEY = ['indicator', 'unit', 'period', 'breakdown', 'lens', 'target_id'] as const;

function byKey(table: Table): Map<string, Record<string, string>> {
  const rows = new Map(table.map((row) => [KEY.map((column) => row[column]).join(' '), row]));
  expect(rows.size).toBe(table.length);
  return rows;
}

test.each([1, 2])('the demonstration province of seed %i, to the last digit', async (seed) => {
  const { recomputed, evaluations } = await published(seed);
  const [mine, theirs] = [byKey(recomputed), byKey(evaluations)];
  expect([...theirs.keys()].filter((key) => !mine.has(key)).slice(0, 10), 'nobody asked for').toEqual([]);
  expect([...mine.keys()].filter((key) => !theirs.has(key)).slice(0, 10), 'not published').toEqual([]);
  const different = [...theirs].flatMap(([key, row]) =>
    Object.entries(row).flatMap(([column, value]) =>
      value === mine.get(key)?.[column]
        ? []
        : [`${key}: ${column} is ${value}, not ${mine.get(key)?.[column]}`],
    ),
  );
  expect(different.slice(0, 20), `${different.length} differ`).toEqual([]);
});

test('the demonstration province has something to recompute of every kind', async () => {
  const { evaluations } = await published(1);
  const filled = (column: string) => evaluations.filter((row) => row[column] !== '').length;
  expect(evaluations.length).toBeGreaterThan(10_000);
  expect(evaluations.filter(({ lens }) => lens === 'restated').length).toBeGreaterThan(1000);
  for (const column of ['low', 'high']) expect(filled(column), column).toBeGreaterThan(40);
  expect(new Set(evaluations.map(({ status }) => status)).size).toBe(9);
});

test('every range holds its value', async () => {
  const { evaluations } = await published(1);
  const ranged = evaluations.filter(({ low }) => low !== '');
  expect(ranged.length).toBeGreaterThan(0);
  for (const { value, low, high } of ranged) {
    expect(Number(value)).toBeGreaterThanOrEqual(Number(low) - 1e-12);
    if (high !== '') expect(Number(value)).toBeLessThanOrEqual(Number(high) + 1e-12);
  }
});
