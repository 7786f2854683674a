/** The guide on a site: addresses below its base path and in its language, pictures with their room, tables in frames. */

import { expect, test } from 'vitest';
import { createContext } from '../../src/view/context.ts';
import { guidePage } from '../../src/view/guidePage.ts';
import { dataset, unit } from '../smallDataset.ts';

const context = createContext(
  {
    dataset: dataset({ units: [unit('a')], measures: [], indicators: [], observations: [] }),
    evaluations: [],
    findings: [],
    version: '',
    base: '/so-lieu',
    document: () => {
      throw new Error('nothing is drawn');
    },
  },
  'en',
);
const { html, contents } = guidePage(context, {
  headings: [
    { depth: 1, slug: 'hướng-dẫn', text: 'Hướng dẫn' },
    { depth: 2, slug: 'viết-số', text: 'Viết số' },
  ],
  html: `<h1 id="hướng-dẫn">Hướng dẫn</h1>
<h2 id="viết-số">Viết <code>số</code></h2>
<p><a href="/kiem-tra-tep/">here</a> <a href="https://vi-du.gov.vn/">there</a></p>
<img src="/huong-dan/dinh-chinh.webp" alt="x">
<table><thead><tr><th>a</th></tr></thead></table>`,
});

test('leads to the pages of this site, in the language of the page', () => {
  expect(html).toContain('<a href="/so-lieu/en/kiem-tra-tep/">');
  expect(html).toContain('<a href="https://vi-du.gov.vn/">');
});

test('keeps room for a picture until it is reached; files are those of every language', () => {
  expect(html).toMatch(
    /<img src="\/so-lieu\/huong-dan\/dinh-chinh\.webp" width="\d+" height="\d+" loading="lazy"/,
  );
});

test('lists its sections by addresses without accents, and leaves its title to the head of the page', () => {
  expect(contents).toEqual([{ text: 'Viết số', href: '#viet-so' }]);
  expect(html).toContain('<h2 id="viet-so">');
  expect(html).not.toContain('<h1');
});

test('frames a table under the name of its section', () => {
  expect(html).toContain('role="region" aria-label="Viết số" tabindex="0"><table>');
  expect(html).toContain('<th scope="col">a</th>');
});
