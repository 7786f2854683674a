/**
 * The findings of the checks, as many as a person can use: of one code and one file the first thousand are kept, the
 * others only counted for their sheets. Errors are always kept, since figures are withheld because an error names their
 * cell, except those that speak of figures which the dataset already holds to be no numbers. Findings that name no cell
 * are about whole reports or the registry, and are kept too.
 */

import { entry } from '../domain/entry.ts';
import { type Finding, type FindingCode, finding, type Severity, type Where } from '../domain/finding.ts';

const MOST_FINDINGS = 1000;
/** The model has made such a figure invalid before any check saw it. */
const ALREADY_INVALID: ReadonlySet<FindingCode> = new Set([
  'row/duplicate-different',
  'source/sources-disagree',
]);
const SEVERITIES: readonly Severity[] = ['notice', 'warning', 'error'];

interface LeftOut {
  sheet: Where;
  count: number;
  severity: Severity;
}

export class FewFindings {
  readonly #kept: Finding[] = [];
  readonly #counts = new Map<string, number>();
  readonly #left = new Map<string, LeftOut>();

  add(found: Finding): void {
    const { code, severity, where } = found;
    const { file, sheet, cell } = where;
    const key = `${code}\t${file}`;
    const count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count + 1);
    const needed = severity === 'error' && !ALREADY_INVALID.has(code);
    if (count < MOST_FINDINGS || cell === '' || needed) {
      this.#kept.push(found);
      return;
    }
    const make = (): LeftOut => ({ sheet: { file, sheet, cell: '' }, count: 0, severity });
    const left = entry(this.#left, `${file}\t${sheet}`, make);
    left.count += 1;
    if (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(left.severity)) left.severity = severity;
  }

  all(): Finding[] {
    const summaries = [...this.#left.values()].map(({ sheet, count, severity }) => {
      const params = { limit: String(MOST_FINDINGS), count: String(count) };
      return finding('sheet/too-many-problems', sheet, params, [], severity);
    });
    return this.#kept.concat(summaries);
  }
}
