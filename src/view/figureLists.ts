/**
 * Every list of figures that can be taken away: of each chart, unit, indicator and period, through every lens and at
 * every pinned period that has a page. Where it lies among the files for programs, and in each language below which page.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { type Period, periodSlug } from '../domain/period.ts';
import { formatPeriod } from '../i18n/date.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { chartCard } from './chartCard.ts';
import { chartAddress, chartPairs, pinnedCharts } from './chartPlaces.ts';
import type { ViewContext } from './context.ts';
import type { ContextFor } from './contexts.ts';
import { formulaWords } from './formulaWords.ts';

export interface FigureList {
  /** Below the address of the interface for programs, without an ending. */
  path: string;
  inLanguage(language: Language): WordedList;
}

export interface WordedList {
  context: ViewContext;
  /** Of the page, from the root of the host, ending in a slash. */
  address: string;
  title: string;
  /** What a chart says; empty for other lists. */
  sentence: string;
  /** What else one must know: label and words. */
  more: { label: string; text: string }[];
  evaluations: readonly Evaluation[];
}

/** Lists without a single figure, such as of units that owe none, are left out. */
export function* figureLists(contextFor: ContextFor): Generator<FigureList> {
  const [language] = LANGUAGES;
  const now = contextFor(language);
  yield* ofCharts(contextFor, now);
  yield* ofPages(contextFor, now, '');
  yield* ofPages(contextFor, contextFor(language, 'restated'), '.restated');
}

function* ofCharts(contextFor: ContextFor, now: ViewContext): Generator<FigureList> {
  const chart = (
    indicator: string,
    unit: string,
    suffix: string,
    contextIn: (language: Language) => ViewContext,
  ) => ({
    path: `charts/${indicator}/${unit}${suffix}`,
    inLanguage: (language: Language) => chartIn(contextIn(language), indicator, unit),
  });
  for (const { indicator, unit } of chartPairs(now)) {
    yield chart(indicator, unit, '', (language) => contextFor(language));
  }
  for (const { indicator, unit } of now.restated.pairs.values()) {
    yield chart(indicator, unit, '.restated', (language) => contextFor(language, 'restated'));
  }
  for (const { indicator, unit, period } of pinnedCharts(now)) {
    yield chart(indicator, unit, `/${periodSlug(period)}`, (language) =>
      contextFor(language, 'as-reported', period),
    );
  }
}

function chartIn(context: ViewContext, indicator: string, unit: string): WordedList {
  const { title, unitName, sentence } = chartCard(context, indicator, unit);
  return {
    context,
    address: chartAddress(context, indicator, unit),
    title: context.words.chart.title(title, unitName),
    sentence,
    more: definitionOf(context, indicator),
    evaluations: context.evaluationsOf(indicator, unit),
  };
}

/** Of the restated lens only those whose page differs through it. */
function* ofPages(contextFor: ContextFor, seen: ViewContext, suffix: string): Generator<FigureList> {
  const { registry, restated, lens } = seen;
  const has = (pages: { has(id: string): boolean }, id: string) => lens === 'as-reported' || pages.has(id);
  const list = (
    folder: string,
    name: string,
    inContext: (context: ViewContext) => Omit<WordedList, 'context' | 'sentence'>,
  ) => ({
    path: `${folder}/${name}${suffix}`,
    inLanguage(language: Language) {
      const context = contextFor(language, lens);
      return { context, sentence: '', ...inContext(context) };
    },
  });
  for (const { id } of registry.indicators.values()) {
    if (has(restated.indicators, id) && seen.ofIndicator(id).length > 0)
      yield list('indicators', id, (context) => ofIndicator(context, id));
  }
  for (const id of registry.units.keys()) {
    if (has(restated.units, id) && seen.ofUnit(id).length > 0)
      yield list('units', id, (context) => ofUnit(context, id));
  }
  for (const period of seen.periodsWithData()) {
    if (has(restated.periods, period.id))
      yield list('periods', periodSlug(period), (context) => ofPeriod(context, period));
  }
}

function ofIndicator(context: ViewContext, id: string): Omit<WordedList, 'context' | 'sentence'> {
  const indicator = context.registry.indicators.get(id);
  return {
    title: indicator ? context.name(indicator) : id,
    address: context.addresses.indicator(id),
    more: definitionOf(context, id),
    evaluations: context.ofIndicator(id),
  };
}

function ofUnit(context: ViewContext, id: string): Omit<WordedList, 'context' | 'sentence'> {
  return {
    title: context.unitName(id),
    address: context.addresses.unit(id),
    more: [],
    evaluations: context.ofUnit(id),
  };
}

function ofPeriod(context: ViewContext, period: Period): Omit<WordedList, 'context' | 'sentence'> {
  return {
    title: formatPeriod(period, context.language),
    address: context.addresses.period(period),
    more: [],
    evaluations: context.ofPeriod(period.id),
  };
}

function definitionOf(context: ViewContext, id: string): { label: string; text: string }[] {
  const { registry, words, language } = context;
  const indicator = registry.indicators.get(id);
  if (!indicator) return [];
  const { numerator, denominator } = formulaWords(context, indicator);
  const formula = denominator === '' ? numerator : `${numerator} ${words.indicator.dividedBy} ${denominator}`;
  const { notes } = words.dataFile;
  return [
    { label: notes.definition, text: language === 'vi' ? indicator.definition_vi : indicator.definition_en },
    { label: notes.formula, text: formula },
  ];
}
