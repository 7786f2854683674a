/** `npm run init`: writes a new, empty data set that checks without findings and builds at once. */

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Period, parsePeriod } from '../src/domain/period.ts';
import { readArguments } from './arguments.ts';
import { ownPartOf, readmeOf } from './init/guide.ts';
import { newDataset } from './init/newDataset.ts';

const { options } = readArguments('init', {
  summary: 'Lập bộ dữ liệu mới cho một địa phương hay một chương trình khác / starts a new data set',
  options: {
    name: 'tên trang: tên chương trình hoặc địa phương / name of the site',
    unit: 'tên đơn vị công bố, mặc định là --name / the unit that publishes',
    out: 'thư mục mới hoặc còn trống, mặc định "data" / new or empty folder',
    period: 'kỳ của biểu mẫu lập sẵn, mặc định tháng này / period of the first workbook',
    guide:
      'chỉ viết lại phần chung của README.md trong thư mục này / only renews the common part of its README',
  },
});

if (options.guide !== undefined) renewGuide(options.guide);
else await start();

async function start(): Promise<void> {
  const name = (options.name ?? '').trim();
  if (name === '')
    refuse(
      '--name: thiếu tên / missing. Ví dụ: npm run init -- --name "Trường học xanh" --unit "Xã Tân Lập"',
    );
  const out = options.out ?? 'data';
  if (existsSync(out) && (!statSync(out).isDirectory() || readdirSync(out).length > 0)) {
    refuse(
      `Thư mục "${out}" không trống, nên không ghi gì / not empty. Ghi --out THƯ-MỤC-MỚI, hoặc đổi tên thư mục cũ trước.`,
    );
  }
  const files = await newDataset({ name, unit: options.unit?.trim() || name }, period(), readmeOf(out));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  const where = out === 'data' ? '' : ` -- --data ${out}`;
  const workbook = [...files.keys()].find((path) => path.endsWith('.xlsx'));
  console.error(
    [
      `Đã lập ${files.size} tệp trong ${out}/`,
      `  Kiểm tra / check:  npm run check${where}`,
      `  Dựng trang / build:  npm run build${where}`,
      `  Điền biểu / fill:  ${join(out, workbook ?? '')}, rồi chép vào ${join(out, 'submissions')}/<kỳ>/`,
      `  Hướng dẫn / guide:  ${join(out, 'README.md')}`,
    ].join('\n'),
  );
}

function period(): Period {
  const wanted = options.period ?? new Date().toISOString().slice(0, 7);
  return (
    parsePeriod(wanted.replace('_', '/')) ?? refuse(`--period "${wanted}": không phải một kỳ / not a period`)
  );
}

function renewGuide(folder: string): void {
  const file = join(folder, 'README.md');
  const own = existsSync(file) ? ownPartOf(readFileSync(file, 'utf8')) : '';
  if (!existsSync(folder)) refuse(`Không có thư mục "${folder}" / no such folder`);
  writeFileSync(file, readmeOf(folder, own));
  console.error(`Đã viết lại ${file}`);
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
