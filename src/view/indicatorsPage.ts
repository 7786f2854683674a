/** All indicators by group: how the home unit stands, how many units report; those that nobody reported stand apart. */

import { STATUSES } from '../domain/evaluation.ts';
import type { Indicator, Unit } from '../domain/registry.ts';
import type { ViewContext } from './context.ts';
import { type Figure, figureOf, type StatusMark, statusMark } from './figure.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { latestOf } from './latest.ts';
import { type LensSwitch, lensSwitch } from './lensSwitch.ts';
import { groupBy } from './seenEvaluations.ts';

export interface IndicatorsPage {
  frame: Frame;
  intro: string;
  lens: LensSwitch | undefined;
  home: Link;
  /** Those that occur in the rows, for the list of what each means. */
  statuses: StatusMark[];
  groups: {
    id: string;
    title: string;
    count: string;
    /** Responsible for every indicator whose row names no other. */
    agency: string;
    rows: IndicatorRow[];
    silent: Link[];
  }[];
}

export interface IndicatorRow {
  indicator: Link;
  /** How many units report it, and who answers for it where that is not who answers for the group. */
  note: string;
  /** Of the home unit; else of the one largest unit that has a figure, which `of` names. */
  figure: Figure | undefined;
  of: string;
  statuses: StatusMark[];
}

export function indicatorsPage(context: ViewContext): IndicatorsPage {
  const { registry, words, addresses } = context;
  const { home } = registry.site;
  const byGroup = groupBy(registry.indicators.values(), ({ group }) => group);
  const intro = words.indicators.intro(registry.indicators.size);
  const groups = [...registry.groups.values()]
    .sort((a, b) => a.order - b.order)
    .map((group) => {
      const indicators = byGroup.get(group.id) ?? [];
      const agency = commonAgency(context, indicators);
      const reported = indicators.filter(({ id }) => unitsReporting(context, id) > 0);
      return {
        id: group.id,
        title: context.name(group),
        count: words.indicators.countInGroup(indicators.length),
        agency,
        rows: reported.map((indicator) => rowOf(context, indicator, agency)),
        silent: indicators
          .filter((indicator) => !reported.includes(indicator))
          .map((indicator) => linkTo(context, indicator)),
      };
    });
  return {
    frame: frameOf(context, {
      title: words.indicators.title,
      description: intro,
      address: addresses.indicators(),
    }),
    intro,
    lens: lensSwitch(context, (through) => through.indicators(), words.lens.ofMany),
    home: { text: context.unitName(home), href: addresses.unit(home) },
    statuses: STATUSES.filter((code) =>
      groups.some(({ rows }) => rows.some((row) => row.statuses.some((status) => status.code === code))),
    ).map((code) => statusMark(context, code)),
    groups: groups.filter(({ rows, silent }) => rows.length + silent.length > 0),
  };
}

function rowOf(context: ViewContext, indicator: Indicator, common: string): IndicatorRow {
  const { words, registry } = context;
  const own = latestOf(context, indicator.id, registry.site.home);
  const larger = own.length > 0 ? undefined : largestKnown(context, indicator.id);
  const latest = larger ? latestOf(context, indicator.id, larger.id) : own;
  const [first] = latest;
  const agency = agencyOf(context, indicator);
  return {
    indicator: linkTo(context, indicator),
    note: [
      words.indicators.unitsReporting(unitsReporting(context, indicator.id)),
      agency === common ? '' : agency,
    ]
      .filter((text) => text !== '')
      .join(' · '),
    figure: first?.value === undefined ? undefined : figureOf(context, first),
    of: larger ? context.unitName(larger.id) : '',
    statuses: latest
      .filter(({ status, value }) => status !== 'no-target' || value === undefined)
      .map(({ status }) => statusMark(context, status)),
  };
}

/** The unit of the uppermost level that has a figure; nothing where it shares that level with others. */
function largestKnown(context: ViewContext, indicator: string): Unit | undefined {
  const { registry } = context;
  const known = context
    .ofIndicator(indicator)
    .filter(({ value, category }) => value !== undefined && category === '');
  const units = [...new Set(known.map(({ unit }) => unit))].flatMap((id) => registry.units.get(id) ?? []);
  const order = ({ level }: Unit) => registry.levels.get(level)?.order ?? Number.POSITIVE_INFINITY;
  const top = Math.min(...units.map(order));
  const [largest, ...others] = units.filter((unit) => order(unit) === top);
  return others.length === 0 ? largest : undefined;
}

function linkTo({ addresses, name }: ViewContext, indicator: Indicator): Link {
  return { text: name(indicator), href: addresses.indicator(indicator.id) };
}

function agencyOf({ language }: ViewContext, indicator: Indicator): string {
  return language === 'vi' ? indicator.agency_vi : indicator.agency_en;
}

/** Who answers for most of them. */
function commonAgency(context: ViewContext, indicators: readonly Indicator[]): string {
  const groups = [...groupBy(indicators, (indicator) => agencyOf(context, indicator)).entries()];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function unitsReporting(context: ViewContext, indicator: string): number {
  const known = context.ofIndicator(indicator).filter(({ value }) => value !== undefined);
  return new Set(known.map(({ unit }) => unit)).size;
}
