/**
 * `npm run diff`: what the data of the working tree change against a commit or a published site, before it is published.
 * The differences go to standard output, progress to standard error. Ends with 0 also where there are differences, with
 * 1 where the registry has errors so that there is nothing to compare, with 2 for wrong usage.
 */

import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compareEditions } from '../src/diff/compareEditions.ts';
import { differenceMarkdown } from '../src/diff/differenceMarkdown.ts';
import { differenceText } from '../src/diff/differenceText.ts';
import { readArguments } from './arguments.ts';
import { baseEdition, runEdition } from './baseEdition.ts';
import { readData } from './buildSite.ts';

const { options } = readArguments('diff', {
  summary: 'Những gì đổi, trước khi công bố / what changes, before it is published',
  options: {
    base: 'bản ghi git, thư mục hay địa chỉ trang đã công bố để so, mặc định "HEAD" / commit, or folder or address of a published site',
    data: 'thư mục dữ liệu, mặc định "data" / data folder',
    json: 'ghi đầy đủ ra tệp JSON / writes everything as JSON',
    markdown: 'ghi ra tệp Markdown / writes it as Markdown',
    lang: 'vi | en',
  },
});
const { base = 'HEAD', data = 'data', lang: language = 'vi', json, markdown } = options;
if (language !== 'vi' && language !== 'en') endWith(2, `--lang: vi | en, không phải / not "${language}"`);
if (!statSync(data, { throwIfNoEntry: false })?.isDirectory()) {
  endWith(2, `Không có thư mục "${data}" / no such folder`);
}

console.error(`Đang đọc ${base} …`);
const earlier = await baseEdition(base, data);
if (typeof earlier === 'string') endWith(2, `--base ${earlier}`);
console.error(`Đang đọc ${data}/ …`);
const later = runEdition(readData(data, 'all'), { kind: 'folder', name: data });
const difference = compareEditions(earlier, later);
console.log(differenceText(difference, language));
try {
  if (json) write(json, `${JSON.stringify(difference, undefined, 2)}\n`);
  if (markdown) write(markdown, differenceMarkdown(difference, language));
} catch (error) {
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  endWith(2, `Không ghi được / cannot write: ${error.message}`);
}
process.exitCode = later.name.state === 'registry-errors' ? 1 : 0;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function endWith(status: number, words: string): never {
  console.error(words);
  process.exit(status);
}
