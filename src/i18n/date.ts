/**
 * Days and periods as people write them: 20/9/2023 and "Tháng 9/2023" in Vietnamese, 20 Sep 2023 and "September
 * 2023" in English. Enters what `domain/` calls a day or a period, leaves a label; today's date is not known here.
 */

import type { Day } from '../domain/day.ts';
import type { Period } from '../domain/period.ts';
import type { Language } from './language.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

export function formatDay(day: Day, language: Language): string {
  const { year } = parts(day);
  return language === 'vi' ? `${dayOfYear(day, language)}/${year}` : `${dayOfYear(day, language)} ${year}`;
}

/** As a heading or a cell of a table. */
export function formatPeriod(period: Period, language: Language): string {
  const { year, month } = parts(period.first);
  const quarter = Math.ceil(month / 3);
  const vi = language === 'vi';
  switch (period.kind) {
    case 'month':
      return vi ? `Tháng ${month}/${year}` : `${MONTHS[month - 1]} ${year}`;
    case 'quarter':
      return vi ? `Quý ${ROMAN[quarter - 1]}/${year}` : `Q${quarter} ${year}`;
    case 'half':
      if (month === 1) return vi ? `6 tháng đầu năm ${year}` : `First half of ${year}`;
      return vi ? `6 tháng cuối năm ${year}` : `Second half of ${year}`;
    case 'nine-months':
      return vi ? `9 tháng đầu năm ${year}` : `First nine months of ${year}`;
    case 'year':
      return vi ? `Năm ${year}` : `${year}`;
    case 'week':
      return vi
        ? `Tuần ${weekOf(period).week}/${weekOf(period).year}`
        : `Week ${weekOf(period).week}, ${weekOf(period).year}`;
    case 'interval':
      return formatInterval(period, language);
  }
}

/** As the title of a page: days from and to in words. */
export function formatPeriodTitle(period: Period, language: Language): string {
  const { first, last, kind } = period;
  if (kind !== 'interval' || first === last) return formatPeriod(period, language);
  const from =
    parts(first).year === parts(last).year ? dayOfYear(first, language) : formatDay(first, language);
  const to = formatDay(last, language);
  return language === 'vi' ? `Từ ${from} đến ${to}` : `${from} to ${to}`;
}

/** In the middle of a sentence. */
export function formatPeriodInText(period: Period, language: Language): string {
  const label = formatPeriod(period, language);
  const isName = language === 'en' && ['month', 'quarter', 'interval'].includes(period.kind);
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** For the axis of a chart and the head of a narrow column. */
export function formatPeriodShort(period: Period, language: Language): string {
  const { year, month } = parts(period.first);
  const quarter = Math.ceil(month / 3);
  const vi = language === 'vi';
  switch (period.kind) {
    case 'month':
      return vi ? `T${month}/${year}` : `${monthShort(month)} ${year}`;
    case 'quarter':
      return vi ? `Q${ROMAN[quarter - 1]}/${year}` : `Q${quarter} ${year}`;
    case 'half':
      return vi ? `6T ${month === 1 ? 'đầu' : 'cuối'} ${year}` : `H${month === 1 ? 1 : 2} ${year}`;
    case 'nine-months':
      return vi ? `9T/${year}` : `9M ${year}`;
    case 'year':
      return `${year}`;
    case 'week':
      return vi
        ? `Tuần ${weekOf(period).week}/${weekOf(period).year}`
        : `W${weekOf(period).week} ${weekOf(period).year}`;
    case 'interval':
      return formatInterval(period, language);
  }
}

/** Within one year from 1 January on, the year is written once: 1/1–10/10/2026. */
function formatInterval({ first, last }: Period, language: Language): string {
  if (first === last) return formatDay(last, language);
  const dash = language === 'vi' ? '–' : ' – ';
  const sinceNewYear = first.endsWith('-01-01') && parts(first).year === parts(last).year;
  const from = sinceNewYear ? dayOfYear(first, language) : formatDay(first, language);
  return `${from}${dash}${formatDay(last, language)}`;
}

/** "8/9/2023, 8 giờ 55": a day, with its hour where one is declared behind it. */
export function formatMoment(moment: string, language: Language): string {
  const [day = '', time = ''] = moment.split(' ');
  const [hour = '', minute = ''] = time.split(':');
  if (time === '') return formatDay(day, language);
  const clock = language === 'vi' ? `${Number(hour)} giờ${minute === '00' ? '' : ` ${minute}`}` : time;
  return `${formatDay(day, language)}, ${clock}`;
}

export function dayOfYear(day: Day, language: Language): string {
  const { month, date } = parts(day);
  return language === 'vi' ? `${date}/${month}` : `${date} ${monthShort(month)}`;
}

function monthShort(month: number): string {
  return MONTHS[month - 1]?.slice(0, 3) ?? '';
}

/** The first days of week 1 may lie in the year before, so the id says which week it is. */
function weekOf(period: Period): { year: number; week: number } {
  const [year = '', week = ''] = period.id.split('-W');
  return { year: Number(year), week: Number(week) };
}

function parts(day: Day): { year: number; month: number; date: number } {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return { year: Number(year), month: Number(month), date: Number(date) };
}
