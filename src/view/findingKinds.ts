/** Findings in brief, for a page that only points to them: a line for each kind, with how many and in which files. */

import type { Finding } from '../domain/finding.ts';
import { escapeInFull } from '../i18n/display.ts';
import { findingTitle } from '../i18n/finding.ts';
import { briefPlace } from './briefPlace.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './seenEvaluations.ts';

export interface FindingKind {
  count: string;
  title: string;
  /** The place of a single one, the files of several. */
  where: string;
}

/** In the order of the first of each kind. */
export function findingKinds(context: ViewContext, findings: readonly Finding[]): FindingKind[] {
  const kinds = groupBy(findings, ({ severity, code }) => `${severity} ${code}`);
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    return [
      {
        count: context.words.quality.severityCount(first.severity, alike.length),
        title: findingTitle(first.code, context.language),
        where: alike.length === 1 ? briefPlace(first.where, context.language) : filesOf(alike),
      },
    ];
  });
}

function filesOf(findings: readonly Finding[]): string {
  const names = findings.map(({ where }) => where.file.slice(where.file.lastIndexOf('/') + 1));
  return [...new Set(names)].map(escapeInFull).join(', ');
}
