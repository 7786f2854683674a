/**
 * The parts of a report in their order: numbered headings that the reader's program can list, justified paragraphs,
 * lists as officials write them (each item a line that begins with a dash), tables, and words of the unit itself, which
 * stand in quotation marks with where they come from.
 */

import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { ReportBlock, ReportSection, ReportText } from '../../domain/reportDocument.ts';
import type { ReportDocxMessages } from '../../i18n/sections/reportDocx.ts';
import { INDENT, SIZE } from './layout.ts';
import { runsOf } from './runs.ts';
import { tableOf } from './table.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** `keepsNext`: its last lines stay on one page with what follows, so that nobody signs an empty page. */
export function sectionOf(
  section: ReportSection,
  words: ReportDocxMessages,
  keepsNext = false,
): (Paragraph | Table)[] {
  const heading = new Paragraph({
    heading: LEVELS[section.depth],
    children: [new TextRun(headingText(section))],
  });
  return [
    heading,
    ...section.blocks.flatMap((block, index) =>
      blockOf(block, words, keepsNext && index === section.blocks.length - 1),
    ),
  ];
}

function headingText({ number, title }: ReportSection): string {
  return number === undefined ? title : `${punctuated(number)} ${title}`;
}

/** After the signature, on a page of its own: the title in the middle. */
export function annexOf(section: ReportSection, words: ReportDocxMessages): (Paragraph | Table)[] {
  const heading = new Paragraph({
    heading: LEVELS[section.depth],
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    pageBreakBefore: true,
    children: [new TextRun(headingText(section))],
  });
  return [heading, ...section.blocks.flatMap((block) => blockOf(block, words))];
}

/** The parts at the end that have no number and hold nothing but tables. */
export function firstAnnex(sections: readonly ReportSection[]): number {
  const isAnnex = ({ number, depth, blocks }: ReportSection) =>
    number === undefined && depth === 1 && blocks.length > 0 && blocks.every(({ kind }) => kind === 'table');
  return sections.findLastIndex((section) => !isAnnex(section)) + 1;
}

export function listOf(items: readonly ReportText[], keepsNext = false): Paragraph[] {
  return items.map(
    (item, index) =>
      new Paragraph({
        style: 'Body',
        keepNext: keepsNext && index === items.length - 1,
        children: [new TextRun('- '), ...runsOf(item)],
      }),
  );
}

function blockOf(block: ReportBlock, words: ReportDocxMessages, keepNext = false): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ style: 'Body', keepNext, children: runsOf(block.text) })];
    case 'list':
      return listOf(block.items, keepNext);
    case 'quote':
      return quoteOf(block, words, keepNext);
    case 'table':
      return tableOf(block);
  }
}

/** Each of its own lines is a paragraph. */
function quoteOf(
  { text, source }: Extract<ReportBlock, { kind: 'quote' }>,
  { quote }: ReportDocxMessages,
  keepNext: boolean,
): Paragraph[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [open, close] = quote();
  return [
    ...lines.map((line, index) => {
      const before = index === 0 ? open : '';
      const after = index === lines.length - 1 ? close : '';
      return new Paragraph({
        style: 'OwnWords',
        keepNext: true,
        children: [new TextRun(before + line + after)],
      });
    }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { left: INDENT, firstLine: 0 },
      keepNext,
      children: [new TextRun({ text: source, size: SIZE.table })],
    }),
  ];
}

/** "I." and "1.", but "a)". */
function punctuated(number: string): string {
  if (/[.)]$/.test(number)) return number;
  return /^\p{Ll}$/u.test(number) ? `${number})` : `${number}.`;
}
