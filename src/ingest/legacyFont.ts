/**
 * Texts enter; the name of the old Vietnamese font encoding that they were typed in leaves, TCVN3 (`.VnTime`) or VNI
 * (`VNI-Times`), where enough words show it. Such text looks like `hép møt tÕt` or `Xin chaøo` until the font draws
 * it. A word is evidence when it makes no Vietnamese syllable as it stands and makes one in the old encoding. It
 * converts nothing: a wrong letter in a name is worse than a refused file.
 */

import { LONGEST_NAME, rememberedNames } from '../domain/remembered.ts';
import { isVietnameseSyllable } from './vietnameseSyllable.ts';

export type LegacyFont = 'TCVN3' | 'VNI';

export class LegacyEvidence {
  readonly #words = { TCVN3: new Set<string>(), VNI: new Set<string>() };
  readonly #proper = new Set<string>();
  readonly #all = new Set<string>();
  #looked = 0;

  /**
   * Looks at the words of one text and gives the place of the first one that is evidence. `proper` is the same text,
   * letter by letter, in the encoding that it has if no old font was used.
   */
  add(text: string, proper = text): number | undefined {
    if (!ACCENTED.test(text)) return undefined;
    let first: number | undefined;
    for (const { word, index } of accentedWords(text)) {
      if (this.#looked >= MOST_WORDS) return first;
      this.#looked += 1;
      // What a word shows it showed the first time.
      if (this.#all.has(word)) continue;
      this.#all.add(word);
      const asItStands = proper.slice(index, index + word.length);
      const { fonts, isProper } = asItStands === word ? knownWord(word) : judge(word, asItStands);
      if (isProper) this.#proper.add(asItStands);
      for (const font of fonts) this.#words[font].add(word);
      if (fonts.length > 0) first ??= index;
    }
    return first;
  }

  /**
   * In Unicode, few different words can be chance, and among many proper ones foreign names can look like an old font.
   * Bytes that are no Unicode are either: what makes more syllables wins.
   */
  font(otherwise: 'unicode' | 'windows-1258' = 'unicode'): LegacyFont | undefined {
    const font = this.#words.TCVN3.size >= this.#words.VNI.size ? 'TCVN3' : 'VNI';
    const count = this.#words[font].size;
    const [fewest, share] = otherwise === 'unicode' ? [FEWEST_WORDS, LEAST_SHARE] : [1, 1];
    return count >= fewest && count >= this.#proper.size * share ? font : undefined;
  }

  /** Enough of the words with accents are Vietnamese as they stand; not so in any third encoding. */
  isProper(): boolean {
    return this.#proper.size >= this.#all.size * LEAST_PROPER;
  }
}

const LEAST_PROPER = 0.25;
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.2;
/** A file in an old font shows it everywhere. */
const MOST_WORDS = 20_000;
/** Both encodings put letters in the places of signs such as `®` and `¸`. */
const WORD = /[a-zA-Z\u00a1-\u00ff\p{L}\p{M}]+/gu;

interface Word {
  word: string;
  index: number;
}

function* accentedWords(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(WORD)) if (/[^a-zA-Z]/.test(word)) yield { word, index };
}

/** Hardly any text shows one; texts of which none does need not be judged together. */
export function mayShowLegacyFont(texts: readonly string[]): boolean {
  let looked = 0;
  for (const text of texts) {
    if (!ACCENTED.test(text)) continue;
    if (text.length > LONGEST_NAME || showsAny(text)) return true;
    looked += 1;
    if (looked >= MOST_WORDS) return false;
  }
  return false;
}

const ACCENTED = /[\u00a1-\uffff]/;

/** Every file names the same places and columns. */
const showsAny = rememberedNames((text) => {
  for (const { word } of accentedWords(text)) if (knownWord(word).fonts.length > 0) return true;
  return false;
});

interface Judged {
  /** The old fonts for which the word is evidence. */
  fonts: readonly LegacyFont[];
  isProper: boolean;
}

const known = new Map<string, Judged>();
const MOST_KNOWN = 5000;
/** Longer than any syllable, and too short to keep the text alive in which it was found. */
const LONGEST_KNOWN = 12;

/** Every file says the same words. */
function knownWord(word: string): Judged {
  const before = known.get(word);
  if (before) return before;
  const judged = judge(word, word);
  if (word.length > LONGEST_KNOWN) return judged;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, judged);
  return judged;
}

function judge(word: string, asItStands: string): Judged {
  if (isVietnameseSyllable(asItStands)) return { fonts: [], isProper: true };
  return { fonts: fontsOf(word), isProper: false };
}

/** Of a word that is no syllable as it stands. */
function fontsOf(word: string): LegacyFont[] {
  if (!/[a-zA-Z]/.test(word) || /[^a-zA-Z\u00a1-\u00ff]/.test(word)) return [];
  const fonts: LegacyFont[] = [];
  if (isSyllableOf(fromTcvn3(word))) fonts.push('TCVN3');
  if (isSyllableOf(fromVni(word))) fonts.push('VNI');
  return fonts;
}

/** Small and capital letters are mixed: the capitals of TCVN3 are a font of their own. */
function isSyllableOf(word: string | undefined): boolean {
  return word !== undefined && isVietnameseSyllable(word.toLowerCase());
}

const TCVN3_CODES = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§';
const TCVN3_LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵăâêôơưđ';
const TCVN3 = new Map(Array.from(TCVN3_CODES, (code, index) => [code, TCVN3_LETTERS[index] ?? '']));

function fromTcvn3(word: string): string | undefined {
  let text = '';
  for (const code of word) {
    const letter = code < '\u0080' ? code : TCVN3.get(code);
    if (letter === undefined) return undefined;
    text += letter;
  }
  return text;
}

/** One letter for one code; the others follow their letter as marks. */
const VNI_LETTERS = new Map(Array.from('ñôöíìæóòî', (code, index) => [code, 'đơưíìỉĩịỵ'[index] ?? '']));
/** Grave, acute, hook, tilde, dot: on the bare letter, with a breve, with a circumflex. */
const VNI_TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VNI_MARKS = new Map([
  ...marks('øùûõï', ''),
  ...marks('èéúüë', '\u0306'),
  ...marks('àáåãä', '\u0302'),
  ['ê', '\u0306'],
  ['â', '\u0302'],
]);

function marks(codes: string, shape: string): [string, string][] {
  return Array.from(codes, (code, index) => [code, `${shape}${VNI_TONES[index] ?? ''}`]);
}

function fromVni(word: string): string | undefined {
  let text = '';
  for (const code of word.toLowerCase()) {
    const mark = /[aeouyơư]$/.test(text) ? VNI_MARKS.get(code) : undefined;
    const letter = code < '\u0080' ? code : (mark ?? VNI_LETTERS.get(code));
    if (letter === undefined) return undefined;
    text += letter;
  }
  return text.normalize('NFC');
}
