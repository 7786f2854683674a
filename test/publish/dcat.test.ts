/** The catalogue, read as linked data by a library that others wrote, in the mode in which nothing may be lost. */

import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/domain/siteConfig.ts';
import { dcatCatalogue } from '../../src/publish/dcat.ts';

const words = (vi: string, en: string) => ({ vi, en });
const site = siteSchema.parse({
  title: words('Bảng chỉ tiêu', 'Scoreboard'),
  tagline: words('Chỉ tiêu và nguồn', 'Indicators and sources'),
  publisher: words('UBND huyện Mẫu', 'Mau People’s Committee'),
  home: 'a',
  doors: [],
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
});
const facts = {
  home: 'https://example.org/so-lieu/',
  version: 'abc',
  day: '2024-02-29',
  covered: { first: '2024-01-01', last: '2024-02-29' },
  place: words('Huyện Mẫu', 'Mau District'),
  keywords: [words('Dịch vụ công', 'Public services')],
};
const table = {
  path: 'evaluations.csv',
  title: words('Kết quả', 'Results'),
  mediaType: 'text/csv',
  bytes: 12,
};

async function statements(home: string): Promise<string[]> {
  const { content } = dcatCatalogue(site, [table], { ...facts, home });
  const quads = await jsonld.toRDF(JSON.parse(content) as object, {
    base: 'https://where.it.was.found/api/v1/catalog.jsonld',
    safe: true,
    format: 'application/n-quads',
  });
  return quads.split('\n');
}

describe('the catalogue', () => {
  test('says what a portal asks of a data set and of a file', async () => {
    const said = await statements(facts.home);
    const text = said.join('\n');
    for (const property of [
      'title',
      'description',
      'publisher',
      'license',
      'modified',
      'temporal',
      'spatial',
    ])
      expect(text).toContain(`<http://purl.org/dc/terms/${property}>`);
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/"Bảng chỉ tiêu"@vi/),
        expect.stringMatching(
          /dcat#downloadURL> <https:\/\/example\.org\/so-lieu\/api\/v1\/evaluations\.csv>/,
        ),
        expect.stringMatching(
          /dcat#mediaType> <https:\/\/www\.iana\.org\/assignments\/media-types\/text\/csv>/,
        ),
        expect.stringMatching(/dcat#byteSize> "12"/),
        expect.stringMatching(/dcat#keyword> "Public services"@en/),
      ]),
    );
  });

  test('leads to the files from wherever it was found, where no address is declared', async () => {
    expect((await statements('')).join('\n')).toContain(
      '<https://where.it.was.found/api/v1/evaluations.csv>',
    );
  });

  test('claims no licence that nobody declared', () => {
    const { licence: _, ...without } = site;
    expect(dcatCatalogue(without, [table], facts).content).not.toContain('license');
  });
});
