/**
 * Data quality: how much there is to mend and in which files, by what is to be done; who reported when; how much was
 * corrected or sent again. Files and senders are folded, each under one line that says enough.
 */

import type { Finding, Severity } from '../domain/finding.ts';
import { escapeInFull } from '../i18n/display.ts';
import type { ViewContext } from './context.ts';
import { type FindingLine, groupedLines } from './findingLines.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { ledgerCounts, ledgerOf } from './ledger.ts';
import { type ReportingRecord, reportingRecord } from './reportingRecord.ts';
import { groupBy } from './seenEvaluations.ts';

export interface FileFindings {
  file: string;
  /** "2 lỗi, 1 cảnh báo". */
  counts: string;
  /** What is found, each kind once. */
  titles: string;
  lines: FindingLine[];
}

export interface QualityPage {
  frame: Frame;
  intro: string;
  lead: string;
  severities: { severity: Severity; count: number; name: string; meaning: string }[];
  /** Each file once, under the gravest of what is found in it; the latest first. */
  tasks: { severity: Severity; title: string; count: string; files: FileFindings[] }[];
  record: ReportingRecord;
  /** The page that tells unit by unit and period by period. */
  reporting: Link;
  /** How much was corrected or sent again, and the page that tells of it. */
  corrections: { summary: string; more: Link };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

export function qualityPage(context: ViewContext): QualityPage {
  const { words, addresses, findings } = context;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const byFile = [...groupBy(findings, ({ where }) => where.file)].reverse();
  const { cells, figures } = ledgerCounts(ledgerOf(context));
  const lead = words.quality.lead(count('error'), count('warning'), count('notice'), byFile.length);
  return {
    frame: frameOf(context, {
      title: words.quality.title,
      description: findings.length > 0 ? lead : words.quality.clean,
      address: addresses.quality(),
    }),
    intro: words.quality.intro,
    lead: findings.length > 0 ? lead : words.quality.clean,
    severities: SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => ({
      severity,
      count: count(severity),
      name: words.severity[severity],
      meaning: words.quality.severityMeaning[severity],
    })),
    tasks: SEVERITIES.flatMap((severity) => {
      const files = byFile.filter(([, group]) => gravestOf(group) === severity);
      if (files.length === 0) return [];
      return [
        {
          severity,
          title: words.quality.severityTask[severity],
          count: words.quality.filesIn(files.length),
          files: files.map(([file, group]) => fileFindings(context, file, group)),
        },
      ];
    }),
    record: reportingRecord(context),
    reporting: { text: words.reporting.more, href: addresses.reporting() },
    corrections: {
      summary: words.following.summary(cells, figures),
      more: { text: words.following.more, href: addresses.corrections() },
    },
  };
}

function gravestOf(findings: readonly Finding[]): Severity | undefined {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
}

function fileFindings(context: ViewContext, file: string, findings: readonly Finding[]): FileFindings {
  const { words } = context;
  const lines = groupedLines(context, findings, file);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [words.quality.severityCount(severity, count)] : [];
  });
  return {
    file: escapeInFull(file.replace(/^submissions\/(?=.*\/)/, '')) || words.quality.noFile,
    counts: counts.join(', '),
    titles: [...new Set(lines.map(({ title }) => title))].join('; '),
    lines,
  };
}
