/**
 * How a chart is linked to, embedded, cited and taken away: its addresses, its files, the code that others paste, and
 * the words in which they name the source.
 */

import { periodSlug } from '../domain/period.ts';
import { formatPeriodInText } from '../i18n/date.ts';
import { API, PICTURE, TABLE_NAME } from './addresses.ts';
import type { ChartCard } from './chartCard.ts';
import type { ChartFigure } from './chartFigure.ts';
import { chartAddress, EMBED_VARIANTS, type EmbedVariant, embedAddress, isPinned } from './chartPlaces.ts';
import type { ViewContext } from './context.ts';
import { embedHeights } from './embedHeights.ts';
import { type EmbedPage, embedOf, embedPage } from './embedPage.ts';
import type { Link } from './frame.ts';

export interface Reuse {
  latest: Link;
  /** Only of units whose periods keep addresses of their own. */
  pinned: (Link & { label: string }) | undefined;
  files: (Link & { download: string })[];
  /** The picture that can be copied. */
  picture: string;
  code: string;
  /** The line that lets frames grow. */
  script: string;
  variants: Link[];
  citation: string;
  sentence: string;
  /** Where nobody has said the address of the site, the code lacks it. */
  noAddress: string;
}

/** As wide as what asks for a width is told. */
export const EMBED_WIDTH = 720;

/** `figure` is the first that the chart's page draws. */
export function reuseOf(context: ViewContext, card: ChartCard, figure: ChartFigure | undefined): Reuse {
  const { words, addresses, registry, site, version } = context;
  const { indicator, unit, period } = card;
  const messages = words.reuse;
  const own = chartAddress(context, indicator, unit);
  const whole = (address: string) => (site ? new URL(address, site).href : address);
  const kept = isPinned(context, unit) && card.value !== '' ? period : undefined;
  const pinned = kept && addresses.pinned(indicator, unit, kept);
  const quoted = pinned ?? addresses.chart(indicator, unit, period);
  return {
    latest: { text: whole(addresses.chart(indicator, unit)), href: addresses.chart(indicator, unit) },
    pinned:
      pinned && kept
        ? {
            text: whole(pinned),
            href: pinned,
            label: messages.pinned(formatPeriodInText(kept, context.language)),
          }
        : undefined,
    files: filesOf(context, card, own),
    picture: own + PICTURE,
    code: embedCode(context, card, figure),
    script: `<script async src="${whole(addresses.file('embed.js'))}"></script>`,
    variants: (Object.keys(EMBED_VARIANTS) as EmbedVariant[]).map((variant) => ({
      text: messages.variants[variant],
      href: embedAddress(context, own) + EMBED_VARIANTS[variant],
    })),
    citation: messages.citation(
      registry.site.publisher[context.language],
      words.chart.title(card.title, card.unitName),
      card.periodName,
      version,
      site ? whole(quoted) : '',
    ),
    sentence: card.sentence,
    noAddress: site ? '' : messages.noAddress,
  };
}

export interface EmbedCode {
  html: string;
  width: number;
  height: number;
}

/** Of each chart made once, since drawing it takes long. */
const MADE = new WeakMap<ViewContext, Map<string, EmbedCode>>();

/** The code of a chart that nobody has drawn yet, or of one whose page was built before. */
export function embedCodeOf(context: ViewContext, card: ChartCard): EmbedCode {
  const made = MADE.get(context)?.get(keyOf(card));
  return made ?? keep(context, codeOf(context, embedPage(context, card.indicator, card.unit)), card);
}

function embedCode(context: ViewContext, card: ChartCard, figure: ChartFigure | undefined): string {
  return keep(context, codeOf(context, embedOf(context, card, figure)), card).html;
}

function keep(context: ViewContext, code: EmbedCode, card: ChartCard): EmbedCode {
  const ofContext = MADE.get(context) ?? new Map<string, EmbedCode>();
  MADE.set(context, ofContext.set(keyOf(card), code));
  return code;
}

function keyOf({ indicator, unit }: ChartCard): string {
  return `${indicator}\t${unit}`;
}

/**
 * The frame that others paste; complete without any script. Within the box around it the frame is as high as its words
 * and its drawing are at that width; where the style is taken away, as content systems do, the attributes hold.
 */
function codeOf(context: ViewContext, embed: EmbedPage): EmbedCode {
  const { card, title } = embed;
  const address = embedAddress(context, chartAddress(context, card.indicator, card.unit));
  const src = context.site ? new URL(address, context.site).href : address;
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const { height, css } = embedHeights(embed, EMBED_WIDTH);
  const style = `width:100%;height:${css};border:0`;
  const size = `width="${EMBED_WIDTH}" height="${height}"`;
  return {
    html: `<div style="container-type:inline-size"><iframe src="${src}" title="${name}" ${size} style="${style}" loading="lazy"></iframe></div>`,
    width: EMBED_WIDTH,
    height,
  };
}

function filesOf(context: ViewContext, card: ChartCard, own: string): Reuse['files'] {
  const { words, addresses, lens, pinned } = context;
  const { indicator, unit } = card;
  const { files } = words.reuse;
  const name = [indicator, unit, ...(pinned ? [periodSlug(pinned)] : [])].join('_');
  const suffix = pinned ? `/${periodSlug(pinned)}` : lens === 'restated' ? '.restated' : '';
  const file = (text: string, href: string, ending: string) => ({ text, href, download: `${name}${ending}` });
  return [
    file(files.csv, `${own}${TABLE_NAME}.csv`, '.csv'),
    file(files.xlsx, `${own}${TABLE_NAME}.xlsx`, '.xlsx'),
    file(files.json, addresses.file(`${API}charts/${indicator}/${unit}${suffix}.json`), '.json'),
    file(files.png, own + PICTURE, '.png'),
    file(files.square, `${own}hinh-vuong.png`, '-vuong.png'),
    file(files.svg, `${own}hinh.svg`, '.svg'),
    ...(context.site
      ? [file(files.code, `${own}ma-qr.svg`, '-qr.svg'), file(files.codePng, `${own}ma-qr.png`, '-qr.png')]
      : []),
  ];
}
