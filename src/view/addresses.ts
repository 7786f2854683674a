/** The address of every page, in one language, below the base path of the site. Addresses are permanent. */

import { type Period, periodSlug } from '../domain/period.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';

/** Added to the address of a page whose figures are restated to the units of today. */
export const RESTATED = 'quy-doi';

/** Where files for programs lie. */
export const API = 'api/v1/';

/** Of a chart below its address, 1200 × 630; of the whole site below its home page. */
export const PICTURE = 'hinh.png';

/** Of the tables to take away, which lie below the address of their page; `.csv` or `.xlsx` follows. */
export const TABLE_NAME = 'so-lieu';

/** Where in a built site the scripts of the page lie that checks files. */
export const CHECKER_SCRIPT = 'kiem-tra-tep/bo-kiem-tra.js';
export const CHECKER_DATA = 'kiem-tra-tep/du-lieu.js';

export interface Addresses {
  overview(): string;
  indicators(): string;
  indicator(id: string): string;
  units(): string;
  unit(id: string): string;
  periods(): string;
  period(period: Period): string;
  /** Of a period with very many units, those below one of them. */
  periodOf(period: Period, unit: string): string;
  /** `slug` is the one that the dimension declares. */
  breakdown(slug: string): string;
  reports(): string;
  /** The report of a unit for a period; permanent. */
  report(unit: string, period: Period): string;
  /** The same as a document of words. */
  reportFile(unit: string, period: Period): string;
  documents(): string;
  document(id: string): string;
  quality(): string;
  /** Who reported when, of everything or of one unit. */
  reporting(unit?: string): string;
  corrections(): string;
  /** Something that was corrected or sent again. */
  correction(id: string): string;
  /** News and due dates, of everything or of one unit. */
  feed(unit?: string): string;
  calendar(unit?: string): string;
  tasks(): string;
  /** One task; permanent, as its id is. */
  task(id: string): string;
  /** The tasks of one plan of one unit. */
  plan(document: string, unit: string): string;
  tasksByAgency(): string;
  tasksByMonth(): string;
  models(): string;
  model(id: string): string;
  inspections(): string;
  inspection(id: string): string;
  campaigns(): string;
  method(): string;
  guide(): string;
  openData(): string;
  /** Where files are checked before they are handed in. */
  checker(): string;
  wall(): string;
  search(): string;
  compare(): string;
  /** Two units side by side, in the order of the registry. */
  compareUnits(first: string, second: string): string;
  /** One unit in two periods, the earlier first. */
  comparePeriods(unit: string, first: Period, second: Period): string;
  /** Shows every part of the design; no page leads there. */
  design(): string;
  /** The chart of an indicator of a unit; with a period, the receipt of that period on it. */
  chart(indicator: string, unit: string, period?: Period): string;
  /** The chart as it was when a period was the last one reported; it never moves on. */
  pinned(indicator: string, unit: string, period: Period): string;
  /** A published file, the same in every language. */
  file(path: string): string;
}

export function addressesFor(language: Language, base: string): Addresses {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const param = languageParam(language);
  const home = param ? `${root}${param}/` : root;
  return {
    overview: () => home,
    indicators: () => `${home}chi-tieu/`,
    indicator: (id) => `${home}chi-tieu/${id}/`,
    units: () => `${home}don-vi/`,
    unit: (id) => `${home}don-vi/${id}/`,
    periods: () => `${home}ky/`,
    period: (period) => `${home}ky/${periodSlug(period)}/`,
    periodOf: (period, unit) => `${home}ky/${periodSlug(period)}/${unit}/`,
    reports: () => `${home}bao-cao/`,
    report: (unit, period) => `${home}bao-cao/${unit}/${periodSlug(period)}/`,
    reportFile: (unit, period) => `${home}bao-cao/${unit}/${periodSlug(period)}/bao-cao.docx`,
    breakdown: (slug) => `${home}${slug}/`,
    documents: () => `${home}van-ban/`,
    document: (id) => `${home}van-ban/#${id}`,
    quality: () => `${home}chat-luong-du-lieu/`,
    reporting: (unit) => `${home}nop-bao-cao/${unit === undefined ? '' : `#${unit}`}`,
    corrections: () => `${home}dinh-chinh/`,
    correction: (id) => `${home}dinh-chinh/#${id}`,
    feed: (unit) => `${home}${unit === undefined ? '' : `don-vi/${unit}/`}tin.xml`,
    calendar: (unit) => `${home}${unit === undefined ? '' : `don-vi/${unit}/`}lich.ics`,
    tasks: () => `${home}nhiem-vu/`,
    task: (id) => `${home}nhiem-vu/#${id}`,
    plan: (document, unit) => `${home}nhiem-vu/#${planAnchor(document, unit)}`,
    tasksByAgency: () => `${home}nhiem-vu/co-quan/`,
    tasksByMonth: () => `${home}nhiem-vu/thang/`,
    models: () => `${home}mo-hinh/`,
    model: (id) => `${home}mo-hinh/#${id}`,
    inspections: () => `${home}doan-kiem-tra/`,
    inspection: (id) => `${home}doan-kiem-tra/#${id}`,
    campaigns: () => `${home}chien-dich/`,
    method: () => `${home}phuong-phap/`,
    guide: () => `${home}huong-dan/`,
    openData: () => `${home}du-lieu/`,
    checker: () => `${home}kiem-tra-tep/`,
    wall: () => `${home}man-hinh/`,
    search: () => `${home}tim-kiem/`,
    compare: () => `${home}so-sanh/`,
    compareUnits: (first, second) => `${home}so-sanh/${first}/${second}/`,
    comparePeriods: (unit, first, second) =>
      `${home}so-sanh/${unit}/${periodSlug(first)}/${periodSlug(second)}/`,
    design: () => `${home}giao-dien/`,
    chart: (indicator, unit, period) =>
      `${home}bieu-do/${indicator}/${unit}/${period ? `#${periodSlug(period)}` : ''}`,
    pinned: (indicator, unit, period) => `${home}bieu-do/${indicator}/${unit}/${periodSlug(period)}/`,
    file: (path) => `${root}${path}`,
  };
}

/** One document may hold plans of several units. */
export function planAnchor(document: string, unit: string): string {
  return `${document}--${unit}`;
}

/** The same page in every language: `address` is one made by `addressesFor(language, base)`. */
export function inEveryLanguage(address: string, language: Language, base: string): Record<Language, string> {
  const own = addressesFor(language, base).overview();
  const rest = address.slice(own.length);
  const pairs = LANGUAGES.map((other) => [other, addressesFor(other, base).overview() + rest] as const);
  return Object.fromEntries(pairs) as Record<Language, string>;
}

/** The part of an address that names the language: none for the first, its code for the others. */
export function languageParam(language: Language): string | undefined {
  return language === LANGUAGES[0] ? undefined : language;
}

export function languageOf(param: string | undefined): Language {
  return LANGUAGES.find((language) => languageParam(language) === param) ?? LANGUAGES[0];
}
