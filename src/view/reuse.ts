/**
 * How a chart is linked to, embedded, cited and taken away: its addresses, its files, the code that others paste, and
 * the words in which they name the source.
 */

import { periodSlug } from '../domain/period.ts';
import { formatPeriodInText } from '../i18n/date.ts';
import { API, PICTURE, TABLE_NAME } from './addresses.ts';
import type { ChartCard } from './chartCard.ts';
import { chartAddress, EMBED_VARIANTS, type EmbedVariant, embedAddress, isPinned } from './chartPlaces.ts';
import type { ViewContext } from './context.ts';
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

/** As high as the frame must be at least; as wide as it likes. */
const FRAME = 'width:100%;aspect-ratio:3/2;min-height:30rem;border:0';

export function reuseOf(context: ViewContext, card: ChartCard): Reuse {
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
    code: embedCode(context, card),
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
      whole(quoted),
    ),
    sentence: card.sentence,
    noAddress: site ? '' : messages.noAddress,
  };
}

/** The frame that others paste; complete without any script. */
export function embedCode(context: ViewContext, { indicator, unit, title, unitName }: ChartCard): string {
  const address = embedAddress(context, chartAddress(context, indicator, unit));
  const src = context.site ? new URL(address, context.site).href : address;
  const name = context.words.chart.title(title, unitName).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${src}" title="${name}" style="${FRAME}" loading="lazy"></iframe>`;
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
