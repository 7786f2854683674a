/**
 * Typed rows in, facts out. Rows that report the same thing become one observation: the latest as-of day stands,
 * earlier ones are its revisions, and others of the same day its rivals. The order of the files never matters.
 */

import type { Dataset, Delivery } from '../domain/dataset.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Observation, Row } from '../domain/observation.ts';
import type { Registry, Submission } from '../domain/registry.ts';
import type { TaskProgress } from '../domain/task.ts';

/** Everything that was read, before it is known what belongs together. */
export interface Reported {
  rows: readonly Row[];
  references: readonly Row[];
  registry: Registry;
  submissions: readonly Submission[];
  deliveries: readonly Delivery[];
  progress: readonly TaskProgress[];
  narratives: readonly Narrative[];
}

export function buildDataset({
  rows,
  references,
  registry,
  submissions,
  deliveries,
  progress,
  narratives,
}: Reported): Dataset {
  const { asOf } = registry.site;
  const known = asOf ? rows.filter((row) => row.asOf <= asOf) : rows;
  const knownProgress = asOf ? progress.filter((report) => report.asOf <= asOf) : progress;
  const observations = facts(known).map(toObservation);
  return {
    registry,
    observations,
    references,
    submissions: groupBy(submissions, ({ path }) => path),
    deliveries,
    progress: knownProgress,
    narratives,
  };
}

/** Rows of one fact together, in the order of their keys; most facts are one row each, and come in that order already. */
function facts(rows: readonly Row[]): (readonly Row[])[] {
  const found: Row[][] = [];
  for (const ofMeasure of inOrder(groupBy(rows, ({ measure }) => measure))) {
    for (const ofUnit of inOrder(groupBy(ofMeasure, ({ unit }) => unit))) {
      let before: Row | undefined;
      for (const row of ofUnit.sort(compareKeys)) {
        if (before && compareKeys(before, row) === 0) found.at(-1)?.push(row);
        else found.push([row]);
        before = row;
      }
    }
  }
  return found;
}

function inOrder(groups: ReadonlyMap<string, Row[]>): Row[][] {
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([, rows]) => rows);
}

/** Of rows of one measure of one unit. */
function compareKeys(a: Row, b: Row): number {
  return compare(a.period.id, b.period.id) || compare(a.category, b.category);
}

/**
 * The latest as-of day stands, and of one day the report that was received last. Of reports between which nothing decides,
 * none stands where their numbers differ.
 */
function toObservation(rows: readonly Row[]): Observation {
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only) return reportedOnce(only);
  const ordered = [...rows].sort(
    (a, b) => compareTurns(a, b) || rank(b) - rank(a) || compare(placeOf(a), placeOf(b)),
  );
  const last = ordered.at(-1);
  const latest = last ? ordered.filter((row) => compareTurns(row, last) === 0) : [];
  const [first, ...rivals] = latest;
  if (!first) throw new Error('an observation needs a row');
  return {
    ...first,
    quantity: rivals.some((row) => statesDiffer(row, first)) ? { state: 'invalid' } : first.quantity,
    revisions: ordered.slice(0, ordered.length - latest.length),
    rivals,
  };
}

/** Named one by one: most facts are such, and copying whatever a row holds takes many times as long. */
function reportedOnce(row: Row): Observation {
  const { measure, category, unit, period, asOf, quantity, shown, where, document, received, correction } =
    row;
  if (correction) return { ...row, revisions: NONE, rivals: NONE };
  return {
    measure,
    category,
    unit,
    period,
    asOf,
    quantity,
    shown,
    where,
    document,
    received,
    revisions: NONE,
    rivals: NONE,
  };
}

/** A report whose receipt is not declared comes before one whose receipt is. */
function compareTurns(a: Row, b: Row): number {
  return compare(a.asOf, b.asOf) || compare(a.received, b.received);
}

/** Two figures that both state a number, and not the same one. */
function statesDiffer(a: Row, b: Row): boolean {
  return (
    a.quantity.state === 'value' && b.quantity.state === 'value' && a.quantity.number !== b.quantity.number
  );
}

/** A figure stands before an unreadable cell, and that before an empty one. */
function rank(row: Row): number {
  return row.quantity.state === 'value' ? 2 : row.quantity.state === 'invalid' ? 1 : 0;
}

function placeOf(row: Row): string {
  return `${row.where.file}\t${row.where.sheet}\t${row.where.cell.padStart(12, '0')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const NONE: readonly Row[] = [];
