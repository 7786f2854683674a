/**
 * Every figure on a page of the invented province is a published one: the number behind it stands, to the last digit,
 * in the table of evaluations or of observations, under the indicator, unit, period and lens that its link leads to.
 */

import { expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';
import { readPages, readTable } from './builtPages.ts';

/** The page that shows the design has samples, no figures. */
const pages = new Map([...readPages(BUILT.demo)].filter(([path]) => !path.endsWith('/giao-dien/')));
const evaluations = readTable(BUILT.demo, 'api/v1/evaluations.csv');
const observations = readTable(BUILT.demo, 'api/v1/observations.csv');

const CHART = /\/bieu-do\/([^/]+)\/([^/]+)\/(quy-doi\/)?#([^"]+)/;
const slugOf = (period = '') => period.replace('/', '_');

const factOf = (lens: string, indicator = '', unit = '', period = '') =>
  [lens, indicator, unit, period].join(' ');
const values = new Map<string, Set<string>>();
for (const { lens = '', indicator, unit, period, value } of evaluations) {
  const key = factOf(lens, indicator, unit, slugOf(period));
  values.set(key, (values.get(key) ?? new Set<string>()).add(value ?? ''));
}
const restatedPairs = new Set(
  evaluations
    .filter(({ lens }) => lens === 'restated')
    .map(({ indicator, unit }) => factOf('restated', indicator, unit)),
);
/** A report names the measures of a unit and leads to the receipt of what is computed from them. */
const parts = new Map<string, Set<string>>();
for (const { lens = '', indicator, unit, period, numerator = '', denominator = '' } of evaluations) {
  const key = factOf(lens, indicator, unit, slugOf(period));
  const known = parts.get(key) ?? new Set<string>();
  parts.set(key, known.add(numerator).add(denominator));
}
const reported = new Map<string, Set<string>>();
for (const { unit, period, value = '' } of observations) {
  const key = `${unit} ${slugOf(period)}`;
  reported.set(key, (reported.get(key) ?? new Set<string>()).add(value));
}
const published = new Set([
  ...evaluations.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator]),
  ...observations.map(({ value }) => value),
]);

const LINKED = /<a class="figure-link(?: partial)?" href="([^"]+)"><data value="([^"]+)"/g;

test('every figure with a receipt is the value of what its link names, through its lens', () => {
  const faults = new Set<string>();
  let found = 0;
  for (const { path, html } of pages.values()) {
    for (const [, href = '', value = ''] of html.matchAll(LINKED)) {
      const [, indicator, unit, isRestated, period] = CHART.exec(href) ?? [];
      if (!indicator) {
        faults.add(`${path}: ${value} links to ${href}`);
        continue;
      }
      found += 1;
      const plain = values.get(factOf('as-reported', indicator, unit, period));
      const restated = isRestated ? values.get(factOf('restated', indicator, unit, period)) : undefined;
      const isPart =
        path.includes('/bao-cao/') &&
        (parts.get(factOf('as-reported', indicator, unit, period))?.has(value) ||
          reported.get(`${unit} ${period}`)?.has(value));
      if (!isPart && !(restated ?? plain)?.has(value)) faults.add(`${path}: ${value} is not that of ${href}`);
    }
  }
  expect([...faults].slice(0, 20), `${faults.size} faults`).toEqual([]);
  expect(found).toBeGreaterThan(10_000);
});

test('a figure on a restated page leads to a restated receipt wherever there is one, and on others to none', () => {
  const faults = new Set<string>();
  for (const { path, html } of pages.values()) {
    const isRestatedPage = path.endsWith('/quy-doi/');
    for (const [, href = ''] of html.matchAll(LINKED)) {
      const [, indicator, unit, isRestated] = CHART.exec(href) ?? [];
      const isDue = isRestatedPage && restatedPairs.has(factOf('restated', indicator, unit));
      if (isDue !== (isRestated !== undefined)) faults.add(`${path} → ${href}`);
    }
  }
  expect([...faults].slice(0, 20), `${faults.size} faults`).toEqual([]);
});

test('every other number in the markup is a published value or part of one', () => {
  const faults = new Set<string>();
  for (const { path, html } of pages.values()) {
    for (const [, value = ''] of html.matchAll(/<data value="([^"]*)"/g)) {
      if (!published.has(value)) faults.add(`${path}: ${value}`);
    }
  }
  expect([...faults].slice(0, 20), `${faults.size} faults`).toEqual([]);
});

test('no percentage or score stands in a table of results without its exact value', () => {
  const faults = new Set<string>();
  for (const { path, html } of pages.values()) {
    for (const [, cell = ''] of html.matchAll(/<td class="n value">([\s\S]*?)<\/td>/g)) {
      if (/\d/.test(cell.replace(/<[^>]+>|<small[\s\S]*?<\/small>/g, '')) && !cell.includes('<data value='))
        faults.add(`${path}: ${cell.slice(0, 120)}`);
    }
  }
  expect([...faults].slice(0, 20), `${faults.size} faults`).toEqual([]);
});
