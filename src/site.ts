/**
 * Runs everything once per build and answers the pages: each asks for its view and hands it to a layout. The
 * results come from the command that builds, the base path from the site's own settings; nothing here knows a page's markup.
 */

import type { Lens } from './domain/evaluation.ts';
import type { ProjectFile } from './domain/project.ts';
import { LANGUAGES, type Language } from './i18n/language.ts';
import { dataEdition, sha256 } from './node/dataEdition.ts';
import { headlessDocument } from './node/headlessDocument.ts';
import { readFolder } from './node/readFolder.ts';
import { sharedResults } from './node/sharedResults.ts';
import { type Results, runPipeline } from './pipeline.ts';
import type { Artifact } from './publish/artifact.ts';
import { findingsJson, findingsSchema } from './publish/findings.ts';
import { publishedData } from './publish/publishedData.ts';
import { indexSchema } from './publish/siteIndex.ts';
import { languageParam } from './view/addresses.ts';
import { createContext, type ViewContext } from './view/context.ts';
import { seeEvaluations } from './view/seenEvaluations.ts';

export type { Artifact } from './publish/artifact.ts';

/** What a command hands to the pages that it has drawn. */
export interface ReadData extends Pick<Results, 'published' | 'findings'> {
  files: readonly ProjectFile[];
  /** All pages, or only those that other generators were measured with: home, units, indicators, in one language. */
  pages: 'all' | 'measured';
}

const { files, published, findings, pages } = (sharedResults() as ReadData | undefined) ?? readData('data');
if (!published) throw new Error('The registry has errors; `npm run check` names them.');
const { dataset, evaluations } = published;

const edition = dataEdition(files, dataset);
const documents = once(() => headlessDocument());

const input = {
  dataset,
  evaluations,
  findings,
  version: edition.version,
  base: import.meta.env.BASE_URL,
  site: import.meta.env.SITE,
  document: () => documents('headless'),
};

const seen = once((lens: Lens) => seeEvaluations(evaluations, lens, dataset.registry));
const contexts = once((name: `${Language} ${Lens}`) => {
  const [language, lens] = name.split(' ') as [Language, Lens];
  return createContext(input, language, lens, seen(lens));
});

/** Everything a view needs, in one language and through one lens. */
export function contextFor(language: Language, lens: Lens = 'as-reported'): ViewContext {
  return contexts(`${language} ${lens}`);
}

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
  | 'list'
  | 'file';

interface Path {
  params: Record<string, string | undefined>;
  props?: Record<string, string>;
}

/** Which pages of a kind there are, in every language that is drawn; `pathsIn` says which in one. */
export function pathsOf(kind: PageKind, pathsIn: (context: ViewContext) => readonly Path[]): Path[] {
  if (pages === 'measured' && !MEASURED.includes(kind)) return [];
  return (pages === 'measured' ? LANGUAGES.slice(0, 1) : LANGUAGES).flatMap((language) =>
    pathsIn(contextFor(language)).map(({ params, ...rest }) => ({
      params: { ...params, lang: languageParam(language) },
      ...rest,
    })),
  );
}

/** The published files besides the pages. */
export function artifacts(): Artifact[] {
  if (pages === 'measured') return [];
  return [
    ...publishedData(dataset, evaluations, {
      ...edition,
      home: import.meta.env.SITE ? new URL(input.base, import.meta.env.SITE).href : '',
      hash: sha256,
    }),
    {
      path: 'api/v1/findings.json',
      mediaType: 'application/json; charset=utf-8',
      content: findingsJson(findings, edition.day),
    },
    findingsSchema(),
    indexSchema(),
  ];
}

/** Without a command, as under a development server, the pages read the folder themselves. */
function readData(folder: string): ReadData {
  const read = readFolder(folder);
  return { files: read, ...runPipeline(read), pages: 'all' };
}

/** Makes a thing for a name the first time that it is asked for. */
function once<Name extends string, Thing>(make: (name: Name) => Thing): (name: Name) => Thing {
  const made = new Map<Name, Thing>();
  return (name) => {
    const found = made.get(name) ?? make(name);
    made.set(name, found);
    return found;
  };
}
