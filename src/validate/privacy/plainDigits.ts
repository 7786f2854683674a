/**
 * A text enters; it leaves with every digit, plus and hyphen of any script and style as the plain one, and without the
 * marks that cannot be seen. Nothing else changes.
 */

export function plainDigits(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text;
  const seen = text.replace(/\p{Cf}/gu, '').replace(/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, '-');
  return OTHER_DIGIT.test(seen) ? seen.replace(/\p{Nd}/gu, plainDigit).replace(/\uFF0B/g, '+') : seen;
}

const OTHER_DIGIT = /(?![0-9])\p{Nd}/u;

/** The digits of a script stand in Unicode from zero to nine, one such ten after another. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
