/**
 * One evaluation, worded for a card or a table row: what, of whom, when, how much, against what, how far off. The
 * figure carries the exact value and leads to its receipt. Components place these; they compute nothing.
 */

import { bullet } from '../chart/bullet.ts';
import type { Evaluation, Status } from '../domain/evaluation.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatApart, formatTarget } from '../i18n/againstTarget.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import { formatCases, formatParts, NO_UNIT } from '../i18n/number.ts';
import { changeText, isFirst } from './change.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { isPartial } from './missingParts.ts';
import { rangeText } from './range.ts';
import { type Sentence, sentenceOf, valueText } from './sentence.ts';

export { isPartial } from './missingParts.ts';

export interface Figure {
  /** Words in place of a number where there is none. */
  text: string;
  value: number | undefined;
  /** The receipt. */
  href: string;
  /** Some of the units that it is added up from did not report. */
  partial: boolean;
}

export interface StatusMark {
  code: Status;
  name: string;
}

export interface Score {
  indicator: Link;
  unit: Link;
  category: string;
  period: string;
  asOf: string;
  status: StatusMark;
  figure: Figure;
  /** `12.855/40.896`, empty for what is no ratio. */
  parts: string;
  /** The target in words, empty where none holds. */
  target: string;
  targetNote: string;
  targetDocument: Link | undefined;
  due: string;
  /** Amount that is still missing (or too much, under a ceiling), with its unit; empty where nothing is. */
  gap: string;
  gapIsExcess: boolean;
  /** "mỗi ngày cần 277,6, hiện đạt 139,7"; empty where pace does not apply. */
  pace: string;
  agency: string;
  /** "5/6" where parts of the value did not report. */
  coverage: string;
  /** "64,0%–76,3%" where parts did not report and it can be said; empty otherwise. */
  range: string;
  /** Earlier figures added up to the units of today, or rest on declared shares; empty otherwise. */
  restated: string;
  /** Where the value should be by now, on the way to a deadline; empty otherwise. */
  expected: string;
  /** Against the period before, or why not; empty where there is none. */
  change: string;
  /** "3/34", empty where it is not ranked. */
  rank: string;
  /** Cases to the next above, or why it is not ranked; empty where that is plain. */
  rankNote: string;
  sentence: Sentence;
  /** The value against its target in one bar; empty where one of them is missing. */
  bullet: string;
}

/** Columns of a table of scores that at least one row needs. */
export interface ScoreColumns {
  parts: boolean;
  target: boolean;
  rank: boolean;
}

export function columnsOf(scores: readonly Score[]): ScoreColumns {
  return {
    parts: scores.some(({ parts }) => parts !== ''),
    target: scores.some(({ target }) => target !== ''),
    rank: scores.some(({ rank }) => rank !== ''),
  };
}

export function scoreOf(context: ViewContext, evaluation: Evaluation): Score {
  const { registry, words, addresses, language } = context;
  const indicator = registry.indicators.get(evaluation.indicator);
  if (!indicator) throw new Error(`unknown indicator ${evaluation.indicator}`);
  const { target, targetValue, numerator, denominator, period } = evaluation;
  const href = addresses.chart(evaluation.indicator, evaluation.unit, period);
  const status: StatusMark = { code: evaluation.status, name: words.status[evaluation.status].name };
  const category = registry.categories.get(evaluation.category);
  const document = registry.documents.get(target?.document ?? '');
  return {
    indicator: { text: context.name(indicator), href: addresses.indicator(indicator.id) },
    unit: { text: context.unitName(evaluation.unit), href: addresses.unit(evaluation.unit) },
    category: category ? context.name(category) : '',
    period: period ? formatPeriod(period, language) : '',
    asOf: evaluation.asOf ? formatDay(evaluation.asOf, language) : '',
    status,
    figure: {
      text: valueText(context, evaluation) || status.name,
      value: evaluation.value,
      href,
      partial: isPartial(evaluation),
    },
    parts:
      numerator !== undefined && denominator !== undefined
        ? formatParts(numerator, denominator, language)
        : '',
    target:
      target && targetValue !== undefined
        ? formatTarget(targetValue, target.comparator, indicator, language)
        : '',
    targetNote: target ? (language === 'vi' ? target.note_vi : target.note_en) : '',
    targetDocument: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
    due: target?.kind === 'deadline' ? formatDay(target.to, language) : '',
    gap: gapText(context, evaluation),
    gapIsExcess: target?.comparator === '<=',
    pace: paceText(context, evaluation),
    agency: language === 'vi' ? indicator.agency_vi : indicator.agency_en,
    coverage: coverageText(context, evaluation),
    range: rangeText(context, evaluation),
    restated: restatedText(context, evaluation),
    expected: expectedText(context, evaluation),
    change: isFirst(evaluation) ? '' : changeText(context, evaluation),
    rank: evaluation.rank === undefined ? '' : `${evaluation.rank}/${evaluation.rankedUnits}`,
    rankNote: rankNote(context, evaluation),
    sentence: sentenceOf(context, evaluation),
    bullet: bulletOf(context, evaluation, isPercentage(indicator)),
  };
}

function gapText(context: ViewContext, evaluation: Evaluation): string {
  const { gapCases, status } = evaluation;
  const open = status === 'missed' || status === 'behind' || status === 'on-track';
  const indicator = context.registry.indicators.get(evaluation.indicator);
  const measure = context.registry.measures.get(indicator?.numerator[0]?.measure ?? '');
  if (!open || gapCases === undefined || gapCases <= 0 || !measure) return '';
  return formatCases(gapCases, measure, context.language);
}

function paceText(context: ViewContext, { pace, asOf, target }: Evaluation): string {
  if (!pace) return '';
  const [perDay, needed] = formatApart([pace.perDay, pace.neededPerDay], NO_UNIT, 1, context.language);
  if (asOf && target && asOf >= target.to) return context.words.overview.paceOver(perDay, needed);
  const arrival = pace.arrival ? formatDay(pace.arrival, context.language) : '';
  return context.words.overview.pace(perDay, needed, arrival);
}

function restatedText({ words }: ViewContext, { lens, estimated, value }: Evaluation): string {
  if (value === undefined) return '';
  const { receipt } = words.chart;
  return [lens === 'restated' ? receipt.restated : '', estimated ? receipt.estimated : '']
    .filter((text) => text !== '')
    .join(', ');
}

/** Beside a value that looks the same when rounded, both are written out until one can tell which is larger. */
function expectedText(context: ViewContext, evaluation: Evaluation): string {
  const { expected, value, status } = evaluation;
  const indicator = context.registry.indicators.get(evaluation.indicator);
  if (!indicator || expected === undefined || value === undefined) return '';
  if (status !== 'behind' && status !== 'on-track') return '';
  const [is, needed] = formatApart([value, expected], indicator, indicator.decimals, context.language);
  if (is === valueText(context, evaluation) || value === expected) return needed;
  return `${needed} ${expected > value ? '>' : '<'} ${is}`;
}

/** Said only of values that would be ranked but for this. */
function rankNote(context: ViewContext, evaluation: Evaluation): string {
  const { registry, words, language } = context;
  const { casesToNextRank, denominator, rank, status, value } = evaluation;
  const indicator = registry.indicators.get(evaluation.indicator);
  const unit = registry.units.get(evaluation.unit);
  if (rank !== undefined) {
    const measure = registry.measures.get(indicator?.numerator[0]?.measure ?? '');
    if (casesToNextRank === undefined || !measure) return '';
    return words.rank.toNext(formatCases(casesToNextRank, measure, language));
  }
  if (!indicator || !unit?.parent || indicator.direction === 'none') return '';
  if (value === undefined || status === 'withheld' || evaluation.lens === 'restated') return '';
  if (isPartial(evaluation)) return words.rank.incomplete;
  const { fewestCases } = registry.site.ranking;
  return denominator !== undefined && denominator < fewestCases ? words.rank.few(fewestCases) : '';
}

/** How many of the units, or of the categories, that make up the value reported; empty where all did. */
function coverageText(context: ViewContext, evaluation: Evaluation): string {
  const { coverage, value } = evaluation;
  if (value === undefined || coverage.reported >= coverage.expected) return '';
  const { overview, breakdown } = context.words;
  const words = isPartial(evaluation) ? overview.coverage : breakdown.categoriesWithData;
  return words(coverage.reported, coverage.expected);
}

/** A percentage fills a bar of 100 %; anything else one as long as its target. */
function bulletOf(context: ViewContext, evaluation: Evaluation, percentage: boolean): string {
  const { value, targetValue, status, indicator, unit } = evaluation;
  if (value === undefined || targetValue === undefined) return '';
  const found = context.registry.indicators.get(indicator);
  return bullet({
    label: context.words.chart.drawingLabel(found ? context.name(found) : indicator, context.unitName(unit)),
    value,
    target: targetValue,
    range: evaluation.range,
    full: percentage ? 1 : targetValue,
    status,
  });
}
