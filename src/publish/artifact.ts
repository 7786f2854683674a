import type { DataFile } from '../domain/dataFile.ts';
import type { Day } from '../domain/day.ts';
import type { ReportDocument } from '../domain/reportDocument.ts';

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

/** A report as a document of words, made as workbooks are. */
export interface DocumentOrder {
  path: string;
  document: { report: ReportDocument; about: DocumentAbout };
}

export interface DocumentAbout {
  /** When the document was made, as far as it says so: the last day of its period. */
  day: Day;
  /** Of the site; empty where nobody has said it, and then the document names the path alone. */
  home: string;
  /** Said on every page where the figures are invented; else empty. */
  warning: string;
}

/** One whose content is text. */
export interface TextArtifact extends Artifact {
  content: string;
}
