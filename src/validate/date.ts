/**
 * Reads days and periods as people write them: day before month before year, "Tháng 9/2023", "Quý III/2023",
 * "9 tháng đầu năm 2023". Undefined for whatever cannot be read for certain: "III/2023" may be a month or a quarter,
 * "6 tháng năm 2023" either half, and a year that is not of this century is a slip.
 */

import { type Day, isDay, makeDay } from '../domain/day.ts';
import { fold } from '../domain/fold.ts';
import { type Period, parsePeriod, periodOfDays } from '../domain/period.ts';
import { type CellValue, cellText } from '../domain/sheet.ts';

export function readDay(value: CellValue): Day | undefined {
  if (value.kind !== 'date') return readDayText(cellText(value));
  return isOfThisCentury(value.iso) ? value.iso : undefined;
}

/** `20/9/2023`, `2023-09-20`, `ngày 20 tháng 9 năm 2023`, `17 giờ 00 ngày 20/9/2023`, `tính đến hết ngày 20/9/2023`. */
export function readDayText(text: string): Day | undefined {
  const plain = dayAlone(fold(text));
  const iso = /^(\d{4}) (\d{2}) (\d{2})$/.exec(plain);
  const written = WRITTEN_DAY.exec(plain);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : written
      ? [written[3], written[2], written[1]]
      : [];
  if (!year || !month || !day) return undefined;
  const made = makeDay(Number(year), Number(month), Number(day));
  return isDay(made) && isOfThisCentury(made) ? made : undefined;
}

/** What stands in a column of days where there is none. */
export function meansNoDay(text: string): boolean {
  return /^(?:x|[-–—]|…|\.{3})?$/i.test(text.trim());
}

/**
 * `within`: the period of the whole sheet; it gives the year to "Tháng 9" or "Quý III", where it lies in one year.
 * A date cell on the first of a month is what spreadsheet programs make of "9/2023": the month.
 */
export function readPeriod(value: CellValue, within?: Period): Period | undefined {
  if (value.kind === 'date') {
    const isMonth = value.iso.endsWith('-01') && isOfThisCentury(value.iso);
    return isMonth ? parsePeriod(value.iso.slice(0, 7)) : undefined;
  }
  return readPeriodText(cellText(value), within);
}

export function readPeriodText(text: string, within?: Period): Period | undefined {
  const plain = fold(text);
  if (plain === '') return undefined;
  const year = within && within.first.slice(0, 4) === within.last.slice(0, 4) ? within.last.slice(0, 4) : '';
  const period =
    parsePeriod(text.trim()) ??
    namedPeriod(plain) ??
    (year === '' ? undefined : namedPeriod(`${plain} ${year}`)) ??
    intervalOfDays(text);
  return period && isOfThisCentury(period.first) && isOfThisCentury(period.last) ? period : undefined;
}

/** Why a text is no day or period: the calendar has none such, or it is written in a way that is not understood. */
export function whyNoDate(text: string): 'cell/impossible-date' | 'cell/unread-date' {
  if (readDayText(text) || readPeriodText(text)) return 'cell/unread-date';
  const shaped = endsOf(text).every((end) => {
    const plain = dayAlone(fold(end));
    return SHAPES.some((shape) => shape.test(plain));
  });
  return text.trim() === '' || shaped ? 'cell/impossible-date' : 'cell/unread-date';
}

const WRITTEN_DAY = /^(\d{1,2})(?: thang)? (\d{1,2})(?: nam)? (\d{4})$/;
/** Days, months and quarters whose numbers may be wrong. */
const SHAPES = [
  /^\d{1,2}(?: thang)? \d{1,2}(?: nam)? \d{3,}$/,
  /^\d{4,} \d{1,2} \d{1,2}$/,
  /^(?:thang |t)?\d{1,2}(?: nam)? \d{3,}$/,
  /^(?:quy|q) ?(?:\d+|[ivx]+)(?: nam)? \d{3,}$/,
];

/** Folded words without the hour and what leads up to the day: "17 gio 00 ngay", "tinh den het ngay". */
function dayAlone(plain: string): string {
  return plain
    .replace(/^(?:tinh |chot )?(?:den )?(?:het )?(?=ngay |\d)/, '')
    .replace(/^(?:luc )?\d{1,2}(?: ?gio| ?h| (?=\d{2} ngay ))(?: ?\d{2})?(?: phut)? (?=ngay )/, '')
    .replace(/^ngay /, '')
    .replace(/(?<= \d{4}) (?:luc )?\d{1,2}(?: ?h ?| ?gio ?| )(?:\d{2})?(?: \d{2})?$/, '');
}

function isOfThisCentury(day: Day): boolean {
  return day.startsWith('20');
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
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['bon', 4],
  ['tu', 4],
]);

/** Folded words that end with a year: "thang 9 2023", "quy iii nam 2023", "9 thang dau nam 2023". */
function namedPeriod(plain: string): Period | undefined {
  const ending = /^(.*?)\s*(?:nam )?(?<!\d)(\d{4})$/.exec(plain);
  if (!ending) return undefined;
  const [, name = '', year = ''] = ending;
  const month = /^(?:thang |t)?(\d{1,2})$/.exec(name);
  if (month) return parsePeriod(`${year}-${String(month[1]).padStart(2, '0')}`);
  const quarter = QUARTERS.get(/^(?:quy |q ?)(\w+)$/.exec(name)?.[1] ?? '');
  if (quarter) return parsePeriod(`${year}-Q${quarter}`);
  const week = /^tuan (\d{1,2})$/.exec(name);
  if (week) return parsePeriod(`${year}-W${String(week[1]).padStart(2, '0')}`);
  if (/^(?:0?9|chin) thang(?: dau)?(?: nam)?$/.test(name)) return parsePeriod(`${year}-9T`);
  const half = /^(?:0?6|sau) thang (dau|cuoi)(?: nam)?$/.exec(name);
  if (half) return parsePeriod(`${year}-H${half[1] === 'dau' ? 1 : 2}`);
  return name === '' || name === 'ca nam' || name === 'nam' ? parsePeriod(year) : undefined;
}

function intervalOfDays(text: string): Period | undefined {
  const [from, to, ...more] = endsOf(text);
  const first = readDayText(from ?? '');
  const last = readDayText(to ?? '');
  return first && last && more.length === 0 && first <= last ? periodOfDays(first, last) : undefined;
}

/** The first and the last day of an interval; a text that is none is left whole. */
function endsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .trim()
    .replace(/^từ\s+/i, '')
    .split(/\s*[–—]\s*|\s+-\s+|(?<=[/.]\d{4})-(?=\d{1,2}[/.])|(?<=\d)\s+đến\s+/i);
}
