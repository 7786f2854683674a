/**
 * Whatever goes with a chart says what its page says: of ten charts, chosen by lot from three sites, the embed, the
 * picture, both tables, the file for programs, the answer to content systems and the words for search engines carry
 * the numbers and the sentence that stand on the page.
 */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readData } from '../../scripts/buildSite.ts';
import type { EvaluationsDocument } from '../../src/domain/evaluationsDocument.ts';
import { evaluationsJsonSchema } from '../../src/domain/evaluationsDocument.ts';
import type { Language } from '../../src/i18n/language.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { dataFileWorkbook } from '../../src/publish/dataFileWorkbook.ts';
import { withContexts } from '../../src/readData.ts';
import { filesOfChart } from '../../src/siteFiles.ts';
import { type ChartPlace, chartPlaces } from '../../src/view/chartPlaces.ts';
import type { ContextFor } from '../../src/view/contexts.ts';
import { dataFile } from '../../src/view/dataFile.ts';
import { figureLists } from '../../src/view/figureLists.ts';
import { BUILT, INPUT, type SiteName } from '../buildSites.ts';
import { statementsOf } from '../linkedData.ts';
import { READER, type ReadWorkbook } from './workbookReader.ts';

const HOME = 'https://vi-du.gov.vn/';
const SEED = 20_240_229;

/** How many of which kind, so that no kind is left out by chance. */
const LOTS: readonly { site: SiteName; kind: Kind; language: Language; count: number }[] = [
  { site: 'golden', kind: 'latest', language: 'vi', count: 1 },
  { site: 'golden', kind: 'pinned', language: 'en', count: 1 },
  { site: 'smallest', kind: 'latest', language: 'vi', count: 1 },
  { site: 'real', kind: 'latest', language: 'vi', count: 3 },
  { site: 'real', kind: 'latest', language: 'en', count: 1 },
  { site: 'real', kind: 'pinned', language: 'vi', count: 2 },
  { site: 'real', kind: 'restated', language: 'vi', count: 1 },
];
type Kind = 'latest' | 'pinned' | 'restated';

interface Chosen extends ChartPlace {
  site: SiteName;
  contextFor: ContextFor;
}

/** Numbers below the given one, the same at each run. */
function lots(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function kindOf({ context }: ChartPlace): Kind {
  if (context.pinned) return 'pinned';
  return context.lens === 'restated' ? 'restated' : 'latest';
}

const contexts = new Map<SiteName, ContextFor>();
for (const site of new Set(LOTS.map((lot) => lot.site))) {
  contexts.set(site, withContexts(readData(INPUT[site], 'all'), '/', HOME).contextFor);
}

const draw = lots(SEED);
const chosen = LOTS.flatMap(({ site, kind, language, count }): Chosen[] => {
  const contextFor = contexts.get(site);
  if (!contextFor) return [];
  const places = [...chartPlaces(contextFor)].filter(
    (place) => kindOf(place) === kind && place.context.language === language,
  );
  return Array.from({ length: Math.min(count, places.length) }, () => {
    const [place] = places.splice(draw(places.length), 1);
    if (!place) throw new Error('no chart left');
    return { ...place, site, contextFor };
  });
});

const folder = mkdtempSync(join(tmpdir(), 'takeaway-'));
const workbookFile = (index: number) => join(folder, `chart${index}.xlsx`);
let workbooks: Map<string, ReadWorkbook>;

beforeAll(async () => {
  for (const [index, place] of chosen.entries()) {
    const published = join(BUILT[place.site], place.address, 'so-lieu.xlsx');
    if (existsSync(published)) cpSync(published, workbookFile(index));
    else writeFileSync(workbookFile(index), await dataFileWorkbook(dataFile(wordedListOf(place))));
  }
  workbooks = await READER.read(
    chosen.map((_, index) => workbookFile(index)),
    folder,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function wordedListOf({ contextFor, address, context }: Chosen) {
  for (const list of figureLists(contextFor)) {
    if (!list.path.startsWith('charts/')) break;
    const worded = list.inLanguage(context.language);
    if (worded.address === address) return worded;
  }
  throw new Error(`no list of ${address}`);
}

const documentOf = (site: SiteName, path: string) =>
  new JSDOM(readFileSync(join(BUILT[site], path, path.endsWith('/') ? 'index.html' : ''), 'utf8')).window
    .document;
const wordsIn = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The figure alone, as a table to take away writes it: "1.234 người" is 1234. */
function bare(text: string, language: Language): string {
  const ungrouped = text.replace('−', '-').replaceAll(language === 'vi' ? '.' : ',', '');
  return /-?\d+(?:[.,]\d+)?%?/.exec(ungrouped)?.[0] ?? '';
}

/** What a cell of a table counts as, percentages as fractions, to the digits that a number holds for certain. */
function counted(text: string, language: Language): number | undefined {
  if (text === '') return undefined;
  const plain = language === 'vi' ? text.replace(',', '.') : text;
  return rounded(plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain));
}
const rounded = (value: number | null | undefined) =>
  value === null || value === undefined ? undefined : Number(value.toPrecision(14));

interface PageFacts {
  sentence: string;
  /** Exact value and words of the figure in the sentence; empty without one. */
  exact: string;
  figure: string;
  /** Of every period: exact value, words and verdicts of its receipt. */
  receipts: Map<string, { exact: string; figure: string; statuses: string[] }>;
  /** Addresses by the ending of the name under which they are kept. */
  file(ending: string): string;
  embed: string;
  structured: string[];
}

function factsOf(site: SiteName, address: string): PageFacts {
  const document = documentOf(site, address);
  const sentence = document.querySelector<HTMLElement>('.reuse')?.dataset.sentence ?? '';
  const shown = [...document.querySelectorAll('.sentence')].find((one) => wordsIn(one) === sentence);
  if (!shown) throw new Error(`${address} does not show its sentence: ${sentence}`);
  const data = shown.querySelector('data');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.reuse a[download]')];
  return {
    sentence,
    exact: data?.getAttribute('value') ?? '',
    figure: wordsIn(data),
    receipts: new Map(
      [...document.querySelectorAll('.receipt-body[id]')].map((receipt) => {
        const result = receipt.querySelector('dd data');
        const statuses = [...receipt.querySelectorAll('.status')].map(wordsIn);
        return [
          receipt.id,
          { exact: result?.getAttribute('value') ?? '', figure: wordsIn(result), statuses },
        ];
      }),
    ),
    file: (ending) =>
      links.find(({ download }) => download.endsWith(ending))?.getAttribute('href') ?? `no file ${ending}`,
    embed: document.querySelector('.reuse .links a[href*="/nhung/"]')?.getAttribute('href') ?? '',
    structured: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent ?? '',
    ),
  };
}

test('ten charts are drawn, and their workbooks are read by a program that did not write them', () => {
  expect(chosen).toHaveLength(10);
  expect(new Set(chosen.map(({ site, address }) => site + address)).size).toBe(10);
  expect(['LibreOffice', 'exceljs']).toContain(READER.name);
  console.info(`Workbooks are read by ${READER.name}: ${chosen.map(({ address }) => address).join(' ')}`);
});

describe.each(chosen.map((place, index) => ({ name: `${place.site} ${place.address}`, place, index })))(
  '$name',
  ({ place, index }) => {
    const { site, address, context } = place;
    const { language } = context;
    const words = messagesFor(language);
    const page = factsOf(site, address);
    const published: EvaluationsDocument = JSON.parse(
      readFileSync(join(BUILT[site], page.file('.json')), 'utf8'),
    );
    const totals = published.evaluations.filter(({ breakdown }) => breakdown === '');
    const slug = ({ period }: (typeof totals)[number]) => period?.id.replace('/', '_') ?? '';

    test('the file for programs keeps its schema, and has the numbers of every receipt and no others', () => {
      const valid = new Ajv2020({ allowUnionTypes: true }).compile(evaluationsJsonSchema());
      expect(valid(published), JSON.stringify(valid.errors)).toBe(true);
      const schema = JSON.parse(readFileSync(join(BUILT[site], 'api/v1/evaluations.schema.json'), 'utf8'));
      expect(schema).toEqual(JSON.parse(JSON.stringify(evaluationsJsonSchema())));
      expect(published.sentence?.[language]).toBe(page.sentence);
      for (const one of totals.filter(({ value }) => value !== null)) {
        const receipt = page.receipts.get(slug(one));
        expect(receipt, slug(one)).toMatchObject({ exact: String(one.value) });
        expect(receipt?.statuses).toContain(words.status[one.status].name);
        expect(bare(one.shown[language], language)).not.toBe('');
      }
      for (const [period, { exact }] of page.receipts) {
        const values = totals.filter((one) => slug(one) === period).map(({ value }) => String(value ?? ''));
        expect(values, period).toContain(exact);
      }
      if (page.exact !== '') expect(totals.map(({ value }) => String(value))).toContain(page.exact);
    });

    test('the embed shows the sentence and the figure', () => {
      const embed = documentOf(site, page.embed);
      expect(wordsIn(embed.querySelector('.said'))).toBe(page.sentence);
      expect(wordsIn(embed.querySelector('.figure'))).toBe(page.figure);
      expect(embed.querySelector('.source a')?.getAttribute('href')).toBe(address);
    });

    test('the picture has the sentence as its text, and the figure drawn in', () => {
      const svg = new JSDOM(readFileSync(join(BUILT[site], page.file('.svg')), 'utf8'), {
        contentType: 'image/svg+xml',
      }).window.document;
      // Before it may stand that the figures are invented.
      const said = wordsIn(svg.querySelector('desc'));
      expect(said.slice(-page.sentence.length)).toBe(page.sentence);
      const drawn = [...svg.querySelectorAll('text')].map((text) =>
        (text.textContent ?? '').replace(/\s/g, ''),
      );
      expect(drawn.join('|').replace(/\|/g, '')).toContain(page.figure.replace(/\s/g, ''));
      const current = totals.filter((one) => page.exact !== '' && String(one.value) === page.exact);
      if (current.length > 0) {
        const names = current.map(({ status }) => words.status[status].name.replace(/\s/g, ''));
        expect(names.some((name) => drawn.includes(name))).toBe(true);
      }
    });

    /** Each row of a table against the evaluation of its place; `read` is how its numbers are to be read. */
    function expectRows(heads: string[], rows: string[][], read: (text: string) => number | undefined): void {
      const { columns } = words.dataFile;
      expect(rows).toHaveLength(published.evaluations.length);
      for (const [at, one] of published.evaluations.entries()) {
        const cell = (name: keyof typeof columns) => rows[at]?.[heads.indexOf(columns[name])] ?? '';
        // Above nothing the numerator is the value once more.
        const isKnown = one.value !== null && one.denominator !== null;
        expect(read(cell('unrounded'))).toBe(rounded(one.value));
        expect(read(cell('target'))).toBe(rounded(one.target));
        expect(read(cell('numerator'))).toBe(isKnown ? rounded(one.numerator) : undefined);
        expect(read(cell('denominator'))).toBe(isKnown ? rounded(one.denominator) : undefined);
        expect(cell('status')).toBe(words.status[one.status].name);
      }
    }

    /** The figures of the page, in the order of the table. */
    const figures = published.evaluations.map((one) =>
      one.breakdown === '' && one.value !== null
        ? bare(page.receipts.get(slug(one))?.figure ?? '', language)
        : bare(one.shown[language], language),
    );

    test('the table as CSV has every number, and shows it as the page does', () => {
      const text = readFileSync(join(BUILT[site], page.file('.csv')), 'utf8');
      const delimiter = language === 'vi' ? ';' : ',';
      const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
        delimiter,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      const [heads = [], ...rows] = data;
      expectRows(heads, rows, (cell) => counted(cell, language));
      const shown = heads.indexOf(words.dataFile.columns.value);
      expect(rows.map((row) => row[shown])).toEqual(figures);
    });

    test('the table as workbook has them too, and its notes have the sentence', () => {
      const read = workbooks.get(workbookFile(index));
      const [[heads = [], ...rows] = [], notes = []] = read?.stored ?? [];
      expectRows(heads, rows, (cell) => counted(cell, 'en'));
      const [[, ...seen] = []] = read?.shown ?? [];
      const shown = heads.indexOf(words.dataFile.columns.value);
      expect(seen.map((row) => bare(row[shown] ?? '', 'en'))).toEqual(
        figures.map((figure) => (language === 'vi' ? figure.replace(',', '.') : figure)),
      );
      expect(notes.find(([label]) => label === words.dataFile.notes.about)?.[1]).toBe(page.sentence);
    });

    test('the answer to content systems has the sentence, and leads to the embed', () => {
      const [answer] = filesOfChart(place, '/', HOME);
      const { description, title, html, type, version } = JSON.parse(String(answer?.content));
      expect({ description, type, version }).toEqual({
        description: page.sentence,
        type: 'rich',
        version: '1.0',
      });
      const frame = new JSDOM(html).window.document.querySelector('iframe');
      expect(frame?.src).toBe(new URL(page.embed, HOME).href);
      expect(frame?.title).toBe(title);
    });

    test('search engines are told the sentence, the figure and where the files are', async () => {
      expect(page.structured).toHaveLength(1);
      const data = JSON.parse(page.structured[0] ?? '');
      await statementsOf(data, HOME);
      expect(data.description.endsWith(page.sentence)).toBe(true);
      const [measured] = data.variableMeasured;
      const isPercent = measured.unitCode === 'P1';
      expect(rounded(isPercent && measured.value !== undefined ? measured.value / 100 : measured.value)).toBe(
        page.exact === '' ? undefined : rounded(Number(page.exact)),
      );
      const files = data.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
      expect(files).toEqual(['.csv', '.xlsx', '.json'].map(page.file));
    });
  },
);
