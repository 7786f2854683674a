/**
 * What was found in one file, worded and grouped by what is to be done, each entry with its cell; and a part of a sheet to
 * look at with its marks. Findings and sheets enter; nothing is judged here.
 */

import type {
  CellPlace,
  CheckedFile,
  FilePlace,
  FindingEntry,
  FindingTask,
  SheetWindow,
  WindowCell,
} from '../domain/checkReport.ts';
import { SUBMISSIONS } from '../domain/concerning.ts';
import type { Finding, Where } from '../domain/finding.ts';
import { cellAddress, cellText, type Sheet } from '../domain/sheet.ts';
import { escapeInFull } from '../i18n/display.ts';
import { describeFinding, describePlace } from '../i18n/finding.ts';
import { describeMore, type FindingGroup, groupFindings } from '../i18n/findingGroups.ts';
import { type Mark, type Marks, markCells, SEVERITIES, targetOf } from '../publish/annotated/marks.ts';
import { withCurlyQuotes } from '../view/briefPlace.ts';
import type { ViewContext } from '../view/context.ts';

/** More than anyone works through at once. */
const MOST_GROUPS = 300;
const MOST_MARKED = 5_000;
const ROWS = 40;
const COLUMNS = 30;
const LONGEST_TEXT = 160;

/** A file with what a look at its sheets needs. */
export interface ShownFile {
  file: CheckedFile;
  sheets: readonly Sheet[];
  marks: Marks;
  /** By finding the number of its entry. */
  entries: ReadonlyMap<Finding, number>;
}

/** `findings` concern the file. `figures`: how many were read from it. */
export function shownFile(
  context: ViewContext,
  name: string,
  place: FilePlace,
  findings: readonly Finding[],
  sheets: readonly Sheet[],
  figures: number,
): ShownFile {
  const path = SUBMISSIONS + place.path;
  const own = findings.map((finding) => seenFrom(path, finding));
  const byPlace = new Map<Where, Finding[]>();
  for (const one of own) byPlace.set(one.where, [...(byPlace.get(one.where) ?? []), one]);
  const entries = new Map<Finding, number>();
  let next = 0;
  const tasks = SEVERITIES.flatMap((severity): FindingTask[] => {
    const groups = groupFindings(own.filter((finding) => finding.severity === severity));
    if (groups.length === 0) return [];
    const words = context.words.quality;
    const count = groups.reduce((sum, { more }) => sum + 1 + more.length, 0);
    const listed = groups.slice(0, MOST_GROUPS);
    for (const { finding, more } of listed) {
      for (const where of [finding.where, ...more]) {
        for (const one of byPlace.get(where) ?? []) {
          if (one.code === finding.code) entries.set(one, next);
        }
      }
      next++;
    }
    return [
      {
        severity,
        title: `${words.severityTask[severity]}: ${words.severityCount(severity, count)}`,
        meaning: words.severityMeaning[severity],
        groups: listed.map((group) => entryOf(context, group, path, sheets)),
        left: groups.length - listed.length,
      },
    ];
  });
  const marks = markCells(path, sheets, own.slice(0, MOST_MARKED));
  const count = (severity: Finding['severity']) => own.filter((one) => one.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), notice: count('notice') };
  const file: CheckedFile = {
    name: escapeInFull(name),
    place,
    counts,
    summary: SEVERITIES.filter((severity) => counts[severity] > 0)
      .map((severity) => context.words.quality.severityCount(severity, counts[severity]))
      .join(', '),
    figures,
    tasks,
    sheets: sheets.map((sheet) => ({
      name: escapeInFull(sheet.name),
      rows: sheet.cells.at(-1)?.row ?? 0,
      marked: marks.get(sheet)?.size ?? 0,
    })),
  };
  return { file, sheets, marks, entries };
}

/** Rows and columns around a cell. */
export function sheetWindow({ sheets, marks, entries }: ShownFile, file: number, at: CellPlace): SheetWindow {
  const sheet = sheets[at.sheet];
  const cells = sheet?.cells ?? [];
  const lastRow = cells.at(-1)?.row ?? 1;
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 1);
  const rows = around(at.row, ROWS, lastRow);
  const columns = around(at.column, COLUMNS, lastColumn);
  const marked = sheet && marks.get(sheet);
  const spans = new Map(
    sheet?.merges.map((merge) => [
      cellAddress(merge.fromRow, merge.fromColumn),
      Math.min(merge.toColumn, columns[1]) - merge.fromColumn + 1,
    ]),
  );
  const shown = new Map<string, WindowCell>();
  const show = (row: number, column: number, text: string, isNumber: boolean) => {
    const address = cellAddress(row, column);
    const mark: Mark | undefined = marked?.get(address);
    shown.set(address, {
      row,
      column,
      text: escapeInFull(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text),
      isNumber,
      span: spans.get(address) ?? 1,
      entries: [...new Set(mark?.findings.flatMap((finding) => entries.get(finding) ?? []))],
      ...(mark && { severity: mark.severity }),
    });
  };
  const isInside = (row: number, column: number) =>
    row >= rows[0] && row <= rows[1] && column >= columns[0] && column <= columns[1];
  for (const { row, column, value } of cells) {
    if (isInside(row, column)) show(row, column, cellText(value), value.kind === 'number');
  }
  for (const address of marked?.keys() ?? []) {
    const { row, column } = placeOf(address);
    if (isInside(row, column) && !shown.has(address)) show(row, column, '', false);
  }
  return {
    file,
    sheet: at.sheet,
    rows,
    columns,
    lastRow,
    lastColumn,
    cells: [...shown.values()].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function around(middle: number, count: number, last: number): [number, number] {
  const end = Math.max(last, middle);
  const first = Math.max(1, Math.min(middle - Math.floor(count / 2), end - count + 1));
  return [first, Math.min(end, first + count - 1)];
}

function entryOf(
  context: ViewContext,
  group: FindingGroup,
  path: string,
  sheets: readonly Sheet[],
): FindingEntry {
  const { language } = context;
  const { finding } = group;
  const { title, message, hint } = describeFinding(finding, language);
  const words = (where: Where) =>
    withCurlyQuotes(describePlace(where.file === path ? { ...where, file: '' } : where, language));
  const target = finding.where.file === path ? targetOf(finding.where, sheets) : undefined;
  return {
    title: withCurlyQuotes(title),
    message: withCurlyQuotes(message),
    hint: withCurlyQuotes(hint),
    place: words(finding.where),
    more: withCurlyQuotes(describeMore(group, language)),
    also: finding.also.map(words),
    ...(target && { at: { sheet: sheets.indexOf(target.sheet), ...placeOf(target.cell) } }),
  };
}

/** With the place in this file first, wherever the finding itself stands. */
function seenFrom(path: string, finding: Finding): Finding {
  const places = [finding.where, ...finding.also];
  const where = places.find(({ file }) => file === path);
  return where ? { ...finding, where, also: places.filter((place) => place !== where) } : finding;
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
