/** Every code that one table of the registry takes from another must be declared there, and every document that is cited. */

import { type Finding, finding, type Where } from '../../domain/finding.ts';
import type { Formula } from '../../domain/formula.ts';
import type { InspectionVisit } from '../../domain/inspections.ts';
import type { Registry } from '../../domain/registry.ts';
import type { Located } from '../readTable.ts';
import type { RegistryTables } from './tables.ts';

export function findUnknownCodes(tables: RegistryTables, registry: Registry): Finding[] {
  return [
    ...unknown(tables.units, 'level', registry, 'levels'),
    ...unknown(tables.units, 'parent', registry, 'units'),
    ...unknown(tables.successions, 'predecessor', registry, 'units'),
    ...unknown(tables.successions, 'successor', registry, 'units'),
    ...unknown(tables.unitNames, 'unit', registry, 'units'),
    ...unknown(tables.definitionChanges, 'indicator', registry, 'indicators'),
    ...unknown(tables.categories, 'dimension', registry, 'dimensions'),
    ...unknown(tables.measures, 'dimension', registry, 'dimensions'),
    ...unknown(tables.indicators, 'group', registry, 'groups'),
    ...unknown(tables.indicators, 'dimension', registry, 'dimensions'),
    ...unknown(tables.targets, 'indicator', registry, 'indicators'),
    ...unknown(tables.targets, 'category', registry, 'categories'),
    ...unknown(tables.tasks, 'unit', registry, 'units'),
    ...unknown(tables.models, 'unit', registry, 'units'),
    ...unknown(tables.models, 'group', registry, 'groups'),
    ...unknown(tables.models, 'category', registry, 'categories'),
    ...unknownTargets(tables.models, registry),
    ...unknown(tables.modelUnits, 'model', registry, 'models'),
    ...unknown(tables.modelUnits, 'unit', registry, 'units'),
    ...unknown(tables.inspectionRounds, 'unit', registry, 'units'),
    ...unknownTargets(tables.inspectionRounds, registry),
    ...unknownRounds(tables.inspectionTeams, registry),
    ...unknownRounds(tables.inspectionVisits, registry),
    ...unknownTeams(tables.inspectionVisits, registry),
    ...unknown(tables.inspectionVisits, 'unit', registry, 'units'),
    ...unknownDocuments(tables, registry),
    ...unknownScopes(tables, registry),
    ...unknownMeasures(tables, registry),
  ];
}

type CodedTable = 'levels' | 'units' | 'groups' | 'dimensions' | 'categories' | 'indicators' | 'models';

function unknown<T>(
  rows: Located<T>[],
  field: keyof T & string,
  registry: Registry,
  table: CodedTable,
): Finding[] {
  return rows.flatMap(({ value, at }) => {
    const code = String(value[field]);
    const known = code === '' || registry[table].has(code);
    return known ? [] : [finding('registry/unknown-code', at(field), { code, table })];
  });
}

function unknownDocuments(tables: RegistryTables, { documents }: Registry): Finding[] {
  const citing = [
    tables.successions,
    tables.unitNames,
    tables.definitionChanges,
    tables.categories,
    tables.indicators,
    tables.targets,
    tables.tasks,
    tables.models,
    tables.modelUnits,
    tables.inspectionRounds,
    tables.inspectionVisits,
  ];
  return citing
    .flat()
    .filter(({ value }) => value.document !== '' && !documents.has(value.document))
    .map(({ value, at }) => finding('registry/dangling-document', at('document'), { code: value.document }));
}

function unknownScopes({ targets }: RegistryTables, registry: Registry): Finding[] {
  return targets.flatMap((row) => {
    if (row.value.scope === 'all') return [];
    return unknown([row], 'of', registry, row.value.scope === 'level' ? 'levels' : 'units');
  });
}

function unknownTargets(rows: Located<{ targets: string[] }>[], { targets }: Registry): Finding[] {
  const known = new Set(targets.map(({ id }) => id));
  return rows.flatMap(({ value, at }) =>
    value.targets
      .filter((code) => !known.has(code))
      .map((code) => finding('registry/unknown-code', at('targets'), { code, table: 'targets' })),
  );
}

function unknownRounds(rows: Located<{ round: string }>[], { inspectionRounds }: Registry): Finding[] {
  return rows
    .filter(({ value }) => !inspectionRounds.has(value.round))
    .map(({ value, at }) =>
      finding('registry/unknown-code', at('round'), { code: value.round, table: 'inspection-rounds' }),
    );
}

function unknownTeams(
  rows: Located<InspectionVisit>[],
  { inspectionRounds, inspectionTeams }: Registry,
): Finding[] {
  return rows
    .filter(({ value }) => inspectionRounds.has(value.round))
    .filter(
      ({ value }) => !inspectionTeams.some(({ round, team }) => round === value.round && team === value.team),
    )
    .map(({ value, at }) =>
      finding('registry/unknown-code', at('team'), { code: value.team, table: 'inspection-teams' }),
    );
}

function unknownMeasures({ indicators, rules }: RegistryTables, { measures }: Registry): Finding[] {
  const missing = (terms: Formula, where: Where) =>
    terms
      .filter(({ measure }) => !measures.has(measure))
      .map(({ measure }) => finding('registry/unknown-code', where, { code: measure, table: 'measures' }));
  return [
    ...indicators.flatMap(({ value, at }) => [
      ...missing(value.numerator, at('numerator')),
      ...missing(value.denominator, at('denominator')),
    ]),
    ...rules.flatMap(({ value, at }) => [
      ...missing(value.left, at('left')),
      ...missing(value.right, at('right')),
    ]),
  ];
}
