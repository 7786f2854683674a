/**
 * The first sheet of an annotated copy: the findings of the file in one table, what must be mended first, those that say
 * the same of one column as one entry, each with a link to its cell. Findings and the sheets of the copy enter; it writes no word of its own about any of them.
 */

import type { Worksheet } from 'exceljs';
import type { Severity } from '../../domain/finding.ts';
import { ERRORS_SHEET } from '../../domain/ourSheets.ts';
import type { Sheet } from '../../domain/sheet.ts';
import { describeFinding } from '../../i18n/finding.ts';
import { describeMore, type FindingGroup } from '../../i18n/findingGroups.ts';
import type { Language } from '../../i18n/language.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { lookOf, SEVERITIES, targetOf } from './marks.ts';
import { linkTo } from './names.ts';
import { listOfPlaces } from './notes.ts';
import type { SheetFinish } from './package.ts';
import { linesInCell, rowHeight, TYPEFACE } from './type.ts';
import { COPY_WORDS } from './words.ts';
import { storedText } from './writtenValue.ts';

export const HEADER_ROW = 5;
const WIDTHS = [11, 22, 48, 42, 24, 22];
const LETTERS = WIDTHS.reduce((sum, width) => sum + width, 0);
const LAST_COLUMN = 'F';
const PLAIN = { horizontal: 'left', vertical: 'top', wrapText: true, indent: 1 } as const;
const LINE = { style: 'thin', color: { argb: 'FFDCD9D2' } } as const;
const INK_OF_LINKS = 'FF1D4281';
const BAND = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4F1EA' } } as const;

export interface ErrorList {
  path: string;
  /** As the person knows the file. */
  title: string;
  intro: string;
  groups: readonly FindingGroup[];
  /** How many more findings there are that are not listed. */
  more: number;
  /** The copied sheets and their names in the copy. */
  names: ReadonlyMap<Sheet, string>;
  language: Language;
}

export function writeErrors(worksheet: Worksheet, list: ErrorList): SheetFinish {
  const messages = messagesFor(list.language);
  const words = COPY_WORDS[list.language];
  const finish: SheetFinish = { merges: [], links: [], notes: new Map() };
  for (const [index, width] of WIDTHS.entries()) worksheet.getColumn(index + 1).width = width;

  const across = (row: number, text: string, font: { bold?: boolean; size?: number } = {}) => {
    const cell = worksheet.getCell(row, 1);
    cell.value = storedText(text);
    cell.font = { ...TYPEFACE, ...font };
    cell.alignment = { vertical: 'middle', wrapText: true };
    finish.merges.push(`A${row}:${LAST_COLUMN}${row}`);
    worksheet.getRow(row).height = font.size ? font.size * 1.8 : rowHeight(linesInCell(text, LETTERS));
    return cell;
  };
  const of = (severity: Severity) => list.groups.filter(({ finding }) => finding.severity === severity);
  const count = (severity: Severity) => of(severity).reduce((sum, { more }) => sum + 1 + more.length, 0);
  across(1, ERRORS_SHEET.mark, { bold: true, size: 16 });
  across(2, list.title, { bold: true });
  across(
    3,
    list.groups.length === 0
      ? messages.quality.clean
      : `${messages.quality.counts(count('error'), count('warning'), count('notice'))}.`,
  );
  across(4, list.intro);

  const headings = [
    words.severity,
    messages.quality.place,
    words.what,
    words.mend,
    messages.quality.otherPlaces,
    words.code,
  ];
  for (const [index, heading] of headings.entries()) {
    const cell = worksheet.getCell(HEADER_ROW, index + 1);
    cell.value = heading;
    cell.style = {
      font: { ...TYPEFACE, bold: true },
      alignment: PLAIN,
      fill: BAND,
      border: { bottom: { style: 'medium' } },
    };
  }

  let row = HEADER_ROW;
  for (const severity of SEVERITIES) {
    const groups = of(severity);
    if (groups.length === 0) continue;
    row++;
    const task = `${messages.quality.severityTask[severity]} (${count(severity)})`;
    across(row, `${task}. ${messages.quality.severityMeaning[severity]}`, { bold: true }).fill = BAND;
    for (const group of groups) writeGroup(worksheet, ++row, group, list, finish);
  }
  if (list.more > 0) across(row + 1, words.more(list.more));
  return finish;
}

function writeGroup(
  worksheet: Worksheet,
  row: number,
  group: FindingGroup,
  { path, names, language }: ErrorList,
  finish: SheetFinish,
): void {
  const { finding } = group;
  const words = describeFinding(finding, language);
  const others = describeMore(group, language);
  const texts = [
    messagesFor(language).severity[finding.severity],
    `${listOfPlaces([finding.where], path, '', language)}${others === '' ? '' : `\n${others}`}`,
    `${words.title}\n${words.message}`,
    words.hint,
    listOfPlaces(finding.also, path, '\n', language),
    finding.code,
  ];
  for (const [index, text] of texts.entries()) {
    const cell = worksheet.getCell(row, index + 1);
    cell.value = storedText(text);
    cell.style = { font: TYPEFACE, alignment: PLAIN, border: { bottom: LINE } };
  }
  worksheet.getRow(row).height = rowHeight(
    Math.max(...texts.map((text, index) => linesInCell(text, WIDTHS[index] ?? 1))),
  );
  worksheet.getCell(row, 3).value = {
    richText: [
      { font: { ...TYPEFACE, bold: true }, text: words.title },
      { font: TYPEFACE, text: `\n${storedText(words.message)}` },
    ],
  };
  worksheet.getCell(row, 6).font = { ...TYPEFACE, size: 8, color: { argb: 'FF656A71' } };
  const { fill, border } = lookOf(finding.severity);
  const severity = worksheet.getCell(row, 1);
  severity.style = { alignment: PLAIN, fill, border, font: { ...TYPEFACE, bold: true } };

  const target = targetOf(finding.where, [...names.keys()]);
  const name = target && names.get(target.sheet);
  if (!target || name === undefined) return;
  const place = worksheet.getCell(row, 2);
  place.font = { ...TYPEFACE, color: { argb: INK_OF_LINKS }, underline: true };
  finish.links.push({ cell: `B${row}`, to: linkTo(name, target.cell) });
}
