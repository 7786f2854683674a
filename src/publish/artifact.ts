/** One published file besides the pages. `path` is relative to the root of the site, without a leading slash. */
export interface Artifact {
  path: string;
  mediaType: string;
  content: string;
}
