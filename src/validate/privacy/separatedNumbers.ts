/**
 * A text with plain digits enters; the digits of what is grouped like a number of a person leave, where the marks
 * between the groups are such as also stand between dates, codes and figures: 079/185/012345. Only groups of certain
 * lengths count, all between the same mark, none going on with a further group. What the digits are is not known here.
 */

const MARK = '[/_,·•:|…]';
const BEGINS = `(?<![0-9]|[0-9][.,]|[0-9] ?${MARK} ?)`;
const ENDS = String.raw`(?!\d| ?\k<mark> ?\d)`;

const SHAPES = [
  [3, 3, 6],
  [3, 3, 3, 3],
  [4, 4, 4],
  [4, 3, 3],
  [3, 3, 4],
].map(([first = 0, ...others]) =>
  shape(`0\\d{${first - 1}}(?<mark>${MARK})`, others.map((size) => `\\d{${size}}`).join('\\k<mark>')),
);

/** Digit by digit; figures are listed with commas and slashes. */
const SINGLE = [9, 11].map((more) => shape('0(?<mark>[_·•|…])', `\\d(?:\\k<mark>\\d){${more - 1}}`));

/** `0912    345    678`, as cut out of a table. */
const WIDE_GAPS = shape(String.raw`0\d{2,3}(?<mark>\s{2,12})`, String.raw`\d{3}\k<mark>\d{3,6}`);

function shape(first: string, rest: string): RegExp {
  return new RegExp(BEGINS + first + rest + ENDS, 'gu');
}

export function separatedNumbers(plain: string): string[] {
  if (!MARKED_ZERO.test(plain)) return [];
  const found = [...SHAPES, ...SINGLE, WIDE_GAPS].flatMap((pattern) => plain.match(pattern) ?? []);
  return found
    .map((text) => text.match(/\d+/g) ?? [])
    .filter((groups) => !isUpwardList(groups) && !/^(19|20)\d\d$/.test(groups.at(-1) ?? ''))
    .map((groups) => groups.join(''));
}

const MARKED_ZERO = /0\d{0,3}(?:[/_,·•:|…]|\s{2,12})\d/;

/** Codes and days are of one length, and are listed upwards. */
export function isUpwardList(groups: readonly string[]): boolean {
  const [{ length } = ''] = groups;
  return groups.every(
    (group, at) => group.length === length && (at === 0 || Number(groups[at - 1]) < Number(group)),
  );
}
