/**
 * Texts that come from other people's files, made safe to show: what is invisible becomes visible, what could be
 * personal becomes "…", and what is long becomes short. Escaping for HTML is the business of whoever writes HTML.
 */

const LONGEST = 80;
const HIDDEN = '…';
/** Longer names and parameters are no work of a person; nothing longer is searched, so that no text takes long. */
const LONGEST_NAME = 4096;
const LONGEST_FOR_PROGRAMS = 1000;
/** What could be personal is hidden before a text is cut, so that half of it does not stay at the end. */
const MARGIN = 100;

/** Visible on one line, no e-mail address, identity-card or phone number, at most 80 characters. */
export function escapeForDisplay(text: string): string {
  const beginning = cut(text, UNITS * LONGEST + MARGIN);
  const visible = makeVisible(hidePersonal(beginning.normalize('NFC')));
  return shorten(beginning === text ? visible : `${visible}${HIDDEN}`);
}

/** For names of files and sheets, by which a person must find the place: in full, but otherwise as above. */
export function escapeInFull(text: string): string {
  return makeVisible(hidePersonal(cut(text, LONGEST_NAME).normalize('NFC')));
}

/** For other programs: as it is, but for an e-mail address, identity-card or phone number and for hidden codes. */
export function withoutPersonal(text: string): string {
  const beginning = cut(text, LONGEST_FOR_PROGRAMS + MARGIN);
  const hidden = showCodes(hidePersonal(beginning), /[^\P{Cc}\t\r\n]|[\p{Cf}\p{Cs}\p{Cn}]/gu);
  return beginning === text ? hidden : `${cut(hidden, LONGEST_FOR_PROGRAMS)}${HIDDEN}`;
}

/** A letter may be followed by its marks and by spaces that will go; a direction mark takes eight characters. */
const UNITS = 8;

/** Never through the middle of a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length);
}

/** Anything that may stand between the digits of one number without being seen, and the marks that group them. */
const UNSEEN = String.raw`[\p{Cf}\p{Zs}\t]{0,12}`;
const GAP = String.raw`[\p{Cf}\p{Zs}\t.\-\u2010-\u2015\u2212]{0,12}`;
/** They also stand in days, codes and figures, which are grouped in other ways. */
const MARK = '(?<mark>[/_,·•:|…])';
const [BEFORE, AFTER] = [String.raw`(?<!\p{Nd})`, String.raw`(?!\p{Nd})`];
/** Of every script and style that a program offers. */
const ZERO = String.raw`[0\u0660\u06F0\u0966\u09E6\u0E50\u17E0\uFF10\u{1D7CE}\u{1D7D8}\u{1D7E2}\u{1D7EC}\u{1D7F6}]`;
const PROVIDERS = '(?:gmail|yahoo|ymail|hotmail|outlook|icloud|live|proton(?:mail)?)';

function digits(count: string, gap: string): string {
  return `(?:${gap}\\p{Nd}){${count}}`;
}

/** Numbers grouped with dots do not begin with 0, so what does and is long enough is no count. */
const PERSONAL = [
  String.raw`[^\s@＠﹫<>"]{1,64}\s?[@＠﹫]\s?[^\s@＠﹫<>"]{1,200}[.．。][^\s@＠﹫<>".]{2,64}`,
  String.raw`[^\s@<>"]{1,64}(?:\s?[@＠﹫]|\s(?:at|a\scòng))\s?${PROVIDERS}(?:\s?[.,．。]\s?|\s(?:dot|chấm)\s)(?:com|vn)(?!\p{L})`,
  `${BEFORE}${ZERO}${digits('8,12', GAP)}${AFTER}`,
  `${BEFORE}${ZERO}${digits('2', '')}${MARK}${digits('3', '')}\\k<mark>${digits('3', '')}(?:\\k<mark>)?${digits('3', '')}${AFTER}`,
  `${BEFORE}${ZERO}${digits('3', '')}${MARK}${digits('3', '')}\\k<mark>${digits('3', '')}${AFTER}`,
  `${BEFORE}${ZERO}${digits('2', '')}${MARK}${digits('3', '')}\\k<mark>${digits('4', '')}${AFTER}`,
  `${BEFORE}${ZERO}${digits('3', '')}${MARK}${digits('4', '')}\\k<mark>${digits('4', '')}${AFTER}`,
  `${BEFORE}${ZERO}(?<mark>[_·•|…])\\p{Nd}(?:\\k<mark>\\p{Nd}){8,10}${AFTER}`,
  `\\+${UNSEEN}84${digits('8,10', GAP)}${AFTER}`,
  `${BEFORE}84${digits('9', UNSEEN)}${AFTER}`,
  `${BEFORE}\\p{Nd}${digits('8', UNSEEN)}(?:${digits('3', UNSEEN)})?${AFTER}`,
  `${BEFORE}${digits('24', '')}${AFTER}`,
].map((pattern) => new RegExp(pattern, 'giu'));

function hidePersonal(text: string): string {
  if (!MAY_HIDE.test(text)) return text;
  return PERSONAL.reduce((rest, pattern) => rest.replace(pattern, HIDDEN), text);
}

/** An address has a sign, a number eight digits at least. */
const MAY_HIDE = /[@＠﹫]|\s[aA](?:[tT]|\s[cC])|\p{Nd}(?:\P{Nd}{0,12}\p{Nd}){7}/u;

/** Line breaks and tabs become spaces; control codes, direction marks and broken characters show their number. */
function makeVisible(text: string): string {
  const line = text.replace(/[\s\u2028\u2029]+/gu, (gap) => (gap === '\uFEFF' ? gap : ' '));
  return showCodes(line, /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/gu).trim();
}

function showCodes(text: string, hidden: RegExp): string {
  return text.replace(hidden, (character) => `[${codePoint(character)}]`);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  return `${characters
    .slice(0, LONGEST - 1)
    .join('')
    .trimEnd()}${HIDDEN}`;
}
