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

/**
 * `within`: the period of the whole sheet; it gives the year to "Tháng 9" or "Quý III", where it lies in one year.
 * A date cell on the first of a month is what spreadsheet programs make of "9/2023": the month.
 */
export function readPeriod(value: CellValue, within?: Period): Period | undefined {
  if (value.kind === 'date') {
    return value.iso.endsWith('-01') ? parsePeriod(value.iso.slice(0, 7)) : undefined;
  }
  return readPeriodText(cellText(value), within);
}

export function readPeriodText(text: string, within?: Period): Period | undefined {
  const plain = fold(text);
  if (plain === '') return undefined;
  const year = within && within.first.slice(0, 4) === within.last.slice(0, 4) ? within.last.slice(0, 4) : '';
  return (
    parsePeriod(text.trim()) ??
    namedPeriod(plain) ??
    (year === '' ? undefined : namedPeriod(`${plain} ${year}`)) ??
    intervalOfDays(text)
  );
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

/** Folded words that end with a year: "thang 9 2023", "quy iii nam 2023", "9 thang dau nam 2023". */
function namedPeriod(plain: string): Period | undefined {
  const ending = /^(.*?)\s*(?:nam )?(\d{4})$/.exec(plain);
  if (!ending) return undefined;
  const [, name = '', year = ''] = ending;
  const month = /^(?:thang |t)?(\d{1,2})$/.exec(name);
  if (month) return parsePeriod(`${year}-${String(month[1]).padStart(2, '0')}`);
  const quarter = /^quy ([iv]+|[1-4])$/.exec(name);
  if (quarter) return parsePeriod(`${year}-Q${QUARTERS.get(quarter[1] ?? '')}`);
  const week = /^tuan (\d{1,2})$/.exec(name);
  if (week) return parsePeriod(`${year}-W${String(week[1]).padStart(2, '0')}`);
  if (/^(?:0?9|chin) thang(?: dau)?(?: nam)?$/.test(name)) return parsePeriod(`${year}-9T`);
  const half = /^(?:0?6|sau) thang (dau|cuoi)(?: nam)?$/.exec(name);
  if (half) return parsePeriod(`${year}-H${half[1] === 'dau' ? 1 : 2}`);
  return name === '' || name === 'ca nam' || name === 'nam' ? parsePeriod(year) : undefined;
}

function intervalOfDays(text: string): Period | undefined {
  const [from, to, ...more] = text.split(/\s*[–—]\s*|\s+-\s+|\s+đến\s+(?:hết\s+)?/);
  const first = readDayText((from ?? '').replace(/^từ\s+/i, ''));
  const last = readDayText(to ?? '');
  return first && last && more.length === 0 && first <= last ? periodOfDays(first, last) : undefined;
}
