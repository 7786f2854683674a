/** Feed, calendar and sitemap before validators of others: the grammar of RFC 4287, the schemas of sitemaps.org, ical.js. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { atomFeed, type FeedContent, type FeedEntry } from '../../src/publish/atomFeed.ts';
import { type CalendarContent, calendarFile } from '../../src/publish/calendarFile.ts';
import { robots, sitemap } from '../../src/publish/sitemap.ts';

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(import.meta.dirname, '../schemas', fileName), 'utf8'),
});

async function faultsOf(xml: string, kind: 'feed' | 'sitemap' | 'index'): Promise<string[]> {
  const { errors } = await validateXML(
    kind === 'feed'
      ? { xml, schema: schema('atom.rng'), extension: 'relaxng' }
      : kind === 'sitemap'
        ? { xml, schema: schema('sitemapWithLanguages.xsd'), preload: schema('sitemap.xsd') }
        : { xml, schema: schema('siteindex.xsd') },
  );
  return errors.map(({ message }) => message);
}

/** Every Vietnamese letter, and what XML and HTML take for their own. */
const AWKWARD = 'ĂÂĐÊÔƠƯ ắặểễốộớữỹ <b>&amp;</b> ]]> "một" \u0007 & hết';

describe('the feed', () => {
  const entry = (more: Partial<FeedEntry> = {}): FeedEntry => ({
    id: 'https://vi-du.gov.vn/tin.xml#ky.2025-08',
    title: AWKWARD,
    text: [AWKWARD],
    list: [AWKWARD],
    address: 'https://vi-du.gov.vn/ky/2025-08/',
    topic: { id: 'ky', name: 'Kỳ "mới" & cũ' },
    published: '2025-09-03',
    updated: '2025-09-05',
    ...more,
  });
  const feed = (entries: readonly FeedEntry[]): FeedContent => ({
    language: 'vi',
    title: AWKWARD.replace('\u0007', ''),
    subtitle: 'Tin & việc',
    publisher: 'UBND huyện <Mẫu>',
    address: 'https://vi-du.gov.vn/tin.xml',
    page: 'https://vi-du.gov.vn/',
    updated: '2025-09-05',
    entries,
  });

  test.each([
    ['with entries', [entry(), entry({ id: 'https://vi-du.gov.vn/tin.xml#ky.2025-07', text: [], list: [] })]],
    ['without any', []],
  ])('%s is one by RFC 4287', async (_, entries) => {
    expect(await faultsOf(atomFeed('tin.xml', feed(entries)).content, 'feed')).toEqual([]);
  });

  test('that lacks what RFC 4287 asks for is not', async () => {
    const { content } = atomFeed('tin.xml', feed([entry()]));
    expect(await faultsOf(content.replace(/<updated>.*?<\/updated>/, ''), 'feed')).not.toEqual([]);
  });

  test('says what was meant, letter for letter, on the day that was meant', () => {
    const { content } = atomFeed('tin.xml', feed([entry()]));
    const { DOMParser } = new JSDOM().window;
    const read = new DOMParser().parseFromString(content, 'application/xml');
    const [one] = read.getElementsByTagName('entry');
    const textOf = (name: string) => one?.getElementsByTagName(name)[0]?.textContent ?? '';
    const asHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
    const words = AWKWARD.replace('\u0007', ' ');
    expect(read.documentElement.getAttribute('xml:lang')).toBe('vi');
    expect(asHtml(textOf('title')).textContent).toBe(words);
    expect(asHtml(textOf('content')).querySelector('p')?.textContent).toBe(words);
    expect(asHtml(textOf('content')).querySelector('li')?.textContent).toBe(words);
    expect(textOf('id')).toBe('https://vi-du.gov.vn/tin.xml#ky.2025-08');
    expect([textOf('published'), textOf('updated')].map((time) => new Date(time).toISOString())).toEqual([
      '2025-09-03T05:00:00.000Z',
      '2025-09-05T05:00:00.000Z',
    ]);
    expect(one?.getElementsByTagName('category')[0]?.getAttribute('label')).toBe('Kỳ "mới" & cũ');
  });
});

describe('the calendar', () => {
  const calendar: CalendarContent = {
    language: 'vi',
    title: 'Hạn báo cáo; và nhiệm vụ',
    description: 'Hạn',
    asOf: '2025-09-30',
    dates: [
      {
        id: 'nhiem-vu.x.vi@huyen-mau',
        day: '2025-12-31',
        title: `Hạn nhiệm vụ: ${'Đẩy mạnh số hóa, tái sử dụng; kết nối, '.repeat(6)}hết`,
        description: 'Chủ trì: Công an huyện.\nSản phẩm: a, b; c\\d.',
        topic: 'Nhiệm vụ',
        address: 'https://vi-du.gov.vn/nhiem-vu/#x',
      },
      {
        id: 'bao-cao.y.vi@huyen-mau',
        day: '2024-02-29',
        title: 'Hạn nộp báo cáo',
        description: '',
        topic: 'Báo cáo',
        address: '',
      },
    ],
  };
  const { content } = calendarFile('lich.ics', calendar);
  const events = new ICAL.Component(ICAL.parse(content))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

  test('holds what was meant, on whole days that no zone moves', () => {
    expect(
      events.map(({ uid, startDate, endDate, summary, description }) => ({
        uid,
        day: startDate.toString(),
        isDay: startDate.isDate,
        next: endDate.toString(),
        summary,
        description: description ?? '',
      })),
    ).toEqual([
      {
        uid: 'nhiem-vu.x.vi@huyen-mau',
        day: '2025-12-31',
        isDay: true,
        next: '2026-01-01',
        summary: calendar.dates[0]?.title,
        description: calendar.dates[0]?.description,
      },
      {
        uid: 'bao-cao.y.vi@huyen-mau',
        day: '2024-02-29',
        isDay: true,
        next: '2024-03-01',
        summary: 'Hạn nộp báo cáo',
        description: '',
      },
    ]);
  });

  test('is folded between letters, no line longer than 75 bytes, every line ended as the format asks', () => {
    const lines = content.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(content).not.toMatch(/[^\r]\n|\uFFFD/);
    expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('was made on the day of the data, and is the same every time', () => {
    expect(content.match(/DTSTAMP:.*/g)).toEqual(['DTSTAMP:20250930T000000Z', 'DTSTAMP:20250930T000000Z']);
    expect(calendarFile('lich.ics', calendar).content).toBe(content);
  });
});

describe('the sitemap', () => {
  const home = 'https://vi-du.gov.vn/';
  const page = (path: string) => ({ addresses: { vi: home + path, en: `${home}en/${path}` } });
  const pages = [page(''), page('ky/2025-08/'), { addresses: { vi: `${home}a&b/` } }];

  test('is one file where it may be, valid by the schema of sitemaps.org, with the page in other languages', async () => {
    const files = [...sitemap(pages, home, '2025-09-30')];
    expect(files.map(({ path }) => path)).toEqual(['sitemap.xml']);
    const xml = files[0]?.content ?? '';
    expect(await faultsOf(xml, 'sitemap')).toEqual([]);
    expect(
      await faultsOf(xml.replace('<loc>', '<place>').replace('</loc>', '</place>'), 'sitemap'),
    ).not.toEqual([]);
    expect(xml.match(/<loc>/g)).toHaveLength(5);
    expect(xml).toContain(
      '<url><loc>https://vi-du.gov.vn/en/ky/2025-08/</loc><lastmod>2025-09-30</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="vi" href="https://vi-du.gov.vn/ky/2025-08/"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://vi-du.gov.vn/en/ky/2025-08/"/></url>',
    );
  });

  test('is an index with parts where there are too many pages for one', async () => {
    const files = [...sitemap(pages, home, '', 2)];
    expect(files.map(({ path }) => path)).toEqual([
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
      'sitemap.xml',
    ]);
    for (const { path, content } of files) {
      expect(await faultsOf(content, path === 'sitemap.xml' ? 'index' : 'sitemap'), path).toEqual([]);
    }
    expect(files.at(-1)?.content).toContain('<loc>https://vi-du.gov.vn/sitemap-3.xml</loc>');
  });

  test('is where robots.txt says it is', () => {
    expect(robots(home).content).toContain('Sitemap: https://vi-du.gov.vn/sitemap.xml\n');
  });
});
