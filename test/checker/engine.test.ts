/**
 * The checker as it is bundled for the page: it runs where there is nothing of Node, gives the copies of the command byte for
 * byte, says of hostile files what the reader says, and stays light.
 */

import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkerEngine } from '../../scripts/checkerFiles.ts';
import { carriedData } from '../../src/checker/carriedData.ts';
import type { FromWorker, ToWorker } from '../../src/domain/checkReport.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { annotatedCopy } from '../../src/publish/annotated/copy.ts';
import { BAD_MONTH, emptyTemplate } from '../browser/filesToCheck.ts';
import { HOSTILE } from '../ingest/hostile/files.ts';

const files = readFolder(join(import.meta.dirname, '../sites/basic/input'));
let engine = '';
beforeAll(async () => {
  engine = await checkerEngine();
});

/** A worker with what every worker has, and with nothing that could reach anything. */
function startEngine() {
  const told: FromWorker[] = [];
  let listener: (event: { data: ToWorker }) => void = () => {};
  let heard: () => void = () => {};
  const context = createContext({
    addEventListener: (_: string, listen: typeof listener) => {
      listener = listen;
    },
    postMessage: (message: FromWorker) => {
      told.push(message);
      if (message.tell !== 'progress') heard();
    },
    performance,
    TextEncoder,
    TextDecoder,
  });
  runInContext(engine, context);
  return {
    async ask(message: ToWorker): Promise<FromWorker | undefined> {
      const answered = new Promise<void>((resolve) => {
        heard = resolve;
      });
      listener({ data: message });
      await answered;
      return told.at(-1);
    },
  };
}

async function started() {
  const worker = startEngine();
  const data = JSON.stringify(
    carriedData(
      files,
      runPipeline(files, () => 0),
    ),
  );
  expect(await worker.ask({ ask: 'start', data, language: 'vi' })).toMatchObject({ tell: 'ready' });
  return worker;
}

test('the bundle is within its weight', () => {
  expect(gzipSync(engine).length).toBeLessThan(340_000);
  expect(engine).not.toMatch(/\bimportScripts\b|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b/);
});

test('a copy is made without Node, the same as with it', async () => {
  const path = 'submissions/2024-03/x.csv';
  const bytes = new Uint8Array(BAD_MONTH.buffer);
  const worker = await started();
  const file = { name: 'x.csv', path: '2024-03/x.csv', bytes, isTooLarge: false };
  await worker.ask({ ask: 'check', files: [file] });
  const copy = await worker.ask({ ask: 'copy', file: 0 });
  const { sheets, findings } = runPipeline([...files, { path, hash: 'x', bytes }], () => 0);
  const own = findings.filter(({ where, also }) => [where, ...also].some((place) => place.file === path));
  const expected = await annotatedCopy(path, sheets.get(path) ?? [], own, 'vi');
  expect(copy?.tell).toBe('copy');
  expect(copy?.tell === 'copy' && Buffer.from(copy.bytes).equals(Buffer.from(expected.content))).toBe(true);
});

test('an empty form is made without Node, the same as with it', async () => {
  const worker = await started();
  const made = await worker.ask({
    ask: 'form',
    form: 'kham-bang-the',
    unit: 'huyen-mau',
    period: 'Tháng 3/2024',
  });
  const expected = await emptyTemplate('2024-03');
  expect(made).toMatchObject({ tell: 'form', name: expected.name });
  expect(made?.tell === 'form' && Buffer.from(made.bytes).equals(Buffer.from(expected.bytes))).toBe(true);
  for (const [unit, period, why] of [
    ['xa-khong-co', '2024-03', 'unit'],
    ['huyen-mau', 'tháng sau', 'period'],
  ] as const) {
    expect(await worker.ask({ ask: 'form', form: 'kham-bang-the', unit, period })).toEqual({
      tell: 'noForm',
      why,
    });
  }
});

/** A few; all of them are read, one after another, by the tests of the reader. */
const SOME = Object.entries(HOSTILE).filter((_, index) => index % 20 === 3);

describe('a hostile file', () => {
  test.each(SOME)('%s', async (name, { make }) => {
    const bytes = make();
    const worker = await started();
    const path = '2024-03/x.xlsx';
    const answer = await worker.ask({
      ask: 'check',
      files: [{ name: 'x.xlsx', path, bytes, isTooLarge: false }],
    });
    expect(answer?.tell, name).toBe('report');
    if (answer?.tell !== 'report') return;
    const [file] = answer.report.files;
    const { findings } = runPipeline([...files, { path: `submissions/${path}`, hash: 'x', bytes }]);
    const own = findings.filter(({ where }) => where.file === `submissions/${path}`);
    expect(file?.counts.error).toBe(own.filter(({ severity }) => severity === 'error').length);
    expect(own.length).toBeGreaterThan(0);
  });
});
