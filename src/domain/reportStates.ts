/**
 * How each unit stands with each report of the calendar: in time, late, in part, missing or not yet due, and whether what it
 * sent was put right afterwards. Lines of the calendar that ask the same unit for the same period by the same hour are
 * one report of several forms. "Now" is a day of the data; without one nothing is missing yet. Due days are those of the
 * calendar, be they a Sunday or not.
 */

import type { Dataset, Delivery } from './dataset.ts';
import { type Day, daysBetween } from './day.ts';
import { type Delivered, deliveredReports } from './deliveredReports.ts';
import type { Where } from './finding.ts';
import { groupBy } from './groupBy.ts';
import { forEachRow, type Row } from './observation.ts';
import { latestReceipt, owes, owingUnits } from './owedReports.ts';
import { comparePeriods, type Period } from './period.ts';
import { dueDay, isLate, isOwed, periodsWithin } from './reportingCalendar.ts';
import type { Reporting } from './siteConfig.ts';

/** `undated`: it is there, and nobody declared when it came. */
export type ReportState = 'in-time' | 'late' | 'partial' | 'missing' | 'undated' | 'pending';

export interface OwedReport {
  unit: string;
  period: Period;
  due: Day;
  /** The lines that ask for it, one for each form. */
  lines: Reporting[];
  state: ReportState;
  /** Whole only on the day on which the last of its forms came; empty: unknown, or not yet. */
  received: Day | '';
  /** Days after the due day, of what came or of what is still owed; 0: within the day. */
  daysLate: number;
  /** It came after its hour, whatever else is to be said of it. */
  late: boolean;
  /** Of all forms: how many came, and of their cells how many hold something. */
  forms: { came: number; asked: number };
  cells: { filled: number; asked: number };
  /** Forms of which nothing came. */
  lacking: string[];
  /** Latest day on which it was sent again, or a cell of it was decided to be read otherwise; empty: never. */
  corrected: Day | '';
}

const FOUND = new WeakMap<Dataset, OwedReport[]>();

/** By due day, then by unit in the order of the registry. */
export function reportStates(dataset: Dataset): OwedReport[] {
  const known = FOUND.get(dataset) ?? findStates(dataset);
  FOUND.set(dataset, known);
  return known;
}

const OF_UNITS = new WeakMap<Dataset, ReadonlyMap<string, OwedReport[]>>();

/** Those of one unit, in the same order. */
export function reportStatesOf(dataset: Dataset, unit: string): readonly OwedReport[] {
  const known = OF_UNITS.get(dataset) ?? groupBy(reportStates(dataset), (report) => report.unit);
  OF_UNITS.set(dataset, known);
  return known.get(unit) ?? [];
}

/** The day of the data, against which it is said what is overdue; empty where nobody knows one. */
export function dayOfReports(dataset: Dataset): Day | '' {
  return dataset.registry.site.asOf ?? latestReceipt(dataset);
}

function findStates(dataset: Dataset): OwedReport[] {
  const { registry } = dataset;
  const now = dayOfReports(dataset);
  const delivered = deliveredReports(dataset);
  const about: About = { now, corrections: correctionDays(dataset), cellsInTables: cellsInTables(dataset) };
  const asked = registry.site.reporting.flatMap((line) => askedBy(dataset, line, now, delivered));
  const places = new Map([...registry.units.keys()].map((id, index) => [id, index]));
  const placeOf = ({ unit }: OwedReport) => places.get(unit) ?? places.size;
  return [...groupBy(asked, ({ key }) => key).values()]
    .flatMap((forms) => stateOf(forms, about))
    .sort((a, b) => comparePeriods(a.period, b.period) || compare(a.due, b.due) || placeOf(a) - placeOf(b));
}

/** One form that one unit owes for one period. */
interface Asked {
  key: string;
  line: Reporting;
  unit: string;
  period: Period;
  deliveries: readonly Delivery[];
}

function askedBy(
  { registry }: Dataset,
  line: Reporting,
  now: Day | '',
  delivered: ReadonlyMap<string, Delivered[]>,
): Asked[] {
  const came = new Map(
    (delivered.get(line.form) ?? []).map((one) => [`${one.unit}\t${one.period.id}`, one.deliveries] as const),
  );
  const begun = (delivered.get(line.form) ?? [])
    .map(({ period }) => period)
    .filter((period) => isOwed(line, period));
  const past = now === '' ? [] : periodsWithin(line.every, line.from, line.to ?? lastAskedBy(now));
  const periods = new Map(
    [...past.filter((period) => isAsked(line, period, now)), ...begun].map((one) => [one.id, one]),
  );
  return [...owingUnits(registry, line).values()].flatMap((unit) =>
    [...periods.values()]
      .filter((period) => owes(unit, period, dueDay(line, period)))
      .map((period) => ({
        key: [unit.id, period.id, dueDay(line, period), line.due.time ?? ''].join('\t'),
        line,
        unit: unit.id,
        period,
        deliveries: came.get(`${unit.id}\t${period.id}`) ?? [],
      })),
  );
}

/** Once the period has ended, or the report is due before it ends. */
function isAsked(line: Reporting, period: Period, now: Day): boolean {
  return isOwed(line, period) && (period.last <= now || dueDay(line, period) < now);
}

/** A report may be due before its period ends, by less than a year. */
function lastAskedBy(now: Day): Day {
  return `${Number(now.slice(0, 4)) + 1}-12-31`;
}

interface About {
  now: Day | '';
  corrections: Corrections;
  cellsInTables: CellsInTables;
}

function stateOf(forms: readonly Asked[], { now, corrections, cellsInTables }: About): OwedReport[] {
  const [first] = forms;
  if (!first) return [];
  const { unit, period, line } = first;
  const due = dueDay(line, period);
  // Two lines may ask for one form.
  const each = [...new Map(forms.map((form) => [form.line.form, form])).values()];
  const came = each.filter(({ deliveries }) => deliveries.length > 0);
  const firsts = came.flatMap(({ deliveries }) => deliveries[0] ?? []);
  const cells = cellsOf(came, cellsInTables);
  const isWhole = came.length === each.length && cells.filled >= cells.asked;
  const isDated = firsts.every(({ received }) => received !== '');
  const received = isDated ? latest(firsts.map((one) => one.received)) : '';
  const late = firsts.some((one) => isLate(line, period, one));
  const overdue = now !== '' && due < now;
  return [
    {
      unit,
      period,
      due,
      lines: each.map((form) => form.line),
      state: came.length === 0 ? (overdue ? 'missing' : 'pending') : stateOfWhat({ isWhole, late, isDated }),
      received,
      daysLate: Math.max(0, daysBetween(due, came.length > 0 ? received || due : now || due)),
      late,
      forms: { came: came.length, asked: each.length },
      cells,
      lacking: each.filter(({ deliveries }) => deliveries.length === 0).map((form) => form.line.form),
      corrected: latest([
        ...came.flatMap(({ deliveries }) => sentAgain(deliveries)),
        ...came.flatMap(({ deliveries }) =>
          deliveries.flatMap(({ where }) => corrections.get(`${unit}\t${period.id}\t${where.file}`) ?? []),
        ),
      ]),
    },
  ];
}

function stateOfWhat(came: { isWhole: boolean; late: boolean; isDated: boolean }): ReportState {
  if (!came.isWhole) return 'partial';
  if (came.late) return 'late';
  return came.isDated ? 'in-time' : 'undated';
}

/** Of the last that came of each form, for what an earlier one left out may have come with it. */
function cellsOf(came: readonly Asked[], inTables: CellsInTables): Cells {
  const last = came.flatMap(({ unit, period, deliveries }) => {
    const day = deliveries.at(-1)?.received;
    return deliveries
      .filter(({ received }) => received === day)
      .map((delivery): Cells => {
        if (delivery.unit !== '') return { filled: delivery.reported, asked: delivery.expected };
        return inTables.get(tableKey(delivery.where, unit, period)) ?? { filled: 0, asked: 0 };
      });
  });
  return {
    filled: last.reduce((sum, { filled }) => sum + filled, 0),
    asked: last.reduce((sum, { asked }) => sum + asked, 0),
  };
}

type Cells = OwedReport['cells'];
/** By table, unit and last day of the period. */
type CellsInTables = ReadonlyMap<string, Cells>;

/** Of a table whose rows name their units, what of it is each unit's own; only of tables that leave something out. */
function cellsInTables({ deliveries, observations }: Dataset): CellsInTables {
  const incomplete = deliveries.filter(({ unit, reported, expected }) => unit === '' && reported < expected);
  const sheets = groupBy(incomplete, ({ where }) => where.file);
  const isIncomplete = ({ file, sheet }: Where) => sheets.get(file)?.some((one) => one.where.sheet === sheet);
  const cells = new Map<string, Cells>();
  if (sheets.size === 0) return cells;
  const count = ({ where, unit, period, quantity }: Row) => {
    if (quantity.state === 'not-applicable' || !isIncomplete(where)) return;
    const key = tableKey(where, unit, period);
    const of = cells.get(key) ?? { filled: 0, asked: 0 };
    of.asked += 1;
    if (quantity.state !== 'not-reported' && quantity.state !== 'invalid') of.filled += 1;
    cells.set(key, of);
  };
  forEachRow(observations, count);
  return cells;
}

function tableKey({ file, sheet }: Where, unit: string, { last }: Period): string {
  return [file, sheet, unit, last].join('\t');
}

/** Days of the files that came after the first; of one day several may belong together. */
function sentAgain(deliveries: readonly Delivery[]): Day[] {
  const [first] = deliveries;
  return deliveries.flatMap(({ received }) => (first && received > first.received ? [received] : []));
}

/** Days of decisions by unit, period and file. */
type Corrections = ReadonlyMap<string, readonly Day[]>;

function correctionDays({ observations }: Dataset): Corrections {
  const days = new Map<string, Day[]>();
  forEachRow(observations, ({ unit, period, where, correction }) => {
    if (!correction) return;
    const key = `${unit}\t${period.id}\t${where.file}`;
    days.set(key, [...(days.get(key) ?? []), correction.decided_on]);
  });
  return days;
}

function latest(days: readonly (Day | '')[]): Day | '' {
  return days.reduce<Day | ''>((last, day) => (day > last ? day : last), '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
