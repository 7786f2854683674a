/**
 * The runs of one text enter, of a shared or an inline string; its value leaves. A raised or lowered run beside
 * digits makes the value unreadable: 118 with a small 1 as its footnote is not 1181. Phonetic hints are no
 * part of the text. It does not know where the text stands.
 */

import type { CellValue } from '../domain/sheet.ts';
import { textValue, unreadable } from './textValue.ts';
import type { Attributes } from './xml.ts';

export class RichText {
  #whole = '';
  #level = '';
  #raised = false;
  #runIsRaised = false;

  /** `path` begins below the string: `t`, `r`, `r/rPr/vertAlign`, `r/t`. */
  open(path: string, attributes: Attributes): void {
    if (path === 'r') this.#runIsRaised = false;
    if (path === 'r/rPr/vertAlign') this.#runIsRaised = attributes.get('val') !== 'baseline';
  }

  text(path: string, content: string): void {
    if (path !== 't' && path !== 'r/t') return;
    this.#whole += content;
    if (this.#runIsRaised) this.#raised = true;
    else this.#level += content;
  }

  value(longest: number): CellValue {
    const value = storedText(this.#whole, longest);
    const level = this.#level.trim();
    const couldBeANumber = level !== '' && !/\p{L}/u.test(level) && /\d/.test(value.text);
    if (!this.#raised || !couldBeANumber) return value;
    return unreadable(value.text, 'raised-digits');
  }
}

/** A stored text as a value: `_x000D_` and the like are characters that XML cannot hold. */
export function storedText(stored: string, longest: number): CellValue {
  const text = stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return textValue(text, longest);
}
