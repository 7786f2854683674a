/**
 * Every table below a page, as programs of others read it: by the strictest reading of RFC 4180 with the sign that its
 * language puts between fields, and column by column by the table schemas of Frictionless Data.
 */

import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Resource } from 'datapackage';
import { afterAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import type { DataFileColumn } from '../../src/i18n/sections/dataFile.ts';
import { BUILT, SITES } from '../buildSites.ts';

const SIGNS = { vi: { delimiter: ';', decimalChar: ',' }, en: { delimiter: ',', decimalChar: '.' } } as const;
const DAY = { vi: '[1-9]\\d?/[1-9]\\d?/\\d{4}', en: '\\d{4}-\\d{2}-\\d{2}' } as const;

const NUMBERS: readonly DataFileColumn[] = ['value', 'unrounded', 'numerator', 'denominator', 'target'];
const DAYS: readonly DataFileColumn[] = ['from', 'to', 'due', 'asOf'];
const CODES: readonly DataFileColumn[] = ['indicatorCode', 'unitCode'];

/** Addresses of the tables below pages; those for programs have a test of their own. */
const tablesOf = (folder: string, language: Language) =>
  globSync('**/so-lieu.csv', { cwd: folder })
    .filter((path) => path.startsWith('en/') === (language === 'en'))
    .sort();

/** The whole of RFC 4180, as its reader does by default: no stray quotes, as many fields in every row, one line end. */
function read(file: string, language: Language): string[][] {
  return parse(readFileSync(file), {
    bom: true,
    delimiter: SIGNS[language].delimiter,
    record_delimiter: '\r\n',
  });
}

describe.each(SITES.flatMap((site) => LANGUAGES.map((language) => ({ site, language }))))(
  '$site, $language',
  ({ site, language }) => {
    const tables = tablesOf(BUILT[site], language);

    test('every table keeps to RFC 4180, begins with the mark that Excel needs, and no cell is a formula', () => {
      expect(tables.length).toBeGreaterThan(0);
      for (const path of tables) {
        const file = join(BUILT[site], path);
        expect([...readFileSync(file).subarray(0, 3)], path).toEqual([0xef, 0xbb, 0xbf]);
        const [heads = [], ...rows] = read(file, language);
        expect(new Set(heads).size, path).toBe(heads.length);
        const risky = rows
          .flat()
          .filter((cell) => /^[\s"']*[=+@]|^[\s"']*-(?![\d.,]+%?$)|^[\t\r]/.test(cell));
        expect(
          risky.filter((cell) => !cell.startsWith("'")),
          path,
        ).toEqual([]);
      }
    });
  },
);

describe('by their schemas', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csv-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Reads the text as a resource with the columns that its heads name; answers what its reader objects to. */
  async function faultsOf(text: string, language: Language): Promise<string[]> {
    // With the sign of per cent, words would be numbers to it as well.
    writeFileSync(join(folder, 'table.csv'), text.replace(/(\d)%(?=[;,])/g, '$1'));
    const [heads = []] = parse(text, { delimiter: SIGNS[language].delimiter, to: 1 }) as string[][];
    const resource = await Resource.load(
      {
        name: 'table',
        path: 'table.csv',
        profile: 'tabular-data-resource',
        dialect: { delimiter: SIGNS[language].delimiter, lineTerminator: '\r\n' },
        schema: { fields: heads.map((head) => fieldOf(head, language)) },
      },
      { basePath: folder, strict: true },
    );
    try {
      await resource.read({ keyed: true });
      return [];
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { errors } = error as Error & { errors?: Error[] };
      return [error, ...(errors ?? [])].map(({ message }) => message);
    }
  }

  function fieldOf(name: string, language: Language): object {
    const { columns } = messagesFor(language).dataFile;
    const isOneOf = (of: readonly DataFileColumn[]) => of.some((column) => columns[column] === name);
    if (isOneOf(NUMBERS)) {
      return { name, type: 'number', decimalChar: SIGNS[language].decimalChar };
    }
    if (isOneOf(DAYS)) return { name, type: 'string', constraints: { pattern: DAY[language] } };
    if (isOneOf(CODES)) {
      return { name, type: 'string', constraints: { required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' } };
    }
    return { name, type: 'string' };
  }

  const withoutMark = (file: string) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');

  test.each(
    (['golden', 'smallest'] as const).flatMap((site) => LANGUAGES.map((language) => ({ site, language }))),
  )(
    'numbers are numbers, days are days and codes are codes: $site, $language',
    async ({ site, language }) => {
      for (const path of tablesOf(BUILT[site], language)) {
        expect(await faultsOf(withoutMark(join(BUILT[site], path)), language), path).toEqual([]);
      }
    },
  );

  test.each([
    ['a number that is none', /;64,8%;/, ';sáu mươi;'],
    ['a day in another order', /;\d+\/\d+\/(\d{4})/, ';$1-03-31'],
    ['no code of the unit', /;xa-mau;/, ';;'],
    ['one field too many', /\r\n$/, ';thừa\r\n'],
  ])('%s is seen', async (_, what, instead) => {
    const [path = ''] = tablesOf(BUILT.smallest, 'vi').filter((one) => one.startsWith('bieu-do/'));
    const text = withoutMark(join(BUILT.smallest, path));
    expect(text).toMatch(what);
    expect(await faultsOf(text.replace(what, instead), 'vi')).not.toEqual([]);
  });
});
