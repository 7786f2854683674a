/**
 * Checking files in the page, as a person does it who never used git: a good month, a bad one, a correction, what is no
 * workbook, a large one; by keyboard; and that nothing leaves the machine, neither of itself nor when somebody tries.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { annotatedCopy } from '../../src/publish/annotated/copy.ts';
import { BUILT, GOLDEN_INPUT } from '../buildSites.ts';
import { fillTemplate } from '../publish/template/fill.ts';
import { type BuiltSite, close, serve, tooNarrow, violationsOf } from './builtSite.ts';
import { structureFaults } from './checks/structure.ts';
import { smallTargets } from './checks/targets.ts';
import {
  BAD_MONTH,
  CORRECTION,
  type FileToDrop,
  goodMonth,
  largeWorkbook,
  NO_WORKBOOK,
} from './filesToCheck.ts';

/** Known inside of a worker only. */
declare function importScripts(address: string): void;

const PATH = '/kiem-tra-tep/';
let site: BuiltSite;

beforeAll(async () => {
  site = await serve(BUILT.golden, 4393);
});
afterAll(() => site.stop());

const openChecker = (width = 1280, path = PATH) => site.open(path, width, true);

async function drop(page: Page, ...files: FileToDrop[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
  await result(page);
}

async function result(page: Page): Promise<void> {
  await page.locator('.check-result, .check-results [role=alert]').waitFor({ timeout: 60_000 });
}

const verdict = (page: Page) => page.locator('.check-verdict').first().innerText();
const changes = (page: Page) =>
  page
    .locator('.check-changes tbody tr')
    .evaluateAll((rows) => rows.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ')));

test('a good month may be handed in, and is told its place and what is new', async () => {
  const page = await openChecker();
  const file = await goodMonth();
  await drop(page, file);
  expect(await verdict(page)).toContain('Nộp được');
  expect(await page.locator('.check-place code').innerText()).toBe(`data/submissions/2024-03/${file.name}`);
  expect(await page.locator('.check-place').innerText()).toContain('Tệp mới');
  expect(await page.locator('.check-sheet option').allInnerTexts()).toEqual(['Biểu mẫu']);
  const rows = await changes(page);
  expect(rows.length).toBe(3);
  expect(rows.every((row) => row.includes('Mới') && row.includes('Tháng 3/2024'))).toBe(true);
  await close(page);
});

describe('a bad month', () => {
  const BAD = 'submissions/2024-03/kham-thang-nay.csv';

  async function checkedInPlace(width = 1280): Promise<Page> {
    const page = await openChecker(width);
    await drop(page, BAD_MONTH);
    expect(await page.locator('.check-place').innerText()).toContain('Chưa biết tệp là của kỳ nào');
    await page.getByLabel('Thư mục của kỳ').fill('2024-03');
    await page.getByLabel('Tên tệp').fill('kham-thang-nay.csv');
    await page.keyboard.press('Enter');
    await page.locator('.check-place code', { hasText: BAD }).waitFor();
    return page;
  }

  /** What the command finds in a data folder in which the file lies. */
  const expected = () =>
    runPipeline(
      [...readFolder(GOLDEN_INPUT), { path: BAD, hash: 'x', bytes: new Uint8Array(BAD_MONTH.buffer) }],
      () => 0,
    );

  test('is refused until its cells are mended, each of them named and marked', async () => {
    const page = await checkedInPlace();
    expect(await verdict(page)).toContain('Chưa nộp được');
    const errors = expected().findings.filter(
      ({ where, severity }) => where.file === BAD && severity === 'error',
    );
    expect(errors.length).toBeGreaterThan(2);
    expect(await page.locator('.check-task.severity-error .finding').count()).toBe(errors.length);
    for (const { where } of errors) {
      const [, letters = '', row = ''] = /^([A-Z])(\d+)$/.exec(where.cell) ?? [];
      const column = letters.charCodeAt(0) - 64;
      const cell = page.locator(`td[data-row="${row}"][data-column="${column}"]`);
      expect(await cell.getAttribute('class'), where.cell).toContain('mark-error');
    }
    await close(page);
  });

  test('leads from a finding to its cell and back, by keyboard alone', async () => {
    const page = await checkedInPlace();
    const focused = () =>
      page.evaluate(() => {
        const { dataset, className, textContent } = document.activeElement as HTMLElement;
        return { at: `${dataset.column},${dataset.row}`, className, text: textContent };
      });
    await page.getByRole('button', { name: /ô C2$/ }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toMatchObject({ at: '3,2', text: '1.25 (lỗi)' });
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatchObject({ at: '3,3' });
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toMatchObject({ at: '2,3', text: 'Xã Phú Thủy' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const finding = await focused();
    expect(finding.className).toContain('finding-error');
    expect(finding.text).toContain('C3');
    await page.getByRole('button', { name: /ô C2$/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect((await focused()).text).toContain('C2');
    await close(page);
  });

  test('gives the very bytes of the annotated copy that the command writes', async () => {
    const page = await checkedInPlace();
    const { sheets, findings } = expected();
    const own = findings.filter(({ where, also }) => [where, ...also].some(({ file }) => file === BAD));
    const copy = await annotatedCopy(BAD, sheets.get(BAD) ?? [], own, 'vi');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bản có ghi chú' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kham-thang-nay.csv.xlsx');
    const bytes = readFileSync(await download.path());
    expect(bytes.equals(Buffer.from(copy.content))).toBe(true);
    await close(page);
  });

  test.each([360, 1280])('at %i pixels axe finds nothing, and nothing scrolls sideways', async (width) => {
    const page = await checkedInPlace(width);
    expect.soft(await tooNarrow(page, [width, 320]), 'scrolls sideways').toEqual([]);
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await structureFaults(page), 'structure').toEqual([]);
    expect.soft(await smallTargets(page), 'too small to tap').toEqual([]);
    expect.soft(await violationsOf(page), 'axe').toEqual([]);
    await close(page);
  });
});

test('a correction takes the place of what is there, and what crosses its target stands first', async () => {
  const page = await openChecker();
  await drop(page, CORRECTION);
  await page.getByLabel('Thư mục của kỳ').fill('2024-02');
  await page.keyboard.press('Enter');
  await page.locator('.check-place', { hasText: 'Thay tệp đang có' }).waitFor();
  const [first = ''] = await changes(page);
  expect(first).toContain('Đổi bên');
  expect(first).toContain('Xã Hòa Bình');
  expect(first).toMatch(/85,0%.*Đạt.*75,0%.*Không đạt/);
  await close(page);
});

test('several files are checked together, each with its own result', async () => {
  const page = await openChecker(1280, `/en${PATH}`);
  await drop(page, await goodMonth(), NO_WORKBOOK);
  const verdicts = await page.locator('.check-verdict').allInnerTexts();
  expect(verdicts[0]).toContain('Ready to hand in');
  expect(verdicts[1]).toContain('cannot be read');
  expect(await page.locator('.check-results').innerText()).toContain('PDF');
  await close(page);
});

test('every class of what script adds stands in the page, which else drops its rules', async () => {
  const page = await openChecker();
  await drop(page, await goodMonth(), BAD_MONTH, NO_WORKBOOK);
  const missing = await page.evaluate(() => {
    const classesOf = (root: ParentNode) =>
      new Set([...root.querySelectorAll('[class]')].flatMap((element) => [...element.classList]));
    const place = document.querySelector('.checker');
    const named = place && classesOf((place.querySelector('template') as HTMLTemplateElement).content);
    return [...classesOf(place ?? document)].filter((name) => !named?.has(name));
  });
  expect(missing).toEqual([]);
  await close(page);
});

describe('nothing leaves the machine', () => {
  test('no request follows once files are dropped, not even offline', async () => {
    const page = await openChecker();
    const requests: string[] = [];
    page.context().on('request', (request) => requests.push(request.url()));
    await page.context().setOffline(true);
    await drop(page, await goodMonth());
    await page.getByRole('button', { name: /Đặt chỗ khác/ }).count();
    await drop(page, BAD_MONTH);
    const copying = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bản có ghi chú' }).click();
    await copying;
    expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
    await close(page);
  });

  test('and whoever tries is refused: the page, and the worker that checks', async () => {
    const page = await openChecker();
    const requests: string[] = [];
    page.context().on('request', (request) => requests.push(request.url()));
    const [worker] = page.workers();
    const home = new URL('/', page.url()).href;
    const attempts = [home, 'https://example.org/'];
    expect(worker?.url()).toMatch(/^blob:/);
    for (const address of attempts) {
      const tryFetch = (target: string) =>
        fetch(target).then(
          () => 'let through',
          () => 'refused',
        );
      expect(await page.evaluate(tryFetch, address)).toBe('refused');
      expect(await worker?.evaluate(tryFetch, address)).toBe('refused');
      const tryBeacon = (target: string) =>
        new Promise((resolve) => {
          try {
            const socket = new WebSocket(target.replace(/^http/, 'ws'));
            socket.onopen = () => resolve('let through');
            socket.onerror = () => resolve('refused');
          } catch {
            resolve('refused');
          }
        });
      expect(await worker?.evaluate(tryBeacon, address)).toBe('refused');
    }
    const foreign = await worker?.evaluate(() => {
      try {
        importScripts('https://example.org/x.js');
        return 'let through';
      } catch {
        return 'refused';
      }
    });
    expect(foreign).toBe('refused');
    expect(requests).toEqual([]);
    await close(page);
  });
});

interface Traced {
  name: string;
  tid: number;
  pid: number;
  /** What the thread itself worked, in microseconds, however busy the machine is. */
  tdur?: number;
  args: { name?: string };
}

/** Of the page's own thread, in milliseconds. */
function longestTask({ traceEvents }: { traceEvents: Traced[] }): number {
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && mains.includes(`${pid} ${tid}`),
  );
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}

test('a workbook of five megabytes shows its progress and never holds up the page', async () => {
  const page = await openChecker();
  const file = largeWorkbook();
  expect(file.buffer.length).toBeGreaterThan(4_500_000);
  await page.evaluate(() => {
    const stages: string[] = [];
    Object.assign(globalThis, { stages });
    new MutationObserver(() => {
      const text = document.querySelector('#check-stage')?.textContent ?? '';
      if (stages.at(-1) !== text) stages.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const tracing = page.context().browser();
  await tracing?.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  // From a file on disk, as a person does it: handed over by the test, its bytes would pass through the page as a text.
  const path = join(mkdtempSync(join(tmpdir(), 'large-')), file.name);
  writeFileSync(path, file.buffer);
  await page.locator('input[type=file]').setInputFiles(path);
  await result(page);
  await page.locator('.check-sheet td').first().waitFor();
  rmSync(dirname(path), { recursive: true });
  const longest = longestTask(JSON.parse(String(await tracing?.stopTracing())));
  const stages = await page.evaluate<string[]>('stages');
  expect(stages.some((stage) => stage.startsWith('Đang đọc lon.xlsx'))).toBe(true);
  expect(stages.length).toBeGreaterThan(2);
  expect(longest).toBeGreaterThan(1);
  expect(longest).toBeLessThan(50);
  await close(page);
});

test('files that fall anywhere on the page are taken', async () => {
  const page = await openChecker();
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'Khám tháng này.csv'));
    const fall = (name: string) =>
      document
        .querySelector('footer')
        ?.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
    fall('dragover');
    fall('drop');
  }, BAD_MONTH.buffer.toString());
  await result(page);
  expect(await page.locator('.check-place').innerText()).toContain('Chưa biết tệp là của kỳ nào');
  await close(page);
});

test('an empty form is downloaded, filled, and passes', async () => {
  const page = await openChecker();
  await page.getByLabel('Biểu', { exact: true }).selectOption('kham-bang-the');
  await page.getByLabel('Đơn vị', { exact: true }).fill('Huyện Mẫu');
  await page.getByLabel('Kỳ báo cáo').fill('tháng sau');
  await page.keyboard.press('Enter');
  await page.getByText('Không rõ kỳ này').waitFor();
  await page.getByLabel('Kỳ báo cáo').fill('Tháng 4/2024');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('kham-bang-the_huyen-mau_2024-04.xlsx');
  const { bytes } = await fillTemplate(new Uint8Array(readFileSync(await download.path())), '2024-04-30');
  await drop(page, {
    name: download.suggestedFilename(),
    mimeType: '',
    buffer: Buffer.from(bytes),
  });
  expect(await verdict(page)).toContain('Nộp được');
  expect(await page.locator('.check-place code').innerText()).toContain('/2024-04/');
  await close(page);
});

test('a checker that does not come says so, and what else to do', async () => {
  const { page, address } = await site.stranger(PATH, 1280);
  await page.route('**/du-lieu.js*', (route) => route.abort());
  await page.goto(address);
  await page.getByText('Không tải được bộ kiểm tra').waitFor();
  expect(await page.locator('input[type=file]').isDisabled()).toBe(true);
  await close(page);
});

test('the search of every page works here too', async () => {
  const page = await openChecker();
  await page.locator('.site-header a.search').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('hoa binh');
  await dialog.getByRole('option').first().waitFor();
  await close(page);
});

test('a check may be stopped, and another begun', async () => {
  const page = await openChecker();
  await page.locator('input[type=file]').setInputFiles([largeWorkbook()]);
  await page.getByRole('button', { name: 'Dừng' }).click();
  expect(await page.locator('.check-progress').isVisible()).toBe(false);
  await drop(page, await goodMonth());
  expect(await verdict(page)).toContain('Nộp được');
  await close(page);
});

test('without script the page says what it does and how else to check', async () => {
  const page = await site.open(PATH, 360);
  const text = await page.locator('main').innerText();
  for (const part of ['Tệp không rời khỏi máy này', 'npm run check', 'npm run template', 'JavaScript']) {
    expect(text).toContain(part);
  }
  await close(page);
});
