/**
 * Folding makes two spellings of one Vietnamese name equal: Unicode form, case, accents, the placement of tones
 * (Hòa, Hoà), punctuation and spacing. It is for comparing only; what people see is never folded.
 */

import { rememberedNames } from './remembered.ts';

/** Nothing that is compared is longer than this. */
const LONGEST_NAME = 1000;
export const fold = rememberedNames((text: string): string =>
  text
    .slice(0, LONGEST_NAME)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Keeps accents and case-folds, but makes the two tone placements equal: the tone is written after the syllable. */
export const foldTones = rememberedNames((text: string): string => {
  const tones = '\u0300\u0301\u0303\u0309\u0323';
  return text
    .slice(0, LONGEST_NAME)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((syllable) => {
      const tone = [...syllable].filter((letter) => tones.includes(letter)).join('');
      return [...syllable].filter((letter) => !tones.includes(letter)).join('') + tone;
    })
    .join(' ');
});

/** True where the text is the phrase or starts with it as whole words. Accents count: "Công an" is no "Cộng". */
export function startsWithPhrase(text: string, phrase: string): boolean {
  const [whole, wanted] = [foldTones(text), foldTones(phrase)];
  return whole === wanted || whole.startsWith(`${wanted} `);
}

/** Asks of many texts whether they start with one of the phrases; a text asked twice is folded once. */
export function phraseFinder(phrases: readonly string[]): (text: string) => boolean {
  const wanted = phrases.map(foldTones);
  const isWorded = wanted.every((phrase) => LETTER.test(phrase));
  const starts = rememberedNames((text) => {
    const whole = foldTones(text);
    return wanted.some((phrase) => whole === phrase || whole.startsWith(`${phrase} `));
  });
  return (text) => (isWorded && !LETTER.test(text) ? false : starts(text));
}

/** A figure begins with no phrase of words. */
const LETTER = /\p{L}/u;
