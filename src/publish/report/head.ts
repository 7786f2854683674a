/**
 * What stands above a report: who sends it and the name of the state side by side, the number and the date to be filled,
 * and the title with what the report is about.
 */

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
import type { ReportDocument } from '../../domain/reportDocument.ts';
import type { ReportDocxMessages } from '../../i18n/sections/reportDocx.ts';
import { DOTS, NO_BORDERS, SINGLE, SIZE, shortRule, TEXT_WIDTH } from './layout.ts';
import { withBlanks } from './runs.ts';

/** The name of the state needs more than half of the line. */
const LEFT = Math.round(TEXT_WIDTH * 0.42);
const RIGHT = TEXT_WIDTH - LEFT;
/** Between long names of both sides. */
const GAP = 140;
/** Of an average letter of the motto in bold, as a part of its size. */
const LETTER = 0.475;

export function headOf({ unit }: ReportDocument, words: ReportDocxMessages): Table {
  const { superior, name, place } = unit;
  const plain = { size: SIZE.agency };
  const bold = { size: SIZE.agency, bold: true };
  const motto = { size: SIZE.body, bold: true };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      rowOf(
        [
          ...(superior === undefined ? [] : [centred(superior.toUpperCase(), plain)]),
          centred(name.toUpperCase(), bold),
          shortRule(LEFT * 0.4, LEFT - GAP),
        ],
        [
          centred(words.nation, bold),
          centred(words.motto, motto),
          shortRule(Math.min(RIGHT, words.motto.length * SIZE.body * 10 * LETTER), RIGHT),
        ],
      ),
      rowOf(
        [line(withBlanks(words.number(), DOTS.cell, { size: SIZE.number }), { before: 120 })],
        [line(withBlanks(words.date(place), DOTS.cell, { size: SIZE.body, italics: true }), { before: 120 })],
      ),
    ],
  });
}

export function titleOf({ title, subtitle }: ReportDocument, words: ReportDocxMessages): Paragraph[] {
  const about = { size: SIZE.body, bold: true };
  return [
    new Paragraph({ style: 'Title', children: [new TextRun(words.kind)] }),
    centred(title, about, true),
    ...(subtitle === '' ? [] : [centred(subtitle, about, true)]),
    shortRule(TEXT_WIDTH * 0.35, TEXT_WIDTH, 240),
  ];
}

function rowOf(left: Paragraph[], right: Paragraph[]): TableRow {
  const cell = (children: Paragraph[], width: number, gap: number) =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: gap, top: 0, bottom: 0 },
    });
  return new TableRow({ cantSplit: true, children: [cell(left, LEFT, GAP), cell(right, RIGHT, 0)] });
}

function centred(text: string, options: IRunOptions, keepNext = false): Paragraph {
  return line([new TextRun({ ...options, text })], { keepNext });
}

function line(children: TextRun[], { before = 0, keepNext = false } = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    spacing: { ...SINGLE, before },
    keepNext,
    children,
  });
}
