/** The kinds of field that the tables of the registry and the settings of the site are made of. */

import * as z from 'zod';
import { isDay, makeDay } from './day.ts';

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id');
export const words = z.string().min(1, 'required');
function isoDay(year: string, month: string, date: string): string {
  return makeDay(Number(year), Number(month), Number(date));
}

/** Spreadsheet programs rewrite 2026-10-31 as 31/10/2026 when they save a list. */
const written = z
  .string()
  .transform((text) => text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, d, m, y) => isoDay(y, m, d)));
export const optionalDay = written.refine((text) => text === '' || isDay(text), 'date');
/** A day, or a day and the hour of it: 2023-09-08 08:55. */
export const optionalMoment = z
  .string()
  .refine((text) => {
    const [, date = '', time = ''] = /^(\S*)(?: (\S+))?$/.exec(text) ?? [];
    return text === '' || (optionalDay.safeParse(date).success && date !== '' && isTimeOrNone(time));
  }, 'date')
  .transform((text) => {
    const [date = '', time] = text.split(' ');
    return [optionalDay.parse(date), ...(time ? [time.padStart(5, '0')] : [])].join(' ');
  });
export const day = written.refine(isDay, 'date');
export const optionalId = z.union([z.literal(''), id]);
/** Ids separated by "|", as the lists of a cell are written everywhere. */
export const idList = z
  .string()
  .transform((text) =>
    text
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
  .refine((list) => list.every((one) => id.safeParse(one).success), 'id');
export const order = z.string().regex(/^\d+$/, 'number').transform(Number);

/** By the clock of 24 hours. */
export const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/;

function isTimeOrNone(text: string): boolean {
  return text === '' || TIME.test(text);
}
