/**
 * The workbook that a sender gets back: the sheets as we read them, the cells with findings filled and noted, and in
 * front a list that links to each. It is built from cells alone, never from the sender's file, so nothing that the
 * file hides can travel along; of a file with personal data it holds no cell at all.
 */

import ExcelJS from 'exceljs';
import { type Finding, sortFindings } from '../../domain/finding.ts';
import { ERRORS_SHEET, IDENTITY_SHEET, LISTS_SHEET } from '../../domain/ourSheets.ts';
import { cellText, type Sheet } from '../../domain/sheet.ts';
import { escapeInFull } from '../../i18n/display.ts';
import { groupFindings } from '../../i18n/findingGroups.ts';
import type { Language } from '../../i18n/language.ts';
import { type ErrorList, HEADER_ROW, writeErrors } from './errors.ts';
import { markCells, SEVERITIES } from './marks.ts';
import { sheetNames } from './names.ts';
import { shownPath } from './notes.ts';
import { finishPackage } from './package.ts';
import { writeSheet } from './sheet.ts';
import { withUnreadMarked } from './unread.ts';
import { COPY_WORDS, type CopyWords } from './words.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** More than anyone works through at once. */
const MOST_GROUPS = 1_000;
/** What keeps a copy quick to write and to open. */
const MOST_FINDINGS = 5_000;
const MOST_CELLS = 200_000;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

export interface AnnotatedCopy {
  /** Relative to the folder of copies, as the file is to the folder of submissions. */
  path: string;
  mediaType: string;
  content: Uint8Array;
}

/**
 * `path` and the sheets of one file, and findings of any files, of which those are taken that concern it. The same
 * input gives the same bytes.
 */
export async function annotatedCopy(
  path: string,
  sheets: readonly Sheet[],
  findings: readonly Finding[],
  language: Language,
): Promise<AnnotatedCopy> {
  const own = findings.flatMap((finding) => seenFrom(path, finding) ?? []);
  const personal = findings.filter((finding) => isPersonal(finding) && finding.where.file === path);
  const words = COPY_WORDS[language];
  const copied = personal.length > 0 ? [] : sheetsToCopy(sheets, own, words.unread);
  const inOrder = ordered(personal.length > 0 ? personal : own, copied);
  const groups = groupFindings(inOrder.slice(0, MOST_FINDINGS)).slice(0, MOST_GROUPS);
  const listed = groups.reduce((sum, { more }) => sum + 1 + more.length, 0);

  const title = escapeInFull(shownPath(path));
  const names = sheetNames(
    copied.map(({ name }) => name),
    fileName(title) || words.sheet,
  );
  const list: ErrorList = {
    path,
    title,
    intro: introduction(personal.length > 0 ? own.length - personal.length : undefined, copied, language),
    groups,
    more: inOrder.length - listed,
    names: new Map(copied.map((sheet, index) => [sheet, names[index] ?? ''])),
    language,
  };
  return {
    path: copyPath(path),
    mediaType: MEDIA_TYPE,
    content: await writeWorkbook(list, inOrder.slice(0, MOST_FINDINGS)),
  };
}

/** `submissions/2023-09/x.xlsx` is `2023-09/x.xlsx`; a file that is no .xlsx keeps its name before the new ending. */
export function copyPath(path: string): string {
  const below = shownPath(path);
  return /\.xlsx$/i.test(below) ? below : `${below}.xlsx`;
}

/** `marked`: the findings whose cells are filled and noted. */
async function writeWorkbook(list: ErrorList, marked: readonly Finding[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = ERRORS_SHEET.mark;
  workbook.lastModifiedBy = ERRORS_SHEET.mark;
  workbook.created = workbook.modified = new Date(Date.UTC(2000, 0, 1));
  const pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  } as const;
  const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 };
  const headerFooter = { oddFooter: `&L${list.title.replaceAll('&', '&&')}&R&P/&N` };

  const errors = workbook.addWorksheet(ERRORS_SHEET.name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: HEADER_ROW, showGridLines: false }],
    pageSetup: { ...pageSetup, margins, printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}` },
    headerFooter,
  });
  const finishes = [writeErrors(errors, list)];
  const sheets = [...list.names.keys()];
  const marks = markCells(list.path, sheets, marked);
  for (const [sheet, name] of list.names) {
    const worksheet = workbook.addWorksheet(name, {
      pageSetup: { ...pageSetup, margins, showGridLines: true },
      headerFooter,
      state: isOurs(sheet, IDENTITY_SHEET) ? 'hidden' : 'visible',
    });
    finishes.push(writeSheet(worksheet, sheet, marks.get(sheet) ?? new Map(), list.language));
  }
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishPackage(written, finishes, ERRORS_SHEET.mark);
}

/**
 * All but the list of an earlier copy and the lists of a template; none where there are more cells than fit, or where not
 * every line of a delimited text that has moved is known.
 */
function sheetsToCopy(
  sheets: readonly Sheet[],
  findings: readonly Finding[],
  words: CopyWords['unread'],
): Sheet[] {
  const delimited = sheets.some(({ fieldCounts }) => fieldCounts !== undefined);
  if (delimited && findings.some(({ code }) => code === 'sheet/too-many-problems')) return [];
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const fit = cells.every(({ row, column }) => row <= LAST_ROW && column <= LAST_COLUMN);
  if (!fit || cells.length > MOST_CELLS) return [];
  return sheets
    .filter((sheet) => !isOurs(sheet, ERRORS_SHEET) && !isOurs(sheet, LISTS_SHEET))
    .map((sheet) => withUnreadMarked(sheet, findings, words));
}

function isOurs(sheet: Sheet, ours: { name: string; mark: string }): boolean {
  const [first] = sheet.cells;
  return (
    sheet.name.normalize('NFC') === ours.name && first !== undefined && cellText(first.value) === ours.mark
  );
}

function isPersonal({ code, severity }: Finding): boolean {
  return code.startsWith('privacy/') && severity === 'error';
}

/** `withoutThese`: how many findings are left out because they may quote a person; undefined where there is none. */
function introduction(
  withoutThese: number | undefined,
  copied: readonly Sheet[],
  language: Language,
): string {
  const words = COPY_WORDS[language];
  if (withoutThese !== undefined) return words.introPersonal(withoutThese);
  return copied.length > 0 ? words.intro : words.introWithoutCells;
}

/** With the place in this file first, wherever the finding itself stands; undefined where it has none. */
function seenFrom(path: string, finding: Finding): Finding | undefined {
  const places = [finding.where, ...finding.also];
  const where = places.find(({ file }) => file === path);
  return where && { ...finding, where, also: places.filter((place) => place !== where) };
}

/** What must be mended first; then in the order of the sheets, and within a sheet from top to bottom. */
function ordered(findings: readonly Finding[], sheets: readonly Sheet[]): Finding[] {
  const rank = ({ severity, where }: Finding) =>
    SEVERITIES.indexOf(severity) * (sheets.length + 1) +
    sheets.findIndex(({ name }) => name === where.sheet) +
    1;
  return sortFindings(findings).sort((a, b) => rank(a) - rank(b));
}

function fileName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[A-Za-z0-9]{1,5}$/, '');
}
