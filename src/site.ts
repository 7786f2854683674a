/**
 * Answers the pages: each asks for its view and hands it to a layout. The results come from the command that builds, in
 * the same process; nothing here knows a page's markup.
 */

import { LANGUAGES } from './i18n/language.ts';
import type { SharedData } from './readData.ts';
import { languageParam } from './view/addresses.ts';
import type { ViewContext } from './view/context.ts';
import type { ContextFor } from './view/contexts.ts';

let drawn: SharedData | undefined;

/** What is drawn from here on; while the data change under a server, a later page is drawn from later results. */
export function drawFrom(shared: SharedData): void {
  drawn = shared;
}

function shared(): SharedData {
  if (!drawn)
    throw new Error('Pages are drawn by `npm run build` and `npm run dev`, which read the data first.');
  return drawn;
}

/** Everything a view needs, in one language and through one lens. */
export const contextFor: ContextFor = (...wanted) => shared().contextFor(...wanted);

/** The pages that other generators were measured with. */
const MEASURED: readonly PageKind[] = ['overview', 'indicator', 'unit'];

type PageKind =
  | 'overview'
  | 'indicator'
  | 'unit'
  | 'restated'
  | 'chart'
  | 'period'
  | 'breakdown'
  | 'compare'
  | 'report'
  | 'list';

interface Path {
  params: Record<string, string | undefined>;
  props?: Record<string, string>;
}

/** Which pages of a kind there are, in every language that is drawn; `pathsIn` says which in one. */
export function pathsOf(kind: PageKind, pathsIn: (context: ViewContext) => readonly Path[]): Path[] {
  const { pages } = shared();
  if (pages === 'measured' && !MEASURED.includes(kind)) return [];
  return (pages === 'measured' ? LANGUAGES.slice(0, 1) : LANGUAGES).flatMap((language) =>
    pathsIn(contextFor(language)).map(({ params, ...rest }) => ({
      params: { ...params, lang: languageParam(language) },
      ...rest,
    })),
  );
}
