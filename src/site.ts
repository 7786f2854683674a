/**
 * Runs everything once per build and answers the pages: each asks for its view and hands it to a layout. The data
 * folder comes from the environment, the base path from the site's own settings; nothing here knows a page's markup.
 */

import { createHash } from 'node:crypto';
import type { Language } from './i18n/language.ts';
import { headlessDocument } from './node/headlessDocument.ts';
import { readFolder } from './node/readFolder.ts';
import { runPipeline } from './pipeline.ts';
import type { Artifact } from './publish/artifact.ts';
import { findingsJson, findingsSchema } from './publish/findings.ts';
import { evaluationsTable, observationsTable, taskProgressTable } from './publish/tables.ts';
import { createContext, type ViewContext } from './view/context.ts';

export type { Artifact } from './publish/artifact.ts';

const files = readFolder(process.env.DASHBOARD_DATA ?? 'data');
const { published, findings } = runPipeline(files, () => performance.now());
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

const contexts: Record<Language, ViewContext> = {
  vi: createContext(input, 'vi'),
  en: createContext(input, 'en'),
};

/** Everything a view needs, in one language. */
export function contextFor(language: Language): ViewContext {
  return contexts[language];
}

/** The published files besides the pages. */
export function artifacts(): Artifact[] {
  return [
    observationsTable(dataset),
    evaluationsTable(evaluations),
    taskProgressTable(dataset),
    {
      path: 'api/v1/findings.json',
      mediaType: 'application/json; charset=utf-8',
      content: findingsJson(findings, latestDay()),
    },
    findingsSchema(),
  ];
}

/** The latest day that any figure speaks of. */
function latestDay(): string {
  return dataset.observations.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
}
