/** Pictures say what the card of their chart says, word for word, and lie below every address of a chart. */

import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../src/chart/svgText.ts';
import type { Language } from '../../src/i18n/language.ts';
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
  test('are two below every chart, unit, indicator and period with figures, and of the site, in each language', () => {
    const ofPages = ['vi', 'en'].flatMap((language) => {
      const context = contextFor(language as Language);
      const { addresses, registry } = context;
      return [
        addresses.overview(),
        addresses.indicator('rate'),
        ...[...registry.units.keys()].filter((id) => context.ofUnit(id).length > 0).map(addresses.unit),
        ...context.periodsWithData().map(addresses.period),
      ];
    });
    const addresses = [...ofPages, ...places.map(({ address }) => address)];
    expect(addresses.length).toBeGreaterThan(places.length + 10);
    const expected = addresses.flatMap((address) => [`${address}hinh.svg`, `${address}hinh-vuong.svg`]);
    expect([...files.keys()].map((path) => `/${path}`).sort()).toEqual(expected.sort());
  });

  test('a unit, a period and an indicator are named, with the counts or the figure of their page', () => {
    const wordsAt = (path: string) =>
      placedTexts(files.get(path) ?? '')
        .map(({ text }) => text)
        .join(' ');
    const context = contextFor('vi');
    expect(wordsAt('don-vi/far/hinh.svg')).toContain(context.unitName('far'));
    expect(wordsAt('ky/2025-08/hinh.svg')).toContain('Tháng 8/2025');
    expect(wordsAt('chi-tieu/rate/hinh.svg')).toContain(chartCard(context, 'rate', 'new').value);
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
