/**
 * Every published file that is no page, one after another, so that few are in memory at once. Views word what the
 * files say in a language; `publish/` gives them their formats.
 */

import { dataEdition, sha256 } from './node/dataEdition.ts';
import type { Artifact } from './publish/artifact.ts';
import { findingsJson, findingsSchema } from './publish/findings.ts';
import { publishedData } from './publish/publishedData.ts';
import { indexSchema } from './publish/siteIndex.ts';
import type { SharedData } from './readData.ts';

/** `home` is the whole address of the site; empty where nobody has said it. */
export function* siteFiles({ files, published, findings }: SharedData, home: string): Generator<Artifact> {
  if (!published) return;
  const { dataset, evaluations } = published;
  const edition = dataEdition(files, dataset);
  yield* publishedData(dataset, evaluations, { ...edition, home, hash: sha256 });
  yield {
    path: 'api/v1/findings.json',
    mediaType: 'application/json; charset=utf-8',
    content: findingsJson(findings, edition.day),
  };
  yield findingsSchema();
  yield indexSchema();
}
