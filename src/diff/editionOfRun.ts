/** An edition from a run of the pipeline: what it would publish, and which facts each answer rests on. */

import type { Dataset } from '../domain/dataset.ts';
import type { Evaluated, Evaluation } from '../domain/evaluation.ts';
import type { Finding } from '../domain/finding.ts';
import type { ProjectFile } from '../domain/project.ts';
import type { Registry } from '../domain/registry.ts';
import { withoutPersonal } from '../i18n/display.ts';
import { evaluationsTable, observationsTable } from '../publish/factTables.ts';
import { foundOf } from '../publish/findings.ts';
import type { Values } from '../publish/publishedTable.ts';
import { registryTables } from '../publish/registryTables.ts';
import { answerKey, type Edition, editionOf, factKey } from './edition.ts';

export interface Run {
  files: readonly ProjectFile[];
  published: Evaluated | undefined;
  findings: readonly Finding[];
}

/** Where the registry has errors there are its findings and nothing else. */
export function editionOfRun({ files, published, findings }: Run): Edition {
  const hashes = new Map(files.map(({ path, hash }) => [withoutPersonal(path), hash]));
  const found = findings.map(foundOf);
  if (!published) {
    return editionOf(new Map(), found, { lineage: new Map(), corrections: new Map(), files: hashes });
  }
  const { dataset, evaluations } = published;
  const tables = [
    observationsTable(dataset),
    evaluationsTable(evaluations),
    ...registryTables(dataset.registry),
  ];
  const rows = new Map<string, readonly Values[]>(tables.map(({ name, rows: of }) => [name, of]));
  rows.set('site', settingsOf(dataset.registry));
  return editionOf(rows, found, {
    lineage: new Map(evaluations.map((evaluation) => [keyOf(evaluation), factsBehind(evaluation)])),
    corrections: new Map(
      dataset.observations.flatMap((fact) =>
        fact.correction ? [[observationKey(fact), fact.correction] as const] : [],
      ),
    ),
    files: hashes,
  });
}

function keyOf({ indicator, unit, period, category, lens, target }: Evaluation): string {
  return answerKey({
    indicator,
    unit,
    period: period?.id ?? '',
    breakdown: category,
    lens,
    target_id: target?.id ?? '',
  });
}

function factsBehind({ inputs }: Evaluation): string[] {
  const facts = [...inputs.numerator, ...inputs.denominator].flatMap(({ observations, subtracted }) => [
    ...observations,
    ...subtracted,
  ]);
  return [...new Set(facts.map(observationKey))];
}

function observationKey({ measure, unit, period, category }: Dataset['observations'][number]): string {
  return factKey({ measure, unit, period: period.id, breakdown: category });
}

function settingsOf({ site }: Registry): Values[] {
  return Object.entries(site).map(([id, value]) => ({
    id,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }));
}
