/**
 * The measures that Decree 30/2020/NĐ-CP gives for an official document, in the units of the format: twentieths of a
 * point for lengths, half points for letters. A report in English keeps to the same.
 */

import { AlignmentType, BorderStyle, LineRuleType, Paragraph } from 'docx';

const mm = (length: number) => Math.round((length * 1440) / 25.4);
const pt = (size: number) => size * 2;

export const FONT = 'Times New Roman';

export const PAGE = {
  width: mm(210),
  height: mm(297),
  /** The decree asks for 20–25 mm above and below, 30–35 mm at the left, 15–20 mm at the right. */
  margin: {
    top: mm(20),
    bottom: mm(20),
    left: mm(30),
    right: mm(15),
    header: mm(10),
    footer: mm(10),
    gutter: 0,
  },
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

/** 1,27 cm. */
export const INDENT = 720;

export const SIZE = {
  body: pt(14),
  table: pt(12),
  caption: pt(13),
  agency: pt(13),
  number: pt(13),
  recipients: pt(12),
  recipientLines: pt(11),
  note: pt(11),
} as const;

/** Six points between paragraphs, a little more than single lines. */
export const SPACING = { after: 120, line: 264, lineRule: LineRuleType.AUTO } as const;

/** Of heads and tables. Without the rule some programs take the number for an exact height. */
export const SINGLE = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } as const;

/** As long as what a hand writes there, and shorter in a cell. */
export const DOTS = { text: '…………', cell: '……', line: '………………………………' } as const;

const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A line of a given length in the middle of a space: drawn as the border of an empty paragraph. */
export function shortRule(length: number, within: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((within - length) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side, firstLine: 0 },
    spacing: { before: 80, after, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: RULE },
  });
}

export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

export const FULL_BORDERS = {
  top: RULE,
  bottom: RULE,
  left: RULE,
  right: RULE,
  insideHorizontal: RULE,
  insideVertical: RULE,
} as const;
