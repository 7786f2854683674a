/**
 * Which reports only one edition has: a file with figures of a unit for a period of which it said nothing there, and which
 * no other file said. A figure in a faulty cell was delivered too; the same figures under another name are no new report.
 */

import type { ReportChange } from '../domain/differenceDocument.ts';
import type { Found } from '../domain/findingsDocument.ts';
import { groupBy } from '../domain/groupBy.ts';
import { type Edition, type Fact, factKey } from './edition.ts';

/** Of `of` those that `other` has not. */
export function reportsOnlyIn(of: Edition, other: Edition): ReportChange[] {
  const delivered = [...other.facts.values()].filter((fact) => isDelivered(fact, other));
  const known = new Set(delivered.map(factKey));
  const told = new Set(delivered.map(reportKey));
  const fresh = [...of.facts.values()].filter(
    (fact) => isDelivered(fact, of) && !known.has(factKey(fact)) && !told.has(reportKey(fact)),
  );
  const late = lateFiles(of.findings);
  return [...groupBy(fresh, ({ file, unit }) => `${file}\t${unit}`).values()]
    .flatMap((facts) => {
      const [first] = facts;
      if (!first) return [];
      const { file, unit } = first;
      const periods = [...new Set(facts.map(({ period }) => period))].sort();
      return [{ file, unit, periods, late: late.has(file) }];
    })
    .sort((a, b) => compare(a.file, b.file) || compare(a.unit, b.unit));
}

/** Of a file that is listed and not there, figures are owed and none was delivered. */
export function isDelivered({ state, cell, file }: Fact, { run }: Edition): boolean {
  if (state === 'invalid' && cell === '' && run) return run.files.has(file);
  return state !== 'not-reported';
}

/** Files that came after the day on which they were due. */
export function lateFiles(findings: readonly Found[]): Set<string> {
  return new Set(findings.filter(({ code }) => code === 'report/late').map(({ where }) => where.file));
}

function reportKey({ file, unit, period }: Fact): string {
  return `${file}\t${unit}\t${period}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
