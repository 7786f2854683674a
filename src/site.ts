/**
 * Runs everything once per build and answers the pages: each asks for its view and hands it to a layout. The
 * results come from the command that builds, the base path from the site's own settings; nothing here knows a page's markup.
 */

import { createHash } from 'node:crypto';
import type { Lens } from './domain/evaluation.ts';
import type { ProjectFile } from './domain/project.ts';
import type { Language } from './i18n/language.ts';
import { headlessDocument } from './node/headlessDocument.ts';
import { readFolder } from './node/readFolder.ts';
import { sharedResults } from './node/sharedResults.ts';
import { type Results, runPipeline } from './pipeline.ts';
import type { Artifact } from './publish/artifact.ts';
import { findingsJson, findingsSchema } from './publish/findings.ts';
import { changesTable, evaluationsTable, observationsTable, taskProgressTable } from './publish/tables.ts';
import { createContext, type ViewContext } from './view/context.ts';

export type { Artifact } from './publish/artifact.ts';

/** What a command hands to the pages that it has drawn. */
export interface ReadData {
  files: readonly ProjectFile[];
  results: Results;
  /** All pages, or only those that other generators were measured with: home, units, indicators, in one language. */
  pages: 'all' | 'measured';
}

const { files, results } = (sharedResults() as ReadData | undefined) ?? readData('data');
const { published, findings } = results;
if (!published) throw new Error('The registry has errors; `npm run check` names them.');
const { dataset, evaluations } = published;

const input = {
  dataset,
  evaluations,
  findings,
  version: createHash('sha256')
    .update(files.map((file) => `${file.path} ${file.hash}\n`).join(''))
    .digest('hex')
    .slice(0, 8),
  base: import.meta.env.BASE_URL,
  document: headlessDocument(),
};

const contexts: Record<Lens, Record<Language, ViewContext>> = {
  'as-reported': { vi: createContext(input, 'vi'), en: createContext(input, 'en') },
  restated: { vi: createContext(input, 'vi', 'restated'), en: createContext(input, 'en', 'restated') },
};

/** Everything a view needs, in one language and through one lens. */
export function contextFor(language: Language, lens: Lens = 'as-reported'): ViewContext {
  return contexts[lens][language];
}

/** The published files besides the pages. */
export function artifacts(): Artifact[] {
  return [
    observationsTable(dataset),
    evaluationsTable(evaluations),
    changesTable(evaluations),
    taskProgressTable(dataset),
    {
      path: 'api/v1/findings.json',
      mediaType: 'application/json; charset=utf-8',
      content: findingsJson(findings, latestDay()),
    },
    findingsSchema(),
  ];
}

/** Without a command, as under a development server, the pages read the folder themselves. */
function readData(folder: string): ReadData {
  const read = readFolder(folder);
  return { files: read, results: runPipeline(read), pages: 'all' };
}

/** The latest day that any figure speaks of. */
function latestDay(): string {
  return dataset.observations.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
}
