import { describe, expect, test } from 'vitest';
import { chartPage } from '../../src/view/chartPage.ts';
import { chartPairs } from '../../src/view/chartPlaces.ts';
import { indicatorPage } from '../../src/view/indicatorPage.ts';
import { periodPage } from '../../src/view/periodPage.ts';
import { restatedNote } from '../../src/view/unitChanges.ts';
import { unitPage } from '../../src/view/unitPage.ts';
import { contextOf, PARTS, periodsOf } from './mergedSite.ts';

const asReported = contextOf(PARTS);
const restated = contextOf(PARTS, 'restated');

describe('what is seen', () => {
  test.each([
    ['a', ['2025-05', '2025-06'], []],
    ['new', ['2025-07', '2025-08'], ['2025-05', '2025-06', '2025-07', '2025-08']],
    ['far', ['2025-05', '2025-06', '2025-07', '2025-08'], ['2025-05', '2025-06', '2025-07', '2025-08']],
  ])('of %s through each lens', (unit, before, after) => {
    expect(periodsOf(asReported.evaluationsOf('rate', unit))).toEqual(before);
    expect(periodsOf(restated.evaluationsOf('rate', unit))).toEqual(after);
  });

  test('a restated figure stands in place of the reported one, never beside it', () => {
    const [may, ...more] = restated
      .evaluationsOf('rate', 'near')
      .filter(({ period }) => period?.id === '2025-05');
    expect(more).toEqual([]);
    expect(may).toMatchObject({ lens: 'restated', estimated: true, numerator: 9, denominator: 14 });
  });

  test('nobody is ranked among units of which one is restated', () => {
    const place = (context: typeof restated, period: string) =>
      context.evaluationsOf('rate', 'far').find((one) => one.period?.id === period)?.rank;
    expect(place(asReported, '2025-05')).toBe(5);
    expect(place(restated, '2025-05')).toBeUndefined();
    expect(place(restated, '2025-08')).toBe(3);
  });
});

describe('addresses', () => {
  const { addresses } = restated;
  const [may] = restated.restated.periods.values();
  test.each([
    ['a chart that differs', addresses.chart('rate', 'new'), '/bieu-do/rate/new/quy-doi/'],
    ['a receipt on it', addresses.chart('rate', 'new', may), '/bieu-do/rate/new/quy-doi/#2025-05'],
    ['a chart that does not', addresses.chart('rate', 'far', may), '/bieu-do/rate/far/#2025-05'],
    ['a unit', addresses.unit('new'), '/don-vi/new/quy-doi/'],
    ['a unit that has ended', addresses.unit('a'), '/don-vi/a/'],
    ['an indicator', addresses.indicator('rate'), '/chi-tieu/rate/quy-doi/'],
    ['the list of units', addresses.units(), '/don-vi/quy-doi/'],
    ['the list of documents', addresses.documents(), '/van-ban/'],
    ['the overview, where the home unit changed', addresses.overview(), '/quy-doi/'],
  ])('of %s', (_, address, expected) => {
    expect(address).toBe(expected);
  });

  test('the other language of a restated page is restated', () => {
    expect(chartPage(restated, 'rate', 'new').frame).toMatchObject({
      address: '/bieu-do/rate/new/quy-doi/',
      otherLanguage: { href: '/en/bieu-do/rate/new/quy-doi/' },
    });
  });
});

describe('the switch', () => {
  const currentOf = (lens: { links: { current: boolean }[] } | undefined) =>
    lens?.links.map(({ current }) => current);

  test('is offered where the two lenses differ, on every page that shows time', () => {
    const pages = [asReported, restated].map((context) => [
      chartPage(context, 'rate', 'new').lens,
      unitPage(context, 'new', false).lens,
      unitPage(context, 'new', true).lens,
      indicatorPage(context, 'rate').lens,
      periodPage(context, '2025-06').lens,
    ]);
    expect(pages[0]?.map(currentOf)).toEqual(Array(5).fill([true, false]));
    expect(pages[1]?.map(currentOf)).toEqual(Array(5).fill([false, true]));
  });

  test('is not offered where they are the same', () => {
    expect(chartPage(asReported, 'rate', 'far').lens).toBeUndefined();
    expect(unitPage(asReported, 'a', false).lens).toBeUndefined();
    expect(periodPage(asReported, '2025-08').lens).toBeUndefined();
  });

  test('the restated page alone says what was done', () => {
    expect(chartPage(asReported, 'rate', 'new').lens?.note).toBe('');
    expect(chartPage(restated, 'rate', 'new').lens?.note).toBe(
      'Số liệu trước 1/7/2025 được cộng từ a, b và một phần của c. Phần tách theo tỷ lệ khai báo được ghi là ước tính.',
    );
    expect(restatedNote(restated, 'near')).toMatch(
      /^Số liệu trước 1\/7\/2025 được cộng thêm một phần của c\./,
    );
    expect(restatedNote(contextOf(PARTS, 'restated', 'en'), 'near')).toMatch(
      /^Figures before 1 Jul 2025 include a part of c\./,
    );
  });

  test('a pair that is known only restated has both pages', () => {
    const silent = contextOf({
      ...PARTS,
      observations: PARTS.observations.filter(({ unit }) => unit !== 'new'),
    });
    expect(silent.evaluationsOf('rate', 'new')).toEqual([]);
    expect(chartPairs(silent)).toContainEqual({ indicator: 'rate', unit: 'new' });
    expect(chartPage(silent, 'rate', 'new')).toMatchObject({
      standing: { score: undefined, verdicts: [] },
      empty: { why: expect.any(String) },
    });
  });
});

describe('a unit that has ended', () => {
  test('says when, what became of it, and leads on to where its figures are added up', () => {
    const page = unitPage(asReported, 'c', false);
    expect(page.ended).toBe('Đã kết thúc ngày 30/6/2025.');
    expect(
      page.facts.history.map(({ sentence }) => sentence.pieces.map(({ text }) => text).join('')),
    ).toEqual(['Từ ngày 1/7/2025 được chia về new (khoảng 25%) và near (khoảng 75%).']);
    expect(page.facts.onward.map(({ href }) => href)).toEqual([
      '/don-vi/new/quy-doi/',
      '/don-vi/near/quy-doi/',
    ]);
    expect(chartPage(asReported, 'rate', 'c').onward.map(({ href }) => href)).toEqual([
      '/bieu-do/rate/new/quy-doi/',
      '/bieu-do/rate/near/quy-doi/',
    ]);
  });
});
