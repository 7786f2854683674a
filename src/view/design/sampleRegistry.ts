/**
 * A small invented registry for the page that shows the design: one province with its parts, indicators of every kind.
 * Ids and names are of this page alone; nothing of it is ever published as data.
 */

import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator, Measure, Registry, Target, Unit } from '../../domain/registry.ts';

export const HOME = 'sample-home';
export const PARTS = 9;

export function sampleDataset(site: Registry['site']): Dataset {
  const units = [unit(HOME, 'Tỉnh Mẫu', 'Sample Province', '')].concat(
    Array.from({ length: PARTS }, (_, index) =>
      unit(partId(index), `Xã Mẫu ${index + 1}`, `Sample Commune ${index + 1}`, HOME),
    ),
  );
  const registry: Registry = {
    site: { ...site, home: HOME, doors: [], reporting: [] },
    levels: new Map(
      [
        { id: 'sample-level', name_vi: 'Tỉnh', name_en: 'Province', order: 1 },
        { id: 'sample-part-level', name_vi: 'Xã', name_en: 'Commune', order: 2 },
      ].map((level) => [level.id, { ...level, territorial: 'yes' as const, prefixes: '' }]),
    ),
    units: byId(units),
    successions: [],
    unitNames: [],
    definitionChanges: [],
    documents: new Map(),
    groups: new Map(),
    dimensions: new Map(),
    categories: new Map(),
    measures: byId(MEASURES),
    indicators: byId(INDICATORS),
    targets: Object.values(TARGETS),
    rules: [],
    tasks: new Map(),
    deadlinePlaces: new Map(),
    taskDeadlines: new Map(),
    redirects: [],
    models: new Map(),
    modelUnits: [],
    inspectionRounds: new Map(),
    inspectionTeams: [],
    inspectionVisits: [],
    reports: [],
  };
  return {
    registry,
    observations: [],
    references: [],
    submissions: new Map(),
    deliveries: [],
    progress: [],
    narratives: [],
  };
}

export function partId(index: number): string {
  return `sample-part-${index + 1}`;
}

function byId<Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function unit(id: string, name_vi: string, name_en: string, parent: string): Unit {
  return {
    id,
    name_vi,
    name_en,
    parent,
    code: '',
    portal_code: '',
    level: parent === '' ? 'sample-level' : 'sample-part-level',
    valid_from: '',
    valid_to: '',
    children_from: '',
    aliases: '',
  };
}

const measure = (
  id: string,
  name_vi: string,
  name_en: string,
  unit_vi: string,
  unit_en: string,
): Measure => ({
  id,
  name_vi,
  name_en,
  unit_vi,
  unit_en,
  kind: 'flow',
  maximum: '',
  over_units: 'sum',
  over_periods: 'sum',
  dimension: '',
});

const MEASURES = [
  measure('sample-online', 'Hồ sơ nộp trực tuyến', 'Dossiers filed online', 'hồ sơ', 'dossiers'),
  measure('sample-all', 'Hồ sơ tiếp nhận', 'Dossiers received', 'hồ sơ', 'dossiers'),
  measure('sample-late', 'Hồ sơ quá hạn', 'Dossiers overdue', 'hồ sơ', 'dossiers'),
  measure('sample-accounts', 'Tài khoản kích hoạt', 'Accounts activated', 'tài khoản', 'accounts'),
  measure('sample-quota', 'Chỉ tiêu giao', 'Quota', 'tài khoản', 'accounts'),
];

const term = (measure: string) => [{ sign: 1 as const, measure }];

const indicator = (
  id: string,
  names: [string, string],
  formula: [string, string],
  rest: Partial<Indicator>,
): Indicator => ({
  id,
  group: '',
  name_vi: names[0],
  name_en: names[1],
  numerator: term(formula[0]),
  denominator: formula[1] === '' ? [] : term(formula[1]),
  unit_vi: '%',
  unit_en: '%',
  direction: 'up',
  decimals: 1,
  dimension: '',
  agency_vi: 'Sở Mẫu',
  agency_en: 'Sample Department',
  definition_vi: 'Chỉ tiêu mẫu.',
  definition_en: 'A sample indicator.',
  document: '',
  ...rest,
});

export const INDICATORS = [
  indicator('sample-share', ['Hồ sơ nộp trực tuyến', 'Filed online'], ['sample-online', 'sample-all'], {}),
  indicator('sample-overdue', ['Giải quyết quá hạn', 'Resolved late'], ['sample-late', 'sample-all'], {
    direction: 'down',
  }),
  indicator(
    'sample-campaign',
    ['Kích hoạt tài khoản trong chiến dịch', 'Accounts activated in the campaign'],
    ['sample-accounts', 'sample-quota'],
    {},
  ),
  indicator('sample-count', ['Hồ sơ tiếp nhận', 'Dossiers received'], ['sample-all', ''], {
    unit_vi: 'hồ sơ',
    unit_en: 'dossiers',
    direction: 'none',
    decimals: 0,
  }),
];

const target = (indicator: string, value: string, rest: Partial<Target>): Target => ({
  id: `${indicator}-target`,
  indicator,
  scope: 'all',
  of: '',
  category: '',
  comparator: '>=',
  value,
  kind: 'standing',
  from: '',
  to: '',
  document: '',
  item: '',
  note_vi: '',
  note_en: '',
  ...rest,
});

export const TARGETS = {
  share: target('sample-share', '80', {}),
  overdue: target('sample-overdue', '5', { comparator: '<=' }),
  campaign: target('sample-campaign', '100', { kind: 'deadline', from: '2025-01-01', to: '2025-12-31' }),
};
