/** Draws every test chart, compares it with its picture in test/charts/, and checks what all pictures must keep. */

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import * as bars from '../charts/bars.ts';
import * as bullets from '../charts/bullets.ts';
import * as ranked from '../charts/rankedBars.ts';
import * as series from '../charts/timeSeries.ts';

const { document } = new JSDOM('').window;
const drawnWithoutDocument = Object.fromEntries(
  Object.entries({ ...ranked, ...series }).map(([name, draw]) => [name, () => draw()]),
);
const CHARTS: Record<string, (document: Document) => string> = {
  ...bullets,
  ...bars,
  ...drawnWithoutDocument,
};
/** What stands in a cell or a card whose words say the same. */
const SILENT = /^(bullet|statusStrip)/;

describe.each(Object.entries(CHARTS))('%s', (name, draw) => {
  const svg = draw(document);

  test('looks as it did', async () => {
    await expect(`${onePerLine(svg)}\n`).toMatchFileSnapshot(`../charts/${name}.svg`);
  });

  test('is named or silent, and has no style, colour or shared id of its own', () => {
    expect(svg).toMatch(
      SILENT.test(name) ? /^<svg[^>]* aria-hidden="true">/ : /^<svg[^>]* role="img" aria-label="[^"]+"/,
    );
    expect(svg).not.toMatch(/<style|style=|(?:fill|stroke)=|#[0-9a-f]{3}|plot-|NaN|undefined/);
  });

  test('writes no number with more than two decimals', () => {
    expect(svg.replace(/>[^<]+</g, '><')).not.toMatch(/\d\.\d{3}/);
  });

  test('is the same when drawn again', () => {
    expect(draw(document)).toBe(svg);
  });

  test('is well-formed on its own', () => {
    const parsed = new JSDOM(svg, { contentType: 'image/svg+xml' });
    expect(parsed.window.document.documentElement.tagName).toBe('svg');
  });
});

/** A line for each element, so that a difference can be read. */
function onePerLine(svg: string): string {
  return svg.replaceAll('><', '>\n<');
}
