/** Which facts two editions tell otherwise, and how it came: the cell before and after, a correction, a late report. */

import type { CellCause, FactChange } from '../domain/differenceDocument.ts';
import type { Correction } from '../domain/registry.ts';
import { withoutPersonal } from '../i18n/display.ts';
import type { Edition, Fact } from './edition.ts';
import { isDelivered, lateFiles } from './reportChanges.ts';

/** By `factKey`; only those of which state or number differ. */
export function factChanges(base: Edition, head: Edition): Map<string, CellCause> {
  const known = { base: knownOf(base), head: knownOf(head) };
  const found = new Map<string, CellCause>();
  for (const key of new Set([...base.facts.keys(), ...head.facts.keys()])) {
    const before = deliveredFact(base, key);
    const after = deliveredFact(head, key);
    const fact = after ?? before;
    if (!fact || (before?.state === after?.state && before?.value === after?.value)) continue;
    const correction = head.run?.corrections.get(key);
    found.set(key, {
      kind: 'cell',
      how: howChanged({ key, before, after }, base, head, known),
      measure: fact.measure,
      unit: fact.unit,
      period: fact.period,
      breakdown: fact.breakdown,
      before: before ? saidBy(before) : null,
      after: after ? saidBy(after) : null,
      correction: correction ? decisionOf(correction) : null,
    });
  }
  return found;
}

interface Known {
  /** Paths of all files, as far as they are known. */
  files: ReadonlySet<string>;
  late: ReadonlySet<string>;
  /** Places that a correction was applied to. */
  corrected: ReadonlySet<string>;
  /** Files with errors. */
  faulty: ReadonlySet<string>;
}

function knownOf({ run, facts, findings }: Edition): Known {
  return {
    files: new Set(run ? run.files.keys() : [...facts.values()].map(({ file }) => file)),
    late: lateFiles(findings),
    corrected: new Set(
      findings
        .filter(({ code }) => code === 'correction/applied')
        .flatMap(({ where, also }) => [where, ...also].map(placeKey)),
    ),
    faulty: new Set(findings.filter(({ severity }) => severity === 'error').map(({ where }) => where.file)),
  };
}

interface TwoFacts {
  key: string;
  before: Fact | undefined;
  after: Fact | undefined;
}

function howChanged(
  { key, before, after }: TwoFacts,
  base: Edition,
  head: Edition,
  known: { base: Known; head: Known },
): FactChange {
  const isCorrected = (fact: Fact | undefined, edition: Edition, { corrected }: Known) =>
    edition.run?.corrections.has(key) || (fact !== undefined && corrected.has(placeKey(fact)));
  const [was, is] = [isCorrected(before, base, known.base), isCorrected(after, head, known.head)];
  if (is && (!was || isOtherDecision(base.run?.corrections.get(key), head.run?.corrections.get(key))))
    return 'corrected';
  if (was && !is) return 'correction-withdrawn';
  if (after?.state === 'invalid' && after.cell === '') return 'refused';
  if (before && after) {
    if (before.file !== after.file) return known.head.late.has(after.file) ? 'late-report' : 'sent-again';
    return isSameFile(after.file, base, head) ? 'read-otherwise' : 'changed';
  }
  if (after) {
    if (known.base.files.has(after.file))
      return isSameFile(after.file, base, head) ? 'read-otherwise' : 'filled';
    return known.head.late.has(after.file) ? 'late-report' : 'new-report';
  }
  const file = before?.file ?? '';
  if (!known.head.files.has(file)) return 'removed';
  if (known.head.faulty.has(file)) return 'refused';
  return isSameFile(file, base, head) ? 'read-otherwise' : 'emptied';
}

/** Unknown where only one of the two is a folder. */
function isSameFile(path: string, base: Edition, head: Edition): boolean {
  const hash = head.run?.files.get(path);
  return hash !== undefined && hash === base.run?.files.get(path);
}

function isOtherDecision(before: Correction | undefined, after: Correction | undefined): boolean {
  return before !== undefined && after !== undefined && before.instead !== after.instead;
}

function deliveredFact(edition: Edition, key: string): Fact | undefined {
  const fact = edition.facts.get(key);
  return fact && isDelivered(fact, edition) ? fact : undefined;
}

function saidBy({ state, value, file, sheet, cell }: Fact): NonNullable<CellCause['after']> {
  return { state, value, file, sheet, cell };
}

function decisionOf(correction: Correction): NonNullable<CellCause['correction']> {
  return {
    reason: { vi: withoutPersonal(correction.reason_vi), en: withoutPersonal(correction.reason_en) },
    decided_by: withoutPersonal(correction.decided_by),
    decided_on: correction.decided_on,
  };
}

function placeKey({ file, sheet, cell }: { file: string; sheet: string; cell: string }): string {
  return [file, sheet, cell].join('\t');
}
