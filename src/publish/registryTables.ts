/**
 * The registry as published tables, so that the codes in the facts can be read without the site: the columns that data staff
 * edit, each of its type.
 */

import type { Formula } from '../domain/formula.ts';
import { REGISTRY_SCHEMAS, type Registry, type RegistryTable, type Task } from '../domain/registry.ts';
import { isNumeric, registryContract } from '../domain/registryContract.ts';
import { lastDayOf } from '../domain/taskDeadline.ts';
import type { PublishedTable, Value, Values } from './publishedTable.ts';

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
  return Object.keys(REGISTRY_SCHEMAS).map((name) => ({
    name,
    contract: registryContract(name as RegistryTable),
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

function valuesOf(row: object): Values {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, written(column, value)]));
}

function written(column: string, value: unknown): Value {
  if (value === '') return undefined;
  if (isNumeric(column)) return Number(value);
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
