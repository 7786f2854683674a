/** The files of a built site become its index, with the schema that describes it. Reads no disk and makes no hash. */

import { INDEX_VERSION, type IndexedFile, type SiteIndex, siteIndexJsonSchema } from '../domain/siteIndex.ts';
import type { TextArtifact } from './artifact.ts';
import { HOSTING_FILES } from './hostingFiles.ts';

export const INDEX_PATH = 'api/v1/index.json';

export function indexSchema(): TextArtifact {
  return {
    path: 'api/v1/index.schema.json',
    mediaType: 'application/schema+json; charset=utf-8',
    content: `${JSON.stringify(siteIndexJsonSchema(), undefined, 2)}\n`,
  };
}

/** `paths` are those of the files, `index.html` included; parts that only pages load are left out. */
export function siteIndex(
  edition: Pick<SiteIndex, 'data' | 'generated' | 'without'>,
  files: readonly IndexedFile[],
): SiteIndex {
  const indexed = files
    .filter(({ path }) => !path.startsWith('_astro/') && path !== INDEX_PATH && !HOSTING_FILES.includes(path))
    .map((file) => ({ ...file, path: file.path.replace(/(^|\/)index\.html$/, '$1') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { version: INDEX_VERSION, ...edition, files: indexed };
}
