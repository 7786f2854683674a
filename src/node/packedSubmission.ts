/**
 * What validating one file gave, as few bytes that are quickly read again: its figures column by column, each text and
 * period once. What comes back is equal to what went in, with the very forms that are handed in.
 */

import { deserialize, serialize } from 'node:v8';
import type { Form } from '../domain/form.ts';
import type { Absence, AppliedCorrection, Quantity, Row } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { LostSheet, SubmissionRead, TableRead } from '../domain/submissionRead.ts';

/** Tables and lost sheets name their form by its id and their rows by their place among all rows. */
interface PackedSubmission {
  rows: PackedRows[];
  tables: (Omit<TableRead, 'form' | 'rows'> & { form: string; rows: number })[];
  lost: (Omit<LostSheet, 'form' | 'present'> & { form: string | undefined; present: number })[];
  findings: SubmissionRead['findings'];
}

interface PackedRows {
  texts: string[];
  periods: Period[];
  /** Of each row the places of its texts and its period, and its state. */
  places: Int32Array;
  numbers: Float64Array;
  corrections: Map<number, AppliedCorrection>;
}

const NONE = -1;

export function packSubmission({ tables, lost, findings }: SubmissionRead): Uint8Array {
  const present = lost.flatMap((sheet) => (sheet.present ? [sheet.present] : []));
  const rows = [...new Set<readonly Row[]>([...tables.map((table) => table.rows), ...present])];
  const packed: PackedSubmission = {
    rows: rows.map(packRows),
    tables: tables.map((table) => ({ ...table, form: table.form.id, rows: rows.indexOf(table.rows) })),
    lost: lost.map((sheet) => ({
      ...sheet,
      form: sheet.form?.id,
      present: sheet.present ? rows.indexOf(sheet.present) : NONE,
    })),
    findings,
  };
  return serialize(packed);
}

/** `packed` must come from `packSubmission`; throws where it knows a form that is not handed in. */
export function unpackSubmission(packed: Uint8Array, forms: readonly Form[]): SubmissionRead {
  const { rows, tables, lost, findings }: PackedSubmission = deserialize(packed);
  const unpacked = rows.map(unpackRows);
  const formOf = (id: string): Form => {
    const form = forms.find((one) => one.id === id);
    if (!form) throw new Error(`no form ${id}`);
    return form;
  };
  return {
    tables: tables.map((table) => ({ ...table, form: formOf(table.form), rows: unpacked[table.rows] ?? [] })),
    lost: lost.map(({ form, present, ...sheet }) => ({
      ...sheet,
      form: form === undefined ? undefined : formOf(form),
      ...(present === NONE ? {} : { present: unpacked[present] ?? [] }),
    })),
    findings,
  };
}

const STATES: readonly ('value' | Absence)[] = [
  'value',
  'not-reported',
  'not-applicable',
  'no-cases',
  'withheld',
  'invalid',
];
/** Behind ten texts. */
const PERIOD = 10;
const STATE = 11;
const WIDTH = 12;

function textsOf({
  measure,
  unit,
  category,
  asOf,
  shown,
  where,
  document,
  received,
}: Row): readonly string[] {
  return [measure, unit, category, asOf, shown, where.file, where.sheet, where.cell, document, received];
}

function packRows(rows: readonly Row[]): PackedRows {
  const texts = places<string>();
  const periods = places<Period>();
  const packed = new Int32Array(rows.length * WIDTH);
  const numbers = new Float64Array(rows.length);
  const corrections = new Map<number, AppliedCorrection>();
  let above: readonly string[] = [];
  rows.forEach((row, index) => {
    const said = textsOf(row);
    const at = index * WIDTH;
    // Most texts of a row stand in the row above as well.
    said.forEach((text, place) => {
      packed[at + place] = text === above[place] ? (packed[at - WIDTH + place] ?? NONE) : texts.of(text);
    });
    packed[at + PERIOD] = periods.of(row.period);
    packed[at + STATE] = STATES.indexOf(row.quantity.state);
    if (row.quantity.state === 'value') numbers[index] = row.quantity.number;
    if (row.correction) corrections.set(index, row.correction);
    above = said;
  });
  return { texts: texts.all(), periods: periods.all(), places: packed, numbers, corrections };
}

/** The different ones of some things, in the order in which they came. */
function places<Thing>(): { of(thing: Thing): number; all(): Thing[] } {
  const known = new Map<Thing, number>();
  return {
    of(thing) {
      const place = known.get(thing) ?? known.size;
      known.set(thing, place);
      return place;
    },
    all: () => [...known.keys()],
  };
}

function unpackRows({ texts, periods, places, numbers, corrections }: PackedRows): Row[] {
  const rows: Row[] = [];
  const text = (at: number) => texts[places[at] ?? NONE] ?? '';
  for (let at = 0; at < places.length; at += WIDTH) {
    const period = periods[places[at + PERIOD] ?? NONE];
    const state = STATES[places[at + STATE] ?? NONE];
    if (!period || !state) throw new Error('a row without period or state');
    const row: Row = {
      measure: text(at),
      unit: text(at + 1),
      period,
      category: text(at + 2),
      asOf: text(at + 3),
      quantity: quantityOf(state, numbers[rows.length] ?? 0),
      shown: text(at + 4),
      where: { file: text(at + 5), sheet: text(at + 6), cell: text(at + 7) },
      document: text(at + 8),
      received: text(at + 9),
    };
    const correction = corrections.get(rows.length);
    rows.push(correction ? { ...row, correction } : row);
  }
  return rows;
}

function quantityOf(state: 'value' | Absence, number: number): Quantity {
  return state === 'value' ? { state, number } : { state };
}
