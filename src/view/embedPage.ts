/** A chart for other sites to embed: figure, sentence, source and the way to its page, and nothing else. */

import type { Language } from '../i18n/language.ts';
import { type ChartCard, chartCard } from './chartCard.ts';
import type { ChartFigure } from './chartFigure.ts';
import { chartAddress } from './chartPlaces.ts';
import type { ViewContext } from './context.ts';
import { figuresOf } from './figuresOfChart.ts';
import type { Link } from './frame.ts';

export interface EmbedPage {
  language: Language;
  card: ChartCard;
  title: string;
  /** "mục tiêu 80%"; empty where none holds. */
  target: string;
  figure: ChartFigure | undefined;
  source: string;
  whole: Link;
}

export function embedPage(context: ViewContext, indicator: string, unit: string): EmbedPage {
  const periods = new Set(context.evaluationsOf(indicator, unit).flatMap(({ period }) => period?.id ?? []));
  const [figure] = figuresOf(context, indicator, unit, periods.size);
  return embedOf(context, chartCard(context, indicator, unit), figure);
}

/** Of a chart that is drawn already. */
export function embedOf(context: ViewContext, card: ChartCard, figure: ChartFigure | undefined): EmbedPage {
  const { words, language } = context;
  return {
    language,
    card,
    title: words.chart.title(card.title, card.unitName),
    target: card.target === '' ? '' : words.reuse.target(card.target),
    figure,
    source: [words.reuse.from(card.publisher), ...card.documents.slice(0, 2)].join(' '),
    whole: { text: words.reuse.whole, href: chartAddress(context, card.indicator, card.unit) },
  };
}
