/**
 * Who reported when: the delivered files by sender with their days of receipt as declared, and the reports that the
 * calendar asks for and that are not there. Of a file without a declared day nothing is said of lateness.
 */

import { parsePeriod } from '../domain/period.ts';
import type { Submission } from '../domain/registry.ts';
import { formatMoment, formatPeriod } from '../i18n/date.ts';
import { escapeInFull } from '../i18n/display.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './seenEvaluations.ts';

export interface ReportingRecord {
  senders: { sender: string; summary: string; files: { file: string; note: string }[] }[];
  owed: { period: string; units: string }[];
  /** A calendar is declared, so that it can be said that nothing is owed. */
  hasCalendar: boolean;
}

export function reportingRecord(context: ViewContext): ReportingRecord {
  const submissions = [...context.dataset.submissions.values()].flat();
  const senders = groupBy(submissions, (one) => senderOf(context, one));
  return {
    senders: [...senders].map(([sender, sent]) => ({ sender, ...filesOf(context, sent) })).sort(latestFirst),
    owed: owedReports(context),
    hasCalendar: context.registry.site.reporting.length > 0,
  };
}

function senderOf(context: ViewContext, { sender, unit }: Submission): string {
  return sender || (unit === '' ? context.words.unit.receivedUnknown : context.unitName(unit));
}

type Files = Omit<ReportingRecord['senders'][number], 'sender'> & { last: string };

function filesOf(context: ViewContext, sent: readonly Submission[]): Files {
  const { words, language } = context;
  const byFile = groupBy(sent, ({ path }) => path);
  const last = sent.reduce((latest, { received }) => (received > latest ? received : latest), '');
  const late = context.findings.filter(
    ({ code, where }) => code === 'report/late' && byFile.has(pathOf(where.file)),
  );
  return {
    last,
    summary: [
      words.quality.filesSent(byFile.size),
      last === '' ? words.unit.receivedUnknown : words.quality.lastReceived(formatMoment(last, language)),
      late.length > 0 ? words.quality.late(late.length) : '',
    ]
      .filter((text) => text !== '')
      .join(' · '),
    files: [...byFile]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([file, [first]]) => ({
        file: escapeInFull(file),
        note: first
          ? noteOf(
              context,
              first,
              late.some(({ where }) => pathOf(where.file) === file),
            )
          : '',
      })),
  };
}

function noteOf({ words, language }: ViewContext, submission: Submission, late: boolean): string {
  const { received } = submission;
  const note = language === 'vi' ? submission.note_vi : submission.note_en;
  return [
    received === '' ? words.unit.receivedUnknown : words.unit.received(formatMoment(received, language)),
    late ? words.quality.late(1) : '',
    note,
  ]
    .filter((text) => text !== '')
    .join('; ');
}

function pathOf(file: string): string {
  return file.replace(/^submissions\//, '');
}

function latestFirst(a: { last: string; sender: string }, b: { last: string; sender: string }): number {
  return a.last < b.last ? 1 : a.last > b.last ? -1 : a.sender < b.sender ? -1 : 1;
}

function owedReports({ findings, language }: ViewContext): ReportingRecord['owed'] {
  const missing = findings.filter(({ code }) => code === 'report/missing');
  const byPeriod = groupBy(missing, ({ params }) => params.period ?? '');
  return [...byPeriod]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([id, group]) => {
      const period = parsePeriod(id);
      const names = group.map(({ params }) => (language === 'vi' ? params.unit : params.unit_en) ?? '');
      return { period: period ? formatPeriod(period, language) : id, units: [...new Set(names)].join(', ') };
    });
}
