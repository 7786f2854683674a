import { describe, expect, test } from 'vitest';
import { chartCard } from '../../src/view/chartCard.ts';
import { reuseOf } from '../../src/view/reuse.ts';
import { chartStructure, wholeFiles, wholeStructure } from '../../src/view/structuredData.ts';
import { statementsOf } from '../linkedData.ts';
import { contextOf, PARTS } from './mergedSite.ts';

const context = contextOf(PARTS, 'as-reported', 'vi');
const card = chartCard(context, 'rate', 'far');
const chart = (of = card) => chartStructure(context, of, reuseOf(context, of, undefined).files);
const BASE = 'https://vi-du.gov.vn/bieu-do/rate/far/';

describe('the data of a chart, told to search engines', () => {
  test('are the figure as a percentage, the sentence, of where and when, and the tables', async () => {
    const said = await statementsOf(JSON.parse(chart()) as object, BASE);
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`<https://schema.org/description> ${JSON.stringify(card.sentence)} .`),
        expect.stringContaining('<https://schema.org/value> "25"'),
        expect.stringContaining('<https://schema.org/unitText> "%"'),
        expect.stringContaining('<https://schema.org/temporalCoverage> "2025-05-01/2025-08-31"'),
        expect.stringContaining(`<https://schema.org/url> <${BASE}>`),
        expect.stringContaining(`<https://schema.org/contentUrl> <${BASE}so-lieu.csv>`),
        expect.stringContaining(`<https://schema.org/contentUrl> <${BASE}so-lieu.xlsx>`),
        expect.stringContaining(
          '<https://schema.org/contentUrl> <https://vi-du.gov.vn/api/v1/charts/rate/far.json>',
        ),
        expect.stringContaining('<https://schema.org/isAccessibleForFree> "true"'),
        expect.stringContaining('<https://schema.org/inLanguage> "vi"'),
      ]),
    );
    expect(said.filter((statement) => statement.includes('contentUrl'))).toHaveLength(3);
    expect(said.join()).not.toContain('schema.org/license');
  });

  test('a chart without any figure claims no value and no time', async () => {
    const empty = chartCard(contextOf({ ...PARTS, observations: [] }, 'as-reported', 'vi'), 'rate', 'far');
    const text = chartStructure(contextOf({ ...PARTS, observations: [] }, 'as-reported', 'vi'), empty, []);
    expect((await statementsOf(JSON.parse(text) as object, BASE)).join()).not.toMatch(
      /schema\.org\/(value|temporalCoverage)>/,
    );
  });

  test('no word of the data ends the element that they stand in', () => {
    const sentence = 'a</script><script>alert(1)</script>';
    const text = chart({ ...card, sentence });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ description: sentence });
  });

  test('a property that schema.org does not have would be found', async () => {
    const wrong = { ...(JSON.parse(chart()) as object), sentence: 'x' };
    await expect(statementsOf(wrong, BASE)).rejects.toThrow();
  });
});

test('the whole data are one Dataset with every indicator and every table', async () => {
  const said = await statementsOf(
    JSON.parse(wholeStructure(context, 'Tất cả', wholeFiles(context))) as object,
    'https://vi-du.gov.vn/du-lieu/',
  );
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringContaining('<https://schema.org/url> <https://vi-du.gov.vn/du-lieu/>'),
      expect.stringContaining('<https://schema.org/propertyID> "rate"'),
      expect.stringContaining(
        '<https://schema.org/contentUrl> <https://vi-du.gov.vn/api/v1/evaluations.csv>',
      ),
    ]),
  );
});
