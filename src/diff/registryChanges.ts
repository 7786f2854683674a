/**
 * Which rows of the registry, and which settings, came, went or changed. Rows are known by their ids; of those that have
 * none by all that can tell them apart, and where only one of a name is left on each side, it is the same one, changed.
 */

import type { RegistryChange } from '../domain/differenceDocument.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Values } from '../publish/publishedTable.ts';
import { type Edition, text } from './edition.ts';

/** Of tables whose rows have no id of their own; of the others it is `id`. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  targets: ['id', 'from'],
  successions: ['predecessor', 'successor'],
  'unit-names': ['unit', 'until'],
  'definition-changes': ['indicator', 'from'],
  redirects: ['kind', 'old'],
  'model-units': ['model', 'unit'],
  'inspection-teams': ['round', 'id'],
  'inspection-visits': ['round', 'team', 'unit'],
};

/** Only tables that both editions know are compared. */
export function registryChanges(base: Edition, head: Edition): RegistryChange[] {
  return [...head.registry].flatMap(([table, rows]) => {
    const before = base.registry.get(table);
    return before ? changesOf(table, before, rows) : [];
  });
}

function changesOf(table: string, before: readonly Values[], after: readonly Values[]): RegistryChange[] {
  const columns = KEYS[table] ?? ['id'];
  const keyOf = (row: Values) => columns.map((column) => text(row[column])).join(' ');
  const known = groupBy(before, keyOf);
  const found: RegistryChange[] = [];
  const fresh: Values[] = [];
  for (const row of after) {
    const same = known.get(keyOf(row))?.shift();
    if (same) found.push(...changed(table, keyOf(row), same, row));
    else fresh.push(row);
  }
  const left = [...known.values()].flat();
  const name = (row: Values) => text(row[columns[0] ?? '']);
  for (const row of fresh) {
    const [twin, ...more] = left.filter((one) => name(one) === name(row));
    const alone =
      columns.length > 1 && more.length === 0 && fresh.filter((one) => name(one) === name(row)).length === 1;
    if (twin && alone) {
      left.splice(left.indexOf(twin), 1);
      found.push(...changed(table, keyOf(row), twin, row));
    } else found.push({ table, key: keyOf(row), change: 'new', columns: [] });
  }
  return [
    ...found,
    ...left.map((row): RegistryChange => ({ table, key: keyOf(row), change: 'gone', columns: [] })),
  ];
}

function changed(table: string, key: string, before: Values, after: Values): RegistryChange[] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((column) => ({ column, before: text(before[column]), after: text(after[column]) }))
    .filter((one) => one.before !== one.after);
  return columns.length > 0 ? [{ table, key, change: 'changed', columns }] : [];
}
