/**
 * `npm run ci:change`, `ci:publish` and `ci:local`: the steps of a host, by hand. The first checks and compares a proposed
 * change, the second builds what is published, the third does both into a folder of its own.
 */

import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { changeStep, publishStep } from './ciSteps.ts';

const [step = '', ...words] = process.argv.slice(2);
process.argv.splice(2, process.argv.length, ...words);

const DATA = { data: 'thư mục dữ liệu, mặc định "data" / data folder' };
const CHANGE = {
  base: 'bản ghi git để so, mặc định "HEAD" / what to compare with',
  out: 'thư mục kết quả, mặc định ".ci-out" / output folder',
  lang: 'vi | en',
};
const PUBLISH = {
  site: 'địa chỉ công bố / where it is published',
  previous:
    'bản đã công bố, mặc định là --site, "none" nếu chưa có / as published before, by default at --site',
};

if (step === 'change') {
  const { options } = readArguments('ci:change', {
    summary: 'Kiểm tra và so sánh một đề nghị thay đổi / checks and compares a proposed change',
    options: { ...CHANGE, ...DATA },
  });
  process.exit(changeStep(changeOptions(options)));
} else if (step === 'publish') {
  const { options } = readArguments('ci:publish', {
    summary: 'Dựng bản để công bố / builds what is published',
    options: { ...PUBLISH, out: 'thư mục kết quả, mặc định "dist" / output folder', ...DATA },
  });
  const { data = 'data', out = 'dist', site, previous } = options;
  process.exit(await publishStep({ data, out, site, previous }));
} else if (step === 'local') {
  const { options } = readArguments('ci:local', {
    summary: 'Mọi bước của CI, trên máy này / every step of CI, on this machine',
    options: { ...CHANGE, ...PUBLISH, ...DATA },
  });
  const change = changeOptions(options);
  const status = changeStep(change);
  if (status !== 0) process.exit(status);
  const { site, previous = 'none' } = options;
  process.exit(await publishStep({ data: change.data, out: join(change.out, 'site'), site, previous }));
} else {
  console.error('npm run ci:change | ci:publish | ci:local');
  process.exit(2);
}

function changeOptions(options: Readonly<Record<string, string | undefined>>) {
  const { base = 'HEAD', data = 'data', out = '.ci-out', lang = 'vi' } = options;
  if (lang === 'vi' || lang === 'en') return { base, data, out, language: lang } as const;
  console.error(`--lang: vi | en, không phải / not "${lang}"`);
  process.exit(2);
}
