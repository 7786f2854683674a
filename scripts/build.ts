/** `npm run build`: data in, the published folder out. The old folder stands until the new one is whole. */

import { EXTRAS, type Extra } from '../src/domain/siteIndex.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './buildSite.ts';

const { options, flags } = readArguments('build', {
  summary: 'Dựng trang công bố từ dữ liệu / builds the published site',
  options: {
    data: 'thư mục dữ liệu, mặc định "data" / data folder',
    out: 'thư mục kết quả, mặc định "dist" / output folder',
    site: 'địa chỉ công bố, ví dụ https://vi-du.gov.vn/bang-chi-tieu / public address',
    base: 'đường dẫn gốc, mặc định là phần sau tên miền của --site / base path, by default that of --site',
    previous: 'thư mục hay địa chỉ của lần công bố trước / the site as published before',
    policy: 'strict | quarantine (mặc định theo site.yaml / default as in site.yaml)',
    without:
      'pictures,workbooks,documents: bỏ ảnh PNG, bảng Excel, báo cáo Word để xem thử nhanh, không công bố / left out, for a quick look only',
  },
  flags: {
    portable: 'bản mở được từ ổ đĩa, USB, không cần máy chủ / opens from a disk or stick, without a server',
  },
});
const { policy } = options;
const without = (options.without ?? '').split(',').filter((name) => name !== '');
if (!without.every(isExtra)) {
  console.error(`--without: ${EXTRAS.join(',')}, không phải / not "${options.without}"`);
  process.exit(2);
}
if (options.site !== undefined && !/^https?:$/.test(URL.parse(options.site)?.protocol ?? '')) {
  console.error(`--site: "${options.site}" không phải địa chỉ https:// / is no such address`);
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
    base: options.base,
    policy,
    previous: options.previous,
    without,
    portable: flags.has('portable'),
  }),
);

function isExtra(name: string): name is Extra {
  return EXTRAS.some((extra) => extra === name);
}
