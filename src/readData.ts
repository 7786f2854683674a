/** What a command has read and hands to all that publish it: the pages, drawn in the same process, and the files. */

import type { ProjectFile } from './domain/project.ts';
import type { Corrected, Resending } from './domain/resending.ts';
import { dataEdition } from './node/dataEdition.ts';
import { headlessDocument } from './node/headlessDocument.ts';
import { correctedIn, type Results, resentIn } from './pipeline.ts';
import { type ContextFor, contextsOf } from './view/contexts.ts';

export interface ReadData extends Pick<Results, 'published' | 'findings'> {
  files: readonly ProjectFile[];
  /** All pages, or only those that other generators were measured with: home, units, indicators, in one language. */
  pages: 'all' | 'measured';
  /** What the checker in the browser carries of the data, as JSON; without, its page says how else to check. */
  checkerData?: string | undefined;
}

/** With the contexts of its views, which are made but once for the pages and the files. */
export interface SharedData extends ReadData {
  contextFor: ContextFor;
}

/**
 * `base` is the base path of the site, `site` the host where it is published, if anybody has said it. `portable`: it will
 * be opened from a disk.
 */
export function withContexts(
  read: ReadData,
  base: string,
  site: string | undefined,
  portable = false,
): SharedData {
  const { files, findings, published } = read;
  if (!published) throw new Error('The registry has errors; `npm run check` names them.');
  let document: Document | undefined;
  let resendings: Resending[] | undefined;
  let corrections: Corrected[] | undefined;
  const contextFor = contextsOf({
    ...published,
    findings,
    version: dataEdition(files, published.dataset).version,
    base,
    site,
    portable,
    document: () => {
      document ??= headlessDocument();
      return document;
    },
    resendings: () => {
      resendings ??= resentIn(published);
      return resendings;
    },
    corrections: () => {
      corrections ??= correctedIn(published);
      return corrections;
    },
  });
  return { ...read, contextFor };
}
