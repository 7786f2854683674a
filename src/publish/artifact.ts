import type { DataFile } from '../domain/dataFile.ts';

/** One published file besides the pages. `path` is relative to the root of the site, without a leading slash. */
export interface Artifact {
  path: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** One that takes long to make: the command makes it beside others, and not again while the table is the same. */
export interface WorkbookOrder {
  path: string;
  workbook: DataFile;
}

/** One whose content is text. */
export interface TextArtifact extends Artifact {
  content: string;
}
