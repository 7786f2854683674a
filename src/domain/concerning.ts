/** Which findings concern files that somebody asked about: those at their places, and what the list says of them. */

import type { Finding } from './finding.ts';

export interface AskedAbout {
  /** Relative to the data folder. */
  paths: ReadonlySet<string>;
  /** Rows of the list of submissions that name one of them. */
  listRows: ReadonlySet<number>;
}

export const SUBMISSIONS = 'submissions/';
export const SUBMISSION_LIST = 'submissions/submissions.csv';

/** `isChecked`: false where nothing was, because of mistakes outside the submissions; those then concern everybody. */
export function concerns(
  { where, also, severity }: Finding,
  { paths, listRows }: AskedAbout,
  isChecked: boolean,
): boolean {
  if ([where, ...also].some(({ file }) => paths.has(file))) return true;
  if (where.file === SUBMISSION_LIST) return listRows.has(Number(/\d+$/.exec(where.cell)?.[0]));
  return !isChecked && severity === 'error' && !where.file.startsWith(SUBMISSIONS);
}
