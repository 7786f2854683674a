/**
 * A finding enters, what a person reads about it leaves, in one language: title, message, hint, and its places. The
 * only reader of the catalogues of findings: it escapes what comes from files and fills in what a finding left out.
 */

import type { Finding, FindingCode, FindingParams, Where } from '../domain/finding.ts';
import { escapeInFull, withoutPersonal } from './display.ts';
import {
  FINDING_PARAMS,
  type FindingCatalogue,
  type FindingParam,
  type FindingWords,
} from './findingParams.ts';
import { FINDINGS_EN } from './findings.en.ts';
import { FINDINGS_VI } from './findings.vi.ts';
import { kindOfValue, valueInWords } from './findingValues.ts';
import type { Language } from './language.ts';

export interface FindingDescription {
  title: string;
  message: string;
  hint: string;
  place: string;
  /** The other places that take part. */
  also: string[];
}

export function describeFinding(found: Finding, language: Language): FindingDescription {
  return {
    ...inWords(found.code, found.params, language),
    place: describePlace(found.where, language),
    also: found.also.map((where) => describePlace(where, language)),
  };
}

/** The parameters for other programs: as found, except that what is quoted is not endless and holds nothing personal. */
export function publicParams({ code, params }: Finding): FindingParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, text]) => [
      name,
      kindOfValue(code, name, params) === 'quoted' ? withoutPersonal(text) : text,
    ]),
  );
}

/** A place for other programs: exactly as it is, except that it holds nothing personal. */
export function publicPlace({ file, sheet, cell }: Where): Where {
  return { file: withoutPersonal(file), sheet: withoutPersonal(sheet), cell };
}

/** The name of a kind of finding, for headings and counts. */
export function findingTitle(code: FindingCode, language: Language): string {
  return CATALOGUES[language][code].title;
}

/** `2023-09/x.xlsx, trang "Phụ lục", ô F17`; what is empty is left out. */
export function describePlace(where: Where, language: Language): string {
  const vi = language === 'vi';
  const sheet = escapeInFull(where.sheet);
  const places = [escapeInFull(where.file)];
  if (sheet !== '') places.push(vi ? `trang "${sheet}"` : `sheet "${sheet}"`);
  if (where.cell !== '') places.push(`${kindOfPlace(where.cell, language)} ${escapeInFull(where.cell)}`);
  return places.filter((place) => place !== '').join(', ');
}

const CATALOGUES: Record<Language, FindingCatalogue> = { vi: FINDINGS_VI, en: FINDINGS_EN };

function inWords<Code extends FindingCode>(code: Code, given: Finding['params'], language: Language) {
  const words: FindingWords<Code> = CATALOGUES[language][code];
  const names: readonly FindingParam<Code>[] = FINDING_PARAMS[code];
  const params = {} as Record<FindingParam<Code>, string>;
  for (const name of names) params[name] = valueInWords(code, name, given, language);
  return { title: words.title, message: words.message(params), hint: words.hint(params) };
}

function kindOfPlace(cell: string, language: Language): string {
  const vi = language === 'vi';
  if (/^\d+(?:[-–:]\d+)?$/.test(cell)) return vi ? 'dòng' : 'row';
  if (/^[A-Z]+$/.test(cell)) return vi ? 'cột' : 'column';
  if (/^[A-Z]+\d/.test(cell)) return vi ? 'ô' : 'cell';
  return vi ? 'mục' : 'entry';
}
