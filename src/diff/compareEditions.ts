/**
 * Two editions of the data enter, the document of their differences leaves, always in the same order: flips from met to
 * missed and back stand first. Words, and where the editions come from, are for others to know.
 */

import {
  DIFFERENCE_VERSION,
  type Difference,
  type DifferenceDocument,
  type EditionName,
  type Side,
} from '../domain/differenceDocument.ts';
import type { Severity } from '../domain/finding.ts';
import type { Found } from '../domain/findingsDocument.ts';
import { parsePeriod } from '../domain/period.ts';
import { type AnswerPair, answerChanges } from './answerChanges.ts';
import { causesBetween, rankedWith } from './causes.ts';
import { type Answer, type Edition, text } from './edition.ts';
import { factChanges } from './factChanges.ts';
import { findingChanges } from './findingChanges.ts';
import { namesIn } from './names.ts';
import { registryChanges } from './registryChanges.ts';
import { reportsOnlyIn } from './reportChanges.ts';
import { withIdsOf } from './withIdsOf.ts';

export interface NamedEdition {
  name: EditionName;
  edition: Edition;
}

export function compareEditions(earlier: NamedEdition, later: NamedEdition): DifferenceDocument {
  const head = later.edition;
  const base = withIdsOf(head, earlier.edition);
  const registry = registryChanges(base, head);
  const pairs = answerChanges(base, head);
  const isCompared = earlier.name.state === 'compared' && later.name.state === 'compared';
  const why = isCompared
    ? causesBetween({ base, head, facts: factChanges(base, head), registry }, movedUnits(pairs, base, head))
    : () => ({ causes: [], cells: 0 });
  const sideOf = sidesIn(head, base);
  const changes = pairs.sort(inOrder(head, base)).map(({ question, kinds, before, after }): Difference => {
    return {
      ...question,
      kinds,
      before: sideOf(before),
      after: sideOf(after),
      ...why(question, kinds, before, after),
    };
  });
  const findings = findingChanges(base.findings, head.findings);
  const owed = (found: Found) => found.code === 'report/missing';
  const other = (found: Found) => !owed(found);
  const reports = {
    new: reportsOnlyIn(head, base),
    gone: reportsOnlyIn(base, head),
    missing: findings.new.filter(owed),
    arrived: findings.gone.filter(owed),
  };
  const counted = (section: Section) => changes.filter(({ kinds }) => sectionOf(kinds) === section).length;
  return {
    version: DIFFERENCE_VERSION,
    base: earlier.name,
    head: later.name,
    summary: {
      flips: counted('flip'),
      statuses: counted('status'),
      values: counted('value'),
      targets: counted('target'),
      ranks: counted('rank'),
      new: counted('new'),
      gone: counted('gone'),
      newFindings: bySeverity(findings.new),
      goneFindings: bySeverity(findings.gone),
    },
    changes,
    reports,
    findings: { new: findings.new.filter(other), gone: findings.gone.filter(other) },
    registry,
    files: filesBetween(base, head),
    names: namesIn(changes, reports, head, base),
  };
}

export const SECTIONS = ['flip', 'status', 'value', 'target', 'rank', 'new', 'gone'] as const;
export type Section = (typeof SECTIONS)[number];

/** A change of several kinds stands under the gravest. */
export function sectionOf(kinds: Difference['kinds']): Section {
  return SECTIONS.find((section) => kinds.includes(section)) ?? 'value';
}

function movedUnits(pairs: readonly AnswerPair[], base: Edition, head: Edition): Map<string, string[]> {
  const moved = new Map<string, string[]>();
  for (const { question, kinds } of pairs) {
    if (!kinds.some((kind) => kind === 'value' || kind === 'new' || kind === 'gone')) continue;
    const group = rankedWith(question, head, base);
    const units = moved.get(group) ?? [];
    if (!units.includes(question.unit)) units.push(question.unit);
    moved.set(group, units);
  }
  return moved;
}

function sidesIn(...editions: readonly Edition[]) {
  const comparators = new Map<string, Side['comparator']>();
  for (const row of editions.flatMap(({ registry }) => registry.get('targets') ?? [])) {
    const comparator = (['>=', '<=', '='] as const).find((one) => one === row.comparator);
    if (comparator && !comparators.has(text(row.id))) comparators.set(text(row.id), comparator);
  }
  return (answer: Answer | undefined): Side | null =>
    answer
      ? {
          value: answer.value,
          status: answer.status,
          target_id: answer.target_id,
          target: answer.target,
          comparator: comparators.get(answer.target_id) ?? null,
          rank: answer.rank,
        }
      : null;
}

/** By section, then the order of the registry, then the latest period first. */
function inOrder(...editions: readonly Edition[]): (a: AnswerPair, b: AnswerPair) => number {
  const places = (table: string) => {
    const ids = editions.flatMap(({ registry }) => (registry.get(table) ?? []).map(({ id }) => text(id)));
    return new Map([...new Set(ids)].map((id, index) => [id, index]));
  };
  const [indicators, units] = [places('indicators'), places('units')];
  const place = (of: ReadonlyMap<string, number>, id: string) => of.get(id) ?? of.size;
  const last = (period: string) => parsePeriod(period)?.last ?? '';
  return (a, b) =>
    SECTIONS.indexOf(sectionOf(a.kinds)) - SECTIONS.indexOf(sectionOf(b.kinds)) ||
    place(indicators, a.question.indicator) - place(indicators, b.question.indicator) ||
    place(units, a.question.unit) - place(units, b.question.unit) ||
    compare(last(b.question.period), last(a.question.period)) ||
    compare(restOf(a), restOf(b));
}

function restOf({ question, before, after }: AnswerPair): string {
  const { indicator, unit, period, breakdown, lens } = question;
  return [indicator, unit, period, breakdown, lens, (after ?? before)?.target_id].join('\t');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bySeverity(findings: readonly Found[]): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter((found) => found.severity === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

function filesBetween(base: Edition, head: Edition): DifferenceDocument['files'] {
  const [before, after] = [base.run?.files, head.run?.files];
  if (!before || !after) return null;
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === is) return [];
    return [{ path, change: was === undefined ? 'new' : is === undefined ? 'gone' : 'changed' } as const];
  });
}
