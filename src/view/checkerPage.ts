/** The page on which files are checked before they are handed in: where its scripts lie, and what it forbids itself. */

import { CHECKER_DATA, CHECKER_SCRIPT } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';

export interface CheckerPage {
  frame: Frame;
  /** Content-Security-Policy: scripts of this site and no connection; the worker is made in the page and inherits it. */
  policy: string;
  script: string;
  data: string;
  method: Link;
  /** Where source files lie, of which the parts of the page speak. */
  openData: Link;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  'worker-src blob:',
  "connect-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function checkerPage(context: ViewContext): CheckerPage {
  const { words, addresses, version } = context;
  return {
    frame: frameOf(context, {
      title: words.checker.title,
      description: words.checker.lead,
      address: addresses.checker(),
    }),
    policy: POLICY,
    script: `${addresses.file(CHECKER_SCRIPT)}?${version}`,
    data: `${addresses.file(CHECKER_DATA)}?${version}`,
    method: { text: words.checker.checks.more, href: addresses.method() },
    openData: { text: words.openData.title, href: addresses.openData() },
  };
}
