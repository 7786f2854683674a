/**
 * Every type of page that a site can have, by its address, and which pages of a built site the tests and the reviewer
 * look at: of each type the fullest and the emptiest, and those known to be wide, long or strange. A new type of page
 * is added here and nowhere else; a page that belongs to no type fails a test.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressesFor, RESTATED } from '../src/view/addresses.ts';
import { findDemoPages } from './browser/demoPages.ts';
import { BUILT, INPUT, type SiteName } from './buildSites.ts';
import { type BuiltPage, readPages, readTable } from './sites/builtPages.ts';

const at = addressesFor('vi', '/');
const compare = at.compare();

/** `*` stands for one part of an address, `**` for several; the first that fits is meant. A breakdown is the page of which only the slug is left. */
export const PAGE_TYPES = {
  overview: at.overview(),
  'overview, restated': `/${RESTATED}/`,
  indicators: at.indicators(),
  'indicators, restated': `${at.indicators()}${RESTATED}/`,
  indicator: at.indicator('*'),
  'indicator, restated': `${at.indicator('*')}${RESTATED}/`,
  units: at.units(),
  'units, restated': `${at.units()}${RESTATED}/`,
  unit: at.unit('*'),
  'unit, restated': `${at.unit('*')}${RESTATED}/`,
  periods: at.periods(),
  period: `${at.periods()}*/`,
  'period, restated': `${at.periods()}*/${RESTATED}/`,
  chart: at.chart('*', '*'),
  'chart, restated': `${at.chart('*', '*')}${RESTATED}/`,
  'chart, pinned': `${at.chart('*', '*')}*/`,
  'unit in a period, restated': `${at.periods()}*/*/${RESTATED}/`,
  'unit in a period': `${at.periods()}*/*/`,
  tasks: at.tasks(),
  'tasks by agency': at.tasksByAgency(),
  'tasks by month': at.tasksByMonth(),
  models: at.models(),
  inspections: at.inspections(),
  campaigns: at.campaigns(),
  reports: at.reports(),
  report: `${at.reports()}*/*/`,
  documents: at.documents(),
  quality: at.quality(),
  reporting: at.reporting(),
  corrections: at.corrections(),
  method: at.method(),
  guide: at.guide(),
  'open data': at.openData(),
  checker: at.checker(),
  search: at.search(),
  compare,
  'two units': `${compare}*/*/`,
  'two periods': `${compare}*/*/*/`,
  wall: at.wall(),
  design: at.design(),
  'not found': '/404.html',
  embed: '/nhung/**/',
  breakdown: '/*/',
} as const;
export type PageType = keyof typeof PAGE_TYPES;

/** Types that no site has yet. A type that exists must leave this list, and in the end it is empty. */
export const NOT_YET: readonly PageType[] = [];

/** Pages of the real site that are likely to be wide, long or empty. */
const STRANGE = [
  '/chi-tieu/campaign-eid-activated-rate/',
  '/chi-tieu/schools-cashless-rate/',
  '/don-vi/gia-lai/',
  '/don-vi/phuong-binh-long-25326/',
  '/ky/2026-01-01_2026-10-10/',
  '/dich-vu-cong/',
  '/bieu-do/essential-online-rate/thi-xa-binh-long/',
  '/bieu-do/on-time-rate/viet-nam/',
];

function strangeOf(name: SiteName): readonly string[] {
  if (name === 'demo') return Object.values(findDemoPages().all);
  return name === 'real' ? STRANGE : [];
}

const LANGUAGE_ROOT = /^\/en(?=\/)/;
const patterns = Object.entries(PAGE_TYPES).map(([name, address]) => ({
  name: name as PageType,
  pattern: new RegExp(
    `^${address
      .replaceAll('.', '\\.')
      .replaceAll('**', '.+')
      .replaceAll(/(?<!\.)\*/g, '[^/]+')}$`,
  ),
}));

/** Of a page of a site; undefined: a page that no type knows. */
export function pageTypeOf(path: string, slugs: readonly string[]): PageType | undefined {
  const address = path.replace(LANGUAGE_ROOT, '');
  const found = patterns.find(({ pattern }) => pattern.test(address))?.name;
  return found === 'breakdown' && !slugs.includes(address.split('/')[1] ?? '') ? undefined : found;
}

/** The slugs of the breakdowns that the registry of a site declares. */
export function slugsOf(name: SiteName): string[] {
  const table = 'registry/dimensions.csv';
  if (!existsSync(join(INPUT[name], table))) return [];
  return readTable(INPUT[name], table).map(({ slug = '' }) => slug);
}

export interface Sample {
  type: PageType;
  path: string;
}

/** The Vietnamese pages worth opening; each has its English twin below `/en`. Embeds are pages of other sites: embed.test.ts opens them there. */
export function samplesOf(name: SiteName): Sample[] {
  const slugs = slugsOf(name);
  const byType = new Map<PageType, BuiltPage[]>();
  for (const page of readPages(BUILT[name]).values()) {
    if (LANGUAGE_ROOT.test(page.path)) continue;
    const type = pageTypeOf(page.path, slugs);
    if (type && type !== 'embed') byType.set(type, [...(byType.get(type) ?? []), page]);
  }
  const strange = strangeOf(name);
  return [...byType].flatMap(([type, pages]) => {
    const bySize = pages.toSorted((a, b) => a.html.length - b.html.length || (a.path < b.path ? -1 : 1));
    const ends = [bySize.at(-1), bySize[0]].flatMap((page) => (page ? [page.path] : []));
    const known = pages.map(({ path }) => path).filter((path) => strange.includes(path));
    return [...new Set([...ends, ...known])].map((path) => ({ type, path }));
  });
}
