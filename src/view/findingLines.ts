/** Findings, worded, for a list on a page: what, where, how to mend it. */

import type { Finding, Severity } from '../domain/finding.ts';
import { describeFinding, describePlace } from '../i18n/finding.ts';
import type { ViewContext } from './context.ts';

export interface FindingLine {
  severity: Severity;
  severityName: string;
  title: string;
  message: string;
  hint: string;
  place: string;
  also: string[];
  code: string;
}

/** Of the given files, or of all. */
export function findingLines(context: ViewContext, files?: ReadonlySet<string>): FindingLine[] {
  return context.findings
    .filter(({ where, also }) => !files || [where, ...also].some(({ file }) => files.has(file)))
    .map((finding) => findingLine(context, finding));
}

export function findingLine(context: ViewContext, finding: Finding): FindingLine {
  const { title, message, hint, place } = describeFinding(finding, context.language);
  return {
    severity: finding.severity,
    severityName: context.words.severity[finding.severity],
    title,
    message,
    hint,
    place,
    also: finding.also.map((where) => describePlace(where, context.language)),
    code: finding.code,
  };
}
