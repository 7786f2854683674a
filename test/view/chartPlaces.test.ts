import { describe, expect, test } from 'vitest';
import { chartCard } from '../../src/view/chartCard.ts';
import { chartPlaces, pinnedCharts } from '../../src/view/chartPlaces.ts';
import { fact, type Parts } from '../smallDataset.ts';
import { contextForOf, contextOf, PARTS } from './mergedSite.ts';

const pinnedIn = (parts: Parts) =>
  pinnedCharts(contextOf(parts)).map(({ indicator, unit, period }) => `${indicator} ${unit} ${period.id}`);
const NEXT_MONTH: Parts = {
  ...PARTS,
  observations: [
    ...(PARTS.observations ?? []),
    fact('done', 'new', '2025-09', 9),
    fact('all', 'new', '2025-09', 10),
  ],
};

describe('periods that keep an address of their own', () => {
  test('those of the home unit', () => {
    expect(pinnedIn(PARTS)).toEqual(['rate new 2025-07', 'rate new 2025-08']);
  });

  test('those of the units that the site names, and no others', () => {
    expect(pinnedIn({ ...PARTS, site: { pin: ['a'] } })).toEqual(['rate a 2025-05', 'rate a 2025-06']);
    expect(pinnedIn({ ...PARTS, site: { pin: [] } })).toEqual([]);
  });

  test('not one of which nothing was published', () => {
    const parts = {
      ...PARTS,
      observations: [...(PARTS.observations ?? []), fact('done', 'new', '2025-09', 'invalid')],
    };
    expect(pinnedIn(parts)).toEqual(['rate new 2025-07', 'rate new 2025-08']);
  });
});

describe('the places of charts', () => {
  const addresses = [...chartPlaces(contextForOf(PARTS))].map(({ address }) => address);

  test('the latest, the restated and the pinned, in each language, each once', () => {
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/bieu-do/rate/new/',
        '/bieu-do/rate/new/quy-doi/',
        '/bieu-do/rate/new/2025-07/',
        '/en/bieu-do/rate/new/2025-07/',
      ]),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('next month moves the latest, and leaves the pinned as it was', () => {
    const said = (parts: Parts) =>
      new Map(
        [...chartPlaces(contextForOf(parts))].map((place) => [
          place.address,
          chartCard(place.context, place.indicator, place.unit),
        ]),
      );
    const [before, after] = [said(PARTS), said(NEXT_MONTH)];
    for (const month of ['2025-07', '2025-08']) {
      const address = `/bieu-do/rate/new/${month}/`;
      expect(after.get(address)).toEqual(before.get(address));
    }
    expect(before.get('/bieu-do/rate/new/')).toMatchObject({ period: { id: '2025-08' }, value: '50,0%' });
    expect(after.get('/bieu-do/rate/new/')).toMatchObject({ period: { id: '2025-09' }, value: '90,0%' });
  });
});
