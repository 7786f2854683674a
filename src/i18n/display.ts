/**
 * Texts that come from other people's files, made safe to show: what is invisible becomes visible, what could be
 * personal becomes "…", and what is long becomes short. Escaping for HTML is the business of whoever writes HTML.
 */

const LONGEST = 80;
const HIDDEN = '…';

/** Visible on one line, no e-mail address, identity-card or phone number, at most 80 characters. */
export function escapeForDisplay(text: string): string {
  return shorten(makeVisible(hidePersonal(text.normalize('NFC'))));
}

/** For names of files and sheets, by which a person must find the place: in full, but otherwise as above. */
export function escapeInFull(text: string): string {
  return makeVisible(hidePersonal(text.normalize('NFC')));
}

/** For other programs: exactly as it is, but for an e-mail address, identity-card or phone number. */
export function withoutPersonal(text: string): string {
  return hidePersonal(text);
}

/** Anything that may stand between the digits of one number without being seen, and the marks that group them. */
const GAP = '[\\p{Cf}\\p{Zs}\\t.\\-]*';
const UNSEEN_GAP = '[\\p{Cf}\\p{Zs}\\t]*';
const ALONE = { before: '(?<!\\p{Nd})', after: '(?!\\p{Nd})' };

function digits(count: string, gap: string): string {
  return `(?:${gap}\\p{Nd}){${count}}`;
}

/** Numbers grouped with dots do not begin with 0, so what does and is long enough is no count. */
const PERSONAL = [
  /[^\s@＠<>"]{1,64}\s?[@＠]\s?[^\s@＠<>"]+\.[^\s@＠<>".]{2,}/gu,
  new RegExp(`${ALONE.before}[0０]${digits('8,11', GAP)}${ALONE.after}`, 'gu'),
  new RegExp(`\\+${UNSEEN_GAP}84${digits('8,10', GAP)}${ALONE.after}`, 'gu'),
  new RegExp(`${ALONE.before}84${digits('9', UNSEEN_GAP)}${ALONE.after}`, 'gu'),
  new RegExp(
    `${ALONE.before}\\p{Nd}${digits('8', UNSEEN_GAP)}(?:${digits('3', UNSEEN_GAP)})?${ALONE.after}`,
    'gu',
  ),
];

function hidePersonal(text: string): string {
  return PERSONAL.reduce((rest, pattern) => rest.replace(pattern, HIDDEN), text);
}

/** Line breaks and tabs become spaces; control codes, direction marks and broken characters show their number. */
function makeVisible(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/gu, (gap) => (gap === '\uFEFF' ? gap : ' '))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/gu, (character) => `[${codePoint(character)}]`)
    .trim();
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
    .trimEnd()}…`;
}
