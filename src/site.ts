/**
 * Runs everything once per build and answers the pages: each asks for its view and hands it to a layout. The
 * results come from the command that builds, the base path from the site's own settings; nothing here knows a page's markup.
 */

import { LANGUAGES } from './i18n/language.ts';
import { readFolder } from './node/readFolder.ts';
import { sharedResults } from './node/sharedResults.ts';
import { runPipeline } from './pipeline.ts';
import { type SharedData, withContexts } from './readData.ts';
import { languageParam } from './view/addresses.ts';
import type { ViewContext } from './view/context.ts';
import type { ContextFor } from './view/contexts.ts';

let own: SharedData | undefined;

/** While the data change under a server, a later page is drawn from later results. */
function shared(): SharedData {
  const handed = sharedResults() as SharedData | undefined;
  if (handed) return handed;
  own ??= readData('data');
  return own;
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

/** Without a command, as under a development server, the pages read the folder themselves. */
function readData(folder: string): SharedData {
  const files = readFolder(folder);
  const read = { files, ...runPipeline(files), pages: 'all' as const };
  return withContexts(read, import.meta.env.BASE_URL, import.meta.env.SITE);
}
