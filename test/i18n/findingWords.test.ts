/** Reads every sentence of every finding in both languages, with parameters and without, as a clerk would hear it. */

import { describe, expect, test } from 'vitest';
import { FINDING_SEVERITY, type FindingCode, type FindingParams, finding } from '../../src/domain/finding.ts';
import { describeFinding, findingTitle } from '../../src/i18n/finding.ts';
import { FINDING_PARAMS } from '../../src/i18n/findingParams.ts';
import { NAMES_EN } from '../../src/i18n/findings/en/names.ts';
import type { FindingNames } from '../../src/i18n/findings/names.ts';
import { NAMES_VI } from '../../src/i18n/findings/vi/names.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';

const codes = Object.keys(FINDING_SEVERITY) as FindingCode[];
const somewhere = { file: 'thu-muc/tep.xlsx', sheet: 'Trang Một', cell: 'BZ417' };

const JARGON =
  /\b(schema|null|undefined|pars(?:e|ed|er|ing)|enum|NaN|array|string|regex|boolean|integer|float|token|exception|object|invalid|validation|YAML|Unicode form|checksum)\b/i;
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

/** Ids that are said in words, by code and parameter. */
const LISTS: { [Code in FindingCode]?: { param: string; list: keyof FindingNames }[] } = {
  'file/unsupported-format': [{ param: 'format', list: 'format' }],
  'file/corrupt': [{ param: 'reason', list: 'corrupt' }],
  'file/too-large': [{ param: 'unit', list: 'limitUnit' }],
  'file/name-disagrees': [{ param: 'what', list: 'subject' }],
  'sheet/declared-otherwise': [{ param: 'what', list: 'subject' }],
  'sheet/hidden-data': [{ param: 'what', list: 'hidden' }],
  'cell/unreadable': [{ param: 'reason', list: 'unreadable' }],
  'registry/invalid-value': [{ param: 'reason', list: 'invalid' }],
  'registry/unknown-code': [{ param: 'table', list: 'table' }],
  'outline/unknown-code': [{ param: 'table', list: 'table' }],
};

/** A text for each parameter that its sentence must say, and ids of lists as given. */
function sample(code: FindingCode, ids: FindingParams): FindingParams {
  return Object.fromEntries(FINDING_PARAMS[code].map((name) => [name, ids[name] ?? `«${name}»`]));
}

/** For each id of the lists of a code, and once for a code without lists. */
function samples(code: FindingCode): FindingParams[] {
  const [listed] = LISTS[code] ?? [];
  if (!listed) return [sample(code, {})];
  return Object.keys(NAMES_VI[listed.list]).map((id) => sample(code, { [listed.param]: id }));
}

function outsideQuotes(text: string): string {
  return text.replace(/"[^"]*"|«[^»]*»/g, '');
}

function expectPlainWords(text: string, language: Language): void {
  expect(text).toMatch(/^\p{Lu}.*\.["”]?$/u);
  expect(text).not.toMatch(JARGON);
  expect(text).not.toMatch(
    / {2}|""|\(\)|\( | \)|\s[.,;:](?!xlsx|csv|xls|ods|doc|pptx|odt|slk|dif|dbf)|,,|::|\.\.$/,
  );
  expect(text).toBe(text.normalize('NFC'));
  expect(text.replace('(")', '').split('"').length % 2, 'quotation marks in pairs').toBe(1);
  if (language === 'vi') expect(text).toMatch(VIETNAMESE);
  else expect(outsideQuotes(text)).not.toMatch(VIETNAMESE);
}

describe.each(codes.flatMap((code) => LANGUAGES.map((language) => ({ code, language }))))(
  '$code in $language',
  ({ code, language }) => {
    const described = [{}, ...samples(code)].map((params) => ({
      params,
      words: describeFinding(finding(code, somewhere, params), language),
    }));

    test('whole, plain sentences of one language, with and without parameters', () => {
      for (const { words } of described) {
        expect(words.title).toMatch(/^\p{Lu}.*[^.]$/u);
        expect(words.title).not.toMatch(JARGON);
        expectPlainWords(words.message, language);
        expectPlainWords(words.hint, language);
        if (language === 'vi') expect(words.title).toMatch(VIETNAMESE);
        else expect(words.title).not.toMatch(VIETNAMESE);
      }
    });

    test('every parameter is said, and every id in words', () => {
      const listed = (LISTS[code] ?? []).map(({ param }) => param);
      for (const { params, words } of described.slice(1)) {
        for (const name of FINDING_PARAMS[code]) {
          if (!listed.includes(name)) expect(`${words.message} ${words.hint}`).toContain(`«${name}»`);
        }
        for (const { param, list } of LISTS[code] ?? []) {
          const names: Readonly<Record<string, string>> = (language === 'vi' ? NAMES_VI : NAMES_EN)[list];
          expect(words.message).toContain(names[params[param] ?? '']);
        }
      }
    });

    test('an id that no list knows is never shown', () => {
      for (const { param } of LISTS[code] ?? []) {
        for (const id of ['no-such-id', 'constructor', '__proto__']) {
          const params = { ...sample(code, {}), [param]: id };
          const words = describeFinding(finding(code, somewhere, params), language);
          expect(`${words.message} ${words.hint}`).not.toContain(id);
          expectPlainWords(words.message, language);
        }
      }
    });

    test('the place stands beside the sentence, not inside', () => {
      for (const { words } of described) {
        for (const part of Object.values(somewhere)) expect(words.message + words.hint).not.toContain(part);
      }
    });

    test('says how to mend it', () => {
      for (const { words } of described) expect(words.hint.length).toBeGreaterThan(10);
      expect(findingTitle(code, language)).toBe(described[0]?.words.title);
    });
  },
);

describe.each(LANGUAGES)('names in %s', (language) => {
  const names = language === 'vi' ? NAMES_VI : NAMES_EN;

  test('reasons are clauses without a stop that repeat no id', () => {
    for (const list of ['corrupt', 'unreadable', 'invalid'] as const) {
      for (const [id, words] of Object.entries(names[list])) {
        expect(words, id).toMatch(/^\p{Ll}.*[^.,;:\s]$/u);
        expect(words, id).not.toMatch(JARGON);
        if (id.includes('-')) expect(words).not.toContain(id);
      }
    }
  });

  test('no two titles are the same', () => {
    const titles = codes.map((code) => findingTitle(code, language));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
