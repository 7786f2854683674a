/** The names, in both languages, of everything that a document of differences names by its id. */

import type { Difference, DifferenceDocument } from '../domain/differenceDocument.ts';
import type { Values } from '../publish/publishedTable.ts';
import { type Edition, text } from './edition.ts';

type Names = DifferenceDocument['names'];

/** Of the first edition that knows it. */
export function namesIn(
  changes: readonly Difference[],
  reports: Pick<DifferenceDocument['reports'], 'new' | 'gone'>,
  ...editions: readonly Edition[]
): Names {
  const cells = changes.flatMap(({ causes }) => causes.filter((cause) => cause.kind === 'cell'));
  const others = changes.flatMap(({ causes }) =>
    causes.flatMap((cause) => (cause.kind === 'others' ? cause.units : [])),
  );
  const placed = [...changes, ...cells];
  const rowsOf = (table: string, ids: readonly string[]) => found(table, ids, editions);
  return {
    indicators: Object.fromEntries(
      rowsOf(
        'indicators',
        changes.map(({ indicator }) => indicator),
      ).map(([id, row]) => [id, { ...named(row), decimals: Number(row.decimals ?? 0) }]),
    ),
    units: Object.fromEntries(
      rowsOf('units', [
        ...placed.map(({ unit }) => unit),
        ...others,
        ...[...reports.new, ...reports.gone].map(({ unit }) => unit),
      ]).map(([id, row]) => [id, named(row).name]),
    ),
    categories: Object.fromEntries(
      rowsOf(
        'categories',
        placed.map(({ breakdown }) => breakdown),
      ).map(([id, row]) => [id, named(row).name]),
    ),
    measures: Object.fromEntries(
      rowsOf(
        'measures',
        cells.map(({ measure }) => measure),
      ).map(([id, row]) => [id, named(row)]),
    ),
  };
}

function found(table: string, ids: readonly string[], editions: readonly Edition[]): [string, Values][] {
  const wanted = new Set(ids);
  const rows = new Map<string, Values>();
  for (const row of editions.flatMap(({ registry }) => registry.get(table) ?? [])) {
    const id = text(row.id);
    if (wanted.has(id) && !rows.has(id)) rows.set(id, row);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}

function named(row: Values) {
  return {
    name: { vi: text(row.name_vi), en: text(row.name_en) },
    unit: { vi: text(row.unit_vi), en: text(row.unit_en) },
  };
}
