/** The checks of pages themselves: each is shown a page with one fault, and finds it, and a sound page without any. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, tooNarrow, violationsOf } from './builtSite.ts';
import { focusFaults } from './checks/focus.ts';
import { layoutShift } from './checks/layoutShift.ts';
import { motionFaults } from './checks/motion.ts';
import { statusFaults } from './checks/statuses.ts';
import { structureFaults } from './checks/structure.ts';
import { smallTargets } from './checks/targets.ts';
import { launchBrowser } from './launch.ts';

const SKIP = '<a href="#noi-dung">Đến nội dung chính</a>';
const STYLE = `a, button { display: inline-block; min-height: 24px; min-width: 24px } :focus-visible { outline: 3px solid #1d4281 }
  .status::before { content: ""; display: inline-block; width: 1em; height: 1em; background: currentColor; forced-color-adjust: none }
  .status-met::before { border-radius: 50% }`;
const SOUND =
  '<h2>Hai</h2><table><thead><tr><th scope="col">Kỳ</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table><p class="status status-missed">Không đạt</p><p class="status status-met">Đạt</p>';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
});
afterAll(() => browser.close());

async function show(body: string, style = ''): Promise<Page> {
  await page.setContent(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang</title><style>${STYLE}${style}</style></head><body>${SKIP}<main id="noi-dung"><h1>Một</h1>${body}</main></body></html>`,
  );
  return page;
}

test('a sound page has no faults', async () => {
  const sound = await show(SOUND);
  expect(await structureFaults(sound)).toEqual([]);
  expect(await smallTargets(sound)).toEqual([]);
  expect(await focusFaults(sound)).toEqual([]);
  expect(await motionFaults(sound)).toEqual([]);
  expect(await statusFaults(sound, 'vi')).toEqual([]);
  expect(await violationsOf(sound)).toEqual([]);
  expect(await tooNarrow(await show(SOUND), [320, 360])).toEqual([]);
});

describe('structure', () => {
  test.each([
    ['<h3>Ba</h3>', 'h3 after h1'],
    ['<h1>Hai</h1>', '2 h1'],
    ['<h2></h2>', 'empty heading'],
    ['<table><thead><tr><th>Kỳ</th></tr></thead></table>', 'th without scope'],
    ['<table><tbody><tr><td>1</td></tr></tbody></table>', 'table without header cells'],
    ['<svg viewBox="0 0 1 1"></svg>', 'svg neither named nor hidden'],
    ['<svg role="img" viewBox="0 0 1 1"></svg>', 'picture without name'],
    ['<a href="/a/"></a>', 'link without words'],
    ['<a href="#">Xem</a>', 'link that leads nowhere'],
    ['<ul><li><a href="/a/">Xem</a></li><li><a href="/b/">Xem</a></li></ul>', '"Xem" leads to /a/ and /b/'],
    ['<p id="a">Một</p><p id="a">Hai</p>', 'id twice: a'],
    ['<button></button>', 'control without name'],
    ['<div role="region" tabindex="0"></div>', 'region without name'],
    ['<p tabindex="3">Ba</p>', 'tabindex above 0'],
  ])('%s', async (body, fault) => {
    expect((await structureFaults(await show(body))).join('\n')).toContain(fault);
  });

  test('links of one name are told apart by the words of their entry, or by a header that spans their row', async () => {
    const entry = (what: string, href: string) =>
      `<li><span>${what}</span> <span><a href="${href}">72%</a></span></li>`;
    const list = `<ul>${entry('A', '/a/')}${entry('B', '/b/')}</ul>`;
    const lines = (place: string, href: string) =>
      `<tr><th scope="row" rowspan="2">${place}</th><td><a href="${href}">5%</a></td></tr><tr><td><a href="${href}">10%</a></td></tr>`;
    const table = `<table><thead><tr><th scope="col">Nơi</th><th scope="col">Kết quả</th></tr></thead><tbody>${lines('C', '/c/')}${lines('D', '/d/')}</tbody></table>`;
    expect(await structureFaults(await show(list + table))).toEqual([]);
  });

  test('links of one name are told apart by the header of their row', async () => {
    const row = (place: string, href: string) =>
      `<tr><th scope="row">${place}</th><td><a href="${href}">10%</a></td></tr>`;
    const table = `<table><thead><tr><th scope="col">Nơi</th><th scope="col">Kết quả</th></tr></thead><tbody>${row('A', '/a/')}${row('B', '/b/')}</tbody></table>`;
    expect(await structureFaults(await show(table))).toEqual([]);
  });
});

test('targets that are small and close are found, those in a sentence and those with air around are not', async () => {
  const tight = 'p a { display: inline; min-height: 0 } li a { min-height: 0; min-width: 0; line-height: 1 }';
  const list = '<ul><li><a href="/a/">Một</a></li><li><a href="/b/">Hai</a></li></ul>';
  expect(await smallTargets(await show(list, `${tight} li { line-height: 16px }`))).toHaveLength(2);
  expect(await smallTargets(await show(list, `${tight} li { margin-block: 20px }`))).toEqual([]);
  expect(
    await smallTargets(
      await show('<p>Xem <a href="/a/">tỉnh</a>, <a href="/b/">xã</a> và hơn nữa.</p>', tight),
    ),
  ).toEqual([]);
});

test('targets that a frame cuts off are not close to what stands outside of it, but to one another', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `<li><a href="/${at}/">Nơi</a></li>`);
  const frame = '.frame { height: 60px; overflow: auto } a { min-height: 0; min-width: 0 }';
  const page = (count: number) =>
    show(`<div class="frame"><ul>${rows(count).join('')}</ul></div><p><a href="/a/">Xem</a></p>`, frame);
  expect(await smallTargets(await page(3))).toHaveLength(3);
  const apart = `${frame} li { margin-block: 20px }`;
  const far = `<div class="frame"><ul>${rows(4).join('')}</ul></div><p><a href="/a/">Xem</a></p>`;
  expect(await smallTargets(await show(far, apart))).toEqual([]);
});

test('a task says its own word in the shape of a status, and no other', async () => {
  const mark = (word: string) => show(`<p class="status status-missed">${word}</p>`);
  expect(await statusFaults(await mark('Quá hạn'), 'vi')).toEqual([]);
  expect((await statusFaults(await mark('Đã hoàn thành'), 'vi')).join()).toContain('missed says');
});

test('a number below a heading that says the status is not told by colour alone', async () => {
  const table = (heading: string) =>
    `<table><thead><tr><th scope="col">${heading}</th></tr></thead><tbody><tr><td class="status-missed">12</td></tr></tbody></table>`;
  const mark = '<span class="status status-missed">Không đạt</span>';
  expect(await statusFaults(await show(table(mark)), 'vi')).toEqual([]);
  const other = '<span class="status status-met">Đạt</span>';
  expect((await statusFaults(await show(table(other)), 'vi')).join()).toContain('missed by colour alone');
});

test('a focus that is not seen is found', async () => {
  const hidden = await show('<a href="/a/" class="quiet">Xem</a>', '.quiet:focus-visible { outline: none }');
  expect((await focusFaults(hidden)).join()).toContain('focus not visible');
});

test('movement in spite of the wish for none is found', async () => {
  const moving = await show('<p>Một</p>', 'p { transition: color 1s } html { scroll-behavior: smooth }');
  expect(await motionFaults(moving)).toHaveLength(2);
});

test.each([
  ['<p class="status status-met">Tốt</p>', '', 'met says "tốt"'],
  ['<p class="status status-met">Đạt</p>', '.status::before { content: none }', 'met has no shape'],
  [SOUND, '.status::before { border-radius: 0 }', 'have one shape'],
  ['<table><tr><td class="status-missed">12%</td></tr></table>', '', 'missed by colour alone'],
])('a status without colour: %s', async (body, style, fault) => {
  const last = style.replace('.status::before', 'p.status.status::before');
  expect((await statusFaults(await show(body, last), 'vi')).join()).toContain(fault);
});

test('what is wider than the window is found', async () => {
  const wide = await show('<p style="width: 340px">Rộng</p>', 'body { margin: 0 }');
  expect(await tooNarrow(wide, [320, 360])).toEqual([320]);
});

test('what axe finds is told by theme', async () => {
  const pale = await show('<p>Nhạt</p>', '@media (prefers-color-scheme: dark) { p { color: #ccc } }');
  expect((await violationsOf(pale)).join()).toMatch(/^dark: color-contrast/);
});

test('axe is shown what stands far down and is built otherwise than what stands before', async () => {
  const alike = '<li>Đậm</li>'.repeat(40);
  const pale = '<li class="pale">Nhạt</li>';
  const list = await show(`<ul>${alike}${pale}${alike}</ul>`, '.pale { color: #ccc }');
  expect((await violationsOf(list)).join()).toContain('color-contrast: <li class="pale">');
});

test.each([
  [
    'put above the text after it was drawn',
    "document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Muộn' }))",
    true,
  ],
  ['nothing', '', false],
])('what moves while a page loads is found: %s', async (_, script, moves) => {
  const html = `<!doctype html><html lang="vi"><body><p style="height: 300px">Một</p><script>setTimeout(() => { ${script} }, 60)</script></body></html>`;
  const stranger: BuiltSite['stranger'] = async (path) => {
    const fresh = await browser.newPage();
    await fresh.route('**/*', (route) =>
      route.request().url().endsWith('.woff2')
        ? route.abort()
        : route.fulfill({ body: html, contentType: 'text/html' }),
    );
    return { page: fresh, address: `http://localhost:4406${path}` };
  };
  const { score } = await layoutShift({ stranger }, '/', 360);
  expect(score > 0).toBe(moves);
});
