/** Corrections that put a figure where there was none, and where no form reads one: they changed nothing. */

import { type Finding, finding } from '../domain/finding.ts';
import type { Row } from '../domain/observation.ts';

export function unusedCorrections(findings: readonly Finding[], rows: readonly Row[]): Finding[] {
  const applied = findings.filter(({ code, params }) => code === 'correction/applied' && params.first === '');
  if (applied.length === 0) return [...findings];
  const read = new Set(rows.map(({ where }) => [where.file, where.sheet, where.cell].join('\t')));
  return findings.map((found) => {
    const { file, sheet, cell } = found.where;
    if (!applied.includes(found) || read.has([file, sheet, cell].join('\t'))) return found;
    const [list = found.where] = found.also;
    return finding('correction/unknown-cell', list, { file, sheet, cell });
  });
}
