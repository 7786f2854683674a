/** Pictures that count how targets stand: of the whole site, which is its home unit, of a unit, and of a period. */

import type { TallyPicture } from '../chart/tallyPicture.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import { formatNumber } from '../i18n/number.ts';
import { shortAddress } from './chartPicture.ts';
import type { ViewContext } from './context.ts';
import { latestDay } from './frame.ts';
import { headlineOf } from './headline.ts';
import { latestOfUnit } from './latest.ts';
import { groupBy } from './seenEvaluations.ts';

export function sitePictureOf(context: ViewContext): TallyPicture {
  const { site } = context.registry;
  return tallyOf(context, latestOfUnit(context, site.home), {
    about: context.unitName(site.home),
    title: site.title[context.language],
    address: context.addresses.overview(),
  });
}

export function unitPictureOf(context: ViewContext, unit: string): TallyPicture {
  return tallyOf(context, latestOfUnit(context, unit), {
    about: context.registry.site.title[context.language],
    title: context.unitName(unit),
    address: context.addresses.unit(unit),
  });
}

/** Of the home unit, or where it has nothing in the period, of the unit that has most. */
export function periodPictureOf(context: ViewContext, period: Period): TallyPicture {
  const byUnit = groupBy(
    context.ofPeriod(period.id).filter(({ category }) => category === ''),
    ({ unit }) => unit,
  );
  const fullest = [...byUnit].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
  const { home } = context.registry.site;
  const unit = byUnit.has(home) ? home : fullest;
  return tallyOf(context, byUnit.get(unit) ?? [], {
    about: context.unitName(unit),
    title: formatPeriod(period, context.language),
    address: context.addresses.period(period),
  });
}

function tallyOf(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  { about, title, address }: { about: string; title: string; address: string },
): TallyPicture {
  const { registry, language, words, site } = context;
  const { lead, tally } = headlineOf(context, evaluations);
  const day = latestDay(evaluations);
  return {
    language,
    about,
    title,
    when: words.pictures.when('', day ? formatDay(day, language) : ''),
    alternative: lead,
    source: '',
    publisher: words.pictures.publisher(registry.site.publisher[language]),
    address: site ? shortAddress(new URL(address, site).href) : '',
    illustrative: registry.site.illustrative ? words.site.illustrative : '',
    lead,
    tally: tally.map(({ status, count }) => ({ ...status, count, text: formatNumber(count, 0, language) })),
  };
}
