/**
 * How wide a text is before any browser has set it, and where to break it into lines. Enters text in any Unicode
 * form and a font size; leaves pixels. It knows the letters of one typeface, and that a Vietnamese letter is as wide
 * as the Latin letter it is built on; it measures for semibold, so that regular text always fits.
 */

/** Advance widths of Be Vietnam Pro semibold in thousandths of the font size, as groups of equal width. */
const GROUPS: readonly (readonly [number, string])[] = [
  [230, ' \u00a0'],
  [285, 'iljI’‘·'],
  [325, ".,:;!'"],
  [420, 'frt1()[]{}|"“”‹›'],
  [490, 'J\\°'],
  [525, 'sz/*²^'],
  [600, 'aceghknouvxybdpqEFL?-~<>'],
  [665, '023456789ABPSTZKRY+×−$#≥≤±«»'],
  [735, 'CDHNUVXG=_–…'],
  [830, 'OQÔƠ&½'],
  [885, 'mwM%—→←'],
  [1030, 'W@'],
];

const ADVANCE = new Map(GROUPS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** Unknown letters count as wide ones: better a roomy margin than a cut name. */
const UNKNOWN = 830;
/** d, b, p and q are wider than their neighbours in the group, and kerning is ignored. */
const ALLOWANCE = 1.06;

export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) {
    thousandths += ADVANCE.get(letter) ?? learn(letter);
  }
  return (thousandths * size * ALLOWANCE) / 1000;
}

/** Taking a letter apart costs more than all the rest, and the same few come again and again. */
function learn(letter: string): number {
  const advance = ADVANCE.get(baseOf(letter)) ?? UNKNOWN;
  ADVANCE.set(letter, advance);
  return advance;
}

function baseOf(letter: string): string {
  return letter.normalize('NFD').charAt(0).replace('đ', 'd').replace('Đ', 'D');
}

/** Lines no wider than `width`, broken at spaces; a single word that is wider stays whole on its own line. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.normalize('NFC').split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
