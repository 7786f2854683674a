/** A dataset small enough to read: what a test does not say has a plain default. */

import type { Dataset, Delivery } from '../src/domain/dataset.ts';
import type { InspectionRound, InspectionTeam, InspectionVisit } from '../src/domain/inspections.ts';
import type { Model, ModelUnit } from '../src/domain/models.ts';
import type { Narrative } from '../src/domain/narrative.ts';
import type { Observation, Quantity } from '../src/domain/observation.ts';
import { parsePeriod } from '../src/domain/period.ts';
import {
  type DefinitionChange,
  indicatorSchema,
  type Level,
  type Measure,
  type Registry,
  type Rule,
  type Succession,
  type Target,
  type Task,
  type Unit,
  type UnitName,
} from '../src/domain/registry.ts';
import type { ReportTemplate } from '../src/domain/reportTemplate.ts';
import type { SiteConfig } from '../src/domain/siteConfig.ts';
import type { TaskProgress } from '../src/domain/task.ts';
import type { TaskDeadline } from '../src/domain/taskDeadline.ts';

export function level(id: string, order: number, territorial: 'yes' | 'no' = 'yes'): Level {
  return { id, name_vi: id, name_en: id, order, territorial, prefixes: '' };
}

export function unit(id: string, more: Partial<Unit> = {}): Unit {
  return {
    id,
    code: '',
    portal_code: '',
    name_vi: id,
    name_en: id,
    level: 'commune',
    parent: '',
    valid_from: '',
    valid_to: '',
    children_from: '',
    aliases: '',
    ...more,
  };
}

const OVER_PERIODS = { flow: 'sum', stock: 'last', rate: 'none' } as const;

export function measure(id: string, more: Partial<Measure> = {}): Measure {
  return {
    id,
    name_vi: id,
    name_en: id,
    kind: 'flow',
    unit_vi: 'hồ sơ',
    unit_en: 'dossiers',
    maximum: '',
    over_units: 'sum',
    over_periods: OVER_PERIODS[more.kind ?? 'flow'],
    dimension: '',
    ...more,
  };
}

export function indicator(
  id: string,
  numerator: string,
  denominator = '',
  more: Record<string, string> = {},
) {
  return indicatorSchema.parse({
    id,
    group: 'group',
    name_vi: id,
    name_en: id,
    numerator,
    denominator,
    unit_vi: denominator ? '%' : 'hồ sơ',
    unit_en: denominator ? '%' : 'dossiers',
    direction: 'up',
    decimals: '1',
    dimension: '',
    agency_vi: '',
    agency_en: '',
    definition_vi: id,
    definition_en: id,
    document: '',
    ...more,
  });
}

export function target(id: string, value: string, more: Partial<Target> = {}): Target {
  return {
    id,
    indicator: 'rate',
    scope: 'all',
    of: '',
    category: '',
    comparator: '>=',
    value,
    kind: 'standing',
    from: '',
    to: '',
    document: 'plan',
    item: '',
    note_vi: '',
    note_en: '',
    ...more,
  };
}

export function fact(
  measureId: string,
  unitId: string,
  periodId: string,
  value: number | Quantity['state'],
  more: Partial<Observation> = {},
): Observation {
  const period = parsePeriod(periodId);
  if (!period) throw new Error(`not a period: ${periodId}`);
  return {
    measure: measureId,
    unit: unitId,
    period,
    category: '',
    asOf: period.last,
    quantity: typeof value === 'number' ? { state: 'value', number: value } : absent(value),
    shown: String(value),
    where: { file: 'a.csv', sheet: '', cell: 'A1' },
    document: '',
    received: '',
    revisions: [],
    rivals: [],
    ...more,
  };
}

function absent(state: Quantity['state']): Quantity {
  return state === 'value' ? { state, number: 0 } : { state };
}

export interface Parts {
  levels?: Level[];
  units: Unit[];
  measures: Measure[];
  indicators: ReturnType<typeof indicator>[];
  targets?: Target[];
  rules?: Rule[];
  tasks?: Task[];
  taskDeadlines?: ReadonlyMap<string, TaskDeadline>;
  models?: Model[];
  modelUnits?: ModelUnit[];
  inspectionRounds?: InspectionRound[];
  inspectionTeams?: InspectionTeam[];
  inspectionVisits?: InspectionVisit[];
  reports?: ReportTemplate[];
  narratives?: Narrative[];
  successions?: Succession[];
  unitNames?: UnitName[];
  definitionChanges?: DefinitionChange[];
  site?: Partial<SiteConfig>;
  deliveries?: Delivery[];
  progress?: TaskProgress[];
  observations: Observation[];
  references?: Observation[];
}

export function dataset(parts: Parts): Dataset {
  const byId = <T extends { id: string }>(things: readonly T[]) =>
    new Map(things.map((thing) => [thing.id, thing]));
  const registry: Registry = {
    site: {
      title: { vi: 't', en: 't' },
      tagline: { vi: 't', en: 't' },
      publisher: { vi: 'p', en: 'p' },
      home: parts.units[0]?.id ?? '',
      doors: [],
      policy: 'quarantine',
      reporting: [],
      periods: [],
      ranking: { fewestCases: 1 },
      illustrative: false,
      ...parts.site,
    },
    levels: byId(parts.levels ?? [level('commune', 2), level('district', 1), level('agency', 3, 'no')]),
    units: byId(parts.units),
    successions: parts.successions ?? [],
    unitNames: parts.unitNames ?? [],
    definitionChanges: parts.definitionChanges ?? [],
    documents: new Map(),
    groups: new Map([['group', { id: 'group', name_vi: 'group', name_en: 'group', order: 1 }]]),
    dimensions: new Map(),
    categories: new Map(),
    measures: byId(parts.measures),
    indicators: byId(parts.indicators),
    targets: parts.targets ?? [],
    rules: parts.rules ?? [],
    tasks: byId(parts.tasks ?? []),
    taskDeadlines: parts.taskDeadlines ?? new Map(),
    redirects: [],
    models: byId(parts.models ?? []),
    modelUnits: parts.modelUnits ?? [],
    inspectionRounds: byId(parts.inspectionRounds ?? []),
    inspectionTeams: parts.inspectionTeams ?? [],
    inspectionVisits: parts.inspectionVisits ?? [],
    reports: parts.reports ?? [],
    deadlinePlaces: new Map(),
  };
  return {
    registry,
    observations: parts.observations,
    references: parts.references ?? [],
    submissions: new Map(),
    deliveries: parts.deliveries ?? [],
    progress: parts.progress ?? [],
    narratives: parts.narratives ?? [],
  };
}
