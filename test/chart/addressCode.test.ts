/** The code on paper, read back by hand: modules out of the drawing, the mask undone, bytes along the zigzag. */

import { describe, expect, test } from 'vitest';
import { addressCode } from '../../src/chart/addressCode.ts';

const QUIET = 4;

describe('a reader of the code finds the address', () => {
  // These lengths give the versions 2, 3, 4 and 5, the last two of several blocks.
  test.each([
    'https://vi-du.gov.vn/',
    'https://vi-du.gov.vn/don-vi/gia-lai/',
    'https://bang-chi-tieu.vi-du.gov.vn/don-vi/gia-lai/',
    'https://bang-chi-tieu.vi-du.gov.vn/en/bieu-do/ty-le-dung-han/xa-ia-grai/',
  ])('%s', (address) => {
    const modules = modulesOf(addressCode(address, 'Quét mã'));
    expect(textOf(modules)).toBe(address);
  });
});

test('has its quiet zone and a name', () => {
  const svg = addressCode('https://vi-du.gov.vn/', 'Quét "mã"');
  expect(svg).toContain('viewBox="0 0 33 33"');
  expect(svg).toContain('translate(4 4.5)');
  expect(svg).toContain('aria-label="Quét &quot;mã&quot;"');
});

function modulesOf(svg: string): boolean[][] {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) - 2 * QUIET;
  const modules = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
  let [x, y] = [0, 0];
  for (const [, step = '', first, second] of (/ d="([^"]*)"/.exec(svg)?.[1] ?? '').matchAll(
    /([Mmh])(-?\d+)(?: (-?\d+))?/g,
  )) {
    if (step === 'M') [x, y] = [Number(first), Number(second)];
    if (step === 'm') x += Number(first);
    if (step === 'h') {
      for (let run = 0; run < Number(first); run += 1) (modules[y] ?? [])[x + run] = true;
      x += Number(first);
    }
  }
  return modules;
}

function textOf(modules: boolean[][]): string {
  const version = (modules.length - 17) / 4;
  const codewords = deinterleaved(bytesOf(bitsOf(modules, version)), version);
  const bits = codewords.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  expect(bits.slice(0, 4), 'byte mode').toBe('0100');
  const length = Number.parseInt(bits.slice(4, 12), 2);
  const bytes = Array.from({ length }, (_, at) => Number.parseInt(bits.slice(12 + at * 8, 20 + at * 8), 2));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** Two columns at a time from the right, up and down in turn, without the patterns that are not data. */
function bitsOf(modules: boolean[][], version: number): boolean[] {
  const side = modules.length;
  const mask = maskOf(modules);
  const bits: boolean[] = [];
  let upwards = true;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < side; step += 1) {
      const row = upwards ? side - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (isPattern(row, column, side, version)) continue;
        bits.push((modules[row]?.[column] ?? false) !== mask(row, column));
      }
    }
    upwards = !upwards;
  }
  return bits;
}

function isPattern(row: number, column: number, side: number, version: number): boolean {
  const finder =
    (row < 9 && column < 9) || (row < 9 && column >= side - 8) || (row >= side - 8 && column < 9);
  const centre = 4 * version + 10;
  const alignment = version > 1 && Math.abs(row - centre) < 3 && Math.abs(column - centre) < 3;
  return finder || alignment || row === 6 || column === 6;
}

/** Level and mask stand beside the finder at the top left, under a pattern of their own. */
function maskOf(modules: boolean[][]): (row: number, column: number) => boolean {
  const format = [0, 1, 2, 3, 4].map((column) => (modules[8]?.[column] ? 1 : 0));
  const undone = format.map((bit, at) => bit ^ (Number('10101'[at]) || 0));
  expect(undone.slice(0, 2), 'level M').toEqual([0, 0]);
  const masks: ((row: number, column: number) => boolean)[] = [
    (row, column) => (row + column) % 2 === 0,
    (row) => row % 2 === 0,
    (_row, column) => column % 3 === 0,
    (row, column) => (row + column) % 3 === 0,
    (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
    (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
    (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
    (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
  ];
  const mask = masks[Number.parseInt(undone.slice(2).join(''), 2)];
  if (!mask) throw new Error('no such mask');
  return mask;
}

function bytesOf(bits: boolean[]): number[] {
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit) => byte * 2 + (bit ? 1 : 0), 0),
  );
}

/** Data codewords of level M: blocks and codewords in each, by version. */
function deinterleaved(codewords: number[], version: number): number[] {
  const blocks: Record<number, [number, number]> = {
    1: [1, 16],
    2: [1, 28],
    3: [1, 44],
    4: [2, 32],
    5: [2, 43],
  };
  const [count, length] = blocks[version] ?? [0, 0];
  return Array.from({ length: count }, (_, block) => block).flatMap((block) =>
    Array.from({ length }, (_, at) => codewords[at * count + block] ?? 0),
  );
}
