/** The lists of a data folder: units with all that became of them, files with their senders, corrections. */

import Papa from 'papaparse';
import type { DemoFile } from './files.ts';
import type { Province } from './province.ts';
import type { DemoUnit, Territory } from './territory.ts';

/** A decision about a cell, as `corrections.csv` has it. */
export type DemoCorrection = Record<
  'file' | 'sheet' | 'cell' | 'was' | 'instead' | 'reason_vi' | 'reason_en' | 'decided_by' | 'decided_on',
  string
>;

/** The tables of the registry that follow from the units. */
export function territoryTables(province: Province, territory: Territory): Map<string, string> {
  const { places } = province;
  const known = [territory.province, ...territory.districts, ...territory.communes];
  const codes = new Map<DemoUnit, string>(
    known.map((unit, index) => [unit, index === 0 ? places.province.code : String(index).padStart(5, '0')]),
  );
  const units = known.map((unit) => ({
    id: unit.id,
    code: codes.get(unit) ?? '',
    portal_code: '',
    name_vi: unit.name_vi,
    name_en: unit.name_en,
    level: unit.level,
    parent: unit.parent,
    valid_from: unit.from,
    valid_to: unit.to,
    children_from: unit.level === places.levels.commune ? '' : '2000-01-01',
    aliases: unit.former?.name_vi ?? '',
  }));
  const { date, document } = places.merger;
  const successions = territory.successions.map(({ predecessor, successor, kind, share }) => ({
    predecessor,
    successor,
    date,
    kind,
    share,
    document,
  }));
  const names = known.flatMap(({ id, former }) =>
    former
      ? [
          {
            unit: id,
            until: places.rename.until,
            name_vi: former.name_vi,
            name_en: former.name_en,
            document: places.rename.document,
          },
        ]
      : [],
  );
  return new Map([
    ['registry/units.csv', csv(units)],
    ['registry/successions.csv', csv(successions)],
    ['registry/unit-names.csv', csv(names)],
  ]);
}

export function submissionList(files: readonly DemoFile[], document: string): string {
  return csv(
    files.map(({ path, unit, period, asOf, sender, received, note }) => ({
      path,
      sheet: '',
      unit,
      period,
      as_of: asOf,
      document,
      sender,
      received,
      note_vi: note.vi,
      note_en: note.en,
    })),
  );
}

export function correctionList(corrections: readonly DemoCorrection[]): string {
  const fields = [
    'file',
    'sheet',
    'cell',
    'was',
    'instead',
    'reason_vi',
    'reason_en',
    'decided_by',
    'decided_on',
    'document',
  ];
  return csv(
    corrections.map((correction) => ({ ...correction, document: '' })),
    fields,
  );
}

export function csv(rows: Record<string, string>[], columns?: string[]): string {
  return `${Papa.unparse(rows, { newline: '\r\n', ...(columns ? { columns } : {}) })}\r\n`;
}
