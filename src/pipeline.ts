/**
 * The order of the stages; each knows only the nouns of `domain/`.
 *
 *     bytes ── ingest ──▶ sheets ── validate ──▶ rows ── model ──▶ dataset ── check ──▶ findings
 *                                                                    └── evaluate ──▶ evaluations
 */

import { checkDataset } from './check/checkDataset.ts';
import type { Evaluated } from './domain/evaluation.ts';
import { type Finding, sortFindings } from './domain/finding.ts';
import { type KnownReports, knownBut, NOTHING_KNOWN, type ReportedParts } from './domain/knownReports.ts';
import type { ProjectFile, ReadProject } from './domain/project.ts';
import type { Corrected, Resending } from './domain/resending.ts';
import type { Sheet } from './domain/sheet.ts';
import { correctionsOf } from './evaluate/corrections.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { evaluateAfter } from './evaluate/evaluateAfter.ts';
import { resendingsOf } from './evaluate/resendings.ts';
import { NOTHING_KEPT, type Readings } from './ingest/readings.ts';
import { readProject } from './ingest/readProject.ts';
import { buildDataset } from './model/dataset.ts';
import { withoutFaultyFigures } from './model/faultyFigures.ts';
import { findingsWithoutSmallNumbers } from './model/smallNumbers/findings.ts';
import { withholdSmallNumbers } from './model/smallNumbers/numbers.ts';
import { validateProject } from './validate/project.ts';
import { NOTHING_VALIDATED, type Validations } from './validate/validations.ts';

export interface Results {
  /** Undefined where the registry itself has errors: without it no figure has a meaning. */
  published: Evaluated | undefined;
  findings: Finding[];
  /** What the files gave before anything was compared or withheld, and the errors found so far; undefined as above. */
  submitted: (ReportedParts & { errors: readonly Finding[] }) | undefined;
  /** The sheets of each submitted file as read, by path; those of a file refused for personal data are left out. */
  sheets: ReadonlyMap<string, readonly Sheet[]>;
}

/** What earlier runs read and validated; of a file with personal data nothing is kept. */
export interface EarlierRuns {
  readings: Readings;
  validations: Validations;
  /** Evaluated in an earlier run with the same settings, registry, forms and lists. */
  evaluated?: Evaluated | undefined;
}

const NOTHING_EARLIER: EarlierRuns = { readings: NOTHING_KEPT, validations: NOTHING_VALIDATED };

/**
 * `clock`: milliseconds since any moment, for the limit of time that a file may take. `known`: reports that take part
 * without their files.
 */
export function runPipeline(
  files: readonly ProjectFile[],
  clock = () => performance.now(),
  { readings, validations, evaluated }: EarlierRuns = NOTHING_EARLIER,
  known: KnownReports = NOTHING_KNOWN,
): Results {
  const read = readProject(files, clock, readings);
  const valid = validateProject(read, validations, knownBut(known, read.submissions.keys()));
  readings.keep(valid.refused);
  validations.keep(new Set([...valid.refused, ...unfinished(read)]));
  const sheets = new Map<string, readonly Sheet[]>();
  for (const [path, of] of read.submissions) sheets.set(`submissions/${path}`, of);
  for (const path of valid.refused) sheets.delete(path);
  const readFindings = read.findings.filter(({ where }) => !valid.refused.has(where.file));
  const findings = [...readFindings, ...valid.findings];
  if (!valid.project) {
    return { published: undefined, submitted: undefined, findings: sortFindings(findings), sheets };
  }

  const { dataset: guarded, findings: smallNumbers } = withholdSmallNumbers(buildDataset(valid.project));
  const checked = [...findings, ...smallNumbers, ...checkDataset(guarded)];
  const dataset = withoutFaultyFigures(guarded, checked);
  const published = evaluated
    ? evaluateAfter(evaluated, dataset)
    : { dataset, evaluations: evaluate(dataset) };
  const submitted = { ...valid.project, errors: findings.filter(({ severity }) => severity === 'error') };
  return {
    published,
    submitted,
    findings: sortFindings(findingsWithoutSmallNumbers(checked, guarded)),
    sheets,
  };
}

/** On a faster day the same files are read to their end. */
function unfinished({ findings }: ReadProject): string[] {
  return findings.flatMap(({ code, where }) => (code === 'file/too-slow' ? [where.file] : []));
}

/** Only pages and feeds tell of them; checking needs none. */
export function resentIn({ dataset, evaluations }: Evaluated): Resending[] {
  return resendingsOf(dataset, evaluations);
}

/** What decisions about cells changed; only the page of corrections tells of it. */
export function correctedIn({ dataset, evaluations }: Evaluated): Corrected[] {
  return correctionsOf(dataset, evaluations);
}
