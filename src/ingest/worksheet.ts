/**
 * One worksheet part enters; its cells in order, its merged ranges and what it hides leave. Rows and cells may
 * come without an address or out of order; two that contradict each other refuse the file, because nobody can
 * say which one is true. It judges nothing else.
 */

import type { CorruptReason } from '../domain/reasons.ts';
import type { Cell, MergedRange } from '../domain/sheet.ts';
import { LAST_COLUMN, LAST_ROW, parseAddress, parseIndex, parseRange } from './address.ts';
import { cellValue, type StoredCell, type WorkbookContext } from './cellValue.ts';
import { ExternalLinks } from './externalLinks.ts';
import { corrupt, Refusal } from './refusal.ts';
import { RichText } from './richText.ts';
import { type Attributes, readXml, type XmlPart } from './xml.ts';

export interface Worksheet {
  cells: Cell[];
  merges: MergedRange[];
  /** Hidden rows that hold content. */
  hiddenRows: ReadonlySet<number>;
  /** One for each hidden column, by its number. */
  hiddenColumns: Uint8Array;
  /** Cells whose formula takes something from another workbook. */
  external: Cell[];
}

const ROW = 'worksheet/sheetData/row';
const CELL = `${ROW}/c`;
const CONTENT = `${CELL}/v`;
const FORMULA = `${CELL}/f`;
const INLINE = `${CELL}/is`;
/** Far beyond any sheet that people made, and few enough to compare with each other. */
const MOST_MERGES = 50_000;

export function readWorksheet(
  part: XmlPart,
  sheet: string,
  cellsLeft: number,
  context: WorkbookContext,
): Worksheet {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Uint8Array(LAST_COLUMN + 1);
  const cells: Cell[] = [];
  let hiddenRanges = 0;
  const merges: MergedRange[] = [];
  const links = new ExternalLinks();
  const external = new Set<Cell>();
  let row = 0;
  let rowIsStated = false;
  let rowIsHidden = false;
  let column = 0;
  let stored: StoredCell = emptyCell(new Map());
  let sharedFormula: string | undefined;

  const contradiction = (reason: CorruptReason) => corrupt(reason, part.name, sheet);

  function openRow(attributes: Attributes): void {
    const stated = attributes.get('r');
    const next = stated === undefined ? row + 1 : parseIndex(stated, LAST_ROW);
    if (next === undefined || next > LAST_ROW) throw contradiction('row-number');
    row = next;
    rowIsStated = stated !== undefined;
    rowIsHidden = isHidden(attributes, 'ht');
    column = 0;
  }

  function openCell(attributes: Attributes): void {
    const stated = attributes.get('r');
    const next = stated === undefined ? { row, column: column + 1 } : parseAddress(stated);
    if (next === undefined || next.column > LAST_COLUMN) throw contradiction('cell-address');
    if (next.row !== row && rowIsStated) throw contradiction('cell-address');
    row = next.row;
    rowIsStated = true;
    column = next.column;
    stored = emptyCell(attributes);
  }

  function closeCell(): void {
    const value = cellValue(stored, context);
    if (!value) return;
    if (cells.length >= cellsLeft) {
      throw new Refusal('sheet/too-many-cells', { limit: String(context.limits.cells) }, sheet);
    }
    if (rowIsHidden) hiddenRows.add(row);
    const cell = { row, column, value, formula: stored.formula !== undefined };
    cells.push(cell);
    if (stored.formula !== undefined && links.isExternal(stored.formula, sharedFormula)) external.add(cell);
  }

  function hideColumns(attributes: Attributes): void {
    const from = parseIndex(attributes.get('min') ?? '', LAST_COLUMN);
    const to = parseIndex(attributes.get('max') ?? '', LAST_COLUMN);
    hiddenRanges += 1;
    if (from === undefined || to === undefined || hiddenRanges > LAST_COLUMN)
      throw contradiction('column-number');
    hiddenColumns.fill(1, from, to + 1);
  }

  function addMerge(attributes: Attributes): void {
    const range = parseRange(attributes.get('ref') ?? '');
    if (!range) throw contradiction('merged-range');
    if (merges.length >= MOST_MERGES) throw contradiction('too-many-merges');
    merges.push(range);
  }

  readXml(part, {
    open: (path, attributes) => {
      if (path === CELL) openCell(attributes);
      else if (path === ROW) openRow(attributes);
      else if (path === FORMULA) {
        stored.formula = '';
        sharedFormula = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
      } else if (path === CONTENT) {
        if (stored.content !== undefined) throw contradiction('two-values');
        stored.content = '';
      } else if (path === INLINE) stored.inline = new RichText();
      else if (path.startsWith(INLINE)) stored.inline?.open(path.slice(INLINE.length + 1), attributes);
      else if (path === 'worksheet/cols/col' && isHidden(attributes, 'width')) hideColumns(attributes);
      else if (path === 'worksheet/mergeCells/mergeCell') addMerge(attributes);
    },
    text: (path, content) => {
      if (path === CONTENT) stored.content += content;
      else if (path === FORMULA) stored.formula += content;
      else if (path.startsWith(INLINE)) stored.inline?.text(path.slice(INLINE.length + 1), content);
    },
    close: (path) => {
      if (path === CELL) closeCell();
    },
  });

  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const twice = cells.some((cell, index) => {
    const before = cells[index - 1];
    return before?.row === cell.row && before.column === cell.column;
  });
  if (twice) throw contradiction('duplicate-cell');
  return { cells, merges, hiddenRows, hiddenColumns, external: cells.filter((cell) => external.has(cell)) };
}

function emptyCell(attributes: Attributes): StoredCell {
  return {
    type: attributes.get('t') ?? 'n',
    style: attributes.get('s'),
    formula: undefined,
    content: undefined,
    inline: undefined,
  };
}

/** A row or column of no height or width is as hidden as one that says so. */
function isHidden(attributes: Attributes, size: 'ht' | 'width'): boolean {
  return /^(1|true)$/.test(attributes.get('hidden') ?? '') || Number(attributes.get(size) ?? 1) === 0;
}
