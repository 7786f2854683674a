/** A site of invented figures says so on every page: in the frame that all pages share, and at the top of its layout. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headlessDocument } from '../../src/node/headlessDocument.ts';
import { createContext } from '../../src/view/context.ts';
import { frameOf } from '../../src/view/frame.ts';
import { dataset } from '../smallDataset.ts';

const LAYOUTS = join(import.meta.dirname, '../../src/layouts');
const document = () => headlessDocument();

function frame(illustrative: boolean, language: 'vi' | 'en') {
  const data = dataset({ units: [], measures: [], indicators: [], observations: [], site: { illustrative } });
  const input = { dataset: data, evaluations: [], findings: [], version: '', base: '/', document };
  const context = createContext(input, language);
  return frameOf(context, { title: 'Trang', description: 'Lời tả.', address: context.addresses.units() });
}

describe('illustrative figures', () => {
  test.each([
    ['vi', 'Số liệu minh họa, không phải số liệu thật'],
    ['en', 'Illustrative figures, not real ones'],
  ] as const)('are named in %s in the band and in the description', (language, words) => {
    expect(frame(true, language)).toMatchObject({
      illustrative: words,
      description: `${words}. Lời tả.`,
    });
  });

  test('are not spoken of on a site of real figures', () => {
    expect(frame(false, 'vi')).toMatchObject({ illustrative: '', description: 'Lời tả.' });
  });

  test('are named first on every layout that draws a whole page, in its header or, embedded, at the head of the chart', () => {
    const layouts = readdirSync(LAYOUTS).map((name) => readFileSync(join(LAYOUTS, name), 'utf8'));
    const drawn = layouts.filter((layout) => layout.includes('<body'));
    expect(drawn).toHaveLength(3);
    for (const layout of drawn) {
      expect(layout).toMatch(
        /<(?:header class="[a-z-]+"|main)>\s*\{(?:frame|card)\.illustrative && <p class="illustrative">/,
      );
    }
  });
});
