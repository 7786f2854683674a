/**
 * `npm run review`: pictures of every type of page, of the real data, the invented province and the smallest site, on
 * one sheet to look over. It takes the sites that the tests built, or builds them, and judges nothing.
 */

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../test/browser/builtSite.ts';
import { BUILT, build, SITES, type SiteName } from '../test/buildSites.ts';
import { samplesOf } from '../test/pageTypes.ts';
import { readArguments } from './arguments.ts';
import { contactSheet, type Picture } from './review/contactSheet.ts';
import { printPage, takePicture } from './review/takePicture.ts';

const PORT = 4397;

const { options } = readArguments('review', {
  summary: 'Chụp mọi loại trang để xem lại / pictures of every type of page',
  options: {
    sites: 'real,demo,smallest (mặc định / default), golden, smallestMet',
    types: 'chỉ những loại trang này / only these types, for instance "unit,chart"',
    widths: '360,1280 (mặc định / default), 768 …',
    themes: 'light (mặc định / default), dark',
    languages: 'vi (mặc định / default), en',
    print: 'yes: cả bản in A4 / also as PDF',
    build: 'yes: dựng lại trước khi chụp / build again first',
    out: 'thư mục kết quả, mặc định ".review" / output folder',
  },
});
const list = (name: string, usual: string) => (options[name] ?? usual).split(',');
const names = list('sites', 'real,demo,smallest').filter(isSite);
const types = options.types?.split(',');
const out = options.out ?? '.review';

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const pictures: Picture[] = [];
for (const name of names) {
  if (options.build === 'yes' || !existsSync(BUILT[name])) build(name);
  const site = await serve(BUILT[name], PORT);
  for (const { type, path } of samplesOf(name)) {
    if (types && !types.includes(type)) continue;
    for (const language of list('languages', 'vi')) {
      const address = language === 'vi' ? path : `/${language}${path}`;
      const about = { site: name, type, address };
      for (const width of list('widths', '360,1280').map(Number)) {
        for (const theme of list('themes', 'light')) {
          const look = { width, theme: theme === 'dark' ? ('dark' as const) : ('light' as const) };
          pictures.push({ ...about, ...look, file: await takePicture(site, address, look, join(out, name)) });
        }
      }
      if (options.print === 'yes')
        pictures.push({ ...about, file: await printPage(site, address, join(out, name)) });
    }
  }
  await site.stop();
}
writeFileSync(join(out, 'index.html'), contactSheet(out, pictures));
console.error(`${pictures.length} ảnh / pictures: ${join(out, 'index.html')}`);

function isSite(name: string): name is SiteName {
  const known: readonly string[] = SITES;
  if (!known.includes(name)) throw new Error(`--sites: ${SITES.join(', ')}, không phải / not "${name}"`);
  return true;
}
