/** `npm run check`: reads and checks the data and says what is wrong, without writing anything that is published. */

import { existsSync, writeFileSync } from 'node:fs';
import { readFolder } from '../src/node/readFolder.ts';
import { runPipeline } from '../src/pipeline.ts';
import { findingsJson } from '../src/publish/findings.ts';
import { readArguments } from './arguments.ts';
import { printFindings } from './printFindings.ts';

const { options, rest } = readArguments('check', {
  summary: 'Kiểm tra dữ liệu / checks the data',
  options: {
    data: 'thư mục dữ liệu, mặc định "data" / data folder',
    json: 'ghi kết quả ra tệp JSON / writes the findings as JSON',
    lang: 'vi | en',
  },
  rest: 'chỉ nêu kết quả của những tệp này / only these files',
});
const folder = options.data ?? 'data';
if (!existsSync(folder)) {
  console.error(`Không có thư mục "${folder}" / no such folder`);
  process.exit(2);
}
const language = options.lang === 'en' ? 'en' : 'vi';
console.error(`Đang đọc ${folder}/ …`);
const { findings } = runPipeline(readFolder(folder));
const chosen = findings.filter(
  ({ where }) => rest.length === 0 || rest.some((path) => path.endsWith(where.file)),
);
printFindings(chosen, language);
if (options.json) writeFileSync(options.json, findingsJson(chosen, new Date().toISOString()));
process.exit(chosen.some(({ severity }) => severity === 'error') ? 1 : 0);
