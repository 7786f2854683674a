/**
 * Files enter that somebody is about to hand in, and what is carried of all others; what the pipeline makes of them
 * together leaves, with the findings that concern the files. The same as the command says for a data folder in which the
 * files lie.
 */

import { type AskedAbout, concerns, SUBMISSION_LIST, SUBMISSIONS } from '../domain/concerning.ts';
import type { Evaluated } from '../domain/evaluation.ts';
import type { Finding } from '../domain/finding.ts';
import type { KnownReports } from '../domain/knownReports.ts';
import type { ProjectFile } from '../domain/project.ts';
import { type EarlierRuns, type Results, runPipeline } from '../pipeline.ts';
import { type ListedPath, listedPaths } from './listedPaths.ts';

export interface Others {
  files: readonly ProjectFile[];
  known: KnownReports;
  listed: readonly ListedPath[];
}

export interface CheckedAmong {
  results: Results;
  /** Of the files that were checked, and of nothing else. */
  findings: Finding[];
}

export function othersOf(
  { files, known }: { files: readonly ProjectFile[]; known: KnownReports },
  clock: () => number,
): Others {
  const list = files.find(({ path }) => path === SUBMISSION_LIST);
  return { files, known, listed: listedPaths(list, clock) };
}

/** `files` with the paths that they would have in the data folder. */
export function checkAmong(
  others: Others,
  files: readonly ProjectFile[],
  clock: () => number,
  earlier?: EarlierRuns,
): CheckedAmong {
  const results = runPipeline([...others.files, ...files], clock, earlier, others.known);
  const paths = new Set(files.map(({ path }) => path));
  const rows = others.listed.filter(({ path }) => paths.has(SUBMISSIONS + path)).map(({ row }) => row);
  const asked: AskedAbout = { paths, listRows: new Set(rows) };
  const isChecked = results.published !== undefined;
  return { results, findings: results.findings.filter((finding) => concerns(finding, asked, isChecked)) };
}

/** What stands published, before any file joins. */
export function publishedBefore({ files, known }: Others, clock: () => number): Evaluated {
  const { published } = runPipeline(files, clock, undefined, known);
  if (!published) throw new Error('the registry that the page carries has errors');
  return published;
}
