/** The door to the comparisons: for each unit those it can be compared with, and the periods of the home unit. */

import { formatPeriod } from '../i18n/date.ts';
import { type ComparedPairs, comparedPairs } from './comparePairs.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';

export interface CompareIndex {
  frame: Frame;
  intro: string;
  home: string;
  /** By the unit above them. */
  families: { title: string; units: { name: string; links: Link[] }[] }[];
  periods: { name: string; links: Link[] }[];
}

export function compareIndex(context: ViewContext): CompareIndex {
  const { words, addresses, registry, language } = context;
  const { units, periods } = comparedPairs(context);
  const compared = [...new Set(units.flat())];
  const byParent = groupBy(compared, (id) => registry.units.get(id)?.parent ?? '');
  const later = groupBy([...periods].reverse(), ([, second]) => second.id);
  return {
    frame: frameOf(context, {
      title: words.compare.title,
      description: words.compare.intro,
      address: addresses.compare(),
    }),
    intro: words.compare.intro,
    home: context.unitName(registry.site.home),
    families: [...byParent].map(([parent, ids]) => ({
      title: context.unitName(parent),
      units: ids.map((id) => ({ name: context.unitName(id), links: comparisonsOfUnit(context, id) })),
    })),
    periods: [...later.values()].flatMap((pairs) => {
      const [first] = pairs;
      if (!first) return [];
      return [
        {
          name: formatPeriod(first[1], language),
          links: pairs.map(([earlier, second]) => ({
            text: formatPeriod(earlier, language),
            href: addresses.comparePeriods(registry.site.home, earlier, second),
          })),
        },
      ];
    }),
  };
}

const partners = new WeakMap<ComparedPairs, Map<string, [string, string][]>>();

/** The comparisons that a unit is part of, named by the other unit. */
export function comparisonsOfUnit(context: ViewContext, id: string): Link[] {
  const pairs = comparedPairs(context);
  const known = partners.get(pairs) ?? byUnit(pairs);
  partners.set(pairs, known);
  return (known.get(id) ?? []).map(([first, second]) => ({
    text: context.unitName(first === id ? second : first),
    href: context.addresses.compareUnits(first, second),
  }));
}

/** The comparisons that a period of the home unit is part of, named by the other period, the latest first. */
export function comparisonsOfPeriod(context: ViewContext, id: string): Link[] {
  const { addresses, registry, language } = context;
  return comparedPairs(context)
    .periods.filter(([first, second]) => first.id === id || second.id === id)
    .map(([first, second]) => ({
      text: formatPeriod(first.id === id ? second : first, language),
      href: addresses.comparePeriods(registry.site.home, first, second),
    }))
    .reverse();
}

function byUnit({ units }: ComparedPairs): Map<string, [string, string][]> {
  const found = new Map<string, [string, string][]>();
  for (const [first, second] of units)
    for (const id of [first, second]) found.set(id, [...(found.get(id) ?? []), [first, second]]);
  return found;
}
