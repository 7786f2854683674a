/** Pictures say what the card of their chart says, word for word, and lie below every address of a chart. */

import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../src/chart/svgText.ts';
import { chartCard } from '../../src/view/chartCard.ts';
import { chartPictureOf } from '../../src/view/chartPicture.ts';
import { chartPlaces } from '../../src/view/chartPlaces.ts';
import { pictureBelow, pictureFiles } from '../../src/view/pictureFiles.ts';
import { INK } from '../charts/pictures.ts';
import { placedTexts } from '../charts/pictureTexts.ts';
import { fact, type Parts, target } from '../smallDataset.ts';
import { contextForOf, contextOf, PARTS } from './mergedSite.ts';

const WITH_TARGET: Parts = { ...PARTS, targets: [target('goal', '80')], site: { illustrative: true } };
const contextFor = contextForOf(WITH_TARGET);
const files = new Map([...pictureFiles(contextFor, INK)].map(({ path, svg }) => [path, svg]));
const places = [...chartPlaces(contextFor)];

describe('the pictures of a site', () => {
  test('are two below every address of a chart, and two of the site in each language', () => {
    const expected = places.flatMap(({ address }) => [`${address}hinh.svg`, `${address}hinh-vuong.svg`]);
    const ofSite = ['/hinh.svg', '/hinh-vuong.svg', '/en/hinh.svg', '/en/hinh-vuong.svg'];
    expect([...files.keys()].map((path) => `/${path}`).sort()).toEqual([...expected, ...ofSite].sort());
  });

  test.each(places.map((place) => [place.address, place] as const))(
    '%s says what its card says',
    (_, place) => {
      const card = chartCard(place.context, place.indicator, place.unit);
      for (const shape of ['wide', 'square'] as const) {
        const svg = files.get(pictureBelow(place.address, shape).svg.slice(1)) ?? '';
        const words = placedTexts(svg)
          .map(({ text }) => text)
          .join(' ')
          .replaceAll('\u00a0', ' ');
        for (const said of [
          card.title,
          card.unitName,
          card.asOf,
          card.value,
          card.status?.name,
          card.target,
          card.parts,
        ]) {
          expect(words).toContain(said);
        }
        expect(words.replaceAll(' ', '')).toContain(card.address);
        expect(words).toContain(card.publisher);
        expect(words).toContain(card.illustrative);
        expect(svg).toContain(escapeXml(card.sentence));
      }
    },
  );

  test('of a pinned address stay as they are when the next month comes, the latest move', () => {
    const later = {
      ...WITH_TARGET,
      observations: [
        ...(PARTS.observations ?? []),
        fact('done', 'new', '2025-09', 9),
        fact('all', 'new', '2025-09', 10),
      ],
    };
    const after = new Map([...pictureFiles(contextForOf(later), INK)].map(({ path, svg }) => [path, svg]));
    for (const name of ['hinh.svg', 'hinh-vuong.svg']) {
      const pinned = `bieu-do/rate/new/2025-08/${name}`;
      expect(after.get(pinned)).toBe(files.get(pinned));
      expect(after.get(`bieu-do/rate/new/${name}`)).not.toBe(files.get(`bieu-do/rate/new/${name}`));
    }
  });
});

describe('what is drawn', () => {
  const drawing = (parts: Parts, unit: string) =>
    chartPictureOf(contextOf(parts), 'rate', unit).drawing?.kind;

  test('several periods as a line, one against its target as a bar, one alone not at all', () => {
    const one = (PARTS.observations ?? []).filter(
      ({ unit, period }) => unit === 'far' && period.id === '2025-08',
    );
    expect(drawing(PARTS, 'far')).toBe('time');
    expect(drawing({ ...WITH_TARGET, observations: one }, 'far')).toBe('bullet');
    expect(drawing({ ...PARTS, observations: one }, 'far')).toBeUndefined();
  });

  test('the mark of the figure has the status of the card', () => {
    const { drawing: drawn, status } = chartPictureOf(contextOf(WITH_TARGET), 'rate', 'far');
    expect(drawn?.kind === 'time' && drawn.series.points.at(-1)?.status).toBe(status?.code);
  });

  test('of nothing ever reported, that nothing was', () => {
    const nothing = chartPictureOf(contextOf({ ...PARTS, observations: [] }), 'rate', 'far');
    expect(nothing).toMatchObject({ value: '', status: { code: 'no-data' }, drawing: undefined });
    expect(nothing.sentence).not.toBe('');
  });
});
