/**
 * Reads the colours out of tokens.css and measures them: text against its grounds, marks against the page, and the
 * status colours against one another as people with the common colour-vision deficiencies see them.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/domain/evaluation.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const light = colours(':root {');
const dark = colours(':root[data-theme="dark"] {');
const themes = { light, dark };

const GROUNDS = ['paper', 'band'];
const STATUS_ROLES = STATUSES.map((status) => `status-${status}`);
const TEXT = ['ink', 'soft', 'accent', ...STATUS_ROLES];
const MARKS = ['chart-reference', 'chart-target', ...STATUS_ROLES];
/** Statuses that pass a judgement: these must never be taken for one another. */
const JUDGEMENTS = ['status-missed', 'status-behind', 'status-on-track', 'status-met'];

test('both ways into the dark theme give the same colours', () => {
  expect(colours(':root:not([data-theme="light"]) {')).toEqual(dark);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

describe.each(Object.entries(themes))('%s theme', (_name, theme) => {
  test.each(TEXT.flatMap((role) => GROUNDS.map((ground) => [role, ground])))(
    'text %s on %s reads at 4.5:1',
    (role, ground) => {
      expect(contrast(colour(theme, role), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(MARKS)('mark %s stands out from the page at 3:1', (role) => {
    expect(contrast(colour(theme, role), colour(theme, 'paper'))).toBeGreaterThanOrEqual(3);
  });

  test.each(STATUS_ROLES)('bar %s stands out from its track at 3:1', (role) => {
    expect(contrast(colour(theme, role), colour(theme, 'track'))).toBeGreaterThanOrEqual(3);
  });

  test.each(['track', 'paper', 'band'])('a range stands out from %s at 3:1', (ground) => {
    expect(contrast(colour(theme, 'soft'), colour(theme, ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(STATUS_ROLES)('%s stands out from the page in greyscale', (role) => {
    const grey = (name: string) => luminance(linear(colour(theme, name)));
    expect(ratio(grey(role), grey('paper'))).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(VISIONS))('judgements stay apart with %s vision', (vision) => {
    const seen = JUDGEMENTS.map((role) => ({ role, lab: oklab(simulate(vision, colour(theme, role))) }));
    for (const [i, a] of seen.entries()) {
      for (const b of seen.slice(i + 1)) {
        const distance = Math.hypot(...a.lab.map((part, axis) => part - (b.lab[axis] ?? 0)));
        expect(distance, `${a.role} and ${b.role}`).toBeGreaterThanOrEqual(0.08);
      }
    }
  });
});

type Colours = Record<string, string>;

/** The six-digit colours declared in the block that opens with this selector. */
function colours(opening: string): Colours {
  const start = css.indexOf(opening);
  expect(start, opening).toBeGreaterThanOrEqual(0);
  const block = css.slice(start, css.indexOf('}', start));
  const pairs = [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

function colour(theme: Colours, role: string): string {
  const value = theme[role];
  if (value === undefined) throw new Error(`no colour --${role}`);
  return value;
}

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}

function luminance([red = 0, green = 0, blue = 0]: number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function contrast(a: string, b: string): number {
  return ratio(luminance(linear(a)), luminance(linear(b)));
}

/** Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB. */
const VISIONS: Record<string, number[][]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function simulate(vision: string, hex: string): number[] {
  return multiply(VISIONS[vision] ?? [], linear(hex)).map((channel) => Math.min(1, Math.max(0, channel)));
}

/** Linear RGB to OKLab, where a straight distance is close to what the eye tells apart. */
function oklab(rgb: number[]): number[] {
  const cones = multiply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt);
  return multiply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function multiply(matrix: number[][], vector: number[]): number[] {
  return matrix.map((row) => row.reduce((sum, factor, i) => sum + factor * (vector[i] ?? 0), 0));
}
