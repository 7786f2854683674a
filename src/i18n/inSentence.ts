/**
 * A name in the middle of a sentence. Vietnamese writes every syllable of a proper name with a capital, so a name whose
 * second word begins small begins with a common noun and is written small; English names of indicators stay as they are.
 */

import type { Language } from './language.ts';

export function inSentence(name: string, language: Language): string {
  if (language !== 'vi') return name;
  return /^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The other way round: the first letter of what opens a line. */
export function startUpperCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
