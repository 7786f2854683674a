/**
 * Which unit delivered which form for which period, and when. Where the rows of a table name their units or periods, a
 * unit has delivered if the table holds a figure of it, or a state of one of its tasks.
 */

import type { Dataset, Delivery } from './dataset.ts';
import { entry } from './entry.ts';
import type { Where } from './finding.ts';
import { forEachRow, type Row } from './observation.ts';
import type { Period } from './period.ts';

export interface Delivered {
  unit: string;
  period: Period;
  /** By day of receipt; those of unknown receipt come first. */
  deliveries: Delivery[];
}

const FOUND = new WeakMap<Dataset, ReadonlyMap<string, Delivered[]>>();

/** By form. */
export function deliveredReports(dataset: Dataset): ReadonlyMap<string, Delivered[]> {
  const known = FOUND.get(dataset) ?? findDelivered(dataset);
  FOUND.set(dataset, known);
  return known;
}

function findDelivered(dataset: Dataset): Map<string, Delivered[]> {
  const rows = rowsOfTables(dataset);
  const reports = new Map<string, OncePerReport<Delivered>>();
  for (const delivery of dataset.deliveries) {
    const ofForm = entry(reports, delivery.form, () => new OncePerReport(undelivered));
    for (const { unit, period } of coveredBy(delivery, rows))
      ofForm.of(unit, period).deliveries.push(delivery);
  }
  return new Map(
    [...reports].map(([form, { all }]) => {
      for (const { deliveries } of all) {
        if (deliveries.length > 1) deliveries.sort(byMoment);
      }
      return [form, all];
    }),
  );
}

function undelivered(unit: string, period: Period): Delivered {
  return { unit, period, deliveries: [] };
}

function byMoment(a: Delivery, b: Delivery): number {
  return momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0;
}

function momentOf({ received, receivedAt = '' }: Delivery): string {
  return `${received} ${receivedAt}`;
}

type Covered = Pick<Delivered, 'unit' | 'period'>;

/** What the rows of a table speak of, by file and sheet. */
type RowsOfTables = ReadonlyMap<string, ReadonlyMap<string, OncePerReport<Covered>>>;

function coveredBy(delivery: Delivery, rows: RowsOfTables): Covered[] {
  const { unit, period, where } = delivery;
  if (unit !== '' && period) return [{ unit, period }];
  // A cumulative column speaks of more days than the report, and ends with it.
  return (rows.get(where.file)?.get(where.sheet)?.all ?? [])
    .filter((row) => (unit === '' || row.unit === unit) && (!period || row.period.last === period.last))
    .map((row) => ({ unit: row.unit, period: period ?? row.period }));
}

/** Of every table that does not itself say of whom and when it speaks: the units and periods of its rows. */
function rowsOfTables(dataset: Dataset): RowsOfTables {
  const open = dataset.deliveries.filter(({ unit, period }) => unit === '' || !period);
  const tables = new Map<string, Map<string, OncePerReport<Covered>>>();
  for (const { where } of open) {
    const ofFile = entry(tables, where.file, () => new Map<string, OncePerReport<Covered>>());
    entry(ofFile, where.sheet, () => new OncePerReport((unit, period) => ({ unit, period })));
  }
  const note = ({ unit, period, where }: Covered & { where: Where }) => {
    tables.get(where.file)?.get(where.sheet)?.of(unit, period);
  };
  const noteFigure = (row: Row) => {
    if (row.quantity.state !== 'not-reported') note(row);
  };
  if (tables.size === 0) return tables;
  forEachRow(dataset.observations, noteFigure);
  dataset.references.forEach(noteFigure);
  dataset.progress.forEach(note);
  return tables;
}

/** Made once for a unit and a period, and kept in that order. */
class OncePerReport<Thing> {
  readonly all: Thing[] = [];
  readonly #byUnit = new Map<string, Map<string, Thing>>();
  readonly #make: (unit: string, period: Period) => Thing;

  constructor(make: (unit: string, period: Period) => Thing) {
    this.#make = make;
  }

  of(unit: string, period: Period): Thing {
    const ofUnit = entry(this.#byUnit, unit, () => new Map<string, Thing>());
    const known = ofUnit.get(period.id);
    if (known !== undefined) return known;
    const made = this.#make(unit, period);
    ofUnit.set(period.id, made);
    this.all.push(made);
    return made;
  }
}
