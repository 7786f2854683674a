/**
 * What was told otherwise after it had been sent: decisions to read a cell otherwise, and files that say another number
 * than earlier ones, newest first and within a day by unit. The same for the page, the feeds and short summaries.
 */

import type { Day } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Observation, Row } from '../domain/observation.ts';
import type { Correction } from '../domain/registry.ts';
import type { ChangedValue, Resending } from '../domain/resending.ts';
import { withoutPersonal } from '../i18n/display.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './seenEvaluations.ts';
import { turnRank } from './turned.ts';

export interface CorrectedCell {
  row: Row;
  correction: Correction;
  /** Totals of the unit that rest on the cell; empty where it is not the latest word on its figure. */
  resting: Evaluation[];
}

interface Entry {
  /** Permanent: more data never change it. */
  id: string;
  unit: string;
  day: Day;
  /** Whom it concerns: the unit itself, and those whose values changed with it. */
  units: ReadonlySet<string>;
}

export type LedgerEntry =
  /** `changes` undefined: cannot be told. */
  | (Entry & { kind: 'corrected'; cells: CorrectedCell[]; changes: ChangedValue[] | undefined })
  | (Entry & { kind: 'resent'; resending: Resending });

const known = new WeakMap<ViewContext, readonly LedgerEntry[]>();

export function ledgerOf(context: ViewContext): readonly LedgerEntry[] {
  const found =
    known.get(context) ?? [...correctedOf(context), ...resentOf(context)].sort(newestFirst(context));
  known.set(context, found);
  return found;
}

/** How much there is of what; one value may have changed more than once. */
export function ledgerCounts(entries: readonly LedgerEntry[]) {
  const count = (of: (entry: LedgerEntry) => number) => entries.reduce((sum, entry) => sum + of(entry), 0);
  const changes = new Set(
    entries.flatMap((entry) => (entry.kind === 'resent' ? entry.resending.changes : entry.changes) ?? []),
  );
  return {
    cells: count((entry) => (entry.kind === 'corrected' ? entry.cells.length : 0)),
    figures: count((entry) => (entry.kind === 'resent' ? entry.resending.figures.length : 0)),
    values: changes.size,
    turned: [...changes].filter(({ before, after }) => turnRank(before.status, after.status) < 2).length,
  };
}

function newestFirst({ registry }: ViewContext): (a: LedgerEntry, b: LedgerEntry) => number {
  const places = new Map([...registry.units.keys()].map((id, index) => [id, index]));
  const placeOf = ({ unit }: LedgerEntry) => places.get(unit) ?? places.size;
  return (a, b) =>
    (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) || placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1);
}

function resentOf({ resendings }: ViewContext): LedgerEntry[] {
  return resendings.map((resending) => {
    const { unit, day, file, changes = [] } = resending;
    const units = new Set([unit, ...changes.map(({ after }) => after.unit)]);
    return { kind: 'resent', id: idOf('gui-lai', unit, day, file), unit, day, units, resending };
  });
}

/** Also of figures that a later file replaced; one that could not be applied is among the findings. */
function correctedOf(context: ViewContext): LedgerEntry[] {
  const { dataset } = context;
  const cells = dataset.observations.flatMap((fact) =>
    [fact, ...fact.revisions, ...fact.rivals].flatMap((row) =>
      row.correction ? [{ row, correction: row.correction, fact: row === fact ? fact : undefined }] : [],
    ),
  );
  const references = dataset.references.flatMap((row) =>
    row.correction ? [{ row, correction: row.correction, fact: undefined }] : [],
  );
  const once = new Map(
    [...references, ...cells].map((one) => [`${placeOf(one.row)}\t${one.row.unit}`, one] as const),
  );
  const decisions = groupBy(once.values(), ({ row, correction }) =>
    [row.unit, correction.decided_on, correction.document].join('\t'),
  );
  return [...decisions.values()].flatMap((of): LedgerEntry[] => {
    const [first] = of;
    if (!first) return [];
    const { unit } = first.row;
    const { decided_on: day, document } = first.correction;
    const effect = context.corrections.find(
      (one) => one.unit === unit && one.day === day && one.document === document,
    );
    return [
      {
        kind: 'corrected',
        id: idOf('dinh-chinh', unit, day, document),
        unit,
        day,
        units: new Set([unit, ...(effect?.changes ?? []).map(({ after }) => after.unit)]),
        changes: effect?.changes,
        cells: of.map(({ row, correction, fact }) => ({
          row,
          correction,
          resting: fact ? restingOn(context, fact) : [],
        })),
      },
    ];
  });
}

function restingOn({ evaluationsOf, registry }: ViewContext, fact: Observation): Evaluation[] {
  const measures = (indicator: string) => {
    const found = registry.indicators.get(indicator);
    return found ? [...found.numerator, ...found.denominator].map(({ measure }) => measure) : [];
  };
  return [...registry.indicators.keys()]
    .filter((id) => measures(id).includes(fact.measure))
    .flatMap((id) => {
      const found = evaluationsOf(id, fact.unit).find(
        ({ category, inputs }) =>
          category === '' &&
          [...inputs.numerator, ...inputs.denominator].some(({ observations }) =>
            observations.includes(fact),
          ),
      );
      return found ? [found] : [];
    });
}

function placeOf({ where }: Row): string {
  return `${where.file}\t${where.sheet}\t${where.cell}`;
}

/** An anchor: letters, digits and hyphens stay, the rest as its number, so that no two ids become one. */
function idOf(kind: string, ...parts: readonly string[]): string {
  const written = parts
    .filter((part) => part !== '')
    .map((part) =>
      withoutPersonal(part)
        .replace(/^submissions\//, '')
        .replace(/[^a-zA-Z0-9/-]/gu, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}`)
        .replaceAll('/', '_'),
    );
  return [kind, ...written].join('.');
}
