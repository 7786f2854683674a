/**
 * Pages behind a report for whoever completes it, and no part of it: what nobody has filled with who owes it, and figures
 * that something in the files speaks against. Without either there are no such pages.
 */

import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { ReportDocument, ReportNote, ReportText } from '../../domain/reportDocument.ts';
import type { ReportDocxMessages } from '../../i18n/sections/reportDocx.ts';
import { tableOf } from './table.ts';

export function reviewPages(
  { missing, sections, otherNotes }: ReportDocument,
  { review }: ReportDocxMessages,
): (Paragraph | Table)[] {
  const notes = [
    ...sections.flatMap((section) =>
      section.notes.map((note) => rowOf(section.number ?? section.title, note)),
    ),
    ...otherNotes.map((note) => rowOf('', note)),
  ];
  if (missing.length + notes.length === 0) return [];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [new TextRun(review.title)],
    }),
    new Paragraph({ style: 'Body', children: [new TextRun({ text: review.note, italics: true })] }),
    ...numbered(
      review.missing.caption,
      [review.number, review.section, review.missing.name, review.missing.owedBy],
      missing.map(({ section, name, owedBy }) => [section, name, owedBy]),
    ),
    ...numbered(
      review.notes.caption,
      [review.number, review.section, review.notes.text, review.notes.place],
      notes,
    ),
  ];
}

function rowOf(section: string, { text, place }: ReportNote): string[] {
  return [section, text, place];
}

function numbered(
  caption: string,
  heads: readonly string[],
  rows: readonly string[][],
): (Paragraph | Table)[] {
  if (rows.length === 0) return [];
  const said = (text: string): ReportText => [{ kind: 'words', text }];
  return tableOf({
    kind: 'table',
    caption,
    columns: heads.map((title, index) => ({ title, numeric: index === 0 })),
    rows: rows.map((row, index) => [String(index + 1), ...row].map(said)),
  });
}
