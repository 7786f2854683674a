/** Findings as a person reads them in a terminal: by file, place first, then what happened and how to mend it. */

import type { Finding, Severity } from '../src/domain/finding.ts';
import { describeFinding } from '../src/i18n/finding.ts';
import type { Language } from '../src/i18n/language.ts';

const MARK: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { vi: 'LỖI', en: 'ERROR' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  notice: { vi: 'Ghi nhận', en: 'Notice' },
};

export function printFindings(findings: readonly Finding[], language: Language): void {
  for (const finding of findings) {
    const words = describeFinding(finding, language);
    console.log(`${MARK[finding.severity][language]}  ${words.place}`);
    console.log(`  ${words.message}`);
    for (const place of words.also) console.log(`  · ${place}`);
    if (words.hint) console.log(`  → ${words.hint}`);
    console.log(`  [${finding.code}]\n`);
  }
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notices] = [count('error'), count('warning'), count('notice')];
  console.log(
    language === 'vi'
      ? `${errors} lỗi, ${warnings} cảnh báo, ${notices} ghi nhận.`
      : `${errors} errors, ${warnings} warnings, ${notices} notices.`,
  );
}
