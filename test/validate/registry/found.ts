/** Rows of registry tables as records, of which a test gives only what matters, checked into short lines. */

import { REGISTRY_SCHEMAS, type RegistryTable } from '../../../src/domain/registry.ts';
import type { Sheet } from '../../../src/domain/sheet.ts';
import { siteSchema } from '../../../src/domain/siteConfig.ts';
import { validateRegistry } from '../../../src/validate/registry.ts';

export type Records = Readonly<Record<string, string>>[];

const PLAIN: Readonly<Record<string, string>> = {
  name_vi: 'Tên',
  name_en: 'Name',
  note_vi: 'Ghi chú',
  note_en: 'Note',
  unit_vi: 'hồ sơ',
  unit_en: 'dossiers',
  definition_vi: 'Số hồ sơ.',
  definition_en: 'Dossiers.',
  kind: 'flow',
  over_units: 'none',
  over_periods: 'none',
  level: 'commune',
  territorial: 'yes',
  order: '1',
  direction: 'up',
  decimals: '0',
};

const words = siteSchema.parse({
  title: { vi: 'Tên', en: 'Title' },
  tagline: { vi: 'Tên', en: 'Title' },
  publisher: { vi: 'Tên', en: 'Title' },
  home: 'a',
  doors: [],
});

/** `code column row {params}` of each finding, in order. */
export function found(tables: Partial<Record<RegistryTable, Records>>): string[] {
  const sheets = new Map<RegistryTable, Sheet>();
  for (const table of Object.keys(REGISTRY_SCHEMAS) as RegistryTable[]) {
    const records = tables[table];
    if (records) sheets.set(table, sheetOf(table, records));
  }
  return validateRegistry(words, sheets).findings.map(({ code, where, params }) => {
    const table = where.file.replace(/^registry\/|\.csv$/g, '') as RegistryTable;
    const column = fieldsOf(table)[where.cell.charCodeAt(0) - 65];
    return `${code} ${column} ${where.cell.slice(1)} ${Object.values(params).join(' ')}`.trim();
  });
}

function sheetOf(table: RegistryTable, records: Records): Sheet {
  const lines = [
    fieldsOf(table),
    ...records.map((record) => fieldsOf(table).map((field) => filled(record, field))),
  ];
  const cells = lines.flatMap((line, row) =>
    line.map((text, column) => ({
      row: row + 1,
      column: column + 1,
      value: { kind: 'text' as const, text },
      formula: false,
    })),
  );
  return { source: { path: `registry/${table}.csv`, hash: '' }, name: '', cells, merges: [], hidden: [] };
}

function filled(record: Records[number], field: string): string {
  return record[field] ?? PLAIN[field] ?? '';
}

function fieldsOf(table: RegistryTable): string[] {
  return Object.keys(REGISTRY_SCHEMAS[table].shape);
}
