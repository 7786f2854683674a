/**
 * No sentence of a summary holds a number that its receipt does not: over the real data and the invented province, every
 * number beside a figure stands in the receipt that its link leads to, and every count is counted again here.
 */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateDemo } from '../../scripts/demo/generate.ts';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import type { ProjectFile } from '../../src/domain/project.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { type SharedData, withContexts } from '../../src/readData.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { judgedCounts } from '../../src/view/judgedCounts.ts';
import { periodPage } from '../../src/view/periodPage.ts';
import { periodPaths } from '../../src/view/periodsPage.ts';
import { type Receipt, receiptsOf } from '../../src/view/receipt.ts';
import type { Sentence } from '../../src/view/sentence.ts';
import { unitSummary } from '../../src/view/unitSummary.ts';

const ROOT = join(import.meta.dirname, '../..');

async function invented(): Promise<ProjectFile[]> {
  const { files } = await generateDemo({ seed: 1, districts: 4, communes: 20, months: 16 });
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return [...files].map(([path, bytes]) => ({ path, bytes, hash: hash(bytes) }));
}

const SOURCES: [string, () => ProjectFile[] | Promise<ProjectFile[]>][] = [
  ['the real data', () => readFolder(join(ROOT, 'data'))],
  ['the golden site', () => readFolder(join(ROOT, 'test/sites/basic/input'))],
  ['the invented province', invented],
];

describe.each(SOURCES)('%s', (_, filesOf) => {
  let shared: SharedData;
  beforeAll(async () => {
    const files = await filesOf();
    shared = withContexts({ files, ...runPipeline(files), pages: 'all' }, '/', undefined);
  }, 60_000);

  test.each(LANGUAGES)('in %s: pages of periods', (language) => {
    const context = shared.contextFor(language);
    const faults: string[] = [];
    let told = 0;
    for (const { id } of periodPaths(context)) {
      const page = periodPage(context, id);
      const here = context.ofPeriod(id).filter(isTold);
      expect(page.summary.length, id).toBeLessThanOrEqual(8);
      expect(new Set(page.summary.map(textOf)).size, id).toBe(page.summary.length);
      const counts = new Set(
        [...countsOf(here), ...page.silent.map(({ units }) => units.length)].map(String),
      );
      const shown = new Set(
        page.matrix.matrices.flatMap(({ groups }) =>
          groups.flatMap(({ rows }) =>
            rows.flatMap(({ cells }) => cells.flatMap((cell) => numbersIn(cell?.figure.text ?? ''))),
          ),
        ),
      );
      const more = page.silent.flatMap(({ units, text }) => [String(units.length - 3), ...numbersIn(text)]);
      for (const sentence of page.summary) {
        told += 1;
        const known = isOfFigure(sentence)
          ? receiptNumbers(context, sentence)
          : new Set([...counts, ...shown, ...more]);
        faults.push(
          ...strayNumbers(context, sentence, known).map((number) => `${id}: ${number} ${textOf(sentence)}`),
        );
      }
      faults.push(...miscounted(context, here, page.summary, language));
    }
    expect(faults.slice(0, 10)).toEqual([]);
    expect(told).toBeGreaterThan(0);
  });

  test.each(LANGUAGES)('in %s: reports of units', (language) => {
    const context = shared.contextFor(language);
    const faults: string[] = [];
    let told = 0;
    const periods = context.periodsWithData().filter(({ kind }) => kind !== 'interval');
    for (const unit of context.registry.units.keys()) {
      for (const period of periods.slice(-4)) {
        const summary = unitSummary(context, unit, period, '/report/');
        for (const sentence of summary.filter(isOfFigure)) {
          told += 1;
          const known = receiptNumbers(context, sentence);
          faults.push(
            ...strayNumbers(context, sentence, known).map(
              (number) => `${unit}: ${number} ${textOf(sentence)}`,
            ),
          );
        }
      }
    }
    expect(faults.slice(0, 10)).toEqual([]);
    expect(told).toBeGreaterThan(0);
  });
});

function isTold({ category, value, status }: Evaluation): boolean {
  return category === '' && value !== undefined && status !== 'withheld';
}

/** All that may be counted of the figures of a period, counted plainly. */
function countsOf(here: readonly Evaluation[]): number[] {
  const units = (of: readonly Evaluation[]) => new Set(of.map(({ unit }) => unit)).size;
  const indicators = [...new Set(here.map(({ indicator }) => indicator))];
  const ofIndicators = indicators.flatMap((id) => {
    const of = here.filter(({ indicator }) => indicator === id);
    return [units(of.filter(({ status }) => status === 'missed')), units(of)];
  });
  const judged = here.filter(({ target }) => target);
  const statuses = judged.map(({ status }) => judged.filter((one) => one.status === status).length);
  return [units(here), indicators.length, judged.length, ...ofIndicators, ...statuses];
}

/** The sentence that counts targets by status says the numbers of these very figures. */
function miscounted(
  context: ViewContext,
  here: readonly Evaluation[],
  summary: readonly Sentence[],
  language: Language,
): string[] {
  const [first] = summary;
  const start = { vi: /^(So với mục tiêu|Trong \d+ mục tiêu)/, en: /^(Against their targets|Of \d+ target)/ }[
    language
  ];
  if (!first || !start.test(first.before)) return [];
  const { met, onTrack, behind, missed } = judgedCounts(here);
  const wanted = { met, 'on-track': onTrack, behind, missed };
  const text = first.before.toLowerCase().replaceAll('\u00a0', ' ');
  return Object.entries(wanted).flatMap(([status, count]) => {
    const name = context.words.status[status as keyof typeof wanted].name.toLowerCase();
    const number = new RegExp(`(\\d+) ${name}(?![\\p{L}])`, 'u').exec(text)?.[1] ?? '0';
    return Number(number) === count ? [] : [`${status}: ${count}, not ${number}: ${text}`];
  });
}

function isOfFigure({ value }: Sentence): boolean {
  return value !== undefined;
}

function textOf({ before, figure, after }: Sentence): string {
  return before + figure + after;
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** Names hold numbers of their own: "25 dịch vụ". */
function strayNumbers(
  { registry, language }: ViewContext,
  sentence: Sentence,
  known: ReadonlySet<string>,
): string[] {
  const names = [...registry.indicators.values(), ...registry.units.values(), ...registry.unitNames]
    .map((thing) => (language === 'vi' ? thing.name_vi : thing.name_en))
    .filter((name) => /\d/.test(name))
    .sort((a, b) => b.length - a.length);
  let text = textOf(sentence).toLowerCase();
  for (const name of names) text = text.replaceAll(name.toLowerCase(), '');
  return numbersIn(text).filter((number) => !known.has(number));
}

const RECEIPTS = new WeakMap<ViewContext, Map<string, Receipt[]>>();

function receiptNumbers(context: ViewContext, { href, value }: Sentence): Set<string> {
  const [, id = '', unit = '', period] = /\/bieu-do\/([^/]+)\/([^/]+)\/#(.+)$/.exec(href) ?? [];
  const indicator = context.registry.indicators.get(id);
  if (!indicator) throw new Error(`no receipt at ${href}`);
  const found = RECEIPTS.get(context) ?? new Map<string, Receipt[]>();
  RECEIPTS.set(context, found);
  const receipts = found.get(href.split('#')[0] ?? '') ?? receiptsOf(context, indicator, unit);
  found.set(href.split('#')[0] ?? '', receipts);
  const receipt = receipts.find((one) => one.id === period);
  expect(receipt?.scores[0]?.figure.value, href).toBe(value);
  const { scores = [], sides, change = '', inText = '' } = receipt ?? {};
  const texts = [
    change,
    inText,
    ...scores.flatMap(({ figure, parts, target, due, gap, pace, coverage, range, asOf }) => [
      ...[figure.text, parts, target, due, gap, pace, coverage, range, asOf],
    ]),
    ...(sides ?? []).map(({ total }) => total),
  ];
  return new Set(texts.flatMap(numbersIn));
}
