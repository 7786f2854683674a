/** Two units, or two periods of one unit, side by side: how many indicators are better, then every indicator. */

import type { Evaluation } from '../domain/evaluation.ts';
import { type Period, parsePeriod } from '../domain/period.ts';
import { formatPeriod, formatPeriodInText } from '../i18n/date.ts';
import type { CompareCounts } from '../i18n/sections/compare.ts';
import { latestShared } from './comparePairs.ts';
import { type Compared, type CompareRow, compare, differenceText, sidesOf } from './compareRows.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';

export interface ComparePage {
  frame: Frame;
  title: string;
  lead: string;
  heads: [Link, Link];
  groups: { title: string; rows: CompareRow[] }[];
  /** Indicators of which not both have a figure of one period, with which one has. */
  apart: { indicator: Link; why: string }[];
}

export function compareUnits(context: ViewContext, first: string, second: string): ComparePage {
  const { words, addresses, language } = context;
  const [a, b] = [context.unitName(first), context.unitName(second)];
  const names = [a, b] as const;
  const apart: ComparePage['apart'] = [];
  const outcomes: Compared[] = [];
  const rows = [...context.registry.indicators.values()].flatMap((indicator): CompareRow[] => {
    const of = [
      context.evaluationsOf(indicator.id, first),
      context.evaluationsOf(indicator.id, second),
    ] as const;
    const pair = latestShared(...of);
    const link = { text: context.name(indicator), href: addresses.indicator(indicator.id) };
    if (!pair) {
      const why = whyApart(context, of, names);
      if (why !== '') apart.push({ indicator: link, why });
      return [];
    }
    const compared = compare(context, ...pair, 'units');
    outcomes.push(compared);
    const { outcome } = compared;
    const better = outcome === 'better' ? 0 : outcome === 'worse' ? 1 : undefined;
    return [
      {
        group: indicator.group,
        indicator: link,
        period: pair[0].period ? formatPeriod(pair[0].period, language) : '',
        sides: sidesOf(context, pair, better),
        difference: differenceText(context, compared, indicator.id),
        verdict:
          better === undefined ? withoutVerdict(context, compared) : words.compare.better(names[better]),
      },
    ];
  });
  const counts = countsOf(outcomes);
  return pageOf(context, {
    title: words.compare.pair(a, b),
    address: addresses.compareUnits(first, second),
    lead: counts.compared === 0 ? words.compare.nothing : words.compare.unitsLead(a, b, counts),
    heads: [
      { text: a, href: addresses.unit(first) },
      { text: b, href: addresses.unit(second) },
    ],
    rows,
    apart,
  });
}

/** The later period stands in the first column. */
export function comparePeriods(
  context: ViewContext,
  unit: string,
  first: string,
  second: string,
): ComparePage {
  const [earlier, later] = [parsePeriod(first), parsePeriod(second)];
  if (!earlier || !later) throw new Error(`unknown period ${first} or ${second}`);
  const { words, addresses, language } = context;
  const [then, now] = [formatPeriod(earlier, language), formatPeriod(later, language)];
  const apart: ComparePage['apart'] = [];
  const outcomes: Compared[] = [];
  const rows = [...context.registry.indicators.values()].flatMap((indicator): CompareRow[] => {
    const all = context.evaluationsOf(indicator.id, unit);
    const pair = pairIn(all, later, earlier);
    const link = { text: context.name(indicator), href: addresses.indicator(indicator.id) };
    if (!pair) {
      const [one] = all.filter(
        ({ period, value, category }) =>
          category === '' && value !== undefined && (period?.id === earlier.id || period?.id === later.id),
      );
      if (one)
        apart.push({
          indicator: link,
          why: words.compare.onlyOf(one.period?.id === earlier.id ? then : now),
        });
      return [];
    }
    const compared = compare(context, ...pair, 'periods');
    outcomes.push(compared);
    const { outcome, difference = 0 } = compared;
    const moved = difference > 0 ? 'more' : 'less';
    return [
      {
        group: indicator.group,
        indicator: link,
        period: '',
        sides: sidesOf(context, pair, outcome === 'better' ? 0 : outcome === 'worse' ? 1 : undefined),
        difference: differenceText(context, compared, indicator.id),
        verdict:
          outcome === 'better' || outcome === 'worse'
            ? words.compare.change[outcome]
            : compared.why === 'neutral' && difference !== 0
              ? words.compare.change[moved]
              : withoutVerdict(context, compared),
      },
    ];
  });
  const counts = countsOf(outcomes);
  return pageOf(context, {
    title: words.compare.pairOfPeriods(
      context.unitName(unit),
      formatPeriodInText(earlier, language),
      formatPeriodInText(later, language),
    ),
    address: addresses.comparePeriods(unit, earlier, later),
    lead:
      counts.compared === 0
        ? words.compare.nothing
        : words.compare.periodsLead(
            formatPeriodInText(earlier, language),
            formatPeriodInText(later, language),
            counts,
          ),
    heads: [
      { text: now, href: addresses.period(later) },
      { text: then, href: addresses.period(earlier) },
    ],
    rows,
    apart,
  });
}

function pageOf(
  context: ViewContext,
  page: Pick<ComparePage, 'title' | 'lead' | 'heads' | 'apart'> & { address: string; rows: CompareRow[] },
): ComparePage {
  const { registry, words, addresses } = context;
  const byGroup = groupBy(page.rows, ({ group }) => group);
  const groups = [...registry.groups.values()].sort((a, b) => a.order - b.order);
  return {
    frame: frameOf(context, {
      title: `${words.compare.title}: ${page.title}`,
      description: page.lead,
      address: page.address,
      breadcrumbs: [{ text: words.compare.title, href: addresses.compare() }],
    }),
    title: page.title,
    lead: page.lead,
    heads: page.heads,
    groups: groups.flatMap((group) => {
      const rows = byGroup.get(group.id) ?? [];
      return rows.length === 0 ? [] : [{ title: context.name(group), rows }];
    }),
    apart: page.apart,
  };
}

function countsOf(outcomes: readonly Compared[]): CompareCounts {
  const count = (wanted: Compared['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const [better, worse, same] = [count('better'), count('worse'), count('same')];
  return { better, worse, same, compared: better + worse + same };
}

function withoutVerdict({ words, registry }: ViewContext, { outcome, why }: Compared): string {
  if (outcome === 'same' || !why) return words.compare.same;
  return why === 'few' ? words.compare.few(registry.site.ranking.fewestCases) : words.compare.why[why];
}

function whyApart(
  { words, language }: ViewContext,
  of: readonly [readonly Evaluation[], readonly Evaluation[]],
  names: readonly [string, string],
): string {
  const [first, second] = of.map((evaluations) =>
    evaluations.findLast(({ category, value, period }) => category === '' && value !== undefined && period),
  );
  if (first?.period && second?.period)
    return words.compare.otherPeriods(
      formatPeriod(first.period, language),
      formatPeriod(second.period, language),
    );
  if (first) return words.compare.onlyOf(names[0]);
  return second ? words.compare.onlyOf(names[1]) : '';
}

/** One evaluation of each period, against the same target if there is one. */
function pairIn(
  all: readonly Evaluation[],
  later: Period,
  earlier: Period,
): [Evaluation, Evaluation] | undefined {
  const known = (wanted: Period) =>
    all.filter(
      ({ category, value, period }) => category === '' && value !== undefined && period?.id === wanted.id,
    );
  const [after, before] = [known(later), known(earlier)];
  for (const one of after) {
    const same = before.find(({ target }) => target?.id === one.target?.id);
    if (same) return [one, same];
  }
  return after[0] && before[0] ? [after[0], before[0]] : undefined;
}
