/** Findings on standard output, as wide as the terminal is; in a file or a pipe, a paragraph is one line. */

import type { Finding } from '../src/domain/finding.ts';
import type { Language } from '../src/i18n/language.ts';
import { findingsText } from '../src/publish/findingsText.ts';

const WIDEST = 100;

export function printFindings(findings: readonly Finding[], language: Language): void {
  const { isTTY, columns } = process.stdout;
  console.log(findingsText(findings, language, isTTY ? Math.min(columns, WIDEST) : undefined));
}
