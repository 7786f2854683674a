/**
 * Reads two figures typed as one text, `13.236/27.410, đạt tỷ lệ 48,3 %`: the part, the whole, and the percentage that
 * the source puts behind them, which is only verified. What Excel has turned into a date is refused.
 */

import type { FindingCode, FindingParams } from '../domain/finding.ts';
import { type CellValue, cellText } from '../domain/sheet.ts';
import { type NumberColumn, readNumber } from './number.ts';

export type FractionReading =
  | { ok: true; parts: [number, number] | undefined; statedPercent: string }
  | { ok: false; code: FindingCode; params: FindingParams };

const FRACTION = /^([^/]+)\/([\d.\s]*\d)(?:\s*[,;:=(–-]\s*|\s+)?(.*?)\)?$/s;
/** `%` with digits before it; any words around them. */
const PERCENT = /(\d+(?:,\d+)?\s*%)/;

/** `parts` is undefined where the cell says that nothing was reported. */
export function readFraction(value: CellValue, column: NumberColumn): FractionReading {
  const shown = cellText(value);
  if (value.kind !== 'text') {
    const reading = readNumber(value, column);
    const code = reading.ok ? 'cell/not-a-fraction' : reading.code;
    return { ok: false, code, params: reading.ok ? { shown } : reading.params };
  }
  const match = FRACTION.exec(shown);
  const [, part = '', whole = '', rest = ''] = match ?? [];
  if (!match) {
    const reading = readNumber(value, column);
    const absent = reading.ok && reading.quantity.state !== 'value';
    return absent
      ? { ok: true, parts: undefined, statedPercent: '' }
      : { ok: false, code: 'cell/not-a-fraction', params: { shown } };
  }
  const percent = PERCENT.exec(rest)?.[1] ?? '';
  if (/\d/.test(rest.replace(percent, '')))
    return { ok: false, code: 'cell/not-a-fraction', params: { shown } };
  const numbers: number[] = [];
  for (const text of [part, whole]) {
    const reading = readNumber({ kind: 'text', text: text.trim() }, column);
    if (!reading.ok) return { ok: false, code: reading.code, params: { ...reading.params, shown } };
    if (reading.quantity.state !== 'value')
      return { ok: false, code: 'cell/not-a-fraction', params: { shown } };
    numbers.push(reading.quantity.number);
  }
  const [first = 0, second = 0] = numbers;
  return { ok: true, parts: [first, second], statedPercent: percent };
}
