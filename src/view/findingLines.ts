/** Findings, worded, for a list on a page: what, where, how to mend it. */

import type { Finding, Severity, Where } from '../domain/finding.ts';
import { describeFinding, describePlace } from '../i18n/finding.ts';
import { describeMore, type FindingGroup, groupFindings } from '../i18n/findingGroups.ts';
import { withCurlyQuotes } from './briefPlace.ts';
import type { ViewContext } from './context.ts';

export interface FindingLine {
  severity: Severity;
  severityName: string;
  title: string;
  message: string;
  hint: string;
  place: string;
  /** How many more are like it, and where; empty where it stands alone. */
  more: string;
  also: string[];
  code: string;
}

/** Findings that say the same of several cells are one line. `under`: the file that a heading already names. */
export function groupedLines(context: ViewContext, findings: readonly Finding[], under = ''): FindingLine[] {
  return groupFindings(findings).map((group) => findingLine(context, group, under));
}

function findingLine(context: ViewContext, group: FindingGroup, under: string): FindingLine {
  const { finding } = group;
  const { title, message, hint } = describeFinding(finding, context.language);
  const placeOf = (where: Where) =>
    withCurlyQuotes(describePlace(where.file === under ? { ...where, file: '' } : where, context.language));
  return {
    severity: finding.severity,
    severityName: context.words.severity[finding.severity],
    title: withCurlyQuotes(title),
    message: withCurlyQuotes(message),
    hint: withCurlyQuotes(hint),
    place: placeOf(finding.where),
    more: describeMore(group, context.language),
    also: finding.also.map(placeOf),
    code: finding.code,
  };
}
