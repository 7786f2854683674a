/** A document without a browser, for drawing charts at build time. */

import { createRequire } from 'node:module';

/** The library is loaded only when a document is wanted: that takes as long as drawing a hundred pages. */
export function headlessDocument(): Document {
  const { JSDOM }: typeof import('jsdom') = createRequire(import.meta.url)('jsdom');
  return new JSDOM('').window.document;
}
