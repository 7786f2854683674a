/**
 * The measures of one formula after aggregation, for one unit, period and category: the unit's own figure, else the
 * sum of its children, or of the units that became it. A part counts only where it has every measure of the formula
 * that it should have, so that a numerator is never divided by another set's denominator; of a part that is itself
 * incomplete, what is known counts.
 */

import type { Day } from '../domain/day.ts';
import type { Coverage, Lens } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import type { Measure, Unit } from '../domain/registry.ts';
import type { Facts } from './facts.ts';
import { type Aggregate, isUnusable, ownFigure } from './own.ts';
import { childParts, type Part, predecessorParts } from './parts.ts';
import { overSameCategories } from './sameCategories.ts';

/** At most one of each measure. */
export type Aggregates = readonly Aggregate[];

/** Computes each figure once. All measures are those of one indicator. */
export class Aggregator {
  private readonly known = new Map<Unit, Map<string, Aggregates>>();
  readonly measures: readonly Measure[];
  readonly facts: Facts;

  constructor(measures: readonly Measure[], facts: Facts) {
    this.measures = measures;
    this.facts = facts;
  }

  /** All measures of the indicator. */
  figures(unit: Unit, period: Period, category: string, lens: Lens): Aggregates {
    return this.some(this.measures, unit, period, category, lens);
  }

  private some(
    wanted: readonly Measure[],
    unit: Unit,
    period: Period,
    category: string,
    lens: Lens,
  ): Aggregates {
    const ofUnit = this.known.get(unit) ?? new Map<string, Aggregates>();
    const key = this.keyOf(wanted, period, category, lens);
    const found = ofUnit.get(key);
    if (found) return found;
    this.known.set(unit, ofUnit);
    const figures =
      lens === 'restated'
        ? this.restated(wanted, unit, period, category)
        : this.asReported(wanted, unit, period, category);
    ofUnit.set(key, figures);
    return figures;
  }

  /** By far the most questions are of totals, all measures and the units as they were. */
  private keyOf(wanted: readonly Measure[], period: Period, category: string, lens: Lens): string {
    if (wanted === this.measures && category === '' && lens === 'as-reported') return period.id;
    return [period.id, category, lens, ...wanted.map(({ id }) => id)].join('\t');
  }

  private asReported(wanted: readonly Measure[], unit: Unit, period: Period, category: string): Aggregates {
    const own = this.own(wanted, unit, period, category);
    const open = openOf(wanted, own);
    if (open.length === 0) return own;
    const summable = summableOf(open);
    const parts = summable.length > 0 ? childParts(unit, period, summable, this.facts) : [];
    return withSums(wanted, own, open, this.ofParts(parts, summable, category), 'children', this.facts);
  }

  /** Where the unit of today speaks for days before it was there, that is its own report and stands. */
  private restated(wanted: readonly Measure[], unit: Unit, period: Period, category: string): Aggregates {
    const parts = predecessorParts(unit, period, this.facts);
    if (parts.length === 0) return this.asReported(wanted, unit, period, category);
    const wasThere = unit.valid_from <= period.first;
    const own = wasThere ? [] : this.own(wanted, unit, period, category);
    const open = openOf(wanted, own);
    const figures = this.ofParts(parts, summableOf(open), category);
    if (figures.every(({ part }) => part.unit === unit && !part.divided))
      return this.asReported(wanted, unit, period, category);
    return withSums(wanted, own, open, figures, 'predecessors', this.facts);
  }

  private own(wanted: readonly Measure[], unit: Unit, period: Period, category: string): Aggregates {
    const own: Aggregate[] = [];
    for (const measure of wanted) {
      const figure = ownFigure(measure, this.facts.timeline(measure.id, unit.id), period, category);
      if (figure) own.push(figure);
    }
    return overSameCategories(own);
  }

  private ofParts(parts: readonly Part[], wanted: readonly Measure[], category: string): PartFigures[] {
    const found: PartFigures[] = [];
    for (const part of parts) {
      const figures = this.ofPart(part, wanted, category);
      if (figures.length > 0) found.push({ part, figures });
    }
    return found;
  }

  /** What one part adds of each measure; nothing of a stock where it had ended by then. */
  ofPart(part: Part, wanted: readonly Measure[], category: string): Aggregates {
    const lens = part.restated ? 'restated' : 'as-reported';
    if (part.flows && part.flows.id === part.stocks?.id)
      return this.some(wanted, part.unit, part.flows, category, lens);
    const flows = wanted.filter(({ kind }) => kind === 'flow');
    const stocks = wanted.filter(({ kind }) => kind !== 'flow');
    const some = (measures: readonly Measure[], period: Period | undefined): Aggregates =>
      period && measures.length > 0 ? this.some(measures, part.unit, period, category, lens) : [];
    return [...some(flows, part.flows), ...some(stocks, part.stocks)];
  }
}

interface PartFigures {
  part: Part;
  figures: Aggregates;
}

export function figureOf(measure: string, figures: Aggregates): Aggregate | undefined {
  return figures.find((figure) => figure.measure === measure);
}

/** Where nothing is left out it is the very list, so that what is known of it is found again. */
function openOf(wanted: readonly Measure[], own: Aggregates): readonly Measure[] {
  const open = wanted.filter(({ id }) => isOpen(figureOf(id, own)));
  return open.length === wanted.length ? wanted : open;
}

function isOpen(figure: Aggregate | undefined): boolean {
  return !figure || figure.missing === 'not-reported';
}

function summableOf(measures: readonly Measure[]): readonly Measure[] {
  return measures.every(isSummable) ? measures : measures.filter(isSummable);
}

function isSummable({ over_units }: Measure): boolean {
  return over_units === 'sum';
}

/** Measures that the parts do not know either keep what the unit itself said of them, if only that nothing came. */
function withSums(
  wanted: readonly Measure[],
  own: Aggregates,
  open: readonly Measure[],
  parts: readonly PartFigures[],
  from: 'children' | 'predecessors',
  facts: Facts,
): Aggregates {
  const due = parts.filter(({ figures }) => figures.every(({ missing }) => missing !== 'not-applicable'));
  const counted = due.filter(
    ({ part, figures }) => part.share !== undefined && figures.every(({ value }) => value !== undefined),
  );
  return wanted.flatMap((measure) => {
    const stated = figureOf(measure.id, own);
    if (!open.includes(measure)) return stated ?? [];
    const sum = sumOf(measure, due, counted, from, facts);
    return sum.observations.length > 0 || !stated ? sum : stated;
  });
}

/** One part whose figure cannot be read or shown withholds the sum: what an error touches is not published. */
function sumOf(
  { id }: Measure,
  due: readonly PartFigures[],
  counted: readonly PartFigures[],
  from: 'children' | 'predecessors',
  facts: Facts,
): Aggregate {
  const unusable = due.flatMap(({ figures }) => figureOf(id, figures) ?? []).filter(isUnusable);
  let sum = 0;
  let estimated = false;
  const added: Aggregate[] = [];
  for (const { part, figures } of counted) {
    const figure = figureOf(id, figures);
    if (!figure) continue;
    added.push(figure);
    sum += (part.share ?? 0) * (figure.value ?? 0);
    estimated ||= part.divided || figure.estimated;
  }
  const missing = unusable.some((figure) => figure.missing === 'invalid')
    ? 'invalid'
    : unusable.length > 0
      ? 'withheld'
      : added.length === 0
        ? 'not-reported'
        : undefined;
  const known = [...added, ...unusable];
  return {
    sign: 1,
    measure: id,
    value: missing ? undefined : sum,
    missing,
    observations: known.flatMap(({ observations }) => observations),
    latest: latestOf(known),
    subtracted: known.flatMap(({ subtracted }) => subtracted),
    from,
    gaps: [],
    estimated,
    coverage: coverageOf(id, due, counted, facts),
  };
}

/**
 * The units that report, however deep they lie: a part that is itself a sum counts as those that it is made of, where
 * any of those ever reported the measure, and else as the one unit that should.
 */
function coverageOf(
  id: string,
  due: readonly PartFigures[],
  counted: readonly PartFigures[],
  facts: Facts,
): Coverage {
  const coverage = { reported: 0, expected: 0 };
  for (const one of due) {
    const figure = figureOf(id, one.figures);
    if (!figure) continue;
    const isDeep = isSum(figure) && figure.coverage.expected > 0 && facts.isReportedBelow(id, one.part.unit);
    const units = isDeep ? figure.coverage : ONE;
    coverage.expected += units.expected;
    if (counted.includes(one)) coverage.reported += units.reported;
  }
  return coverage;
}

function latestOf(figures: readonly Aggregate[]): Day | undefined {
  let last: Day | undefined;
  for (const { latest } of figures) if (latest && (last === undefined || latest > last)) last = latest;
  return last;
}

const ONE: Coverage = { reported: 1, expected: 1 };

function isSum({ from }: Aggregate): boolean {
  return from === 'children' || from === 'predecessors';
}

/** A part's total over its categories is its own report, whatever categories it left empty. */
export function isComplete(figure: Aggregate): boolean {
  if (figure.value === undefined) return false;
  return !isSum(figure) || figure.coverage.reported === figure.coverage.expected;
}
