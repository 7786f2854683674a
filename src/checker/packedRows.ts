/**
 * Reported figures as few bytes: each text once, the rows as columns of numbers. What comes back is equal to what went
 * in. It knows what a figure is made of, not what it means.
 */

import type { Where } from '../domain/finding.ts';
import type { AppliedCorrection, Quantity, Row } from '../domain/observation.ts';
import { type Period, parsePeriod } from '../domain/period.ts';

/** Texts by their number; shared by everything that is packed together. */
export interface Texts {
  of(text: string): number;
  all: readonly string[];
}

export function emptyTexts(): Texts {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    of(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, all.length);
      all.push(text);
      return all.length - 1;
    },
  };
}

/** Columns of equal length; where the state is not a value the number is 0. */
export interface PackedRows {
  measure: number[];
  unit: number[];
  period: number[];
  category: number[];
  asOf: number[];
  state: number[];
  number: number[];
  /** A text, or -1: the number as a spreadsheet program writes it. */
  shown: number[];
  file: number[];
  sheet: number[];
  /** Letters of the column and number of the row; what is no such address stands whole in the first. */
  column: number[];
  row: number[];
  document: number[];
  received: number[];
  /** From 1; 0 is none. */
  correction: number[];
  corrections: AppliedCorrection[];
}

export function packRows(rows: readonly Row[], texts: Texts): PackedRows {
  const corrections: AppliedCorrection[] = [];
  const column = (value: (row: Row) => number) => rows.map(value);
  const numberOf = ({ quantity }: Row) => (quantity.state === 'value' ? quantity.number : 0);
  const places = rows.map(({ where }) => splitCell(where.cell));
  return {
    measure: column((row) => texts.of(row.measure)),
    unit: column((row) => texts.of(row.unit)),
    period: column((row) => texts.of(row.period.id)),
    category: column((row) => texts.of(row.category)),
    asOf: column((row) => texts.of(row.asOf)),
    state: column((row) => texts.of(row.quantity.state)),
    number: column(numberOf),
    shown: column((row) => (row.shown === plainly(numberOf(row)) ? -1 : texts.of(row.shown))),
    file: column((row) => texts.of(row.where.file)),
    sheet: column((row) => texts.of(row.where.sheet)),
    column: places.map(([letters]) => texts.of(letters)),
    row: places.map(([, row]) => row),
    document: column((row) => texts.of(row.document)),
    received: column((row) => texts.of(row.received)),
    correction: column(({ correction }) => (correction ? corrections.push(correction) : 0)),
    corrections,
  };
}

export function unpackRows(packed: PackedRows, texts: readonly string[]): Row[] {
  const text = (column: readonly number[], index: number) => texts[column[index] ?? -1] ?? '';
  const periods = new Map<string, Period>();
  const periodOf = (id: string): Period => {
    const period = periods.get(id) ?? parsePeriod(id);
    if (!period) throw new Error(`"${id}" is no period`);
    periods.set(id, period);
    return period;
  };
  return packed.measure.map((_, index) => {
    const number = packed.number[index] ?? 0;
    const state = text(packed.state, index) as Quantity['state'];
    const correction = packed.corrections[(packed.correction[index] ?? 0) - 1];
    const row: Row = {
      measure: text(packed.measure, index),
      unit: text(packed.unit, index),
      period: periodOf(text(packed.period, index)),
      category: text(packed.category, index),
      asOf: text(packed.asOf, index),
      quantity: state === 'value' ? { state, number } : { state },
      shown: packed.shown[index] === -1 ? plainly(number) : text(packed.shown, index),
      where: {
        file: text(packed.file, index),
        sheet: text(packed.sheet, index),
        cell: joinCell(text(packed.column, index), packed.row[index] ?? 0),
      },
      document: text(packed.document, index),
      received: text(packed.received, index),
    };
    return correction ? { ...row, correction } : row;
  });
}

export type PackedWhere = [file: number, sheet: number, column: number, row: number];

export function packWhere({ file, sheet, cell }: Where, texts: Texts): PackedWhere {
  const [letters, row] = splitCell(cell);
  return [texts.of(file), texts.of(sheet), texts.of(letters), row];
}

export function unpackWhere([file, sheet, column, row]: PackedWhere, texts: readonly string[]): Where {
  return { file: texts[file] ?? '', sheet: texts[sheet] ?? '', cell: joinCell(texts[column] ?? '', row) };
}

function splitCell(cell: string): [string, number] {
  const match = /^([A-Z]+)([1-9]\d{0,7})$/.exec(cell);
  return match ? [match[1] ?? '', Number(match[2])] : [cell, 0];
}

function joinCell(letters: string, row: number): string {
  return row === 0 ? letters : `${letters}${row}`;
}

function plainly(number: number): string {
  return String(number).replace('.', ',');
}
