/**
 * Columns of identity numbers that were typed as numbers, so that their leading zeros are gone and no word names them.
 * One such number cannot be told from an amount of money; a whole column can. The rule stands in `privacy.ts`.
 */

import { remembered } from '../../domain/remembered.ts';
import type { Cell, Sheet } from '../../domain/sheet.ts';
import { isIdentityNumber, speaksOfMoney } from './numbers.ts';

const FEWEST = 3;
/** Smaller whole numbers are order numbers and years, and say nothing about the column. */
const SMALLEST_SEEN = 100_000;
/** Of a typed number, with spaces around it. */
const LONGEST = 40;

/** The cells of such columns. */
export function identityColumns(sheet: Sheet): Cell[] {
  const columns = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if ((wholeNumber(cell) ?? 0) < SMALLEST_SEEN) continue;
    const same = columns.get(cell.column);
    if (same) same.push(cell);
    else columns.set(cell.column, [cell]);
  }
  const suspects = [...columns.values()].filter(
    (numbers) => numbers.every(mayBeIdentity) && new Set(numbers.map(wholeNumber)).size >= FEWEST,
  );
  if (suspects.length === 0) return [];
  const ofMoney = remembered(speaksOfMoney);
  const firstMoney =
    sheet.cells.find(({ value }) => value.kind === 'text' && ofMoney(value.text))?.row ?? Infinity;
  return suspects.filter((numbers) => (numbers[0]?.row ?? 0) < firstMoney).flat();
}

function wholeNumber({ value }: Cell): number | undefined {
  if (value.kind === 'number') return Number.isSafeInteger(value.number) ? value.number : undefined;
  return value.kind === 'text' && value.text.length <= LONGEST && /^[1-9]\d{4,14}$/.test(value.text.trim())
    ? Number(value.text)
    : undefined;
}

function mayBeIdentity(cell: Cell): boolean {
  const digits = String(wholeNumber(cell) ?? '');
  if (cell.formula || digits.endsWith('000') || !/^\d{10,11}$/.test(digits)) return false;
  return isIdentityNumber(digits.padStart(12, '0'));
}
