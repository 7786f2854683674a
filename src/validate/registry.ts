/**
 * Registry sheets in, the registry out, or findings with the exact cell. Every table is validated by its schema;
 * then ids must be unique, references lead somewhere, and rows not contradict one another, each of which is told in a
 * file of `registry/`. Nothing is corrected.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import {
  type Registry,
  type RegistryTable,
  type Submission,
  submissionSchema,
  type Target,
  type Task,
} from '../domain/registry.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { SiteConfig } from '../domain/siteConfig.ts';
import { type Located, readTable } from './readTable.ts';
import { findUnfitAggregation } from './registry/aggregation.ts';
import { findFaultyNames, findRepeatedChanges } from './registry/datedRows.ts';
import { findFaultyModels, findFaultyRounds } from './registry/modelsAndRounds.ts';
import { findFaultyRedirects } from './registry/redirects.ts';
import { findUnknownCodes } from './registry/references.ts';
import { findFaultyShares } from './registry/shares.ts';
import { findImpossibleSuccessions } from './registry/successionDates.ts';
import { readRegistryTables } from './registry/tables.ts';
import { findFaultySteps } from './registry/targetSteps.ts';
import { readTaskDeadlines } from './registry/taskDeadlines.ts';
import { findCyclesOfUnits } from './registry/unitCycles.ts';

/** Addresses that other pages have or will have. */
const PAGES: ReadonlySet<string> = new Set([
  '/api/',
  '/bao-cao/',
  '/bieu-do/',
  '/chat-luong-du-lieu/',
  '/chi-tieu/',
  '/chien-dich/',
  '/doan-kiem-tra/',
  '/don-vi/',
  '/du-lieu/',
  '/en/',
  '/giao-dien/',
  '/kiem-tra-tep/',
  '/ky/',
  '/man-hinh/',
  '/mo-hinh/',
  '/nhiem-vu/',
  '/nhung/',
  '/phuong-phap/',
  '/quy-doi/',
  '/so-sanh/',
  '/tim-kiem/',
  '/van-ban/',
]);

export interface RegistryResult {
  registry: Registry;
  findings: Finding[];
}

export function validateRegistry(
  site: SiteConfig,
  sheets: ReadonlyMap<RegistryTable, Sheet>,
): RegistryResult {
  const findings: Finding[] = [];
  const tables = readRegistryTables(sheets, findings);
  const taskDeadlines = readTaskDeadlines(tables.tasks);
  const registry: Registry = {
    site,
    levels: byId(tables.levels, findings),
    units: byId(tables.units, findings),
    successions: tables.successions.map((row) => row.value),
    unitNames: tables.unitNames.map((row) => row.value),
    definitionChanges: tables.definitionChanges.map((row) => row.value),
    documents: byId(tables.documents, findings),
    groups: byId(tables.groups, findings),
    dimensions: byId(tables.dimensions, findings),
    categories: byId(tables.categories, findings),
    measures: byId(tables.measures, findings),
    indicators: byId(tables.indicators, findings),
    targets: tables.targets.map((row) => row.value),
    rules: tables.rules.map((row) => row.value),
    tasks: byId(tables.tasks, findings),
    taskDeadlines: taskDeadlines.deadlines,
    redirects: tables.redirects.map((row) => row.value),
    models: byId(tables.models, findings),
    modelUnits: tables.modelUnits.map((row) => row.value),
    inspectionRounds: byId(tables.inspectionRounds, findings),
    inspectionTeams: tables.inspectionTeams.map((row) => row.value),
    inspectionVisits: tables.inspectionVisits.map((row) => row.value),
    reports: [],
    deadlinePlaces: new Map<Target | Task, Where>([
      ...tables.targets.map((row): [Target, Where] => [row.value, row.at('to')]),
      ...tables.tasks.map((row): [Task, Where] => [
        row.value,
        row.at(row.value.due === '' ? 'deadline' : 'due'),
      ]),
    ]),
  };

  for (const { value, at } of tables.dimensions) {
    if (PAGES.has(`/${value.slug}/`))
      findings.push(finding('registry/duplicate-code', at('slug'), { code: value.slug }));
  }
  findings.push(
    ...findUnknownCodes(tables, registry),
    ...findCyclesOfUnits(tables.units, registry),
    ...findImpossibleSuccessions(tables.successions, registry),
    ...findFaultyShares(tables.successions, registry),
    ...findFaultyNames(tables.unitNames, registry),
    ...findUnfitAggregation(tables.measures),
    ...findRepeatedChanges(tables.definitionChanges),
    ...findFaultySteps(tables.targets),
    ...taskDeadlines.findings,
    ...findFaultyRedirects(tables.redirects, registry),
    ...findFaultyModels(tables, registry),
    ...findFaultyRounds(tables, registry),
  );
  return { registry, findings };
}

export function validateSubmissionList(sheet: Sheet | undefined): {
  submissions: Located<Submission>[];
  /** Files of which a row of the list cannot be read, so that it is not certain what they are. */
  undeclarable: ReadonlySet<string>;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const undeclarable = new Set<string>();
  const submissions = readTable(sheet, submissionSchema, findings, ({ path = '' }) => undeclarable.add(path));
  return { submissions, undeclarable, findings };
}

function byId<T extends { id: string }>(rows: Located<T>[], findings: Finding[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const row of rows) {
    if (map.has(row.value.id))
      findings.push(finding('registry/duplicate-code', row.at('id'), { code: row.value.id }));
    else map.set(row.value.id, row.value);
  }
  return map;
}
