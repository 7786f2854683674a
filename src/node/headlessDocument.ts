/** A document without a browser, for drawing charts at build time. */

import { JSDOM } from 'jsdom';

export function headlessDocument(): Document {
  return new JSDOM('').window.document;
}
