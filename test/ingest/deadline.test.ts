import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/limits.ts';
import { readFile } from '../../src/ingest/readFile.ts';
import { SOURCE, saidBy, workbook } from './workbook.ts';

/** A clock that goes on by so many milliseconds whenever somebody looks at it. */
function clockOf(milliseconds: number) {
  let now = 0;
  return () => {
    now += milliseconds;
    return now;
  };
}

const READABLE: [string, Uint8Array][] = [
  ['a workbook', workbook({ rows: '<row><c><v>1</v></c></row>' })],
  ['a text', strToU8('a;b\n1;2\n')],
];

test.each(READABLE)('%s is refused as soon as its time is over', (_, bytes) => {
  const { sheets, findings } = readFile(SOURCE, bytes, { ...DEFAULT_LIMITS, seconds: 2.5 }, clockOf(3000));
  expect(sheets).toEqual([]);
  expect(saidBy(findings)).toEqual([{ code: 'file/too-slow', limit: '2.5' }]);
});

test.each(READABLE)('%s is read where there is time', (_, bytes) => {
  const { sheets, findings } = readFile(SOURCE, bytes, { ...DEFAULT_LIMITS, seconds: 2.5 }, clockOf(10));
  expect(sheets).toHaveLength(1);
  expect(findings).toEqual([]);
});

test.each([
  ['many fields', strToU8('a;'.repeat(100_000))],
  ['many merges', workbook({ rows: '<row r="5000"><c r="A5000"><v>1</v></c></row>', after: merges(4000) })],
  ['many pieces of a part', workbook({ rows: '<row><c><v>1</v></c></row>'.repeat(20_000) })],
])('the clock is looked at again and again: %s', (_, bytes) => {
  const { findings } = readFile(SOURCE, bytes, DEFAULT_LIMITS, clockOf(1000));
  expect(saidBy(findings)).toEqual([{ code: 'file/too-slow', limit: String(DEFAULT_LIMITS.seconds) }]);
});

function merges(count: number): string {
  const each = Array.from({ length: count }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`);
  return `<mergeCells>${each.join('')}</mergeCells>`;
}
