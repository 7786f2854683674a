/**
 * The note of a marked cell: what was found there and how to mend it, in words, and the box in which it can be read
 * without scrolling. Places are left out, but for the other ones that take part.
 */

import type { RichText } from 'exceljs';
import type { Where } from '../../domain/finding.ts';
import { describeFinding, describePlace } from '../../i18n/finding.ts';
import type { Language } from '../../i18n/language.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Mark } from './marks.ts';
import { linesOf } from './type.ts';
import { COPY_WORDS } from './words.ts';

const MOST_FINDINGS = 5;
const MOST_PLACES = 5;
const FONT = { name: 'Tahoma', size: 9 };

/** In pixels; the line is counted in letters. */
const BOX = { width: 360, line: 54, lineHeight: 15, margin: 14 };

export interface Note {
  texts: RichText[];
  /** In pixels. */
  width: number;
  height: number;
}

/** `here`: the marked cell, which is not named again among the other places. */
export function noteOf(mark: Mark, here: Where, language: Language): Note {
  const texts: RichText[] = [];
  for (const finding of mark.findings.slice(0, MOST_FINDINGS)) {
    const words = describeFinding(finding, language);
    const others = [finding.where, ...finding.also].filter(
      ({ file, sheet, cell }) => file !== here.file || sheet !== here.sheet || cell !== here.cell,
    );
    const places = listOfPlaces(others, here.file, '; ', language);
    const lines = [
      words.message,
      places === '' ? '' : `${COPY_WORDS[language].seeAlso}: ${places}.`,
      words.hint === '' ? '' : `→ ${words.hint}`,
    ];
    const severity = messagesFor(language).severity[finding.severity];
    const gap = texts.length === 0 ? '' : '\n\n';
    texts.push(
      { font: { ...FONT, bold: true }, text: `${gap}${severity}: ${words.title}` },
      { font: FONT, text: `\n${lines.filter((line) => line !== '').join('\n')}` },
    );
  }
  const left = mark.findings.length - MOST_FINDINGS;
  if (left > 0) texts.push({ font: FONT, text: `\n\n${COPY_WORDS[language].more(left)}` });
  const lines = linesOf(texts.map(({ text }) => text).join(''), BOX.line);
  return { texts, width: BOX.width, height: lines * BOX.lineHeight + BOX.margin };
}

/** A submission as the person knows it, below the folder of submissions. */
export function shownPath(path: string): string {
  return path.replace(/^submissions\//, '');
}

/** The first few of several places; the name of a file only where it is not this one. */
export function listOfPlaces(
  places: readonly Where[],
  path: string,
  separator: string,
  language: Language,
): string {
  const named = places
    .slice(0, MOST_PLACES)
    .map((where) =>
      describePlace({ ...where, file: where.file === path ? '' : shownPath(where.file) }, language),
    )
    .map((text) => (text === '' ? COPY_WORDS[language].wholeFile : text));
  const more = places.length - named.length;
  return [...named, ...(more > 0 ? [`… +${more}`] : [])].join(separator);
}
