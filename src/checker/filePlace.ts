/**
 * Where in the folder of submissions a file belongs that came without a folder: in the place that the list has for its
 * name, in that of the same report sent before, in the folder of its period under the name of its unit and form, else where
 * a file of its name is. First guessed from the name alone, then told from what was read.
 */

import type { FilePlace } from '../domain/checkReport.ts';
import { SUBMISSIONS } from '../domain/concerning.ts';
import type { Delivery } from '../domain/dataset.ts';
import type { KnownReports, ReportedParts } from '../domain/knownReports.ts';
import type { Row } from '../domain/observation.ts';
import { type Period, parsePeriod, periodOfDays, periodSlug } from '../domain/period.ts';
import type { Registry } from '../domain/registry.ts';
import type { Others } from './checkAmong.ts';
import { listedPlace } from './listedPaths.ts';

/** A period as file names write it: `2026-09`, `2026-Q3`, `2026-01-01_2026-09-23`. */
const PERIOD =
  /(?<!\d|\d-)(\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}|\d{4}-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]|9T|W\d{2}))(?!\d|-\d)/;

/** `name`: of the file alone. */
export function guessedPlace(name: string, others: Others): FilePlace {
  const plain = name.normalize('NFC');
  const known = [...others.known.files.keys()];
  const listed = listedPlace([plain], others.listed);
  if (listed !== undefined) return { path: listed, replaces: known.includes(listed), certain: true };
  const period = parsePeriod((PERIOD.exec(plain)?.[1] ?? '').replace('_', '/'));
  const path = period ? `${periodSlug(period)}/${plain}` : plain;
  return { path, replaces: known.includes(path), certain: false };
}

export interface ReadFile {
  /** Its own. */
  name: string;
  /** Where it was read. */
  place: FilePlace;
  /** Where a person said that it belongs. */
  path: string | undefined;
}

/** `submitted`: what was read, there and elsewhere. */
export function toldPlace(
  { name, place, path }: ReadFile,
  submitted: ReportedParts,
  known: KnownReports,
  registry: Registry,
): FilePlace {
  const hasOwnName = path === undefined || (!place.replaces && place.path.endsWith(`/${name}`));
  if (!hasOwnName || (place.certain && path === undefined)) return place;
  const file = SUBMISSIONS + place.path;
  const isOfFile = ({ where }: { where: { file: string } }) => where.file === file;
  const deliveries = submitted.deliveries.filter(isOfFile);
  const rows = [...submitted.rows, ...submitted.references].filter(isOfFile);
  const progress = submitted.progress.filter(isOfFile);
  const [first] = deliveries;
  const at = (folder: string, isKept: (unit: string) => boolean): FilePlace => {
    const unit = first ? unitOf(first, rows, registry) : '';
    const path = `${folder}/${first && !isKept(unit) ? tidyName(name, unit, first.form) : name}`;
    return { path, replaces: known.files.has(path), certain: true };
  };
  const [, folder] = /^(.+)\/[^/]+$/.exec(place.path) ?? [];
  if (path !== undefined) return folder === undefined ? place : at(folder, () => isPlain(name));
  const period = periodOf(
    deliveries,
    [...rows, ...progress].map((one) => one.period),
  );
  if (!first || !period) return placeOfSameName(name, known) ?? place;
  const before = known.deliveries.find((one) => isSame(one, first) && one.where.file !== file);
  const earlier = before?.where.file.slice(SUBMISSIONS.length) ?? '';
  if (known.files.has(earlier)) return { path: earlier, replaces: true, certain: true };
  return at(periodSlug(period), (unit) => isPlain(name) && name.includes(unit));
}

function placeOfSameName(name: string, known: KnownReports): FilePlace | undefined {
  const paths = [...known.files.keys()].map((path) => ({ path }));
  const path = listedPlace([name], paths);
  return path === undefined ? undefined : { path, replaces: true, certain: true };
}

function isSame(a: Delivery, b: Delivery): boolean {
  return a.form === b.form && a.unit !== '' && a.unit === b.unit && a.period?.id === b.period?.id;
}

/** That of all its tables, else the shortest named one in which all its rows lie. */
function periodOf(deliveries: readonly Delivery[], periods: readonly Period[]): Period | undefined {
  const declared = new Set(deliveries.map(({ period }) => period?.id ?? ''));
  const [only] = deliveries;
  if (declared.size === 1 && only?.period) return only.period;
  const [earliest] = periods;
  if (!earliest) return undefined;
  const first = periods.reduce((day, period) => (period.first < day ? period.first : day), earliest.first);
  const last = periods.reduce((day, period) => (period.last > day ? period.last : day), earliest.last);
  const whole = periodOfDays(first, last);
  const year = first.slice(0, 4);
  return whole.kind === 'interval' && last.startsWith(year) ? parsePeriod(year) : whole;
}

/** The unit that the table is of, else the one of all its rows, else the one above all of them. */
function unitOf(delivery: Delivery, rows: readonly Row[], { units }: Registry): string {
  if (delivery.unit !== '') return delivery.unit;
  const named = new Set(rows.map(({ unit }) => unit));
  const above = new Set([...named].map((unit) => units.get(unit)?.parent ?? ''));
  const [one = ''] = named.size === 1 ? named : above.size === 1 ? above : [];
  return one;
}

/** Letters without accents, figures and hyphens. */
function isPlain(name: string): boolean {
  return /^[a-z0-9]+(?:[-_]+[a-z0-9]+)*\.(?:xlsx|csv)$/.test(name);
}

function tidyName(name: string, unit: string, form: string): string {
  const ending = /\.csv$/i.test(name) ? 'csv' : 'xlsx';
  return `${[unit, form].filter((part) => part !== '').join('-')}.${ending}`;
}
