/** A document of differences for a terminal. */

import type { DifferenceDocument } from '../domain/differenceDocument.ts';
import type { Language } from '../i18n/language.ts';
import { DIFFERENCE } from '../i18n/sections/difference.ts';
import { opening, sections } from './sections.ts';

export function differenceText(document: DifferenceDocument, language: Language): string {
  const found = sections(document, language);
  return [
    ...opening(document, language),
    ...(found.length === 0 ? ['', DIFFERENCE[language].same] : []),
    ...found.flatMap(({ title, count, lines, more }) => [
      '',
      `${title} (${count})`,
      '─'.repeat([...`${title} (${count})`].length),
      ...lines.flatMap(({ text, details }) => [`• ${text}`, ...details.map((detail) => `    ${detail}`)]),
      ...(more === '' ? [] : [`  ${more}`]),
    ]),
  ].join('\n');
}
