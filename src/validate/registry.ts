/**
 * Registry sheets in, the registry out, or findings with the exact cell. Every table is validated by its schema;
 * then ids must be unique and references must lead somewhere. Nothing is corrected.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import type { Formula } from '../domain/formula.ts';
import {
  categorySchema,
  dimensionSchema,
  documentSchema,
  groupSchema,
  indicatorSchema,
  levelSchema,
  measureSchema,
  type Registry,
  type RegistryTable,
  ruleSchema,
  type SiteConfig,
  type Submission,
  submissionSchema,
  successionSchema,
  type Target,
  type Task,
  targetSchema,
  taskSchema,
  unitSchema,
} from '../domain/registry.ts';
import type { Sheet } from '../domain/sheet.ts';
import { type Located, readTable } from './readTable.ts';

/** First steps of addresses that other pages have. */
const PAGES: ReadonlySet<string> = new Set([
  'api',
  'bieu-do',
  'chat-luong-du-lieu',
  'chi-tieu',
  'don-vi',
  'en',
  'ky',
  'van-ban',
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
  const tables = {
    levels: readTable(sheets.get('levels'), levelSchema, findings),
    units: readTable(sheets.get('units'), unitSchema, findings),
    successions: readTable(sheets.get('successions'), successionSchema, findings),
    documents: readTable(sheets.get('documents'), documentSchema, findings),
    groups: readTable(sheets.get('groups'), groupSchema, findings),
    dimensions: readTable(sheets.get('dimensions'), dimensionSchema, findings),
    categories: readTable(sheets.get('categories'), categorySchema, findings),
    measures: readTable(sheets.get('measures'), measureSchema, findings),
    indicators: readTable(sheets.get('indicators'), indicatorSchema, findings),
    targets: readTable(sheets.get('targets'), targetSchema, findings),
    rules: readTable(sheets.get('rules'), ruleSchema, findings),
    tasks: readTable(sheets.get('tasks'), taskSchema, findings),
  };
  const registry: Registry = {
    site,
    levels: byId(tables.levels, findings),
    units: byId(tables.units, findings),
    successions: tables.successions.map((row) => row.value),
    documents: byId(tables.documents, findings),
    groups: byId(tables.groups, findings),
    dimensions: byId(tables.dimensions, findings),
    categories: byId(tables.categories, findings),
    measures: byId(tables.measures, findings),
    indicators: byId(tables.indicators, findings),
    targets: tables.targets.map((row) => row.value),
    rules: tables.rules.map((row) => row.value),
    tasks: byId(tables.tasks, findings),
    deadlinePlaces: new Map<Target | Task, Where>([
      ...tables.targets.map((row): [Target, Where] => [row.value, row.at('to')]),
      ...tables.tasks.map((row): [Task, Where] => [row.value, row.at('due')]),
    ]),
  };

  const refer = <T>(
    rows: Located<T>[],
    field: keyof T & string,
    known: ReadonlyMap<string, unknown>,
    name: string,
  ) => {
    for (const row of rows) {
      const code = String(row.value[field]);
      if (code !== '' && !known.has(code)) {
        findings.push(finding('registry/unknown-code', row.at(field), { code, table: name }));
      }
    }
  };
  refer(tables.units, 'level', registry.levels, 'levels');
  refer(tables.units, 'parent', registry.units, 'units');
  refer(tables.successions, 'predecessor', registry.units, 'units');
  refer(tables.successions, 'successor', registry.units, 'units');
  refer(tables.categories, 'dimension', registry.dimensions, 'dimensions');
  refer(tables.measures, 'dimension', registry.dimensions, 'dimensions');
  refer(tables.indicators, 'group', registry.groups, 'groups');
  refer(tables.indicators, 'dimension', registry.dimensions, 'dimensions');
  refer(tables.targets, 'indicator', registry.indicators, 'indicators');
  refer(tables.targets, 'category', registry.categories, 'categories');
  refer(tables.tasks, 'unit', registry.units, 'units');
  const citing = [tables.successions, tables.categories, tables.indicators, tables.targets, tables.tasks];
  for (const { value, at } of citing.flat()) {
    if (value.document !== '' && !registry.documents.has(value.document)) {
      findings.push(finding('registry/dangling-document', at('document'), { code: value.document }));
    }
  }
  for (const row of tables.targets) {
    const scopes = row.value.scope === 'level' ? registry.levels : registry.units;
    if (row.value.scope !== 'all')
      refer([row], 'of', scopes, row.value.scope === 'level' ? 'levels' : 'units');
  }
  const known = (terms: Formula, where: Where) =>
    terms
      .filter(({ measure }) => !registry.measures.has(measure))
      .map(({ measure }) => finding('registry/unknown-code', where, { code: measure, table: 'measures' }));
  for (const { value, at } of tables.indicators) {
    findings.push(...known(value.numerator, at('numerator')), ...known(value.denominator, at('denominator')));
  }
  for (const { value, at } of tables.rules) {
    findings.push(...known(value.left, at('left')), ...known(value.right, at('right')));
  }
  for (const { value, at } of tables.dimensions) {
    if (PAGES.has(value.slug))
      findings.push(finding('registry/duplicate-code', at('slug'), { code: value.slug }));
  }
  findings.push(...cyclesOfUnits(tables.units, registry), ...overlappingTargets(tables.targets));
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

function cyclesOfUnits(units: Located<{ id: string; parent: string }>[], registry: Registry): Finding[] {
  return units.flatMap((row) => {
    const seen = new Set<string>();
    for (let at = registry.units.get(row.value.id); at; at = registry.units.get(at.parent)) {
      if (seen.has(at.id))
        return [finding('registry/cycle-of-units', row.at('parent'), { code: row.value.id })];
      seen.add(at.id);
    }
    return [];
  });
}

/** Two rows of one target id and scope may follow one another, but may not hold on the same day. */
function overlappingTargets(targets: Located<Target>[]): Finding[] {
  const findings: Finding[] = [];
  targets.forEach((row, index) => {
    const a = row.value;
    const earlier = targets.slice(0, index).find(({ value: b }) => {
      const same = a.id === b.id && a.scope === b.scope && a.of === b.of && a.category === b.category;
      const apart = (b.to !== '' && a.from > b.to) || (a.to !== '' && b.from > a.to);
      return same && !apart;
    });
    if (earlier) {
      findings.push(
        finding('registry/overlapping-targets', row.at('id'), { code: a.id }, [earlier.at('id')]),
      );
    }
  });
  return findings;
}
