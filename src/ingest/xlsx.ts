/**
 * The bytes of a workbook enter; a sheet of addressed values leaves for each of its worksheets, with findings about
 * what the person who looks at it cannot see. Strict on purpose: what is contradictory is refused and what is
 * uncertain is marked, because a wrong number costs more than a refused file. It does not know what any cell means.
 */

import { type Finding, finding } from '../domain/finding.ts';
import type { ReadLimits } from '../domain/limits.ts';
import { type Cell, cellAddress, type MergedRange, type Sheet, type Source } from '../domain/sheet.ts';
import type { Deadline } from './deadline.ts';
import { hiddenParts } from './hidden.ts';
import { LegacyEvidence, mayShowLegacyFont } from './legacyFont.ts';
import { separateMerged } from './merges.ts';
import { listTexts, rangeAddress } from './places.ts';
import { corrupt, Refusal } from './refusal.ts';
import { openArchive } from './unzip.ts';
import { openWorkbook } from './workbook.ts';
import { readWorksheet } from './worksheet.ts';

export function readXlsx(
  source: Source,
  bytes: Uint8Array,
  limits: ReadLimits,
  deadline: Deadline,
): { sheets: Sheet[]; findings: Finding[] } {
  const { sheets: entries, context } = openWorkbook(openArchive(bytes, limits, deadline), limits);
  const sheets: Sheet[] = [];
  const findings: Finding[] = [];
  let cellsLeft = limits.cells;
  for (const entry of entries) {
    const worksheet = readWorksheet(entry.part, entry.name, cellsLeft, context);
    cellsLeft -= worksheet.cells.length;
    const merged = separateMerged(worksheet.cells, worksheet.merges, deadline);
    if (!merged) throw corrupt('overlapping-merges', entry.part.name, entry.name);
    refuseLegacyFont(worksheet.cells, entry.name);

    const at = (cell: Cell | undefined) => ({
      file: source.path,
      sheet: entry.name,
      cell: cell ? addressOf(cell) : '',
    });
    for (const { ranges, cells } of inFewFindings([...merged.covered])) {
      findings.push(
        finding('sheet/merged-data', at(cells[0]), {
          range: listTexts(ranges.map(rangeAddress)),
          count: String(cells.length),
        }),
      );
    }
    const { external } = worksheet;
    if (external.length > 0) {
      findings.push(finding('sheet/external-link', at(external[0]), { count: String(external.length) }));
    }
    sheets.push({
      source,
      name: entry.name,
      cells: merged.visible,
      merges: worksheet.merges,
      hidden: hiddenParts(entry, worksheet, merged.visible),
    });
  }
  if (sheets.every((sheet) => sheet.cells.length === 0)) {
    findings.push(finding('file/empty', { file: source.path, sheet: '', cell: '' }));
  }
  return { sheets, findings };
}

/** Nobody reads a hundred findings about one sheet: the last one stands for all that follow. */
const MOST_FINDINGS = 20;

function inFewFindings(covered: [MergedRange, Cell[]][]): { ranges: MergedRange[]; cells: Cell[] }[] {
  const each = covered.map(([range, cells]) => ({ ranges: [range], cells }));
  const rest = each.slice(MOST_FINDINGS - 1);
  if (rest.length < 2) return each;
  const together = {
    ranges: rest.flatMap((one) => one.ranges),
    cells: rest.flatMap((one) => one.cells),
  };
  return [...each.slice(0, MOST_FINDINGS - 1), together];
}

/** Judged by all cells of the sheet together; the place is the first one that shows it. */
function refuseLegacyFont(cells: readonly Cell[], sheet: string): void {
  if (!mayShowLegacyFont(cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])))) return;
  const evidence = new LegacyEvidence();
  let first: Cell | undefined;
  for (const cell of cells) {
    if (cell.value.kind !== 'text') continue;
    if (evidence.add(cell.value.text) !== undefined) first ??= cell;
  }
  const font = evidence.font();
  if (first && font) throw new Refusal('file/legacy-font', { font }, sheet, addressOf(first));
}

function addressOf(cell: Cell): string {
  return cellAddress(cell.row, cell.column);
}
