/**
 * The registry as published tables, so that the codes in the facts can be read without the site: the columns that data staff
 * edit, each of its type. What is a date, a number or a reference follows from the name of the column, which means the
 * same in every table.
 */

import type { Formula } from '../domain/formula.ts';
import type { ColumnContract, TableContract } from '../domain/publishedTables.ts';
import { REGISTRY_SCHEMAS, type Registry, type RegistryTable, type Task } from '../domain/registry.ts';
import { lastDayOf } from '../domain/taskDeadline.ts';
import type { PublishedTable, Value, Values } from './publishedTable.ts';

const DATES: ReadonlySet<string> = new Set([
  'valid_from',
  'valid_to',
  'children_from',
  'date',
  'until',
  'from',
  'to',
  'due',
  'held',
]);
const INTEGERS: ReadonlySet<string> = new Set(['order', 'decimals', 'count']);
const NUMBERS: ReadonlySet<string> = new Set(['value', 'share', 'maximum']);
const REFERENCES: Readonly<Record<string, RegistryTable>> = {
  level: 'levels',
  parent: 'units',
  unit: 'units',
  predecessor: 'units',
  successor: 'units',
  indicator: 'indicators',
  group: 'groups',
  dimension: 'dimensions',
  category: 'categories',
  document: 'documents',
  model: 'models',
  round: 'inspection-rounds',
};

export function registryTables(registry: Registry): PublishedTable[] {
  const tables: Record<RegistryTable, Iterable<object>> = {
    levels: registry.levels.values(),
    units: registry.units.values(),
    successions: registry.successions,
    'unit-names': registry.unitNames,
    'definition-changes': registry.definitionChanges,
    documents: registry.documents.values(),
    groups: registry.groups.values(),
    dimensions: registry.dimensions.values(),
    categories: registry.categories.values(),
    measures: registry.measures.values(),
    indicators: registry.indicators.values(),
    targets: registry.targets,
    rules: registry.rules,
    tasks: tasksWithLastDay(registry),
    redirects: registry.redirects,
    models: registry.models.values(),
    'model-units': registry.modelUnits,
    'inspection-rounds': registry.inspectionRounds.values(),
    'inspection-teams': registry.inspectionTeams,
    'inspection-visits': registry.inspectionVisits,
  };
  return Object.entries(REGISTRY_SCHEMAS).map(([name, schema]) => ({
    name,
    contract: contractOf(Object.keys(schema.shape)),
    rows: [...tables[name as RegistryTable]].map(valuesOf),
  }));
}

/** Whoever reads the table need not read the words of a deadline again. */
function tasksWithLastDay({ tasks, taskDeadlines }: Registry): Task[] {
  return [...tasks.values()].map((task) => {
    const deadline = taskDeadlines.get(task.id);
    return { ...task, due: (deadline && lastDayOf(deadline)) ?? '' };
  });
}

/** Ids name rows, but for targets, of which several rows may be steps of one. */
function contractOf(columns: readonly string[]): TableContract {
  return {
    columns: Object.fromEntries(columns.map((column) => [column, columnContract(column)])),
    key: columns.includes('id') && !columns.includes('scope') ? ['id'] : [],
  };
}

function columnContract(column: string): ColumnContract {
  if (column === 'id') return { type: 'string', required: true };
  if (DATES.has(column)) return { type: 'date' };
  if (INTEGERS.has(column)) return { type: 'integer' };
  if (NUMBERS.has(column)) return { type: 'number' };
  const refersTo = REFERENCES[column];
  return refersTo ? { type: 'string', refersTo } : { type: 'string' };
}

function valuesOf(row: object): Values {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, written(column, value)]));
}

function written(column: string, value: unknown): Value {
  if (value === '') return undefined;
  if (NUMBERS.has(column) || INTEGERS.has(column)) return Number(value);
  if (typeof value === 'number' || typeof value === 'string') return value;
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (list.length === 0) return undefined;
  return isFormula(list) ? formulaText(list) : list.join('|');
}

function isFormula(value: readonly unknown[]): value is Formula {
  return value.every((term) => typeof term === 'object');
}

function formulaText(terms: Formula): string {
  return terms
    .map(({ sign, measure }, index) => (index === 0 ? measure : `${sign === 1 ? '+' : '-'} ${measure}`))
    .join(' ');
}
