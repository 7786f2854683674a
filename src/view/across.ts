/**
 * From a page to those beside it: the one before and after, the others of its kind, and comparisons. A list of too many
 * is left out: the page one level up, to which the breadcrumbs lead, holds it.
 */

import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/registry.ts';
import { formatPeriod } from '../i18n/date.ts';
import { comparisonsOfPeriod, comparisonsOfUnit } from './compareIndex.ts';
import type { ViewContext } from './context.ts';
import type { Across, Link } from './frame.ts';

const MOST = 40;

export function acrossUnit(context: ViewContext, unit: Unit): Across {
  const { registry, addresses, words } = context;
  const siblings = besides(context, unit).map((one) => ({
    id: one.id,
    text: context.name(one),
    href: addresses.unit(one.id),
  }));
  const parent = registry.units.get(unit.parent);
  return {
    ...neighbours(siblings, unit.id),
    lists: some([
      { title: words.across.siblings(parent ? context.name(parent) : ''), links: others(siblings, unit.id) },
      { title: words.compare.withOthers, links: comparisonsOfUnit(context, unit.id) },
    ]),
  };
}

export function acrossIndicator(context: ViewContext, id: string): Across {
  const { registry, addresses, words } = context;
  const group = registry.groups.get(registry.indicators.get(id)?.group ?? '');
  const same = [...registry.indicators.values()]
    .filter((indicator) => indicator.group === group?.id)
    .map((indicator) => ({
      id: indicator.id,
      text: context.name(indicator),
      href: addresses.indicator(indicator.id),
    }));
  return {
    ...neighbours(same, id),
    lists: some([
      { title: words.across.sameGroup(group ? context.name(group) : ''), links: others(same, id) },
    ]),
  };
}

/** `beside`: the period before and the one after. */
export function acrossPeriod(
  context: ViewContext,
  period: Period,
  beside: { previous: Period | undefined; next: Period | undefined },
): Across {
  const { words, registry, addresses, language } = context;
  const link = (to: Period | undefined) =>
    to && { text: formatPeriod(to, language), href: addresses.period(to) };
  const title = words.compare.periods(context.unitName(registry.site.home));
  return {
    previous: link(beside.previous),
    next: link(beside.next),
    lists: some([{ title, links: comparisonsOfPeriod(context, period.id) }]),
  };
}

/** Charts of the same indicator above, beside and below, and of the other indicators of the unit. */
export function acrossChart(context: ViewContext, indicator: string, unit: Unit): Across {
  const { registry, addresses, words } = context;
  const chartsOf = (units: readonly Unit[]) =>
    units
      .filter(({ id }) => context.evaluationsOf(indicator, id).length > 0)
      .map((one) => ({ id: one.id, text: context.name(one), href: addresses.chart(indicator, one.id) }));
  const parent = registry.units.get(unit.parent);
  const children = [...registry.units.values()].filter(
    (one) => one.parent === unit.id && one.valid_to === '',
  );
  const beside = chartsOf(besides(context, unit));
  const ofUnit = new Set(context.ofUnit(unit.id).map((one) => one.indicator));
  const indicators = [...registry.indicators.values()]
    .filter(({ id }) => id !== indicator && ofUnit.has(id))
    .map((one) => ({ text: context.name(one), href: addresses.chart(one.id, unit.id) }));
  return {
    ...neighbours(beside, unit.id),
    lists: some([
      { title: words.across.above, links: chartsOf(parent ? [parent] : []) },
      { title: words.across.beside, links: others(beside, unit.id) },
      { title: words.across.below, links: chartsOf(children) },
      { title: words.across.otherIndicators(context.name(unit)), links: indicators },
    ]),
  };
}

export function acrossBreakdown(context: ViewContext, id: string): Across {
  const { registry, addresses, words, language } = context;
  const all = [...registry.dimensions.values()].map((dimension) => ({
    id: dimension.id,
    text: language === 'vi' ? dimension.title_vi : dimension.title_en,
    href: addresses.breakdown(dimension.slug),
  }));
  return {
    ...neighbours(all, id),
    lists: some([{ title: words.across.otherBreakdowns, links: others(all, id) }]),
  };
}

type Named = Link & { id: string };

/** Of the same level under the same unit, today's beside one of today; the unit itself among them. */
function besides({ registry }: ViewContext, unit: Unit): Unit[] {
  if (unit.parent === '') return [unit];
  return [...registry.units.values()].filter(
    (one) =>
      one.parent === unit.parent &&
      one.level === unit.level &&
      (one.valid_to === '') === (unit.valid_to === ''),
  );
}

function neighbours(all: readonly Named[], id: string): Pick<Across, 'previous' | 'next'> {
  const at = all.findIndex((one) => one.id === id);
  return { previous: at > 0 ? all[at - 1] : undefined, next: at < 0 ? undefined : all[at + 1] };
}

function others(all: readonly Named[], id: string): Link[] {
  return all.filter((one) => one.id !== id);
}

function some(lists: Across['lists']): Across['lists'] {
  return lists.filter(({ links }) => links.length > 0 && links.length <= MOST);
}
