/**
 * What reading one file gave, as few bytes that are quickly read again: of each sheet its different values once, and its
 * cells as numbers. What comes back is equal to what went in, and values that cells shared are shared again; cells are
 * made when somebody first looks at them, since those of an unchanged file are seldom wanted.
 */

import { deserialize, serialize } from 'node:v8';
import type { Finding } from '../domain/finding.ts';
import type { Cell, CellValue, MergedRange, Sheet, Source } from '../domain/sheet.ts';

export interface Reading {
  sheets: Sheet[];
  findings: Finding[];
}

interface PackedSheet {
  name: string;
  /** `PackedCells`, in bytes of their own, so that they are not even taken apart before somebody looks. */
  cells: Uint8Array;
  merges: MergedRange[];
  hidden: Sheet['hidden'];
  fieldCounts: Sheet['fieldCounts'];
}

interface PackedCells {
  values: PackedValues;
  /** Row, column, place of the value doubled, odd where there is a formula. */
  places: Int32Array;
}

/** Numbers and texts column by column; what is rarer as it is. */
interface PackedValues {
  kinds: Uint8Array;
  texts: string[];
  numbers: Float64Array;
  others: CellValue[];
}

const TEXT = 0;
const NUMBER = 1;
const PERCENT = 2;
const OTHER = 3;

export function packReading({ sheets, findings }: Reading): Uint8Array {
  return serialize({ sheets: sheets.map(packSheet), findings });
}

/** `packed` must come from `packReading`; `source` is that of the file, which is not kept. */
export function unpackReading(packed: Uint8Array, source: Source): Reading {
  const { sheets, findings }: { sheets: PackedSheet[]; findings: Finding[] } = deserialize(packed);
  return { sheets: sheets.map((sheet) => unpackSheet(sheet, source)), findings };
}

function packSheet({ name, cells, merges, hidden, fieldCounts }: Sheet): PackedSheet {
  return { name, cells: serialize(packCells(cells)), merges, hidden, fieldCounts };
}

function packCells(cells: readonly Cell[]): PackedCells {
  const { placeOf, packed: values } = valuesPacker(cells.length);
  const places = new Int32Array(cells.length * 3);
  let at = 0;
  for (const { row, column, value, formula } of cells) {
    places[at] = row;
    places[at + 1] = column;
    places[at + 2] = placeOf(value) * 2 + (formula ? 1 : 0);
    at += 3;
  }
  return { values: values(), places };
}

/** `most`: how many values there may be at most. What cells share has one place; no reader lets them share numbers. */
function valuesPacker(most: number): { placeOf(value: CellValue): number; packed(): PackedValues } {
  const kinds = new Uint8Array(most);
  const numbers: number[] = [];
  const texts: string[] = [];
  const others: CellValue[] = [];
  const places = new Map<CellValue, number>();
  let size = 0;
  const next = (kind: number): number => {
    kinds[size] = kind;
    size += 1;
    return size - 1;
  };
  return {
    placeOf(value) {
      if (value.kind === 'number') {
        texts.push(value.text);
        numbers.push(value.number);
        return next(value.percent ? PERCENT : NUMBER);
      }
      const known = places.get(value);
      if (known !== undefined) return known;
      places.set(value, size);
      if (value.kind !== 'text') {
        others.push(value);
        return next(OTHER);
      }
      texts.push(value.text);
      return next(TEXT);
    },
    packed: () => ({ kinds: kinds.slice(0, size), texts, numbers: Float64Array.from(numbers), others }),
  };
}

function unpackSheet({ name, cells, merges, hidden, fieldCounts }: PackedSheet, source: Source): Sheet {
  let unpacked: Cell[] | undefined;
  return {
    source,
    name,
    get cells() {
      unpacked ??= unpackCells(deserialize(cells));
      return unpacked;
    },
    merges,
    hidden,
    ...(fieldCounts ? { fieldCounts } : {}),
  };
}

function unpackCells({ values: packed, places }: PackedCells): Cell[] {
  const values = unpackValues(packed);
  const unpacked: Cell[] = [];
  for (let at = 0; at < places.length; at += 3) {
    const [row = 0, column = 0, place = 0] = [places[at], places[at + 1], places[at + 2]];
    const value = values[place >> 1];
    if (value) unpacked.push({ row, column, value, formula: (place & 1) === 1 });
  }
  return unpacked;
}

function unpackValues({ kinds, texts, numbers, others }: PackedValues): CellValue[] {
  let [text, number, other] = [0, 0, 0];
  const nextText = () => texts[text++] ?? '';
  const values: CellValue[] = [];
  for (const kind of kinds) {
    if (kind === TEXT) values.push({ kind: 'text', text: nextText() });
    else if (kind === OTHER) values.push(others[other++] ?? { kind: 'text', text: '' });
    else {
      const percent = kind === PERCENT;
      values.push({ kind: 'number', number: numbers[number++] ?? 0, text: nextText(), percent });
    }
  }
  return values;
}
