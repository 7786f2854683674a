/**
 * What stays and what moves when the next month arrives: the golden data, published, then a month of figures added and
 * published again over it. What is pinned to a period keeps every figure and sentence; what is not has moved on.
 */

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTRAS } from '../../src/domain/siteIndex.ts';
import { GOLDEN_INPUT } from '../buildSites.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'next-month-'));
const data = join(folder, 'data');
const before = join(folder, 'before');
const after = join(folder, 'after');

const NEXT = `﻿STT;Đơn vị;Lượt khám dùng thẻ;Tổng lượt khám;Tỷ lệ
1;Xã Hòa Bình;1.500;2.000;75%
2;Xã Phú Thủy;950;1000;95%
`;
const SENT = '2024-03/kham.csv,,huyen-mau,2024-03,,kh-1,UBND huyện Mẫu,2024-04-03,,\n';

function publish(out: string, ...more: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(
    'node',
    [
      'scripts/build.ts',
      ...['--data', data, '--out', out, '--site', 'https://vi-du.gov.vn', '--without', EXTRAS.join(',')],
      ...more,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stderr };
}

beforeAll(() => {
  cpSync(GOLDEN_INPUT, data, { recursive: true });
  expect(publish(before)).toMatchObject({ status: 0 });
  mkdirSync(join(data, 'submissions/2024-03'));
  writeFileSync(join(data, 'submissions/2024-03/kham.csv'), NEXT);
  appendFileSync(join(data, 'submissions/submissions.csv'), SENT);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('no address of the month before is lost', () => {
  const { status, stderr } = publish(after, '--previous', before);
  expect(stderr).not.toContain('sẽ mất');
  expect(status).toBe(0);
}, 240_000);

const read = (site: string, path: string) => readFileSync(join(site, path), 'utf8');
const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Everything that says a figure: those of the page with their exact values, sentences, marks of the charts. */
function saidBy(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const main = document.querySelector('main');
  return [
    ...[...(main?.querySelectorAll('data') ?? [])].map((one) => `${one.getAttribute('value')} ${words(one)}`),
    ...[
      ...(main?.querySelectorAll('.sentence, .said, .figure, .headline, h1, .now, .receipt-body dd, td.n') ??
        []),
    ].map(words),
    ...[...(main?.querySelectorAll('svg text, svg [data-tip]') ?? [])].map(
      (mark) => `${words(mark)}${mark.getAttribute('data-tip') ?? ''}`,
    ),
  ];
}

/** Of the file for programs all but the version of the data. */
const figuresOf = (json: string) => {
  const { sentence, evaluations, title } = JSON.parse(json);
  return { sentence, evaluations, title };
};
const structured = (html: string) => {
  const text = new JSDOM(html).window.document.querySelector(
    'script[type="application/ld+json"]',
  )?.textContent;
  const { version: _, ...rest } = JSON.parse(text ?? '');
  return rest;
};
const answered = (json: string) => JSON.parse(json).description;

const PINNED = ['', 'en/'].flatMap((language) =>
  ['card-rate/huyen-mau/2024-01/', 'card-rate/huyen-mau/2024-02/', 'online-rate/huyen-mau/2024-01/'].map(
    (chart) => ({ language, chart }),
  ),
);

describe.each(PINNED)('pinned: $language$chart', ({ language, chart }) => {
  const path = `${language}bieu-do/${chart}`;

  test('the page keeps every figure and sentence', () => {
    const said = saidBy(read(before, `${path}index.html`));
    expect(said.length).toBeGreaterThan(8);
    expect(saidBy(read(after, `${path}index.html`))).toEqual(said);
    expect(structured(read(after, `${path}index.html`))).toEqual(
      structured(read(before, `${path}index.html`)),
    );
  });

  test.each(['', 'sang/', 'toi/', 'gon/', 'gon/sang/', 'gon/toi/'])('the embed %s too', (variant) => {
    const embed = `${language}nhung/${chart}${variant}index.html`;
    const said = saidBy(read(before, embed));
    expect(said.join(' ')).toMatch(/\d%/);
    expect(saidBy(read(after, embed))).toEqual(said);
  });

  test.each(['hinh.svg', 'hinh-vuong.svg', 'so-lieu.csv', 'ma-qr.svg'])(
    '%s is the same to the last byte',
    (file) => {
      expect(read(after, path + file)).toBe(read(before, path + file));
    },
  );

  test('the file for programs and the answer to content systems keep figures and sentence', () => {
    const json = `api/v1/charts/${chart.replace(/\/$/, '')}.json`;
    expect(figuresOf(read(after, json))).toEqual(figuresOf(read(before, json)));
    expect(answered(read(after, `${path}oembed.json`))).toBe(answered(read(before, `${path}oembed.json`)));
  });
});

describe('the page of a pinned period', () => {
  const stays = (site: string, chart: string) =>
    new JSDOM(read(site, `bieu-do/${chart}/index.html`)).window.document.querySelector('.stays');

  test('says that newer figures exist as soon as they do, and leads there', () => {
    expect(words(stays(before, 'card-rate/huyen-mau/2024-02'))).not.toContain('mới hơn');
    const newer = stays(after, 'card-rate/huyen-mau/2024-02');
    expect(words(newer)).toContain('Đã có số liệu mới hơn: tháng 3/2024.');
    expect(newer?.querySelector('a')?.getAttribute('href')).toBe('/bieu-do/card-rate/huyen-mau/');
  });

  test('says nothing of the kind where there are none', () => {
    expect(words(stays(after, 'online-rate/huyen-mau/2024-01'))).not.toContain('mới hơn');
  });

  test('is there for the new period', () => {
    expect(words(stays(after, 'card-rate/huyen-mau/2024-03'))).toContain('tháng 3/2024');
  });
});

describe('what is not pinned has moved on', () => {
  // (1500 + 950) / 3000
  const MOVED = '81,7%';

  test.each([
    'bieu-do/card-rate/huyen-mau/index.html',
    'nhung/card-rate/huyen-mau/index.html',
    'nhung/card-rate/huyen-mau/gon/toi/index.html',
    'bieu-do/card-rate/huyen-mau/hinh.svg',
    'bieu-do/card-rate/huyen-mau/hinh-vuong.svg',
    'bieu-do/card-rate/huyen-mau/so-lieu.csv',
    'bieu-do/card-rate/huyen-mau/oembed.json',
    'api/v1/charts/card-rate/huyen-mau.json',
    'chi-tieu/card-rate/so-lieu.csv',
    'don-vi/huyen-mau/so-lieu.csv',
    'ky/2024-03/so-lieu.csv',
  ])('%s', (path) => {
    expect(read(after, path)).toContain(MOVED);
    if (!path.startsWith('ky/2024-03')) expect(read(before, path)).not.toContain(MOVED);
  });

  test('with the words shown where the page is linked to', () => {
    const alt = (site: string) =>
      new JSDOM(read(site, 'bieu-do/card-rate/huyen-mau/index.html')).window.document
        .querySelector('meta[property="og:image:alt"]')
        ?.getAttribute('content');
    expect(alt(after)).toContain(MOVED);
    expect(alt(before)).not.toContain(MOVED);
  });
});

test('a month that takes an address away is refused', () => {
  const broken = join(folder, 'broken');
  rmSync(join(data, 'submissions/2024-02/diem.csv'));
  const list = join(data, 'submissions/submissions.csv');
  writeFileSync(list, readFileSync(list, 'utf8').replace(/^2024-02\/diem\.csv.*\n/m, ''));
  const { status, stderr } = publish(broken, '--previous', after);
  expect(stderr).toContain('sẽ mất');
  expect(status).toBe(1);
}, 240_000);
