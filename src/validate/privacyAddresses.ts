/**
 * E-mail addresses in a text, also with "(a)", "[at]" or "a còng" for the sign. "(a)" alone is how paragraphs are
 * numbered, so that it counts only before the great mail providers. Web addresses are none.
 */

// Every repetition is bounded, so that a long text is searched in a time that grows with its length alone.
const PLAIN = /[\p{L}\p{N}._%+-]{1,64}\s?[@\uFF20]\s?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
const AT = String.raw`(?:[([{]\s?(?:at|@)\s?[)\]}]|\sa\scòng\s)`;
const DOT = String.raw`(?:\.|\s?[([{]\s?(?:dot|\.)\s?[)\]}]\s?)`;
const SPELT = new RegExp(String.raw`[a-z0-9._-]{1,64}\s?${AT}\s?[a-z0-9-]{1,63}${DOT}[a-z]{2,24}`, 'giu');
const ENUMERATED =
  /[a-z0-9._-]{1,64}\s?[([{]\s?a\s?[)\]}]\s?(?:gmail|yahoo|ymail|hotmail|outlook|icloud|live|proton(?:mail)?)\b/giu;

/** Most texts have no sign for it at all, and are left at that. */
const SIGN = /[@\uFF20]|[([{]\s?\p{Cf}?[aA]|\s[aA]\s[cC]/u;

export function hasMailAddress(text: string): boolean {
  if (!SIGN.test(text)) return false;
  const plain = text.normalize('NFC').replace(/\p{Cf}/gu, '');
  return [PLAIN, SPELT, ENUMERATED].some((pattern) => plain.search(pattern) >= 0);
}

/** The text with its addresses blotted out. */
export function withoutMailAddresses(text: string): string {
  const plain = text.normalize('NFC').replace(/\p{Cf}/gu, '');
  return [PLAIN, SPELT, ENUMERATED].reduce((rest, pattern) => rest.replace(pattern, '•'), plain);
}
