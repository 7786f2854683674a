/**
 * What the page carries so that a file can be checked in it as among all others: settings, registry, forms and lists as
 * they are, and of the reports the figures that were read from them. The reports themselves are not carried: no cell that
 * gave no figure, and of what is withheld as a small number neither the number nor what the file shows.
 */

import type { Delivery } from '../domain/dataset.ts';
import type { Finding, FindingCode } from '../domain/finding.ts';
import type { KnownReports } from '../domain/knownReports.ts';
import type { Row } from '../domain/observation.ts';
import { parsePeriod } from '../domain/period.ts';
import type { ProjectFile } from '../domain/project.ts';
import type { TaskProgress } from '../domain/task.ts';
import { readYaml } from '../ingest/yaml.ts';
import type { Results } from '../pipeline.ts';
import {
  emptyTexts,
  type PackedRows,
  type PackedWhere,
  packRows,
  packWhere,
  unpackRows,
  unpackWhere,
} from './packedRows.ts';

export interface CarriedData {
  /** Path and text of each file that is no report. */
  files: [path: string, text: string][];
  /** Path below the folder of submissions and hash of each report. */
  reports: [path: string, hash: string][];
  texts: readonly string[];
  rows: PackedRows;
  references: PackedRows;
  progress: (Omit<TaskProgress, 'period' | 'where'> & { period: string; where: PackedWhere })[];
  deliveries: (Omit<Delivery, 'period' | 'where'> & { period: string; where: PackedWhere })[];
  errors: { code: FindingCode; places: PackedWhere[] }[];
}

const SUBMISSIONS = 'submissions/';
const LISTS = /^(?:site\.yaml|corrections\.csv|registry\/[^/]+\.csv|submissions\/submissions\.csv)$/;
const FORMS = /^forms\/[^/]+\.ya?ml$/;

/** Undefined where the registry has errors, so that nothing can be checked. */
export function carriedData(files: readonly ProjectFile[], results: Results): CarriedData | undefined {
  const { published, submitted, sheets } = results;
  if (!published || !submitted) return undefined;
  const { site } = published.dataset.registry;
  const texts = emptyTexts();
  const hashes = new Map(files.map(({ path, hash }) => [path, hash]));
  const reports = [...new Set([...sheets.keys(), ...published.dataset.submissions.keys()].map(withFolder))]
    .filter((path) => hashes.has(path))
    .map((path): [string, string] => {
      const isRead = (sheets.get(path)?.length ?? 0) > 0;
      return [path.slice(SUBMISSIONS.length), isRead ? (hashes.get(path) ?? '') : ''];
    });
  const carried = new Set(reports.map(([path]) => SUBMISSIONS + path));
  const isCarried = ({ where, asOf }: Row | TaskProgress) =>
    carried.has(where.file) && (site.asOf === undefined || asOf <= site.asOf);
  const withheld = withheldFigures(results);
  const figures = (rows: readonly Row[]) =>
    packRows(
      rows.filter(isCarried).map((row) => (withheld.has(figureOf(row)) ? withoutNumber(row) : row)),
      texts,
    );
  return {
    files: files
      .filter(({ path, unread }) => !unread && (LISTS.test(path) || FORMS.test(path)))
      // Decisions quote numbers, of which some may be withheld.
      .filter(({ path }) => !(site.smallNumbers && path === 'corrections.csv'))
      .map((file) => [file.path, textOf(file)]),
    reports,
    rows: figures(submitted.rows),
    references: figures(submitted.references),
    progress: submitted.progress
      .filter(isCarried)
      .map((one) => ({ ...one, period: one.period.id, where: packWhere(one.where, texts) })),
    deliveries: submitted.deliveries
      .filter(({ where }) => carried.has(where.file))
      .map((one) => ({ ...one, period: one.period?.id ?? '', where: packWhere(one.where, texts) })),
    errors: submitted.errors
      .filter(({ where }) => carried.has(where.file) && where.cell !== '')
      .map(({ code, where, also }) => ({
        code,
        places: [where, ...also].map((place) => packWhere(place, texts)),
      })),
    texts: texts.all,
  };
}

/** The files to read, to which those to check are added, and what is known without reading. */
export function unpackData(data: CarriedData): { files: ProjectFile[]; known: KnownReports } {
  const { texts } = data;
  const encoder = new TextEncoder();
  return {
    files: data.files.map(([path, text]) => ({ path, hash: '', bytes: encoder.encode(text) })),
    known: {
      files: new Map(data.reports),
      rows: unpackRows(data.rows, texts),
      references: unpackRows(data.references, texts),
      progress: data.progress.map((one) => {
        const period = parsePeriod(one.period);
        if (!period) throw new Error(`"${one.period}" is no period`);
        return { ...one, period, where: unpackWhere(one.where, texts) };
      }),
      deliveries: data.deliveries.map((one) => ({
        ...one,
        period: parsePeriod(one.period),
        where: unpackWhere(one.where, texts),
      })),
      errors: data.errors.map(({ code, places }): Finding => {
        const [where = { file: '', sheet: '', cell: '' }, ...also] = places.map((place) =>
          unpackWhere(place, texts),
        );
        return { code, severity: 'error', where, also, params: {} };
      }),
    },
  };
}

function withFolder(path: string): string {
  return path.startsWith(SUBMISSIONS) ? path : SUBMISSIONS + path;
}

/** Settings without their comments, which nobody publishes; every JSON text is YAML. */
function textOf(file: ProjectFile): string {
  if (!file.path.endsWith('.csv')) return JSON.stringify(readYaml(file, file.bytes).value);
  return new TextDecoder().decode(file.bytes);
}

function withheldFigures({ published }: Results): ReadonlySet<string> {
  if (!published?.dataset.registry.site.smallNumbers) return new Set();
  const { observations, references } = published.dataset;
  const rows = observations.flatMap((one): Row[] => [one, ...one.revisions, ...one.rivals]);
  return new Set(
    [...rows, ...references].filter(({ quantity }) => quantity.state === 'withheld').map(figureOf),
  );
}

function figureOf({ measure, unit, period, category, where }: Row): string {
  return [measure, unit, period.id, category, where.file, where.sheet, where.cell].join('\t');
}

/** Nor a decision about it, which quotes it. */
function withoutNumber({ correction: _, ...row }: Row): Row {
  return { ...row, quantity: { state: 'withheld' }, shown: '' };
}
