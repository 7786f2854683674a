/**
 * The order of the stages; each knows only the nouns of `domain/`.
 *
 *     bytes ── ingest ──▶ sheets ── validate ──▶ rows ── model ──▶ dataset ──┬── check ──▶ findings
 *                                                                          └── evaluate ──▶ evaluations
 */

import { checkDataset } from './check/checkDataset.ts';
import type { Dataset } from './domain/dataset.ts';
import type { Evaluation } from './domain/evaluation.ts';
import { type Finding, sortFindings } from './domain/finding.ts';
import type { ProjectFile } from './domain/project.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { readProject } from './ingest/readProject.ts';
import { buildDataset } from './model/dataset.ts';
import { validateProject } from './validate/project.ts';

export interface Results {
  /** Undefined where the registry itself has errors: without it no figure has a meaning. */
  published: { dataset: Dataset; evaluations: Evaluation[] } | undefined;
  findings: Finding[];
}

export function runPipeline(files: readonly ProjectFile[]): Results {
  const read = readProject(files);
  const valid = validateProject(read);
  const findings = [...read.findings, ...valid.findings];
  if (!valid.project) return { published: undefined, findings: sortFindings(findings) };

  const { registry, rows, references, submissions } = valid.project;
  const dataset = buildDataset(rows, references, registry, submissions);
  const published = { dataset, evaluations: evaluate(dataset) };
  return { published, findings: sortFindings([...findings, ...checkDataset(dataset)]) };
}
