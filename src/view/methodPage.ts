/**
 * The method, told from what is declared: registry, settings of the site and the engine's own vocabulary. One worked
 * example first, then how values, statuses, targets, comparisons and checks come about, and at last every indicator.
 */

import type { Status } from '../domain/evaluation.ts';
import type { Formula } from '../domain/formula.ts';
import type { Absence } from '../domain/observation.ts';
import { type Indicator, isPercentage, type Measure, type Rule } from '../domain/registry.ts';
import type { Reporting } from '../domain/siteConfig.ts';
import type { Term } from '../i18n/catalogue.ts';
import type { Point } from '../i18n/sections/method.ts';
import type { ViewContext } from './context.ts';
import { type StatusMark, statusMark } from './figure.ts';
import { formulaWords, wordsOfFormula } from './formulaWords.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { type WorkedExample, workedExample } from './workedExample.ts';

export interface MethodPage {
  frame: Frame;
  lead: string;
  example: WorkedExample | undefined;
  kinds: { kind: string; count: string; overUnits: string; overPeriods: string }[];
  statuses: { status: StatusMark; meaning: string }[];
  targets: { text: string; points: Point[] };
  periods: string;
  absences: Term[];
  smallNumbers: string;
  compare: Point[];
  units: Point[];
  rules: { left: string; comparator: string; right: string; severity: string }[];
  rulesTitle: string;
  calendar: { who: string; every: string; due: string; document: Link | undefined }[];
  groups: { title: string; count: string; rows: IndicatorRow[] }[];
  qualityHref: string;
}

export interface IndicatorRow {
  indicator: Link;
  definition: string;
  formula: string;
  direction: string;
  shown: string;
  agency: string;
  document: Link | undefined;
}

/** In the order in which they are tried. */
const TRIED: readonly Status[] = [
  'withheld',
  'no-cases',
  'no-data',
  'no-target',
  'incomplete',
  'met',
  'on-track',
  'behind',
  'missed',
];

const ABSENCES: readonly Absence[] = ['not-reported', 'not-applicable', 'no-cases', 'withheld', 'invalid'];

export function methodPage(context: ViewContext): MethodPage {
  const { registry, words, addresses } = context;
  const { site } = registry;
  const rules = registry.rules.map((rule) => ruleOf(context, rule));
  return {
    frame: frameOf(context, {
      title: words.method.title,
      description: words.method.intro,
      address: addresses.method(),
    }),
    lead: words.method.lead(registry.indicators.size, registry.measures.size),
    example: workedExample(context),
    kinds: kindsOf(context),
    statuses: TRIED.map((status) => ({
      status: statusMark(context, status),
      meaning: words.status[status].meaning,
    })),
    targets: targetsOf(context),
    periods:
      site.periods.length > 0
        ? words.method.periods.computed(
            site.periods.map((kind) => words.method.periods.named[kind]).join(', '),
          )
        : words.method.periods.computedNone,
    absences: ABSENCES.map((absence) => words.absence[absence]),
    smallNumbers: site.smallNumbers ? words.method.missing.smallNumbers(site.smallNumbers.below) : '',
    compare: words.method.compare.points(site.ranking.fewestCases),
    units: words.method.units.points(registry.successions.length),
    rules,
    rulesTitle: words.method.checks.rules(rules.length),
    calendar: site.reporting.map((line) => calendarLine(context, line)),
    groups: [...registry.groups.values()]
      .sort((a, b) => a.order - b.order)
      .map((group) => {
        const of = [...registry.indicators.values()].filter((one) => one.group === group.id);
        return {
          title: context.name(group),
          count: words.method.indicators.ofGroup(of.length),
          rows: of.map((indicator) => indicatorRow(context, indicator)),
        };
      })
      .filter(({ rows }) => rows.length > 0),
    qualityHref: addresses.quality(),
  };
}

/** Each way in which measures of a kind are aggregated, with how many go that way. */
function kindsOf({ registry, words }: ViewContext): MethodPage['kinds'] {
  const kinds: readonly Measure['kind'][] = ['flow', 'stock', 'rate'];
  const { kind: names, count, overUnits, overPeriods } = words.method.values;
  return kinds.flatMap((kind) => {
    const ways = new Map<string, Measure[]>();
    for (const measure of registry.measures.values()) {
      if (measure.kind !== kind) continue;
      const way = `${measure.over_units} ${measure.over_periods}`;
      ways.set(way, [...(ways.get(way) ?? []), measure]);
    }
    return [...ways.values()].flatMap((measures) => {
      const [first] = measures;
      return first
        ? [
            {
              kind: names[kind],
              count: count(measures.length),
              overUnits: overUnits[first.over_units],
              overPeriods: overPeriods[first.over_periods],
            },
          ]
        : [];
    });
  });
}

function targetsOf({ registry, words }: ViewContext): MethodPage['targets'] {
  const { targets: text } = words.method;
  const count = (kind: 'standing' | 'deadline') =>
    new Set(registry.targets.filter((target) => target.kind === kind).map(({ id }) => id)).size;
  const kinds = (['standing', 'deadline'] as const).filter((kind) => count(kind) > 0);
  return {
    text: kinds.length > 0 ? text.kinds(count('standing'), count('deadline')) : text.none,
    points: [
      ...kinds.map((kind) => ({ term: words.targetKind[kind], text: text.kind[kind] })),
      ...text.points,
    ],
  };
}

function ruleOf(
  context: ViewContext,
  { left, comparator, right, severity }: Rule,
): MethodPage['rules'][number] {
  const { checks } = context.words.method;
  const side = (formula: Formula) => wordsOfFormula(context, formula);
  return {
    left: side(left),
    comparator: comparator === '<=' ? '≤' : '=',
    right: side(right),
    severity: severity === 'error' ? checks.withholds : checks.warns,
  };
}

function calendarLine(context: ViewContext, line: Reporting): MethodPage['calendar'][number] {
  const { registry, words, addresses } = context;
  const level = registry.levels.get(line.level);
  const document = registry.documents.get(line.document ?? '');
  return {
    who: words.method.checks.below(level ? context.name(level) : line.level, context.unitName(line.below)),
    every: words.periodKind[line.every],
    due: words.method.checks.dueDay(line.due.day, line.due.afterMonths, line.every === 'week'),
    document: document && { text: document.number, href: addresses.document(document.id) },
  };
}

function indicatorRow(context: ViewContext, indicator: Indicator): IndicatorRow {
  const { words, addresses, language, registry } = context;
  const { numerator, denominator } = formulaWords(context, indicator);
  const document = registry.documents.get(indicator.document);
  const vi = language === 'vi';
  const unit = isPercentage(indicator) ? '%' : vi ? indicator.unit_vi : indicator.unit_en;
  return {
    indicator: { text: context.name(indicator), href: addresses.indicator(indicator.id) },
    definition: vi ? indicator.definition_vi : indicator.definition_en,
    formula: words.method.example.ratio(numerator, denominator),
    direction: words.indicator.direction[indicator.direction],
    shown: words.method.indicators.decimals(indicator.decimals, unit),
    agency: vi ? indicator.agency_vi : indicator.agency_en,
    document: document && { text: document.number, href: addresses.document(document.id) },
  };
}
