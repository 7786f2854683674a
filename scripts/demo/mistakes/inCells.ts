/** Mistakes in one cell or one row of a sheet, and the findings that must follow from each. */

import type { DemoRow, DemoSheet, Expected } from '../files.ts';
import { addressOf, grouped, headerAddress, isName, labelAddress, numberIn } from '../layout.ts';
import type { DemoCorrection } from '../lists.ts';
import type { Mistake } from '../province.ts';
import type { Spot } from './spots.ts';

/** What was done: the findings to come, and the decisions taken about them. */
export interface Made {
  expected: Expected[];
  corrections?: DemoCorrection[];
}

type InCell = (mistake: Mistake, spot: Spot) => Made | undefined;

/** Undefined where it cannot be made in this sheet. */
export const IN_CELLS: Partial<Record<Mistake['kind'], InCell>> = {
  text: (mistake, spot) =>
    atFigure(mistake, spot, ({ row, column, number }) => {
      const digits = String(number);
      const text = mistake.text
        .replace('{n}', digits)
        .replace('{misplaced}', `${digits.slice(0, 1)}.${digits.slice(1, -1)}.${digits.slice(-1)}`);
      row.figures.set(column, { text });
    }),
  state(mistake, spot) {
    const { sheet } = spot;
    const column = sheet.form.columns.findIndex(({ as }) => as === 'task-state');
    const [{ index, row } = {}] = inTurn(spot);
    if (!row || index === undefined || column < 0 || spot.isLastMonth) return undefined;
    row.typed.set(column, { text: mistake.text });
    return { expected: [found(mistake, spot, addressOf(sheet, index, column))] };
  },
  change: (mistake, spot) =>
    atFigure(mistake, spot, ({ row, column, number }) => {
      row.figures.set(column, { number: round(number * mistake.times + mistake.by) });
    }),
  /** Only where the row was there in every month: of a short history nothing can be said. The last month is what pages open with. */
  jump: (mistake, spot) =>
    atFigure(
      mistake,
      spot,
      ({ row, column, number }) => row.figures.set(column, { number: number * mistake.times }),
      ({ label }) =>
        !spot.isLastMonth && spot.series.every(({ rows }) => rows.some((row) => row.label === label)),
    ),
  exceed(mistake, spot) {
    const { sheet } = spot;
    const [part, whole] = [columnOf(sheet, mistake.column), columnOf(sheet, mistake.above)];
    const shares = sheet.rows.map(({ figures }) => {
      const [some, all] = [numberIn(figures.get(part)), numberIn(figures.get(whole))];
      return some === undefined || !all ? 0 : some / all;
    });
    const most = Math.max(...shares);
    const index = shares.indexOf(most);
    const all = numberIn(sheet.rows[index]?.figures.get(whole));
    // Further from the whole it would be a jump as well.
    if (most < 0.8 || all === undefined) return undefined;
    sheet.rows[index]?.figures.set(part, { number: all + mistake.by });
    return { expected: [found(mistake, spot, addressOf(sheet, index, part))] };
  },
  fall(mistake, spot) {
    const column = columnOf(spot.sheet, mistake.column);
    const earlier = ({ label }: DemoRow) =>
      numberIn(spot.before?.rows.find((row) => row.label === label)?.figures.get(column));
    return atFigure(
      mistake,
      spot,
      ({ row }) => row.figures.set(column, { number: (earlier(row) ?? 0) - mistake.by }),
      (row) => (earlier(row) ?? 0) >= mistake.least,
    );
  },
  total(mistake, spot) {
    const { sheet } = spot;
    if (!sheet.totals) return undefined;
    const column = columnOf(sheet, mistake.column);
    const sum = sheet.rows.reduce((so, row) => so + (numberIn(row.figures.get(column)) ?? 0), 0);
    sheet.typedTotals.set(column, { number: sum + mistake.by });
    return { expected: [found(mistake, spot, addressOf(sheet, sheet.rows.length, column))] };
  },
  computed(mistake, spot) {
    const { sheet } = spot;
    const column = columnOf(sheet, mistake.column);
    const { as, of = [] } = sheet.form.columns[column] ?? {};
    const isKnown = ({ figures }: DemoRow) =>
      of.every((id) => numberIn(figures.get(columnOf(sheet, id))) !== undefined);
    const { index, row } = inTurn(spot).find(({ row }) => isKnown(row)) ?? {};
    if (!row || index === undefined) return undefined;
    const [part = 0, whole = 1] = of.map((id) => numberIn(row.figures.get(columnOf(sheet, id))));
    const honest = as === 'stated-percent' ? Math.round((1000 * part) / whole) / 10 : whole - part;
    row.typed.set(column, { number: round(honest + mistake.by) });
    return { expected: [found(mistake, spot, addressOf(sheet, index, column))] };
  },
  empty: (mistake, spot) => {
    const made = atFigure(mistake, spot, ({ row, column }) => {
      row.figures.delete(column);
    });
    return made && { expected: [found(mistake, spot, '')] };
  },
  correction(mistake, spot) {
    const corrections: DemoCorrection[] = [];
    const made = atFigure(mistake, spot, ({ row, column, number, cell }) => {
      const wrong = number + mistake.by;
      row.typed.set(column, { number: wrong });
      corrections.push({
        file: spot.file.path,
        sheet: spot.sheet.name,
        cell,
        was: grouped(wrong),
        instead: grouped(number),
        reason_vi: mistake.why,
        reason_en: mistake.why_en,
        decided_by: spot.file.sender,
        decided_on: spot.file.received,
      });
    });
    return made && { ...made, corrections };
  },
  header(mistake, spot) {
    spot.sheet.extra.push(mistake.text);
    return { expected: [found(mistake, spot, headerAddress(spot.sheet, spot.sheet.form.columns.length))] };
  },
  date(mistake, spot) {
    spot.sheet.day = mistake.text;
    return { expected: [found(mistake, spot, labelAddress(spot.sheet, 'as-of'))] };
  },
  copy(mistake, spot) {
    const { sheet, before } = spot;
    const column = columnOf(sheet, mistake.column);
    const earlierOf = ({ label }: DemoRow) => before?.rows.find((row) => row.label === label);
    const { index, row } = inTurn(spot).find(({ row }) => earlierOf(row)) ?? {};
    const earlier = row && earlierOf(row);
    if (index === undefined || !earlier || !numberIn(earlier.figures.get(column))) return undefined;
    row.figures = new Map(earlier.figures);
    return { expected: [found(mistake, spot, addressOf(sheet, index, column))] };
  },
  repeat(mistake, spot) {
    const { sheet } = spot;
    const [{ row } = {}] = inTurn(spot);
    if (!row) return undefined;
    const changed = columnOf(sheet, mistake.column);
    const again: DemoRow = { ...row, figures: new Map(row.figures), typed: new Map() };
    const number = numberIn(row.figures.get(changed));
    if (number !== undefined) again.figures.set(changed, { number: number + mistake.by });
    sheet.rows.push(again);
    const expected = [...again.figures].map(([column]) => {
      const code = column === changed ? mistake.code : 'row/duplicate-same';
      return found({ ...mistake, code }, spot, addressOf(sheet, sheet.rows.length - 1, column));
    });
    return { expected };
  },
  name(mistake, spot) {
    const [{ index, row } = {}] = inTurn(spot);
    if (!row || index === undefined) return undefined;
    row.label = row.label.slice(0, -1);
    spot.sheet.totals = false;
    const name = spot.sheet.form.columns.findIndex(({ as }) => isName(as));
    return { expected: [found(mistake, spot, addressOf(spot.sheet, index, name))] };
  },
};

export function found(
  { code, why }: Mistake,
  { file, sheet }: Pick<Spot, 'file' | 'sheet'>,
  cell: string,
): Expected {
  return { code, file: `submissions/${file.path}`, sheet: sheet.name, cell, why };
}

/** Where a column of that id or header stands in the form; -1 where none is named. */
export function columnOf({ form }: DemoSheet, name: string | undefined): number {
  return name === undefined ? -1 : form.columns.findIndex(({ id, header }) => id === name || header === name);
}

interface Figure {
  row: DemoRow;
  column: number;
  number: number;
  cell: string;
}

/** At the first figure of the column that is large enough, in a row that suits. */
export function atFigure(
  mistake: Mistake,
  spot: Spot,
  spoil: (figure: Figure) => void,
  suits: (row: DemoRow) => boolean = () => true,
): Made | undefined {
  const { sheet } = spot;
  const column = columnOf(sheet, mistake.column);
  for (const { index, row } of inTurn(spot)) {
    const number = numberIn(row.figures.get(column));
    if (number === undefined || number < mistake.least) continue;
    if (mistake.row !== undefined && mistake.row !== index) continue;
    const cell = addressOf(sheet, index, column);
    if (!suits(row)) continue;
    spoil({ row, column, number, cell });
    const place = mistake.at === undefined ? column : columnOf(sheet, mistake.at);
    return { expected: [found(mistake, spot, addressOf(sheet, index, place))] };
  }
  return undefined;
}

/** The rows of the sheet, from one in the middle round to the one before it. */
function inTurn({ sheet, turn }: Spot): { index: number; row: DemoRow }[] {
  const rows = sheet.rows.map((row, index) => ({ index, row }));
  const start = turn % Math.max(1, rows.length);
  return [...rows.slice(start), ...rows.slice(0, start)];
}

/** Without the dust of binary fractions. */
function round(number: number): number {
  return Math.round(number * 10) / 10;
}
