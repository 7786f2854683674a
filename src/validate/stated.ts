/**
 * Percentages and remainders that a source computed itself are verified against its own figures and never imported. A
 * percentage agrees when it is ours rounded or cut off in its own last digit; of what is no percentage it is not said
 * that it differs.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import { type CellValue, cellText } from '../domain/sheet.ts';
import { PLAIN_COUNT, readNumber } from './number.ts';
import { written } from './numeral.ts';
import type { Table, TableColumn } from './tableShape.ts';

/** The figures of one row by the id of their column. */
export interface StatedRow {
  row: number;
  columns: readonly TableColumn[];
  /** Where the figures stand, by the id of their column. */
  places: ReadonlyMap<string, Where>;
  numbers: ReadonlyMap<string, number>;
  /** Percentages typed behind fractions. */
  percents: ReadonlyMap<TableColumn, string>;
}

type Place = (row: number, column: number) => Where;

export function verifyStatedFigures(table: Table, rows: readonly StatedRow[], where: Place): Finding[] {
  return rows.flatMap((stated) =>
    stated.columns.filter(isComputed).flatMap((column) => {
      const { definition } = column;
      const ids = definition.of ?? [];
      const [done, whole] = ids.map((id) => stated.numbers.get(id));
      const value =
        definition.as === 'fraction'
          ? { kind: 'text' as const, text: stated.percents.get(column) ?? '' }
          : table.grid.value(stated.row, column.column);
      const claim: Claim = {
        value,
        done,
        whole,
        place: () => where(stated.row, column.column),
        also: () => (definition.as === 'fraction' ? [] : ids.flatMap((id) => stated.places.get(id) ?? [])),
      };
      return definition.as === 'stated-remainder' ? verifyRemainder(claim) : verifyPercent(claim);
    }),
  );
}

function isComputed({ definition }: TableColumn): boolean {
  return definition.as.startsWith('stated-') || definition.as === 'fraction';
}

/** What a source computed, and what it says it computed it from. */
interface Claim {
  value: CellValue;
  done: number | undefined;
  whole: number | undefined;
  place: () => Where;
  also: () => Where[];
}

function verifyRemainder({ value, done, whole, place, also }: Claim): Finding[] {
  if (done === undefined || whole === undefined) return [];
  const reading = readNumber(value, PLAIN_COUNT);
  if (!reading.ok || reading.quantity.state !== 'value') return [];
  if (reading.quantity.number === whole - done) return [];
  const params = { stated: cellText(value), computed: String(whole - done) };
  return [finding('rule/remainder-differs', place(), params, also())];
}

/** Of a whole of zero nothing can be a percentage, whether or not the part is given. */
function verifyPercent({ value, done, whole, place, also }: Claim): Finding[] {
  const stated = cellText(value);
  if (!/\d/.test(stated) || value.kind === 'uncalculated' || whole === undefined) return [];
  if (done === undefined && whole !== 0) return [];
  const computed = whole === 0 || done === undefined ? undefined : (100 * done) / whole;
  if (computed === undefined && value.kind === 'error') return [];
  const percent = value.kind === 'error' ? undefined : readPercent(stated);
  if (percent && computed !== undefined && agrees(percent, computed)) return [];
  const params = { stated, computed: computed === undefined ? '' : computed.toFixed(4) };
  if (!percent) return [finding('rule/stated-percent-unread', place(), params, also())];
  if (computed !== undefined && !percent.signed && isFractionOf(percent, computed)) {
    const points = written(Number((percent.number * 100).toPrecision(15)), ',');
    const readings = { shown: stated, first: `${stated}%`, second: `${points}%` };
    return [finding('cell/percent-scale', place(), readings, also(), 'warning')];
  }
  return [finding('rule/stated-percent-differs', place(), params, also())];
}

interface StatedPercent {
  number: number;
  decimals: number;
  /** With a sign "%". */
  signed: boolean;
}

/** A number, or the only number with "%" among words: "50% (đạt)". */
function readPercent(stated: string): StatedPercent | undefined {
  const among = /^\D*?(-?\d+(?:[.,]\d+)?)\s*%\D*$/.exec(stated)?.[1];
  const text = (among ?? stated).replace(',', '.');
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined;
  const decimals = text.split('.')[1]?.length ?? 0;
  return { number: Number(text), decimals, signed: among !== undefined };
}

/** Figures that a program computed differ from ours in their last binary digit. */
const BINARY_DUST = 1e-9;

/** True where `stated`, with as many decimals as it has, is within one unit of its last digit. */
function agrees({ number, decimals }: StatedPercent, computed: number): boolean {
  return Math.abs(number - computed) < Math.max(10 ** -decimals, BINARY_DUST);
}

/** 0,50 beside 50%; a bare 0 or 1 is no sign of a fraction. */
function isFractionOf({ number, decimals, signed }: StatedPercent, computed: number): boolean {
  return decimals > 0 && agrees({ number: number * 100, decimals: decimals - 2, signed }, computed);
}
