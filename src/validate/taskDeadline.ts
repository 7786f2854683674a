/**
 * Reads the words in which a plan sets the deadline of a task. A text that says a day for certain gives that day; one
 * that says two things, half a thing or something unknown gives `unread`. "Trước ngày 15/7" is read as offices use it:
 * the 15th is the last day. What the registry itself declares as the last day is not asked here.
 */

import type { Day } from '../domain/day.ts';
import { fold } from '../domain/fold.ts';
import type { Recurrence, TaskDeadline } from '../domain/taskDeadline.ts';
import { meansNoDay, readDayText, readPeriodText } from './date.ts';

export function readTaskDeadline(text: string): TaskDeadline {
  const written = text.normalize('NFC').trim();
  if (meansNoDay(written)) return { kind: 'none' };
  const plain = fold(written);
  if (CONDITION.test(plain)) return DAY_WORDS.test(plain) ? { kind: 'unread' } : { kind: 'conditional' };
  const { first, continues } = clausesOf(written);
  return continues ? readContinued(first) : readAlone(first);
}

/** The day that a text says to be the last: by a day, within a month, a quarter, a year; undefined where it says none. */
function readLastDay(words: string): Day | undefined {
  const time = words.replace(LEAD, '').trim();
  const day = readDayText(time);
  if (day) return day;
  if (!BEFORE.test(words)) {
    const whole = readPeriodText(time) ?? readPeriodText(time.replace(/^(?:cuối|hết)\s+/iu, ''));
    if (whole) return whole.last;
  }
  return readDayAtEnd(words);
}

/** "… trước ngày 15/7/2023" behind words about the work, in which no other time is named. */
function readDayAtEnd(words: string): Day | undefined {
  const ending = /^(.*?)\s*(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?)\s+((?:ngày\s+)?[\d/.-]+)$/iu.exec(
    words,
  );
  const [, work = '', time = ''] = ending ?? [];
  return /\d{4}|tháng \d|quý|ngày \d|năm \d|trước|sau/iu.test(work) ? undefined : readDayText(time);
}

const CONDITION = /^(?:thuc hien )?(?:theo|(?:ngay )?sau khi|ngay khi|khi) /;
/** Beside a condition they are a second deadline. */
const DAY_WORDS =
  /(?:truoc|cham nhat|muon nhat|khong qua|den het|trong thang|trong quy|trong nam) (?:ngay |nam )?(?:\d|i|v)/;
const BEFORE = /(?:^|\s)trước\s/iu;
/** Words that lead up to a day or a period and change nothing in it. */
const LEAD =
  /^(?:(?:hoàn thành|xong)(?:\s+(?:trong|vào))?|trong|vào|thực hiện trong)?\s*(?:(?:trước|đến hết|đến|chậm nhất(?: là)?|muộn nhất(?: là)?|không quá)(?=\s+(?:ngày|tháng|quý|năm|\d)))?\s*/iu;

/** Parts a text before "; duy trì thực hiện thường xuyên" or "và thực hiện thường xuyên". */
function clausesOf(text: string): { first: string; continues: boolean } {
  const bare = text.replace(/^[\s("“]+|[\s)"”.;,]+$/gu, '');
  const parts = bare.split(/\s*[;,]\s+|\s+và\s+/u);
  const last = parts.at(-1) ?? '';
  if (!CONTINUES.test(fold(last))) return { first: bare, continues: false };
  return {
    first: bare.slice(0, bare.length - last.length).replace(/\s*(?:[;,]|và)\s*$/u, ''),
    continues: true,
  };
}

const CONTINUES =
  /^(?:(?:duy tri|tiep tuc|trien khai|thuc hien|duy tri thuc hien|tiep tuc thuc hien) )?(?:thuong xuyen|lien tuc)$|^tro di$/;

function readContinued(first: string): TaskDeadline {
  const plain = fold(first);
  if (plain === '' || CONTINUES.test(plain)) return { kind: 'continuous', from: '' };
  if (plain.startsWith('tu ')) return continuousFrom(first.replace(/^từ\s+/iu, ''));
  const last = readLastDay(first);
  if (last) return { kind: 'by', last, keptUp: true };
  // A place and no time: "Tại 100% cơ sở; duy trì thực hiện thường xuyên".
  return /(?:^| )tai /.test(plain) && !TIME.test(plain)
    ? { kind: 'continuous', from: '' }
    : { kind: 'unread' };
}

const TIME = /\b(?:ngay|thang|quy|nam|tuan|truoc|sau|den het)\b|\d{4}/;

function continuousFrom(words: string): TaskDeadline {
  const from = readDayText(words) ?? readPeriodText(words)?.first;
  return from && !/\s(?:đến|-|–)\s/u.test(words) ? { kind: 'continuous', from } : { kind: 'unread' };
}

function readAlone(words: string): TaskDeadline {
  const recurring = readRecurring(fold(words));
  if (recurring) return recurring;
  const onward = /^từ\s+(.*?)(?:\s+trở đi)$/iu.exec(words);
  if (onward) return continuousFrom(onward[1] ?? '');
  const last = readLastDay(words);
  return last ? { kind: 'by', last, keptUp: false } : { kind: 'unread' };
}

const EVERY = new Map<string, Recurrence>([
  ['tuan', 'week'],
  ['thang', 'month'],
  ['quy', 'quarter'],
  ['6 thang', 'half'],
  ['nam', 'year'],
]);

/** Folded: "hang thang", "dinh ky hang quy", "truoc ngay 15 hang thang". A day is one of the month. */
function readRecurring(plain: string): TaskDeadline | undefined {
  const written =
    /^(?:(?:dinh ky|bao cao|thuc hien) )*(?:(?:truoc )?ngay (\d{1,2}) )?(?:hang|moi|dinh ky) (tuan|thang|quy|6 thang|nam)$/.exec(
      plain,
    );
  const every = EVERY.get(written?.[2] ?? '');
  if (!every) return undefined;
  const day = Number(written?.[1] ?? 0);
  const isDayOfMonth = day === 0 || (every === 'month' && day >= 1 && day <= 31);
  return isDayOfMonth ? { kind: 'recurring', every, day } : { kind: 'unread' };
}
