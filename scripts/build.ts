/** `npm run build`: data in, the published folder out. The old folder stands until the new one is whole. */

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
    pictures:
      'yes | no (mặc định yes): vẽ cả ảnh PNG; no để xem thử nhanh, không công bố / PNG pictures; no: for a quick look only',
    policy: 'strict | quarantine (mặc định theo site.yaml / default as in site.yaml)',
  },
});
const { policy, pictures = 'yes' } = options;
if (pictures !== 'yes' && pictures !== 'no') {
  console.error(`--pictures: yes | no, không phải / not "${pictures}"`);
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
    pictures: pictures === 'yes',
  }),
);
