/** One published file besides the pages. `path` is relative to the root of the site, without a leading slash. */
export interface Artifact {
  path: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** One whose content is text. */
export interface TextArtifact extends Artifact {
  content: string;
}
