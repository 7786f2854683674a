/**
 * One unit, one indicator, one month: every page that can be reached says its one number or why it has nothing, and no
 * part of a page is empty. The same with one target, which is met.
 */

import { describe, expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';
import { readPages, readTable } from './builtPages.ts';

const SMALLEST = ['smallest', 'smallestMet'] as const;
const withoutTags = (html: string) => html.replace(/<[^>]+>/g, '').trim();

describe.each(SMALLEST)('the %s site', (name) => {
  const pages = readPages(BUILT[name]);
  const all = [...pages.values()];
  const mainOf = (path: string) => /<main[\s\S]*<\/main>/.exec(pages.get(path)?.html ?? '')?.[0] ?? '';

  test('says its one number where it is looked for', () => {
    const [only] = readTable(BUILT[name], 'api/v1/evaluations.csv');
    const { indicator, unit, period } = only ?? {};
    for (const path of [
      '/',
      '/chi-tieu/',
      `/chi-tieu/${indicator}/`,
      `/don-vi/${unit}/`,
      `/ky/${period}/`,
      `/bieu-do/${indicator}/${unit}/`,
    ]) {
      expect(mainOf(path), path).toContain('<data value="0.648">64,8%</data>');
      expect(mainOf(`/en${path}`), `/en${path}`).toContain('<data value="0.648">64.8%</data>');
    }
  });

  test('leaves no list, table or part of a page empty', () => {
    const faults = all.flatMap(({ path, html }) => [
      ...[...html.matchAll(/<(ul|ol|dl|tbody|nav|figure|p|h[1-6]|caption|figcaption)\b[^>]*>\s*<\/\1>/g)].map(
        ([empty]) => `${path}: ${empty}`,
      ),
      ...[...html.matchAll(/<section\b[^>]*>([\s\S]*?)<\/section>/g)]
        .filter(([, inside = '']) =>
          /^\s*(?:<div[^>]*>\s*)*<h2[^>]*>[^<]*<\/h2>\s*(?:<\/div>\s*)*$/.test(inside),
        )
        .map(([section]) => `${path}: ${withoutTags(section)} has nothing below it`),
      ...[...html.matchAll(/<table\b[\s\S]*?<\/table>/g)]
        .filter(([table]) => !/<td|<tbody[\s\S]*<th/.test(table))
        .map(([table]) => `${path}: table without rows ${withoutTags(table).slice(0, 60)}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('has no page that leads nowhere but to itself', () => {
    const linked = new Set(
      all.flatMap(({ html }) => [...html.matchAll(/ href="([^"#]+)/g)].map(([, href]) => href)),
    );
    expect([...pages.keys()].filter((path) => path !== '/404.html' && !linked.has(path))).toEqual([]);
  });
});

test('the judgement of the met target is on every page of its number', () => {
  const words = (path: string) => withoutTags(readPages(BUILT.smallestMet).get(path)?.html ?? '');
  const [only] = readTable(BUILT.smallestMet, 'api/v1/evaluations.csv');
  expect(only?.status).toBe('met');
  for (const path of ['/', `/chi-tieu/${only?.indicator}/`, `/bieu-do/${only?.indicator}/${only?.unit}/`]) {
    expect(words(path)).toContain('Đạt');
    expect(words(`/en${path}`)).toContain('Met');
  }
});
