/** A document of differences as Markdown, to be kept beside a proposed change. */

import type { DifferenceDocument } from '../domain/differenceDocument.ts';
import type { Language } from '../i18n/language.ts';
import { DIFFERENCE } from '../i18n/sections/difference.ts';
import { inMarkdown } from './markdown.ts';
import { opening, sections } from './sections.ts';

export function differenceMarkdown(document: DifferenceDocument, language: Language): string {
  const words = DIFFERENCE[language];
  const found = sections(document, language);
  return `${[
    `# ${words.title}`,
    '',
    ...opening(document, language).map((line) => `${inMarkdown(line)}  `),
    ...(found.length === 0 ? ['', words.same] : []),
    ...found.flatMap(({ title, count, lines, more }) => [
      '',
      `## ${title} (${count})`,
      '',
      ...lines.flatMap(({ text, details }) => [
        `- ${inMarkdown(text)}`,
        ...details.map((detail) => `  - ${inMarkdown(detail)}`),
      ]),
      ...(more === '' ? [] : ['', inMarkdown(more)]),
    ]),
  ].join('\n')}\n`;
}
