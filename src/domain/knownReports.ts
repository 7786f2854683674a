/**
 * What is known of reports that were read before, without their files: enough to check another file beside them and to
 * evaluate them together, and nothing that is not published anyway.
 */

import type { Delivery } from './dataset.ts';
import type { Finding } from './finding.ts';
import type { Row } from './observation.ts';
import type { TaskProgress } from './task.ts';

/** What files gave once they were validated. */
export interface ReportedParts {
  rows: readonly Row[];
  /** Of forms that repeat what is reported elsewhere. */
  references: readonly Row[];
  progress: readonly TaskProgress[];
  deliveries: readonly Delivery[];
}

export interface KnownReports extends ReportedParts {
  /** By the path below the folder of submissions the hash of the file; empty where no sheet of it was read. */
  files: ReadonlyMap<string, string>;
  /** Errors of those files, for the figures at their places. */
  errors: readonly Finding[];
}

export const NOTHING_KNOWN: KnownReports = {
  files: new Map(),
  rows: [],
  references: [],
  progress: [],
  deliveries: [],
  errors: [],
};

/** Without the files whose place others take. */
export function knownBut(known: KnownReports, paths: Iterable<string>): KnownReports {
  const replaced = new Set([...paths].filter((path) => known.files.has(path)));
  if (replaced.size === 0) return known;
  const files = new Set([...replaced].map((path) => `submissions/${path}`));
  const stays = ({ where }: { where: { file: string } }) => !files.has(where.file);
  return {
    files: new Map([...known.files].filter(([path]) => !replaced.has(path))),
    rows: known.rows.filter(stays),
    references: known.references.filter(stays),
    progress: known.progress.filter(stays),
    deliveries: known.deliveries.filter(stays),
    errors: known.errors.filter(stays),
  };
}
