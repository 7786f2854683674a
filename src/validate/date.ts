/**
 * Reads days and periods as people write them: day before month before year, "Tháng 9/2023", "Quý III/2023",
 * "9 tháng đầu năm 2023". Undefined for whatever cannot be read for certain.
 */

import { type Day, isDay, makeDay } from '../domain/day.ts';
import { type Period, parsePeriod, periodOfDays } from '../domain/period.ts';
import { type CellValue, cellText } from '../domain/sheet.ts';
import { fold } from './fold.ts';

export function readDay(value: CellValue): Day | undefined {
  return value.kind === 'date' ? value.iso : readDayText(cellText(value));
}

/** `20/9/2023`, `20-09-2023`, `2023-09-20`, `ngày 20 tháng 9 năm 2023`. */
export function readDayText(text: string): Day | undefined {
  const plain = fold(text);
  const iso = /^(\d{4}) (\d{2}) (\d{2})$/.exec(plain);
  const written = /^(?:ngay )?(\d{1,2})(?: thang)? (\d{1,2})(?: nam)? (\d{4})$/.exec(plain);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : written
      ? [written[3], written[2], written[1]]
      : [];
  if (!year || !month || !day) return undefined;
  const made = makeDay(Number(year), Number(month), Number(day));
  return isDay(made) ? made : undefined;
}

const QUARTERS = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

export function readPeriod(value: CellValue): Period | undefined {
  const text = cellText(value);
  const byId = parsePeriod(text);
  if (byId) return byId;
  const plain = fold(text);
  const month = /^(?:thang )?(\d{1,2}) (\d{4})$/.exec(plain);
  if (month) return parsePeriod(`${month[2]}-${String(month[1]).padStart(2, '0')}`);
  const quarter = /^quy ([iv]+|[1-4]) (?:nam )?(\d{4})$/.exec(plain);
  if (quarter) return parsePeriod(`${quarter[2]}-Q${QUARTERS.get(quarter[1] ?? '')}`);
  const nine = /^(?:0?9|chin) thang(?: dau nam)? (\d{4})$/.exec(plain);
  if (nine) return parsePeriod(`${nine[1]}-9T`);
  const half = /^(?:0?6|sau) thang (dau|cuoi) nam (\d{4})$/.exec(plain);
  if (half) return parsePeriod(`${half[2]}-H${half[1] === 'dau' ? 1 : 2}`);
  const year = /^(?:nam )?(\d{4})$/.exec(plain);
  if (year) return parsePeriod(year[1] ?? '');
  const [from, to, ...more] = text.split(/\s*[–—]\s*|\s+-\s+|\s+đến\s+/);
  const first = readDayText((from ?? '').replace(/^từ\s+/i, ''));
  const last = readDayText(to ?? '');
  return first && last && more.length === 0 && first <= last ? periodOfDays(first, last) : undefined;
}
