/** What stands below a report: to whom it goes and who signs, side by side and to be filled, and where its figures come from. */

import {
  AlignmentType,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportDocxMessages } from '../../i18n/sections/reportDocx.ts';
import { DOTS, NO_BORDERS, SINGLE, SIZE, TEXT_WIDTH } from './layout.ts';
import { withBlanks } from './runs.ts';

const HALF = Math.round(TEXT_WIDTH / 2);
const ABOVE = 240;
/** Room for the signature and the seal. */
const SIGNATURE = 1700;

export function closingOf(words: ReportDocxMessages): Table {
  const small = { size: SIZE.recipientLines };
  const signed = { size: SIZE.body, bold: true };
  const hint = { size: SIZE.recipientLines, italics: true };
  const left = [
    line([new TextRun({ text: words.recipients, size: SIZE.recipients, bold: true, italics: true })], {
      before: ABOVE,
    }),
    ...words.recipientLines().map((ends) => line(withBlanks(ends, DOTS.line, small))),
  ];
  const right = [
    centred(DOTS.line, signed, ABOVE),
    centred(words.signer.role, hint),
    centred(DOTS.line, signed, SIGNATURE),
    centred(words.signer.name, hint),
  ];
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH - HALF, HALF],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [cellOf(left), cellOf(right)] })],
  });
}

export function addressLine(address: string, words: ReportDocxMessages): Paragraph {
  return line([new TextRun({ text: words.address(address), size: SIZE.note, italics: true })], {
    before: 240,
  });
}

function cellOf(children: Paragraph[]): TableCell {
  return new TableCell({ children, margins: { left: 0, right: 0, top: 0, bottom: 0 } });
}

function centred(text: string, options: IRunOptions, before = 0): Paragraph {
  return line([new TextRun({ ...options, text })], { before }, AlignmentType.CENTER);
}

function line(
  children: TextRun[],
  { before = 0 } = {},
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): Paragraph {
  return new Paragraph({
    alignment,
    indent: { firstLine: 0 },
    spacing: { ...SINGLE, before },
    children,
  });
}
