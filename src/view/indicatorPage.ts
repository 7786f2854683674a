/**
 * One indicator: what it is, how the home unit stands, how the units compare in each of its latest periods, how it
 * went over time, and the targets and documents behind it.
 */

import { atBothWidths } from '../chart/chartSize.ts';
import { rankedBars } from '../chart/rankedBars.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Indicator } from '../domain/registry.ts';
import { isPercentage, targetValue } from '../domain/registry.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import { acrossIndicator } from './across.ts';
import type { ViewContext } from './context.ts';
import { figureOf } from './figure.ts';
import { type FormulaWords, formulaWords } from './formulaWords.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { type LensSwitch, lensSwitch } from './lensSwitch.ts';
import { isPartial } from './missingParts.ts';
import { type ScoreTable, scoreTable } from './scoreTable.ts';
import { groupBy } from './seenEvaluations.ts';
import { type Sentence, sentenceOf, valueText } from './sentence.ts';
import { seriesOf } from './series.ts';
import { type Standing, standingOf } from './standing.ts';
import { timeChart } from './timeChart.ts';

export interface Comparison {
  id: string;
  title: string;
  explained: string;
  period: Link;
  /** What the parent's own value says. */
  sentence: Sentence | undefined;
  /** The table is so long that it is shown only when asked for. */
  folded: boolean;
  svg: string;
  table: ScoreTable;
}

export interface IndicatorPage {
  frame: Frame;
  name: string;
  group: string;
  definition: string;
  formula: FormulaWords;
  unit: string;
  direction: string;
  agency: string;
  lens: LensSwitch | undefined;
  /** Of the home unit; nothing where it never reported. */
  now: { unit: string; standing: Standing } | undefined;
  comparisons: Comparison[];
  /** Who is ranked and who is not; empty where nobody is. */
  rankExplained: string;
  overTime: { unit: Link; svg: string }[];
  targets: {
    text: string;
    scope: string;
    window: string;
    kind: string;
    note: string;
    document: Link | undefined;
    item: string;
  }[];
  document: Link | undefined;
  empty: { why: string; next: string } | undefined;
}

export function indicatorPage(context: ViewContext, id: string): IndicatorPage {
  const { registry, words, addresses, language } = context;
  const indicator = registry.indicators.get(id);
  if (!indicator) throw new Error(`unknown indicator ${id}`);
  const group = registry.groups.get(indicator.group);
  const definition = language === 'vi' ? indicator.definition_vi : indicator.definition_en;
  const document = registry.documents.get(indicator.document);
  const standing = standingOf(context, id, registry.site.home);
  const comparisons = comparisonsOf(context, indicator);
  const known = context.ofIndicator(id).some(({ value }) => value !== undefined);
  return {
    frame: frameOf(context, {
      title: context.name(indicator),
      description: definition,
      address: addresses.indicator(id),
      breadcrumbs: [{ text: words.indicators.title, href: addresses.indicators() }],
      across: acrossIndicator(context, id),
    }),
    name: context.name(indicator),
    group: group ? context.name(group) : '',
    definition,
    formula: formulaWords(context, indicator),
    unit: language === 'vi' ? indicator.unit_vi : indicator.unit_en,
    direction: words.indicator.direction[indicator.direction],
    agency: language === 'vi' ? indicator.agency_vi : indicator.agency_en,
    lens: lensSwitch(context, (through) => through.indicator(id), words.lens.ofMany),
    now: standing.score ? { unit: standing.score.unit.text, standing } : undefined,
    comparisons,
    rankExplained: comparisons.some(({ table }) => table.columns.rank)
      ? words.indicator.rankExplained(registry.site.ranking.fewestCases)
      : '',
    overTime: overTimeOf(context, indicator),
    targets: targetsOf(context, indicator),
    document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
    empty: known ? undefined : words.empty.notReported,
  };
}

/**
 * Units of one level under one parent, for the period in which most of them reported, and of those the latest. A unit
 * without peers is compared with nobody, unless there is nothing else to show; nor is a partial sum with whole ones.
 */
function comparisonsOf(context: ViewContext, indicator: Indicator): Comparison[] {
  const { registry } = context;
  const stated = context
    .ofIndicator(indicator.id)
    .filter(
      ({ category, period, value, status }) =>
        category === '' && period && (value !== undefined || status === 'no-cases'),
    );
  const whole = stated.filter((evaluation) => !isPartial(evaluation));
  const known = whole.length > 0 ? whole : stated;
  const peers = groupBy(known, ({ unit }) => {
    const found = registry.units.get(unit);
    return `${found?.level}\t${found?.parent}`;
  });
  const groups = [...peers.values()].map((group) => {
    const byPeriod = [...groupBy(group, ({ period }) => period?.id ?? '').values()];
    return byPeriod.reduce((best, next) => (countUnits(next) >= countUnits(best) ? next : best));
  });
  const several = groups.filter((group) => countUnits(group) > 1);
  const order = ([first]: Evaluation[]) => {
    const unit = registry.units.get(first?.unit ?? '');
    return registry.levels.get(unit?.level ?? '')?.order ?? 0;
  };
  return (several.length > 0 ? several : groups)
    .sort((a, b) => order(a) - order(b) || countUnits(b) - countUnits(a))
    .flatMap((group, index) => comparisonOf(context, indicator, group, index));
}

function countUnits(evaluations: readonly Evaluation[]): number {
  return new Set(evaluations.map(({ unit }) => unit)).size;
}

function comparisonOf(
  context: ViewContext,
  indicator: Indicator,
  group: Evaluation[],
  index: number,
): Comparison[] {
  const { registry, words, addresses, language } = context;
  const [first] = group;
  const unit = registry.units.get(first?.unit ?? '');
  const level = registry.levels.get(unit?.level ?? '');
  const period = first?.period;
  if (!first || !unit || !level || !period) return [];
  const down = indicator.direction === 'down';
  const ordered = [...group].sort((a, b) => {
    const [left, right] = [a.value ?? Number.NEGATIVE_INFINITY, b.value ?? Number.NEGATIVE_INFINITY];
    return (
      (down && a.value !== undefined && b.value !== undefined ? left - right : right - left) ||
      (a.unit < b.unit ? -1 : 1)
    );
  });
  const parent = context
    .evaluationsOf(indicator.id, unit.parent)
    .find(
      ({ period: other, category, coverage }) =>
        other?.id === period.id && category === '' && coverage.reported === coverage.expected,
    );
  const parentUnit = registry.units.get(unit.parent);
  const levelName = context.name(level);
  const drawn = [...groupBy(ordered, ({ unit: of }) => of).values()].flatMap(([once]) => once ?? []);
  const title = parentUnit ? `${levelName} · ${context.name(parentUnit)}` : levelName;
  const sameTarget = new Set(ordered.map((evaluation) => evaluation.targetValue)).size === 1;
  const common = sameTarget ? first.targetValue : undefined;
  return [
    {
      id: `${unit.parent || 'all'}-${level.id}`,
      title,
      explained: drawn.length > 1 ? words.indicator.bestFirst : '',
      folded: drawn.length > LONGEST_TABLE,
      sentence: parent ? sentenceOf(context, parent) : undefined,
      period: { text: formatPeriod(period, language), href: addresses.period(period) },
      svg:
        drawn.length > 1 && index < COMPARISONS_DRAWN
          ? atBothWidths(`ranked-${indicator.id}-${unit.id}`, (id, width) =>
              rankedBars({
                id,
                width,
                label: words.chart.drawingLabel(context.name(indicator), title),
                rows: drawn.map((evaluation) => ({
                  label: context.unitName(evaluation.unit),
                  value: evaluation.value,
                  valueLabel: figureOf(context, evaluation).text,
                  status: evaluation.status,
                  range: evaluation.range,
                  focus: evaluation.unit === registry.site.home,
                })),
                full: isPercentage(indicator) ? 1 : 0,
                target:
                  common === undefined || !first.target
                    ? undefined
                    : {
                        value: common,
                        label: words.indicator.targetLine(
                          formatTarget(common, first.target.comparator, indicator, language),
                        ),
                      },
                parent:
                  parent?.value === undefined
                    ? undefined
                    : {
                        value: parent.value,
                        label: `${context.unitName(parent.unit)} ${valueText(context, parent)}`,
                      },
                breakLabel: words.indicator.hiddenRows,
              }),
            )
          : '',
      table: scoreTable(context, ordered, 'unit', parent),
    },
  ];
}

const LONGEST_TABLE = 40;
/** Further groups have their table only: it has the same figures in the same order. */
const COMPARISONS_DRAWN = 1;
const CHARTS_OVER_TIME = 6;

/** The home unit first, then the units of today from the largest down; of each one chart. */
function overTimeOf(context: ViewContext, indicator: Indicator): IndicatorPage['overTime'] {
  const { registry } = context;
  const order = (id: string) => {
    const unit = registry.units.get(id);
    const level = registry.levels.get(unit?.level ?? '')?.order ?? 0;
    return Number(id !== registry.site.home) * 1000 + Number(unit?.valid_to !== '') * 100 + level;
  };
  const units = [...new Set(context.ofIndicator(indicator.id).map(({ unit }) => unit))];
  const drawn: IndicatorPage['overTime'] = [];
  for (const unit of units.sort((a, b) => order(a) - order(b))) {
    const series = seriesOf(context, indicator.id, unit).find(
      ({ evaluations }) => evaluations.filter(({ value }) => value !== undefined).length > 2,
    );
    if (!series) continue;
    drawn.push({
      unit: { text: context.unitName(unit), href: context.addresses.chart(indicator.id, unit) },
      svg: timeChart(context, series),
    });
    if (drawn.length === CHARTS_OVER_TIME) break;
  }
  return drawn;
}

function targetsOf(context: ViewContext, indicator: Indicator): IndicatorPage['targets'] {
  const { registry, words, language, addresses } = context;
  return registry.targets
    .filter((target) => target.indicator === indicator.id)
    .map((target) => {
      const document = registry.documents.get(target.document);
      const scope = target.scope === 'level' ? registry.levels.get(target.of) : registry.units.get(target.of);
      return {
        text: formatTarget(targetValue(target, indicator), target.comparator, indicator, language),
        scope: scope ? context.name(scope) : words.indicator.everyone,
        window: [
          target.from === '' ? '' : words.indicator.targetSince(formatDay(target.from, language)),
          target.to === '' ? '' : words.indicator.targetUntil(formatDay(target.to, language)),
        ]
          .filter((text) => text !== '')
          .join(' '),
        kind: words.targetKind[target.kind],
        note: language === 'vi' ? target.note_vi : target.note_en,
        document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
        item: target.item === '' ? '' : words.documents.item(target.item),
      };
    });
}
