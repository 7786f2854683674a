/**
 * Text in a picture that stands alone: as large as fits its place, in lines of measured width. Only a text that even the
 * smallest size cannot hold is shortened, with a mark; the words of the picture for those who do not see it have it
 * whole.
 */

import { escapeXml, short } from './svgText.ts';
import { textWidth, wrapText } from './textWidth.ts';

/** The typeface of the site first; where it is missing, others that have every Vietnamese letter. */
export const PICTURE_FONTS =
  "'Be Vietnam Pro', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', sans-serif";

/** Room for the two marks that may stand over a capital letter. */
const LEADING = 1.26;
/** From the top of a line to the foot of its letters. */
const ASCENT = 0.99;

export interface Fitted {
  size: number;
  lines: string[];
  height: number;
}

/** `sizes` from the largest; the first that fits is taken. */
export function fitText(
  text: string,
  room: { width: number; height: number },
  sizes: readonly number[],
): Fitted {
  const smallest = sizes.at(-1) ?? 0;
  for (const size of sizes) {
    const lines = wrapText(text, room.width, size);
    const fits = lines.length * lineHeight(size) <= room.height;
    if (fits && lines.every((line) => textWidth(line, size) <= room.width)) {
      return fitted(balanced(text, lines, room.width, size), size);
    }
  }
  const most = Math.max(1, Math.floor(room.height / lineHeight(smallest)));
  const whole = wrapText(broken(text, room.width, smallest), room.width, smallest);
  if (whole.length <= most) return fitted(whole, smallest);
  const kept = whole.slice(0, most);
  return fitted([...kept.slice(0, -1), shortened(kept.at(-1) ?? '', room.width, smallest)], smallest);
}

/** As many lines, of about the same length: a last word does not stand alone. */
function balanced(text: string, lines: string[], width: number, size: number): string[] {
  if (lines.length < 2) return lines;
  for (const share of [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const narrower = wrapText(text, width * share, size);
    const fits = narrower.every((line) => textWidth(line, size) <= width * share);
    if (fits && narrower.length === lines.length) return narrower;
  }
  return lines;
}

/** Words that no line could hold, broken where they have to be. */
function broken(text: string, width: number, size: number): string {
  const words = text.normalize('NFC').split(' ');
  return words.map((word) => (textWidth(word, size) > width ? pieces(word, width, size) : word)).join(' ');
}

function pieces(word: string, width: number, size: number): string {
  const found = [''];
  for (const letter of word) {
    const last = found.at(-1) ?? '';
    if (textWidth(last + letter, size) > width) found.push(letter);
    else found[found.length - 1] = last + letter;
  }
  return found.join(' ');
}

function shortened(line: string, width: number, size: number): string {
  let kept = line;
  while (kept !== '' && textWidth(`${kept} …`, size) > width) {
    const space = kept.lastIndexOf(' ');
    kept = space > 0 ? kept.slice(0, space) : [...kept].slice(0, -1).join('');
  }
  return `${kept} …`.trim();
}

function fitted(lines: string[], size: number): Fitted {
  return { size, lines, height: lines.length * lineHeight(size) };
}

export function lineHeight(size: number): number {
  return size * LEADING;
}

export interface TextLook {
  fill: string;
  strong?: boolean;
  anchor?: 'start' | 'end';
}

/** `top` is that of the first line. */
export function textLines({ lines, size }: Fitted, x: number, top: number, look: TextLook): string {
  return lines.map((line, index) => textLine(line, size, x, top + index * lineHeight(size), look)).join('');
}

/** `behind` follows on the same line in a size of its own. */
export function textLine(
  text: string,
  size: number,
  x: number,
  top: number,
  look: TextLook,
  behind: { text: string; size: number } = { text: '', size: 0 },
): string {
  const weight = look.strong ? ' font-weight="600"' : '';
  const anchor = look.anchor === 'end' ? ' text-anchor="end"' : '';
  const at = `x="${short(x)}" y="${short(top + size * ASCENT)}"`;
  const rest =
    behind.text === ''
      ? ''
      : `<tspan font-size="${short(behind.size)}" dx="${short(behind.size * 0.35)}">${pictureText(behind.text)}</tspan>`;
  return `<text ${at} font-size="${short(size)}" fill="${look.fill}"${weight}${anchor}>${pictureText(text)}${rest}</text>`;
}

/** Letters that no XML may hold are left out: a picture with one of them would show nothing at all. */
export function pictureText(text: string): string {
  return escapeXml(text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''));
}
