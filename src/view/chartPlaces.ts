/**
 * Every address at which a chart is published: of each indicator and unit the latest, the same restated to the units of
 * today, and of some units every period. Whatever goes with a chart (pictures, files, embeds) lies below its address.
 */

import type { Period } from '../domain/period.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import type { ViewContext } from './context.ts';
import type { ContextFor } from './contexts.ts';

export interface ChartPair {
  indicator: string;
  unit: string;
}

export interface ChartPlace extends ChartPair {
  /** Through its lens, and pinned where the place is. */
  context: ViewContext;
  /** From the root of the host, ending in a slash. */
  address: string;
}

/** In every language. */
export function* chartPlaces(contextFor: ContextFor): Generator<ChartPlace> {
  for (const language of LANGUAGES) {
    yield* placesIn(contextFor, language);
  }
}

function* placesIn(contextFor: ContextFor, language: Language): Generator<ChartPlace> {
  const now = contextFor(language);
  for (const pair of chartPairs(now)) yield placeOf(now, pair);
  const restated = contextFor(language, 'restated');
  for (const pair of now.restated.pairs.values()) yield placeOf(restated, pair);
  for (const { period, ...pair } of pinnedCharts(now)) {
    yield placeOf(contextFor(language, 'as-reported', period), pair);
  }
}

function placeOf(context: ViewContext, pair: ChartPair): ChartPlace {
  return { ...pair, context, address: chartAddress(context, pair.indicator, pair.unit) };
}

/** Where the chart of the pair stands that this context shows. */
export function chartAddress({ addresses, pinned }: ViewContext, indicator: string, unit: string): string {
  return pinned ? addresses.pinned(indicator, unit, pinned) : addresses.chart(indicator, unit);
}

/** Every indicator and unit of which anything can be said, be it only restated. */
export function chartPairs(context: ViewContext): ChartPair[] {
  const pairs = context.evaluations.map(
    ({ indicator, unit }) => [`${indicator}\t${unit}`, { indicator, unit }] as const,
  );
  return [...new Map([...pairs, ...context.restated.pairs]).values()];
}

/** Every period of which something was published of the units that `site.yaml` names for it. */
export function pinnedCharts(context: ViewContext): (ChartPair & { period: Period })[] {
  const published = [...context.registry.units.keys()]
    .filter((unit) => isPinned(context, unit))
    .flatMap((unit) => context.ofUnit(unit))
    .filter(({ category, value }) => category === '' && value !== undefined)
    .flatMap(({ indicator, unit, period }) => (period ? [{ indicator, unit, period }] : []));
  return [
    ...new Map(
      published.map((one) => [`${one.indicator}\t${one.unit}\t${one.period.id}`, one] as const),
    ).values(),
  ];
}

/** The parts of an embed's address that choose how it looks; the first is the plain one. */
export const EMBED_VARIANTS = {
  plain: '',
  light: 'sang/',
  dark: 'toi/',
  bare: 'gon/',
  bareLight: 'gon/sang/',
  bareDark: 'gon/toi/',
} as const;
export type EmbedVariant = keyof typeof EMBED_VARIANTS;

/** Where the chart stands that other sites embed; `address` is one of `chartAddress`. */
export function embedAddress(context: ViewContext, address: string): string {
  const home = context.through['as-reported'].overview();
  return `${home}nhung/${address.slice(`${home}bieu-do/`.length)}`;
}

/** Whether the periods of the unit keep addresses of their own. */
export function isPinned({ registry, lens }: ViewContext, unit: string): boolean {
  const { home, pin = [home] } = registry.site;
  return lens === 'as-reported' && pin.includes(unit);
}
