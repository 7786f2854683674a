/**
 * A finding enters, what a person reads about it leaves, in one language: title, message, hint, and its places. The
 * only reader of the catalogues of findings: it escapes what comes from files and fills in what a finding left out.
 */

import type { Finding, FindingCode, Where } from '../domain/finding.ts';
import { decimalsOf } from './decimal.ts';
import { escapeForDisplay, escapeInFull } from './display.ts';
import {
  FINDING_PARAMS,
  type FindingCatalogue,
  type FindingParam,
  type FindingWords,
} from './findingParams.ts';
import { FINDINGS_EN } from './findings.en.ts';
import { FINDINGS_VI } from './findings.vi.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number.ts';

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
  for (const name of names) params[name] = textOf(name, given[name] ?? '', language, inBytes(code, given));
  return { title: words.title, message: words.message(params), hint: words.hint(params) };
}

const BYTES_IN_MB = 1024 * 1024;

function inBytes(code: FindingCode, { unit }: Finding['params']): boolean {
  return code === 'file/inflates-too-much' || unit === 'bytes';
}

/** Numbers that we computed are written out for the reader; everything else is quoted. */
function textOf(name: string, text: string, language: Language, bytes: boolean): string {
  if ((name === 'computed' || name === 'limit') && /^-?\d+(?:[.,]\d+)?$/.test(text)) {
    const inMegabytes = bytes && name === 'limit';
    const number = Number(text.replace(',', '.')) / (inMegabytes ? BYTES_IN_MB : 1);
    return `${formatNumber(number, Math.min(decimalsOf(number), 4), language)}${inMegabytes ? ' MB' : ''}`;
  }
  return escapeForDisplay(text);
}

function kindOfPlace(cell: string, language: Language): string {
  const vi = language === 'vi';
  if (/^\d+(?:[-–:]\d+)?$/.test(cell)) return vi ? 'dòng' : 'row';
  if (/^[A-Z]+$/.test(cell)) return vi ? 'cột' : 'column';
  if (/^[A-Z]+\d/.test(cell)) return vi ? 'ô' : 'cell';
  return vi ? 'mục' : 'entry';
}
