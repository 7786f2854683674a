/** The page on which files are checked before they are handed in: where its scripts lie, and what it forbids itself. */

import { STATUSES } from '../domain/evaluation.ts';
import { CHECKER_DATA, CHECKER_SCRIPT } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';

export interface CheckerPage {
  frame: Frame;
  /** Content-Security-Policy: scripts of this site and no connection; the worker is made in the page and inherits it. */
  policy: string;
  /** Of what script adds: a page keeps only the rules of classes that stand in it. */
  classes: string;
  script: string;
  data: string;
  method: Link;
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

const CLASSES = [
  'drop drop-over drop-title drop-choose drop-closed drop-state main-button plain-button check-progress',
  'check-results check-result check-head check-verdict verdict-error verdict-warning verdict-clean',
  'checked check-place check-other check-field check-copy check-body check-findings check-task',
  'check-sheet check-sheet-tools mark mark-error mark-warning mark-notice check-changes check-next',
  'change-kind change-turned change-changed change-added change-removed',
  'severity-error severity-warning severity-notice finding finding-error finding-warning finding-notice',
  'findings finding-title finding-hint finding-place section section-head table-frame n note visually-hidden',
  `status ${STATUSES.map((status) => `status-${status}`).join(' ')}`,
].join(' ');

export function checkerPage(context: ViewContext): CheckerPage {
  const { words, addresses, version } = context;
  return {
    frame: frameOf(context, {
      title: words.checker.title,
      description: words.checker.lead,
      address: addresses.checker(),
    }),
    policy: POLICY,
    classes: CLASSES,
    script: `${addresses.file(CHECKER_SCRIPT)}?${version}`,
    data: `${addresses.file(CHECKER_DATA)}?${version}`,
    method: { text: words.checker.checks.more, href: addresses.method() },
  };
}
