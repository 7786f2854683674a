/**
 * A text in; out, which numbers of persons stand in it: of identity papers, of telephones. What no figure can look
 * like is certain anywhere: twelve digits that begin with a zero and read as province, century and year of birth, and
 * telephone numbers with their zero or country code. What a figure can look like (nine digits, a number that lost its
 * zeros) counts only where a word names it, or where a workbook keeps it as text. The number itself never leaves.
 */

import { fold } from '../../domain/fold.ts';
import { plainDigits } from './plainDigits.ts';
import { isUpwardList, separatedNumbers } from './separatedNumbers.ts';

export type PersonalNumber = 'identity' | 'phone';

export interface NumberContext {
  /** What the header above or the label beside the cell says that its numbers are; asked only where it matters. */
  named(): PersonalNumber | undefined;
  /** Whether digits alone may be a figure: in typed cells, delimited text and names of files. */
  figures: boolean;
}

interface Group {
  digits: string;
  /** What stands between the group before and this one. */
  before: string;
}

const RUN = /\+?\(?\+?\d+(?:[\s.()-]{1,3}\d+)*/g;
const LABEL_REACH = 40;

/** The shortest number of a person has nine digits. */
const LONG_ENOUGH = /\d(?:\D{0,12}\d){8}/;

/** 1.079.201.123: nothing in it begins with a zero, and no word beside it makes it a number of a person. */
const GROUPED_FIGURE = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

const NONE: ReadonlySet<PersonalNumber> = new Set();

export function personalNumbers(text: string, context: NumberContext): ReadonlySet<PersonalNumber> {
  if (text.length < 9) return NONE;
  const plain = plainDigits(text);
  if (!LONG_ENOUGH.test(plain) || GROUPED_FIGURE.test(plain)) return NONE;
  const whole = plain.trim();
  const found = new Set<PersonalNumber>();
  for (const digits of separatedNumbers(plain)) {
    const kind = certainKind(digits, [digits]);
    if (kind) found.add(kind);
  }
  for (const match of plain.matchAll(RUN)) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 9) continue;
    const before = plain.slice(Math.max(0, match.index - LABEL_REACH), match.index);
    const alone = match[0] === whole;
    if (isInternational(match[0], digits)) found.add('phone');
    if (!/\d,$/.test(before)) for (const kind of certainIn(groupsOf(match[0]))) found.add(kind);
    const end = match.index + match[0].length;
    const after = plain.slice(end, end + LABEL_REACH);
    const label = alone ? context.named() : undefined;
    const named = nameOf(match[0], label ? { cell: label } : { before, after });
    if (named) {
      if (isNamed(named, digits)) found.add(named);
    } else if (alone && !context.figures) {
      if (/^(0[1-9]|[1-3]\d)\d{7}$/.test(match[0]) && !match[0].endsWith('000')) found.add('identity');
      if (/^84[35789]\d{8}$/.test(match[0])) found.add('phone');
    }
  }
  return found;
}

/** The provinces that have given out identity numbers; mergers of provinces do not change the numbers of persons. */
const PROVINCES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 ' +
    '042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 ' +
    '086 087 089 091 092 093 094 095 096'
  ).split(' '),
);

/** Province, then a digit for century and sex (0 and 1: born 1900–1999; 2 and 3: 2000–2099), then the year. */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits) || !PROVINCES.has(digits.slice(0, 3))) return false;
  const century = Number(digits[3]);
  const year = 1900 + 100 * Math.floor(century / 2) + Number(digits.slice(4, 6));
  return 1905 <= year && year <= 2035;
}

/** Words by which a header, a label or a sentence says that a number is of an identity paper or of a telephone. */
export function namedIn(words: string): PersonalNumber | undefined {
  if (speaksOfMoney(words)) return undefined;
  const folded = ` ${fold(words)} `;
  if (IDENTITY_WORDS.some((word) => folded.includes(` ${word} `))) return 'identity';
  return PHONE_WORDS.some((word) => folded.includes(` ${word} `)) ? 'phone' : undefined;
}

const IDENTITY_WORDS = 'cccd,cmnd,cmt,cmtnd,can cuoc,chung minh,dinh danh,ddcn,ho chieu,giay to'.split(',');
const PHONE_WORDS = 'sdt,dt,dtdd,dien thoai,di dong,so may,tel,phone,mobile,zalo'.split(',');

export function speaksOfMoney(words: string): boolean {
  return MONEY.test(words.normalize('NFC').toLowerCase());
}

const MONEY = /đồng|tiền|kinh phí|lệ phí|doanh thu|ngân sách|giá trị|vnđ|vnd/;

function groupsOf(run: string): Group[] {
  return [...run.matchAll(/(\D*)(\d+)/g)].map(([, before = '', digits = '']) => ({ digits, before }));
}

/** Three digits a group is how figures are written: there the words must stand right before and no unit behind. */
function nameOf(
  run: string,
  by: { cell: PersonalNumber } | { before: string; after: string },
): PersonalNumber | undefined {
  const grouped = /^[1-9]\d{0,2}([.\s]\d{3})+$/.test(run);
  if ('cell' in by) return grouped ? undefined : by.cell;
  if (grouped && UNITS_OF_FIGURES.test(by.after.normalize('NFC'))) return undefined;
  const label = /[^\d\n;]*$/.exec(by.before)?.[0] ?? '';
  if (label === '') return undefined;
  return namedIn(label.normalize('NFC').trim().replace(LINKING_WORDS, '').split(/\s+/).slice(-4).join(' '));
}

/** They stand between the name of a paper and its number: "chứng minh nhân dân có số là". */
const LINKING_WORDS = /(?:\s(?:có|mang|số|là|:)){1,3}\s?:?$/iu;

const UNITS_OF_FIGURES =
  /^\s*(đồng|đ|vnđ|vnd|hồ sơ|thẻ|lượt|người|tài khoản|công dân|trường hợp|thuê bao)(?!\p{L})/iu;

function isNamed(named: PersonalNumber, digits: string): boolean {
  if (named === 'phone') return /^(84)?0?[35789]\d{8}$/.test(digits);
  if (/^(\d{9}|0\d{11})$/.test(digits)) return true;
  return /^[1-9]\d{9,10}$/.test(digits) && isIdentityNumber(digits.padStart(12, '0'));
}

/** `+84…`, `0084…`, `(84)…` and `84-…`. With dots or spaces alone it could be a figure: 84.912.345.678. */
function isInternational(run: string, digits: string): boolean {
  if (!/^\D*\+|^00|^\(84\)|^84\s*-/.test(run)) return false;
  return /^(00)?84(0?[35789]\d{8}|0?2\d{9})(\D|$)/.test(digits) || /^(00)?84[35789]\d{8}/.test(digits);
}

/** Numbers that begin with a zero, which the groups of a figure never do. */
function certainIn(groups: readonly Group[]): Set<PersonalNumber> {
  const found = new Set<PersonalNumber>();
  for (let at = 0; at < groups.length; at += 1) {
    if (!canBegin(groups, at)) continue;
    let digits = '';
    for (let end = at + 1; end <= groups.length; end += 1) {
      digits += groups[end - 1]?.digits ?? '';
      if (digits.length > 12 && end > at + 1) break;
      if (digits.length < 10) continue;
      const part = groups.slice(at, end).map((group) => group.digits);
      const kind = certainKind(digits, part);
      if (!kind || !endsHere(groups, at, end)) continue;
      found.add(kind);
      at = end - 1;
      break;
    }
  }
  return found;
}

/** A group of three digits behind a dot or a space may go on with a figure: 1.079.201.123.456. */
function canBegin(groups: readonly Group[], at: number): boolean {
  const group = groups[at];
  if (!group?.digits.startsWith('0')) return false;
  if (at === 0) return true;
  if (group.before === '.') return false;
  return group.digits.length !== 3 || groups[at + 1]?.before !== group.before;
}

/** Where equal separators go on, the groups are a list of codes and not one number. */
function endsHere(groups: readonly Group[], at: number, end: number): boolean {
  const next = groups[end];
  return end === at + 1 || !next || next.before !== groups[end - 1]?.before;
}

function certainKind(digits: string, part: readonly string[]): PersonalNumber | undefined {
  const [first = '', ...others] = part;
  const digitByDigit = part.every((group) => group.length === 1);
  if (isIdentityNumber(digits) && (first.length >= 3 || digitByDigit || isPairs(part))) return 'identity';
  if (others.length === 0 && isSlip(digits)) return 'identity';
  const landline = /^02([48]\d|0[3-9]|1\d|2\d|3[2-9]|5[1-9]|6[0-39]|7[0-7]|9\d)\d{7}$/.test(digits);
  if (landline && first.length >= 3) return 'phone';
  const mobile = /^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$|^01[2689]\d{8}$/.test(digits);
  if (!mobile) return undefined;
  if (others.length === 0 || digitByDigit || sizesOf(part) === '1-3-3-3') return 'phone';
  const asDate = first.length === 2 || sizesOf(part) === '4-4-2';
  const year = others.some((group) => /^(19|20)(\d\d|\d{6})$/.test(group));
  if (asDate && year) return undefined;
  return first.length >= 2 && others.every((group) => group.length >= 2) ? 'phone' : undefined;
}

function sizesOf(part: readonly string[]): string {
  return part.map((group) => group.length).join('-');
}

/** `07 91 85 01 23 45`; a list of codes or days goes upwards. */
function isPairs(part: readonly string[]): boolean {
  return sizesOf(part) === '2-2-2-2-2-2' && !isUpwardList(part);
}

/** A zero too many, or two numbers without anything between them. */
function isSlip(digits: string): boolean {
  if (/^00\d{11}$/.test(digits)) return isIdentityNumber(digits.slice(1));
  return digits.length === 24 && isIdentityNumber(digits.slice(0, 12)) && isIdentityNumber(digits.slice(12));
}
