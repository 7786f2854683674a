/**
 * What rows about pilot models and inspection rounds say of days and units: a stretch ends after it begins, a unit
 * stands below the one whose programme or round it is and exists on the days named, no pair stands twice, and a visit
 * is held only where a document says so. Whether the plan itself is sensible is not asked.
 */

import { type Finding, finding } from '../../domain/finding.ts';
import type { Registry } from '../../domain/registry.ts';
import { existsOn, isWithin } from '../../domain/unitTree.ts';
import type { Located } from '../readTable.ts';
import type { RegistryTables } from './tables.ts';

export function findFaultyModels({ models, modelUnits }: RegistryTables, registry: Registry): Finding[] {
  const programme = (row: { model: string }) => registry.models.get(row.model)?.unit;
  return [
    ...[...models, ...modelUnits].flatMap(endsTooEarly),
    ...modelUnits.flatMap((row) => outside(row, programme(row.value), registry)),
    ...[...models, ...modelUnits].flatMap((row) => absentOn(row, ['from', 'to'], registry)),
    ...repeated(modelUnits, ({ model, unit, agency_vi }) => [model, unit, agency_vi]),
  ];
}

export function findFaultyRounds(tables: RegistryTables, registry: Registry): Finding[] {
  const { inspectionRounds: rounds, inspectionTeams: teams, inspectionVisits: visits } = tables;
  const roundOf = (row: { round: string }) => registry.inspectionRounds.get(row.round);
  const isPlanless = ({ value }: Located<Dated>) => value.from === '' && value.to === '';
  return [
    ...[...rounds, ...visits].flatMap(endsTooEarly),
    ...visits.flatMap((row) => outside(row, roundOf(row.value)?.unit, registry)),
    ...rounds.flatMap((row) => absentOn(row, ['from', 'to'], registry)),
    ...visits.flatMap((row) => absentOn(row, ['from', 'to', 'held'], registry)),
    ...visits
      .filter(isPlanless)
      .flatMap((row) => absentDuring(row, roundOf(row.value)?.from ?? '', registry)),
    ...repeated(teams, ({ round, team }) => [round, team], 'team'),
    ...repeated(visits, ({ round, unit }) => [round, unit]),
    ...visits
      .filter(({ value }) => value.held !== '' && value.document === '')
      .map(({ value, at }) => finding('registry/held-without-document', at('held'), { code: value.unit })),
  ];
}

interface Dated {
  unit: string;
  from: string;
  to: string;
  held?: string;
}

function endsTooEarly({ value: { from, to }, at }: Located<Dated>): Finding[] {
  if (from === '' || to === '' || from <= to) return [];
  return [finding('registry/ends-before-beginning', at('to'), { first: from, second: to }, [at('from')])];
}

function outside(row: Located<{ unit: string }>, above: string | undefined, registry: Registry): Finding[] {
  const unit = registry.units.get(row.value.unit);
  if (!unit || above === undefined || !registry.units.has(above) || isWithin(unit, above, registry))
    return [];
  return [finding('registry/unit-outside', row.at('unit'), { code: unit.id, above })];
}

/** One finding a row, at the first of the days on which the unit is not there. */
function absentOn(row: Located<Dated>, fields: ('from' | 'to' | 'held')[], registry: Registry): Finding[] {
  const unit = registry.units.get(row.value.unit);
  const field = fields.find((one) => {
    const day = row.value[one] ?? '';
    return unit !== undefined && day !== '' && !existsOn(unit, day);
  });
  if (!field) return [];
  const params = { code: row.value.unit, first: row.value[field] ?? '' };
  return [finding('registry/unit-absent', row.at(field), params)];
}

/** A visit without days of its own happens in those of its round. */
function absentDuring(row: Located<Dated>, day: string, { units }: Registry): Finding[] {
  const unit = units.get(row.value.unit);
  if (!unit || day === '' || existsOn(unit, day)) return [];
  return [finding('registry/unit-absent', row.at('unit'), { code: unit.id, first: day })];
}

function repeated<T>(rows: Located<T>[], key: (row: T) => string[], column = 'unit'): Finding[] {
  const seen = new Map<string, Located<T>>();
  return rows.flatMap((row) => {
    const parts = key(row.value);
    const earlier = seen.get(parts.join('\t'));
    if (!earlier) {
      seen.set(parts.join('\t'), row);
      return [];
    }
    return [
      finding('registry/duplicate-row', row.at(column), { code: parts[1] ?? '' }, [earlier.at(column)]),
    ];
  });
}
