/**
 * E-mail addresses in a text, also with "(a)", "[at]" or "a còng" for the sign. "(a)" alone is how paragraphs are
 * numbered, so that it counts only before the great mail providers. Web addresses are none.
 */

/** Most texts have no sign for it at all, and are left at that. */
const SIGN = /[@\uFF20\uFE6B]|[([{]\s?\p{Cf}?[aA]|\s[aA](?:\s[cC]|[tT]\s)/u;

const DOT = String.raw`(?:\.|\s?[([{]\s?(?:dot|\.)\s?[)\]}]\s?)`;
const PROVIDERS = 'gmail|yahoo|ymail|hotmail|outlook|icloud|live|proton(?:mail)?';

/** What precedes the sign, and the sign with what follows. Bounded, so that a long text takes a time like its length. */
const FORMS = [
  [String.raw`[\p{L}\p{N}._%+-]`, String.raw`\s?@\s?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}`],
  [
    '[a-z0-9._-]',
    String.raw`\s?(?:[([{]\s?(?:at|@)\s?[)\]}]|\sa\scòng\s)\s?[a-z0-9-]{1,63}${DOT}[a-z]{2,24}`,
  ],
  ['[a-z0-9._-]', String.raw`\s?[([{]\s?a\s?[)\]}]\s?(?:${PROVIDERS})\b`],
  [
    '[a-z0-9._-]',
    String.raw`(?:\s?@|\s(?:at|a\scòng))\s?(?:${PROVIDERS})(?:\s?[.,]\s?|\s(?:dot|chấm)\s)(?:com|vn)\b`,
  ],
] as const;

const SEEN = FORMS.map(([before, rest]) => new RegExp(before + rest, 'iu'));
const WHOLE = FORMS.map(([before, rest]) => new RegExp(`${before}{1,64}${rest}`, 'giu'));

export function hasMailAddress(text: string): boolean {
  if (!SIGN.test(text)) return false;
  const plain = plainText(text);
  return SEEN.some((pattern) => pattern.test(plain));
}

/** The text with its addresses blotted out. */
export function withoutMailAddresses(text: string): string {
  return WHOLE.reduce((rest, pattern) => rest.replace(pattern, '•'), plainText(text));
}

function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\uFF20\uFE6B]/g, '@')
    .replace(/[\uFF0E\uFE52\u3002\uFF61]/g, '.');
}
