/**
 * What every chart on a page carries besides its drawing: a heading that says what it shows, what is measured of whom
 * and when, a sentence whose figures lead to their receipts, and where all its figures come from.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { headlineFor } from '../i18n/headline.ts';
import type { HeadlineFacts } from '../i18n/headlineWords.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import type { Sentence } from './sentence.ts';

/** Words, or a figure among them. */
export type SentencePart = string | { text: string; value: number | undefined; href: string };

export interface ChartFigure {
  id: string;
  /** The topic above the heading. */
  topic: string;
  headline: string;
  subtitle: string;
  /** Empty where the chart is a table. */
  svg: string;
  sentence: SentencePart[];
  /** What one must know to read the drawing. */
  notes: string[];
  source: Link | undefined;
}

export function headline(context: ViewContext, facts: HeadlineFacts): string {
  return headlineFor(facts, context.language);
}

/** "Hồ sơ trực tuyến (%) · Tỉnh Gia Lai · T1/2026 – T8/2026". */
export function subtitleOf(context: ViewContext, indicatorId: string, of: string, when: string): string {
  const { registry, words, language } = context;
  const indicator = registry.indicators.get(indicatorId);
  if (!indicator) return '';
  const unit = language === 'vi' ? indicator.unit_vi : indicator.unit_en;
  return words.chart.subtitle(words.charts.measure(context.name(indicator), unit), of, when);
}

export function partsOf({ before, figure, value, after, href }: Sentence): SentencePart[] {
  return figure === '' ? [before] : [before, { text: figure, value, href }, after];
}

/** Without its sentence, where the page has just said its one figure, be it against another deadline. */
export function unlessSaid(figure: ChartFigure, said: Sentence | undefined): ChartFigure {
  const [one, ...others] = figure.sentence.flatMap((part) => (typeof part === 'string' ? [] : [part]));
  if (!said || others.length > 0) return figure;
  const words = figure.sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  const repeats = one
    ? one.href === said.href && one.text === said.figure
    : words === said.before + said.figure + said.after;
  return repeats ? { ...figure, sentence: [] } : figure;
}

/** The chart page of a pair, where every figure has its receipt. */
export function sourceOf(context: ViewContext, { indicator, unit }: Evaluation): Link {
  return { text: context.words.charts.source, href: context.addresses.chart(indicator, unit) };
}
