/**
 * `npm run test:firefox`: the page that checks files, in Firefox. Apart from `npm test`, which needs nothing but npm: here
 * the system must have a Firefox. It is spoken to by WebDriver BiDi over a plain WebSocket.
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { BUILT, build } from '../buildSites.ts';
import { BAD_MONTH, CORRECTION, goodMonth, largeWorkbook, NO_WORKBOOK } from './filesToCheck.ts';

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const command = FIREFOX.find((path) => existsSync(path));
if (!command) {
  console.error(`Không tìm thấy Firefox / no Firefox: ${FIREFOX.join(', ')}`);
  process.exit(2);
}
if (!existsSync(BUILT.golden)) build('golden');
const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
const { origin, requests, server } = await serveFolder(BUILT.golden);
const browser = spawn(command, ['--headless', '--remote-debugging-port', '0', '--profile', folder], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
let failed = 0;
try {
  const page = await openPage(await addressOf(browser.stderr));
  await page.go(`${origin}/kiem-tra-tep/`);
  await page.until(`!document.querySelector('input[type=file]')?.disabled`);
  requests.length = 0;

  await page.drop(await goodMonth());
  await says('a good month', page, '.check-verdict', 'Nộp được: không có điều gì phải sửa');
  await says('its place', page, '.check-place', 'data/submissions/2024-03/');
  await says('what is new', page, '.check-changes', 'Mới');
  await page.drop(BAD_MONTH);
  await says('a bad month', page, '.check-place', 'Chưa biết tệp là của kỳ nào');
  await page.run(
    `const [folder, name] = document.querySelectorAll('.check-other input'); folder.value = '2024-03'; name.value = 'kham.csv'; document.querySelector('.check-other').requestSubmit()`,
  );
  await says('in its place', page, '.check-verdict', 'Chưa nộp được');
  await says('its marks', page, '.check-sheet .mark-error', '1.25');
  await page.run(`document.querySelector('.finding .plain-button').click()`);
  await holds('a finding leads to its cell', page, `document.activeElement.matches('td.mark')`);
  await page.run(
    `const click = HTMLAnchorElement.prototype.click; HTMLAnchorElement.prototype.click = function () { this.download ? fetched(this) : click.call(this) }; globalThis.fetched = (link) => { globalThis.savedAs = link.download + ' ' + link.protocol }; document.querySelector('.main-button').click()`,
  );
  await holds('the annotated copy', page, `globalThis.savedAs === 'kham.csv.xlsx blob:'`);
  await page.drop(CORRECTION);
  await says('a correction', page, '.check-place', 'Chưa biết tệp');
  await page.drop(NO_WORKBOOK);
  await says('no workbook', page, '.check-verdict', 'Không đọc được tệp này');
  await page.run(
    `globalThis.longest = 0; let last = performance.now(); (function tick() { const now = performance.now(); longest = Math.max(longest, now - last); last = now; setTimeout(tick, 5) })()`,
  );
  await page.drop(largeWorkbook());
  await says('five megabytes', page, '.check-verdict', 'Chưa nộp được');
  await holds('the page was never held up', page, 'longest < 300', 'longest');
  await holds(
    'a connection is refused to the page',
    page,
    `(globalThis.tried ??= (fetch('/').then(() => (globalThis.through = true), () => (globalThis.refused = true)), 1), globalThis.refused === true)`,
  );
  await page.run(
    `const worker = new Worker(URL.createObjectURL(new Blob(["fetch('${origin}/').then(() => postMessage('through'), () => postMessage('refused'))"]))); worker.onmessage = ({ data }) => { globalThis.ofWorker = data }`,
  );
  await holds('and to a worker made in it', page, `globalThis.ofWorker === 'refused'`);
  report('no request since files were dropped', requests.length === 0, requests.join(' '));
} finally {
  browser.kill();
  server.close();
  await new Promise((ended) => (browser.exitCode === null ? browser.once('exit', ended) : ended(undefined)));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(failed > 0 ? 1 : 0);

function report(what: string, isGood: boolean, seen: string): void {
  console.log(`${isGood ? '✓' : '✗'} ${what}${isGood ? '' : `: ${seen}`}`);
  if (!isGood) failed++;
}

async function says(what: string, page: Page, selector: string, words: string): Promise<void> {
  const text = `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '')`;
  await holds(what, page, `${text}.includes(${JSON.stringify(words)})`, text);
}

async function holds(what: string, page: Page, condition: string, seen = '""'): Promise<void> {
  const isGood = await page.until(condition);
  report(what, isGood, isGood ? '' : String(await page.run(`String(${seen})`)));
}

async function serveFolder(root: string) {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css',
    '.js': 'text/javascript',
  };
  const requests: string[] = [];
  const server = createServer(({ url = '/' }, answer) => {
    requests.push(url);
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    if (!file.startsWith(root) || !existsSync(file)) answer.writeHead(404).end();
    else
      answer
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, requests, server };
}

function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found) => {
    let text = '';
    output.on('data', (part) => {
      text += part;
      const address = /ws:\/\/[\d.:]+/.exec(text)?.[0];
      if (address) found(address);
    });
  });
}

interface Page {
  go(url: string): Promise<void>;
  run(code: string): Promise<unknown>;
  /** False where it does not become true in time. */
  until(condition: string): Promise<boolean>;
  drop(file: { name: string; buffer: Buffer }): Promise<void>;
}

async function openPage(address: string): Promise<Page> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((ready) => socket.addEventListener('open', ready));
  const waiting = new Map<number, (answer: { result?: Json; message?: string }) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
  });
  let count = 0;
  const send = (method: string, params: object): Promise<Json> =>
    new Promise((resolved, rejected) => {
      const id = ++count;
      waiting.set(id, ({ result, message }) =>
        result ? resolved(result) : rejected(new Error(`${method}: ${message}`)),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context ?? '';
  const evaluate = async (expression: string) => {
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    return answer as {
      type: string;
      result?: { value?: unknown; sharedId?: string };
      exceptionDetails?: Json;
    };
  };
  const run = async (code: string) => {
    const { type, result, exceptionDetails } = await evaluate(code.includes(';') ? `{${code}}` : code);
    if (type === 'exception') throw new Error(JSON.stringify(exceptionDetails));
    return result?.value;
  };
  return {
    run,
    async go(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async until(condition) {
      for (const started = Date.now(); Date.now() - started < 60_000; ) {
        if ((await run(`Boolean(${condition})`)) === true) return true;
        await new Promise((later) => setTimeout(later, 50));
      }
      return false;
    },
    async drop({ name, buffer }) {
      const path = join(folder, name);
      writeFileSync(path, buffer);
      const { result } = await evaluate(`document.querySelector('input[type=file]')`);
      await send('input.setFiles', { context, element: { sharedId: result?.sharedId }, files: [path] });
    },
  };
}

type Json = Record<string, unknown>;
