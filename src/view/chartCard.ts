/**
 * What a chart says of itself wherever it goes: in its picture, its embed, its card in a chat, its file. One indicator
 * of one unit in one language, worded; the figure is the one that speaks for the unit now, and where none is published
 * of now, the latest that was.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { chartAddress } from './chartPlaces.ts';
import type { ViewContext } from './context.ts';
import type { StatusMark } from './figure.ts';
import { latestOf } from './latest.ts';
import { type Score, scoreOf } from './score.ts';
import { sentenceOf } from './sentence.ts';

export interface ChartCard {
  language: Language;
  indicator: string;
  unit: string;
  /** The period that the figure is of; undefined where nothing was ever reported. */
  period: Period | undefined;
  /** Name of the indicator. */
  title: string;
  unitName: string;
  periodName: string;
  /** Day in words; empty where nothing was ever reported. */
  asOf: string;
  /** Empty where no figure is published. */
  value: string;
  /** `12.855/40.896`, empty for what is no ratio. */
  parts: string;
  status: StatusMark | undefined;
  /** The target in words, empty where none holds. */
  target: string;
  due: string;
  /** What one must know of the figure: "5/6 đơn vị", where it lies while parts are missing, that it is restated. */
  notes: string[];
  /** The generated sentence, and the alternative text of whatever shows the chart. */
  sentence: string;
  bullet: string;
  /** Numbers of the documents that the figure rests on; empty where its rows name none. */
  documents: string[];
  publisher: string;
  /** That the figures are invented; empty where they are not. */
  illustrative: string;
  /** Of the chart's page: from the root of the host, or whole where it is known where the site is published. */
  address: string;
}

export function chartCard(context: ViewContext, indicatorId: string, unitId: string): ChartCard {
  const { registry, words, language } = context;
  const indicator = registry.indicators.get(indicatorId);
  if (!indicator) throw new Error(`unknown indicator ${indicatorId}`);
  const evaluation = speakingFor(context, indicatorId, unitId);
  const score: Score | undefined = evaluation && scoreOf(context, evaluation);
  const page = chartAddress(context, indicatorId, unitId);
  const title = context.name(indicator);
  const unitName = context.unitName(unitId);
  return {
    language,
    indicator: indicatorId,
    unit: unitId,
    period: evaluation?.period,
    title,
    unitName,
    periodName: evaluation?.period ? formatPeriod(evaluation.period, language) : '',
    asOf: evaluation?.asOf ? formatDay(evaluation.asOf, language) : '',
    value: evaluation?.value === undefined ? '' : (score?.figure.text ?? ''),
    parts: score?.parts ?? '',
    status: score?.status,
    target: score?.target ?? '',
    due: score?.due ?? '',
    notes: score ? notesOf(score) : [],
    sentence: evaluation ? spoken(context, evaluation) : words.chart.title(title, unitName),
    bullet: score?.bullet ?? '',
    documents: evaluation ? documentsOf(context, evaluation) : [],
    publisher: registry.site.publisher[language],
    illustrative: registry.site.illustrative ? words.site.illustrative : '',
    address: context.site ? new URL(page, context.site).href : page,
  };
}

/** The evaluation whose figure stands for the pair; the first of several targets, as the page does. */
export function speakingFor(context: ViewContext, indicator: string, unit: string): Evaluation | undefined {
  const [now] = latestOf(context, indicator, unit);
  if (now?.value !== undefined) return now;
  const totals = context.evaluationsOf(indicator, unit).filter(({ category }) => category === '');
  return totals.findLast(({ value }) => value !== undefined) ?? now;
}

function notesOf({ coverage, range, restated }: Score): string[] {
  return [[coverage, range].filter((text) => text !== '').join(': '), restated].filter((note) => note !== '');
}

function spoken(context: ViewContext, evaluation: Evaluation): string {
  const { before, figure, after } = sentenceOf(context, evaluation);
  return before + figure + after;
}

function documentsOf(context: ViewContext, { inputs }: Evaluation): string[] {
  const ids = [...inputs.numerator, ...inputs.denominator].flatMap(({ observations, subtracted }) =>
    [...observations, ...subtracted].map(({ document }) => document),
  );
  return [...new Set(ids)].flatMap((id) => context.registry.documents.get(id)?.number ?? []);
}
