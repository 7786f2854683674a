/** All indicators by group: what each is, how many units report it, and how the home unit stands. */

import { STATUSES } from '../domain/evaluation.ts';
import type { ViewContext } from './context.ts';
import type { StatusMark } from './figure.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { latestOf } from './latest.ts';
import { type Score, scoreOf } from './score.ts';

export interface IndicatorsPage {
  frame: Frame;
  intro: string;
  home: Link;
  /** All that there are, for the list of what each means. */
  statuses: StatusMark[];
  groups: {
    id: string;
    title: string;
    count: string;
    rows: { indicator: Link; definition: string; agency: string; units: string; scores: Score[] }[];
  }[];
}

export function indicatorsPage(context: ViewContext): IndicatorsPage {
  const { registry, words, addresses, language } = context;
  const { home } = registry.site;
  const groups = [...registry.groups.values()]
    .sort((a, b) => a.order - b.order)
    .map((group) => {
      const indicators = [...registry.indicators.values()].filter(
        (indicator) => indicator.group === group.id,
      );
      return {
        id: group.id,
        title: context.name(group),
        count: words.indicators.countInGroup(indicators.length),
        rows: indicators.map((indicator) => ({
          indicator: { text: context.name(indicator), href: addresses.indicator(indicator.id) },
          definition: language === 'vi' ? indicator.definition_vi : indicator.definition_en,
          agency: language === 'vi' ? indicator.agency_vi : indicator.agency_en,
          units: words.indicators.unitsReporting(unitsReporting(context, indicator.id)),
          scores: latestOf(context, indicator.id, home).map((evaluation) => scoreOf(context, evaluation)),
        })),
      };
    })
    .filter(({ rows }) => rows.length > 0);
  const intro = words.indicators.intro(registry.indicators.size);
  return {
    frame: frameOf(context, {
      title: words.indicators.title,
      description: intro,
      address: addresses.indicators(),
    }),
    intro,
    home: { text: context.unitName(home), href: addresses.unit(home) },
    statuses: STATUSES.map((code) => ({ code, name: words.status[code].name })),
    groups,
  };
}

function unitsReporting(context: ViewContext, indicator: string): number {
  const known = context.ofIndicator(indicator).filter(({ value }) => value !== undefined);
  return new Set(known.map(({ unit }) => unit)).size;
}
