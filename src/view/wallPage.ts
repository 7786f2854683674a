/**
 * The overview of the home unit for the large screen of an operations centre, one thing on each slide: how targets
 * stand, each of the most urgent, the course of a campaign, what changed, the units below. Everything is made as for
 * the page of the unit; slides that would have nothing to show are left out.
 */

import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Headline, headlineOf } from './headline.ts';
import { latestOfUnit } from './latest.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { seriesOf } from './series.ts';
import { timeChart } from './timeChart.ts';
import { type Glance, unitsGlance } from './unitsGlance.ts';
import { type UrgentRow, urgentOf } from './urgent.ts';
import { type WhatChanged, whatChanged } from './whatChanged.ts';

const URGENT_SHOWN = 4;
const UNITS_SHOWN = 10;
/** Of a single one there is nothing to compare. */
const FEWEST_UNITS = 2;

export interface WallPage {
  frame: Frame;
  name: string;
  when: string;
  headline: Headline;
  urgent: UrgentRow[];
  campaigns: { name: string; sentence: Sentence; svg: string }[];
  changed: WhatChanged | undefined;
  units: { title: string; columns: Glance['columns']; rows: Glance['rows'] } | undefined;
  slides: number;
}

export function wallPage(context: ViewContext): WallPage {
  const { registry, words, addresses, language } = context;
  const { home } = registry.site;
  const latest = latestOfUnit(context, home);
  const lastDay = latest.flatMap(({ asOf, value }) => (asOf && value !== undefined ? [asOf] : [])).sort();
  const changed = whatChanged(context, latest);
  const hasMoves = [changed.flipped, changed.better, changed.worse].some((moves) => moves.length > 0);
  const day = lastDay.at(-1);
  const parts = {
    urgent: urgentOf(context, latest, URGENT_SHOWN).rows,
    campaigns: campaignsOf(context, home),
    changed: hasMoves ? changed : undefined,
    units: unitsOf(context, home),
  };
  return {
    frame: frameOf(context, {
      title: words.wall.title,
      description: words.wall.intro,
      address: addresses.wall(),
    }),
    name: context.unitName(home),
    when: day ? words.overview.asOf(formatDay(day, language)) : '',
    headline: headlineOf(context, latest),
    ...parts,
    slides:
      1 +
      parts.urgent.length +
      parts.campaigns.length +
      Number(parts.changed !== undefined) +
      Number(parts.units !== undefined),
  };
}

/** Those that are still counted towards a deadline. */
function campaignsOf(context: ViewContext, home: string): WallPage['campaigns'] {
  return [...context.registry.indicators.values()].flatMap((indicator) => {
    const series = seriesOf(context, indicator.id, home).find(({ kind }) => kind === 'campaign');
    const known = series?.evaluations.findLast(({ value }) => value !== undefined);
    if (!series || !known) return [];
    return [
      {
        name: context.name(indicator),
        sentence: sentenceOf(context, known),
        svg: timeChart(context, series),
      },
    ];
  });
}

function unitsOf(context: ViewContext, home: string): WallPage['units'] {
  const unit = context.registry.units.get(home);
  const glance = unit ? unitsGlance(context, unit) : undefined;
  if (!glance || glance.direct.rows.length < FEWEST_UNITS) return undefined;
  return {
    title: context.words.overview.units(glance.count),
    columns: glance.direct.columns,
    rows: glance.direct.rows.filter((entry) => 'row' in entry).slice(0, UNITS_SHOWN),
  };
}
