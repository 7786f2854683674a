/**
 * What a proposed change of the data means, on at most twenty lines of Markdown: whether it may be published, what turns,
 * how much else changes, and the first things to mend.
 */

import type { DifferenceDocument } from '../domain/differenceDocument.ts';
import type { Found } from '../domain/findingsDocument.ts';
import { describePlace } from '../i18n/finding.ts';
import type { Language } from '../i18n/language.ts';
import { DIFFERENCE } from '../i18n/sections/difference.ts';
import { sectionOf } from './compareEditions.ts';
import { changeInWords } from './inWords.ts';
import { inMarkdown } from './markdown.ts';
import { byFile, opening } from './sections.ts';

export const MOST_LINES = 20;
const MOST_FLIPS = 5;
const MOST_ERRORS = 3;
const LONGEST = 300;

/** Without a document of differences nothing could be compared. */
export function changeSummary(
  findings: readonly Found[],
  difference: DifferenceDocument | undefined,
  language: Language,
): string {
  const { summary } = DIFFERENCE[language];
  const count = (severity: Found['severity']) => findings.filter((one) => one.severity === severity).length;
  const errors = newFirst(
    findings.filter(({ severity }) => severity === 'error'),
    difference?.findings.new ?? [],
  );
  const lines = [
    `### ${errors.length > 0 ? '❌' : '✅'} ${summary.title}`,
    '',
    `**${errors.length > 0 ? summary.failed(errors.length) : summary.passed}** ${summary.findings(count('error'), count('warning'), count('notice'))}`,
    ...(difference ? ['', ...differenceLines(difference, language)] : []),
    ...(errors.length > 0 ? ['', `${summary.firstErrors}:`, ...errorLines(errors, language)] : []),
    '',
    summary.attached,
  ];
  return `${lines.slice(0, MOST_LINES).join('\n')}\n`;
}

function differenceLines(difference: DifferenceDocument, language: Language): string[] {
  const { summary: words, more } = DIFFERENCE[language];
  const { changes, summary, reports, names } = difference;
  const flips = changes.filter(({ kinds }) => sectionOf(kinds) === 'flip');
  const toMissed = flips.filter(({ after }) => after?.status === 'missed').length;
  const { flips: turned, statuses, values, ranks, new: fresh, gone } = summary;
  const reported = {
    new: byFile(reports.new).length,
    gone: byFile(reports.gone).length,
    missing: reports.missing.length,
  };
  const anyReport = reported.new + reported.gone + reported.missing > 0;
  return [
    `- ${inMarkdown(opening(difference, language)[0] ?? '')}`,
    ...(turned > 0 ? [`- **${words.flips(toMissed, turned - toMissed)}**`] : []),
    ...flips
      .slice(0, MOST_FLIPS)
      .map((change) => `  - ${inMarkdown(short(changeInWords(change, names, language).text))}`),
    ...(turned > MOST_FLIPS ? [`  - ${inMarkdown(more(turned - MOST_FLIPS))}`] : []),
    changes.length > 0
      ? `- ${words.values({ statuses, values, ranks, new: fresh, gone })}`
      : `- ${words.noChange}`,
    ...(anyReport ? [`- ${words.reports(reported)}`] : []),
  ];
}

function errorLines(errors: readonly Found[], language: Language): string[] {
  return errors.slice(0, MOST_ERRORS).map((finding) => {
    const place = describePlace(finding.where, language);
    const message = finding.message[language];
    return `- ${inMarkdown(short(place === '' ? message : `${place}: ${message}`))}`;
  });
}

/** What this change brought is what its author can mend. */
function newFirst(errors: readonly Found[], fresh: readonly Found[]): Found[] {
  const places = new Set(fresh.map(placeOf));
  return [
    ...errors.filter((found) => places.has(placeOf(found))),
    ...errors.filter((found) => !places.has(placeOf(found))),
  ];
}

function placeOf({ code, where }: Found): string {
  return [code, where.file, where.sheet, where.cell].join('\t');
}

function short(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
