import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../src/domain/evaluation.ts';
import { headlessDocument } from '../../../src/node/headlessDocument.ts';
import { createContext } from '../../../src/view/context.ts';
import { contrast } from '../../../src/view/design/contrast.ts';
import { designPage } from '../../../src/view/design/designPage.ts';
import { readTokens } from '../../../src/view/design/tokens.ts';
import { dataset, unit } from '../../smallDataset.ts';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const data = dataset({ units: [unit('a')], measures: [], indicators: [], observations: [] });
const document = () => headlessDocument();
const context = createContext(
  { dataset: data, evaluations: [], findings: [], version: '', base: '/', document },
  'vi',
);

test('black and white stand 21 to 1 apart, in either order, and a colour 1 to 1 from itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
});

test('tokens are read with both values of a colour, and sizes apart from them', () => {
  const { colours, sizes } = readTokens(
    ':root {\n  --in-light: initial;\n  --in-dark: ;\n  --ink: var(--in-light, #111111) var(--in-dark, #eeeeee);\n  --text-m: 1rem;\n}',
  );
  expect([...colours.light]).toEqual([['ink', '#111111']]);
  expect([...colours.dark]).toEqual([['ink', '#eeeeee']]);
  expect([...sizes]).toEqual([['text-m', '1rem']]);
});

describe('the page that shows the design', () => {
  const page = designPage(context, css);

  test('shows every status, in the list, the tally and the table', () => {
    expect(page.statuses.map(({ status }) => status.code)).toEqual([...STATUSES]);
    expect(page.tally.map(({ status }) => status.code)).toEqual([...STATUSES]);
    const shown = page.byUnit.rows.flatMap(({ aims }) => aims.map(({ status }) => status.code));
    expect(new Set(shown)).toEqual(new Set(STATUSES));
  });

  test('measures each colour of both themes', () => {
    for (const { colours } of page.themes) {
      expect(colours.find(({ name }) => name === 'paper')?.onPaper).toBe('1,0');
      expect(colours).toHaveLength(readTokens(css).colours.light.size);
    }
  });

  test('leads from what is invented to no page of data', () => {
    const links = [
      ...page.figures.map(({ figure }) => figure.href),
      ...page.sentences.map(({ href }) => href),
    ];
    expect(links.every((href) => href.startsWith('#'))).toBe(true);
  });

  test('draws each chart with ids of its own', () => {
    const ids = page.charts.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
