/**
 * Files with personal data are refused whole, before anything in them is interpreted: their sheets are dropped here,
 * and what remains of them are findings that name places and never data.
 */

import type { Finding } from '../domain/finding.ts';
import type { ReadProject } from '../domain/project.ts';
import type { Sheet } from '../domain/sheet.ts';
import { findPersonalData } from './privacy/personalData.ts';
import type { Validations } from './validations.ts';

export interface ScreenedFiles {
  /** Submitted files by path; a refused one is there without sheets. */
  kept: ReadonlyMap<string, Sheet[]>;
  /** Whole paths of refused files, as they are on disk. */
  refused: ReadonlySet<string>;
  findings: Finding[];
}

export function withoutPersonalData(read: ReadProject, validations: Validations): ScreenedFiles {
  const kept = new Map<string, Sheet[]>();
  const refused = new Set<string>();
  const findings: Finding[] = [];
  const screen = (path: string, sheets: Sheet[]): Sheet[] => {
    if (validations.isKnown(path)) return sheets;
    const found = findPersonalData(path, sheets);
    findings.push(...found);
    if (found.length === 0) return sheets;
    refused.add(path);
    return [];
  };
  for (const [path, sheets] of read.submissions) kept.set(path, screen(`submissions/${path}`, sheets));
  for (const list of [read.submissionList, read.corrections, ...read.registry.values()]) {
    if (list) screen(list.source.path, [list]);
  }
  return { kept, refused, findings };
}
