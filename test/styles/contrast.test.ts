/**
 * Reads the colours out of tokens.css and measures them: text against its grounds, marks against the page, and the
 * status colours against one another as people with the common colour-vision deficiencies see them.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/domain/evaluation.ts';
import { contrast, linearRgb, luminance, ratioOf } from '../../src/view/design/contrast.ts';
import { readTokens } from '../../src/view/design/tokens.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const { colours: themes } = readTokens(css);
/** What sets a theme: both ways into the dark one, and the way back on paper. */
const SWITCHES = /--in-light: (initial|);\s+--in-dark: (initial|);/g;

const GROUNDS = ['paper', 'band'];
const STATUS_ROLES = STATUSES.map((status) => `status-${status}`);
const TEXT = ['ink', 'soft', 'accent', ...STATUS_ROLES];
const MARKS = ['chart-reference', 'chart-target', ...STATUS_ROLES];
/** Statuses that pass a judgement: these must never be taken for one another. */
const JUDGEMENTS = ['status-missed', 'status-behind', 'status-on-track', 'status-met'];

test('every colour of the first block has both themes', () => {
  const block = css.slice(css.indexOf(':root {'), css.indexOf('}'));
  expect(themes.light.size).toBe([...block.matchAll(/#[0-9a-f]{3,8}/g)].length / 2);
  expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
});

test('a theme is chosen by two switches that are never set alike: light, dark by system, dark by choice, paper', () => {
  const pairs = [...css.matchAll(SWITCHES)].map(([, light = '', dark = '']) => [light, dark]);
  expect(pairs).toEqual([
    ['initial', ''],
    ['', 'initial'],
    ['', 'initial'],
    ['initial', ''],
  ]);
});

test('forced colours name every colour', () => {
  const block = css.slice(css.indexOf('(forced-colors: active)'));
  for (const name of themes.light.keys()) expect(block).toContain(`--${name}: `);
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
    const grey = (name: string) => luminance(linearRgb(colour(theme, name)));
    expect(ratioOf(grey(role), grey('paper'))).toBeGreaterThanOrEqual(3);
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

function colour(theme: ReadonlyMap<string, string>, role: string): string {
  const value = theme.get(role);
  if (value === undefined) throw new Error(`no colour --${role}`);
  return value;
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
  return multiply(VISIONS[vision] ?? [], linearRgb(hex)).map((channel) => Math.min(1, Math.max(0, channel)));
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
