/**
 * Folding makes two spellings of one Vietnamese name equal: Unicode form, case, accents, the placement of tones
 * (Hòa, Hoà), punctuation and spacing. It is for comparing only; what people see is never folded.
 */

/** Nothing that is compared is longer than this. */
const LONGEST_NAME = 1000;

export function fold(text: string): string {
  return text
    .slice(0, LONGEST_NAME)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Keeps accents and case-folds, but makes the two tone placements equal: the tone is written after the syllable. */
export function foldTones(text: string): string {
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
}

/** True where the text is the phrase or starts with it as whole words. Accents count: "Công an" is no "Cộng". */
export function startsWithPhrase(text: string, phrase: string): boolean {
  const [folded, wanted] = [foldTones(text), foldTones(phrase)];
  return folded === wanted || folded.startsWith(`${wanted} `);
}

const MOST_REMEMBERED = 10_000;

/** Asks of many texts whether they start with one of the phrases; a text asked twice is folded once. */
export function phraseFinder(phrases: readonly string[]): (text: string) => boolean {
  const wanted = phrases.map(foldTones);
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const folded = foldTones(text);
    const starts = wanted.some((phrase) => folded === phrase || folded.startsWith(`${phrase} `));
    if (known.size < MOST_REMEMBERED) known.set(text, starts);
    return starts;
  };
}
