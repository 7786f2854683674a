/** `npm run build`: data in, the published folder out. The old folder stands until the new one is whole. */

import { EXTRAS, type Extra } from '../src/domain/siteIndex.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './buildSite.ts';

const { options } = readArguments('build', {
  summary: 'Dựng trang công bố từ dữ liệu / builds the published site',
  options: {
    data: 'thư mục dữ liệu, mặc định "data" / data folder',
    out: 'thư mục kết quả, mặc định "dist" / output folder',
    site: 'địa chỉ công bố, ví dụ https://vi-du.gov.vn / public address',
    base: 'đường dẫn gốc, mặc định "/" / base path',
    previous: 'thư mục hay địa chỉ của lần công bố trước / the site as published before',
    policy: 'strict | quarantine (mặc định theo site.yaml / default as in site.yaml)',
    without:
      'pictures,workbooks: bỏ ảnh PNG, bảng Excel để xem thử nhanh, không công bố / left out, for a quick look only',
  },
});
const { policy } = options;
const without = (options.without ?? '').split(',').filter((name) => name !== '');
if (!without.every(isExtra)) {
  console.error(`--without: ${EXTRAS.join(',')}, không phải / not "${options.without}"`);
  process.exit(2);
}
if (options.site !== undefined && !/^https?:\/\/[^/\s]+\/?$/.test(options.site)) {
  console.error(`--site: https://…, đường dẫn ghi ở --base / a path belongs to --base: "${options.site}"`);
  process.exit(2);
}
if (policy !== undefined && policy !== 'strict' && policy !== 'quarantine') {
  console.error(`--policy: strict | quarantine, không phải / not "${policy}"`);
  process.exit(2);
}
process.exit(
  await buildSite({
    data: options.data ?? 'data',
    out: options.out ?? 'dist',
    site: options.site,
    base: options.base ?? '/',
    policy,
    previous: options.previous,
    without,
  }),
);

function isExtra(name: string): name is Extra {
  return EXTRAS.some((extra) => extra === name);
}
