/**
 * No page mixes the languages: of all words on all pages, none of the other language's catalogue that is not also a word
 * of this one's or of the data. What is quoted in the other language must be marked as such.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REGISTRY_SCHEMAS } from '../../src/domain/registry.ts';
import * as findingsEn from '../../src/i18n/findings.en.ts';
import * as findingsVi from '../../src/i18n/findings.vi.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import * as sentencesEn from '../../src/i18n/sentence.en.ts';
import * as sentencesVi from '../../src/i18n/sentence.vi.ts';
import { BUILT, INPUT, SITES, type SiteName } from '../buildSites.ts';
import { readPages, readTable } from './builtPages.ts';
import { visibleText } from './visibleText.ts';

const WORD = /\p{L}+/gu;
/** Quotations, addresses, names of files, and what has a digit in it: cells, codes, numbers of documents. */
const NO_WORDS = /"[^"]*"|“[^”]*”|(?<!\S)\/\S*|\S+\.(?:csv|xlsx|json|docx|yaml)|\S*\p{N}\S*/gu;

function wordsIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** All words of a catalogue, also those that its functions put together. */
function vocabulary(value: unknown): string[] {
  if (typeof value === 'string') return wordsIn(value);
  if (typeof value === 'function') return literals(String(value)).flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(vocabulary);
}

/** The texts within a piece of code, without what is computed in them. */
function literals(code: string): string[] {
  const pieces =
    code.match(/'[^'\n]*'|"[^"\n]*"|`(?:[^`$]|\$(?!\{))*|\}(?:[^`$]|\$(?!\{))*(?=`|\$\{)/g) ?? [];
  return pieces.map((piece) => piece.replace(/^[`'"}]|['"]$/g, ''));
}

const catalogue: Record<Language, Set<string>> = {
  vi: new Set(vocabulary([messagesFor('vi'), { ...findingsVi }, { ...sentencesVi }])),
  en: new Set(vocabulary([messagesFor('en'), { ...findingsEn }, { ...sentencesEn }])),
};

/** What the data say in one language, and what they say in none: names of agencies, of sheets, what stands in cells. */
function wordsOfData(name: SiteName, language: Language): Set<string> {
  const other = language === 'vi' ? '_en' : '_vi';
  const tables = [...Object.keys(REGISTRY_SCHEMAS).map((table) => `registry/${table}`), ...LISTS]
    .map((table) => `${table}.csv`)
    .filter((file) => existsSync(join(INPUT[name], file)));
  const registry = tables
    .flatMap((file) => readTable(INPUT[name], file))
    .flatMap((row) =>
      Object.entries(row).flatMap(([column, text]) => (column.endsWith(other) ? [] : wordsIn(text))),
    );
  const cells = readTable(BUILT[name], 'api/v1/observations.csv').flatMap(({ sheet = '', text = '' }) =>
    wordsIn(`${sheet} ${text}`),
  );
  return new Set([...registry, ...cells]);
}
const LISTS = ['corrections', 'submissions/submissions'];

/** Names of things that both languages call the same. */
const SHARED = new Set([
  'csv',
  'json',
  'docx',
  'xlsx',
  'pdf',
  'png',
  'svg',
  'vneid',
  'zalo',
  'english',
  'qr',
]);

describe.each(SITES)('the %s site', (name) => {
  const pages = [...readPages(BUILT[name]).values()];

  test.each(LANGUAGES)('in %s has no word of the other language', (language) => {
    const other: Language = language === 'vi' ? 'en' : 'vi';
    const data = wordsOfData(name, language);
    const isForeign = (word: string) =>
      !catalogue[language].has(word) && !data.has(word) && !SHARED.has(word) && isOf(other, word);
    const known = new Map<string, string[]>();
    const faults = new Map<string, string>();
    for (const { path, html } of pages) {
      if (path.startsWith('/en/') !== (language === 'en')) continue;
      for (const { text, language: marked } of visibleText(html)) {
        if (marked !== language) continue;
        const foreign = known.get(text) ?? wordsIn(text.replace(NO_WORDS, ' ')).filter(isForeign);
        known.set(text, foreign);
        for (const word of foreign) if (!faults.has(word)) faults.set(word, `${path}: ${text.slice(0, 80)}`);
      }
    }
    expect([...faults].map((fault) => fault.join(' ← ')).slice(0, 40), `${faults.size} words`).toEqual([]);
    expect(known.size).toBeGreaterThan(50);
  });
});

/** Letters that only Vietnamese has betray a word also where the catalogue does not have it. */
function isOf(language: Language, word: string): boolean {
  const isAccented = /[^a-z]/.test(word);
  return catalogue[language].has(word) || (language === 'vi' && isAccented);
}
