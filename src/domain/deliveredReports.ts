/**
 * Which unit delivered which form for which period, and when. Where the rows of a table name their units or periods, a
 * unit has delivered if the table holds a figure of it, or a state of one of its tasks.
 */

import type { Dataset, Delivery } from './dataset.ts';
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
  const reports = new Map<string, Map<string, Delivered>>();
  for (const delivery of dataset.deliveries) {
    const ofForm = entry(reports, delivery.form, () => new Map<string, Delivered>());
    for (const { unit, period } of coveredBy(delivery, rows)) {
      const make = (): Delivered => ({ unit, period, deliveries: [] });
      entry(ofForm, `${unit}\t${period.id}`, make).deliveries.push(delivery);
    }
  }
  return new Map(
    [...reports].map(([form, ofForm]) => {
      for (const { deliveries } of ofForm.values()) {
        deliveries.sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0));
      }
      return [form, [...ofForm.values()]];
    }),
  );
}

function momentOf({ received, receivedAt = '' }: Delivery): string {
  return `${received} ${receivedAt}`;
}

type Covered = Pick<Delivered, 'unit' | 'period'>;

/** What the rows of a table speak of, each unit and period once. */
interface Table {
  covered: Covered[];
  /** Of each unit, the periods that are among them. */
  periods: Map<string, Set<string>>;
}

/** By file and sheet. */
type RowsOfTables = ReadonlyMap<string, ReadonlyMap<string, Table>>;

function coveredBy(delivery: Delivery, rows: RowsOfTables): Covered[] {
  const { unit, period, where } = delivery;
  if (unit !== '' && period) return [{ unit, period }];
  // A cumulative column speaks of more days than the report, and ends with it.
  return (rows.get(where.file)?.get(where.sheet)?.covered ?? [])
    .filter((row) => (unit === '' || row.unit === unit) && (!period || row.period.last === period.last))
    .map((row) => ({ unit: row.unit, period: period ?? row.period }));
}

/** Of every table that does not itself say of whom and when it speaks: the units and periods of its rows. */
function rowsOfTables(dataset: Dataset): RowsOfTables {
  const open = dataset.deliveries.filter(({ unit, period }) => unit === '' || !period);
  const tables = new Map<string, Map<string, Table>>();
  for (const { where } of open) {
    const ofFile = entry(tables, where.file, () => new Map<string, Table>());
    entry(ofFile, where.sheet, (): Table => ({ covered: [], periods: new Map() }));
  }
  const note = ({ unit, period, where }: Covered & { where: Where }) => {
    const table = tables.get(where.file)?.get(where.sheet);
    if (!table) return;
    const periods = entry(table.periods, unit, () => new Set<string>());
    if (periods.has(period.id)) return;
    periods.add(period.id);
    table.covered.push({ unit, period });
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

/** The value under a key, made and kept where there is none yet. */
function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
