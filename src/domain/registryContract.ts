/**
 * The registry tables as they are published: which columns, of which type. What is a date, a number or a reference
 * follows from the name of the column, which means the same in every table.
 */

import type { ColumnContract, TableContract } from './publishedTables.ts';
import { REGISTRY_SCHEMAS, type RegistryTable } from './registry.ts';

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

/** Ids name rows, but for targets, of which several rows may be steps of one. */
export function registryContract(table: RegistryTable): TableContract {
  const columns = Object.keys(REGISTRY_SCHEMAS[table].shape);
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

/** Its values are numbers. */
export function isNumeric(column: string): boolean {
  return NUMBERS.has(column) || INTEGERS.has(column);
}
