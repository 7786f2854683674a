/** The units, periods and categories that the headers of a table name, column by column; unknown ones are findings. */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import type { Period } from '../domain/period.ts';
import type { SheetContext } from '../domain/submissionRead.ts';
import { aboutUnit } from './aboutUnit.ts';
import { readPeriodText, whyNoDate } from './date.ts';
import type { Table, TableColumn } from './tableShape.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface HeaderKeys {
  unit: string;
  period: Period | undefined;
  category: string;
}

/** A column that is missing from the answer names something unknown; its figures cannot be placed. */
export function readHeaderKeys(
  table: Table,
  context: SheetContext,
  vocabulary: Vocabulary,
  where: (row: number, column: number) => Where,
): { keys: ReadonlyMap<TableColumn, HeaderKeys>; problems: (() => Finding)[] } {
  const keys = new Map<TableColumn, HeaderKeys>();
  const problems: (() => Finding)[] = [];
  const headers = new Set([table.columns, ...table.rows.map((row) => row.columns)]);
  const columns = new Set([...headers].flat());
  for (const column of columns) {
    const { names, definition } = column;
    const place = where(table.top, column.column);
    const period = names.period === undefined ? undefined : readPeriodText(names.period, context.period);
    if (names.period !== undefined && !period) {
      const shown = names.period;
      problems.push(() => finding(whyNoDate(shown), place, { shown }));
      continue;
    }
    let unit = '';
    if (names.unit !== undefined) {
      const match = vocabulary.units.find(names.unit, (period ?? context.period)?.last ?? '', context.unit);
      if (!match.found) {
        const { code, params } = aboutUnit(names.unit, match, vocabulary.registry);
        problems.push(() => finding(code, place, params()));
        continue;
      }
      unit = match.found.id;
    }
    let category = definition.category ?? '';
    if (names.category !== undefined) {
      const found = vocabulary.categories.get(table.form.dimension ?? '')?.get(fold(names.category));
      if (found === undefined) {
        const params = { category: names.category, nearest: '' };
        problems.push(() => finding('row/unknown-category', place, params));
        continue;
      }
      category = found;
    }
    keys.set(column, { unit, period, category });
  }
  return { keys, problems };
}
