/** Findings as JSON for other programs: the data, and the sentences in both languages. Stable and versioned. */

import type { Finding, Severity } from '../domain/finding.ts';
import { describeFinding } from '../i18n/finding.ts';

const VERSION = 1;

/** `generated`: when, as the caller says it; a published file takes a day from the data, so that its bytes repeat. */
export function findingsJson(findings: readonly Finding[], generated: string): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const described = findings.map((finding) => {
    const [vi, en] = [describeFinding(finding, 'vi'), describeFinding(finding, 'en')];
    return {
      ...finding,
      message: { vi: vi.message, en: en.message },
      hint: { vi: vi.hint, en: en.hint },
    };
  });
  const summary = { error: count('error'), warning: count('warning'), notice: count('notice') };
  return `${JSON.stringify({ version: VERSION, generated, findings: described, summary }, undefined, 2)}\n`;
}
