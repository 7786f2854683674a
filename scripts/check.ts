/**
 * `npm run check`: reads and checks the data and says what is wrong, without writing anything that is published.
 * Findings go to standard output, progress to standard error.
 */

import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { concerns } from '../src/domain/concerning.ts';
import { runPipeline } from '../src/pipeline.ts';
import { findingsJson } from '../src/publish/findings.ts';
import { readArguments } from './arguments.ts';
import { refusalOf, writeCopies } from './checkCopies.ts';
import { choosePaths } from './checkPaths.ts';
import { printFindings } from './printFindings.ts';

const { options, rest } = readArguments('check', {
  summary: 'Kiểm tra dữ liệu / checks the data',
  options: {
    data: 'thư mục dữ liệu, mặc định "data" / data folder',
    json: 'ghi kết quả ra tệp JSON / writes the findings as JSON',
    annotate:
      'ghi bản sao có ghi chú của từng tệp vào thư mục này / writes annotated copies into this folder',
    lang: 'vi | en',
  },
  rest: 'chỉ những tệp hoặc thư mục này, kể cả tệp chưa nằm trong thư mục dữ liệu / only these, also from elsewhere',
});
const folder = options.data ?? 'data';
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  endWith(2, `Không có thư mục "${folder}" / no such folder`);
}
const { lang: language = 'vi', json, annotate } = options;
if (language !== 'vi' && language !== 'en') endWith(2, `--lang: vi | en, không phải / not "${language}"`);

console.error(`Đang đọc ${folder}/ …`);
const chosen = choosePaths(folder, rest);
if (typeof chosen === 'string') endWith(2, chosen);
const refusal = annotate === undefined ? undefined : refusalOf(annotate, folder, chosen);
if (refusal) endWith(2, refusal);
for (const path of chosen.fromElsewhere) {
  console.error(`${chosen.sources.get(path) ?? path}: kiểm tra như / checked as ${path}`);
}

const results = runPipeline(chosen.files, () => performance.now());
const { paths, listRows } = chosen;
const findings = results.findings.filter(
  (finding) => !paths || concerns(finding, { paths, listRows }, results.published !== undefined),
);
printFindings(findings, language);
try {
  if (json) {
    mkdirSync(dirname(json), { recursive: true });
    writeFileSync(json, findingsJson(findings, new Date().toISOString()));
  }
  if (annotate !== undefined) {
    const copies = await writeCopies(annotate, chosen, results.sheets, results.findings, language);
    for (const copy of copies) console.error(`Bản có ghi chú / annotated copy: ${copy}`);
  }
} catch (error) {
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  endWith(2, `Không ghi được / cannot write: ${error.message}`);
}
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;

function endWith(status: number, words: string): never {
  console.error(words);
  process.exit(status);
}
