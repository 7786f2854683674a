/** The picture of the whole site: how many targets of the home unit stand how, and of when that is. */

import type { TallyPicture } from '../chart/tallyPicture.ts';
import { formatDay } from '../i18n/date.ts';
import { formatNumber } from '../i18n/number.ts';
import { shortAddress } from './chartPicture.ts';
import type { ViewContext } from './context.ts';
import { latestDay } from './frame.ts';
import { headlineOf } from './headline.ts';
import { latestOfUnit } from './latest.ts';

export function sitePictureOf(context: ViewContext): TallyPicture {
  const { registry, language, words, site, addresses } = context;
  const latest = latestOfUnit(context, registry.site.home);
  const { lead, tally } = headlineOf(context, latest);
  const day = latestDay(latest);
  const home = addresses.overview();
  return {
    language,
    about: context.unitName(registry.site.home),
    title: registry.site.title[language],
    when: words.pictures.when('', day ? formatDay(day, language) : ''),
    alternative: lead,
    source: '',
    publisher: words.pictures.publisher(registry.site.publisher[language]),
    address: site ? shortAddress(new URL(home, site).href) : '',
    illustrative: registry.site.illustrative ? words.site.illustrative : '',
    lead,
    tally: tally.map(({ status, count }) => ({ ...status, count, text: formatNumber(count, 0, language) })),
  };
}
