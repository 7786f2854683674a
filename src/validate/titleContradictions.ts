/**
 * Titles and the name of the sheet against what is known of a table: sheets keep the name and the title of last month, or
 * of the neighbour from whom they were copied. The first contradiction is enough for the table not to be read.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import { containsPeriod, type Period, periodOfDays } from '../domain/period.ts';
import { cellAddress, type Sheet } from '../domain/sheet.ts';
import { isWithin } from '../domain/unitTree.ts';
import { readPeriodText } from './date.ts';
import { namedInTable, type Table } from './tableShape.ts';
import { countedSince, isScaled, periodInTitle, unitInTitle } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

export function contradictedByTitles(
  sheet: Sheet,
  table: Table,
  { unit, period }: { unit: string; period: Period | undefined },
  { units, registry, levelWords }: Vocabulary,
): Finding[] {
  const texts = [
    ...table.titles.map(({ text, row, column }) => ({ text, cell: cellAddress(row, column) })),
    { text: sheet.name, cell: '' },
  ];
  for (const { text, cell } of texts) {
    const where = { ...placeOf(sheet), cell };
    if (isScaled(text)) return [finding('cell/scaled-unit', where, { shown: text })];
    const named = cell === '' ? readPeriodText(text, period) : periodInTitle(text);
    if (named && period && !containsPeriod(named, period) && !containsPeriod(period, named)) {
      const params = { what: 'period', shown: named.id, declared: period.id };
      return [finding('sheet/declared-otherwise', where, params)];
    }
    const since = table.form.columns.some((column) => column.since) ? undefined : countedSince(text);
    if (since && period && since < period.first) {
      const params = { what: 'period', shown: periodOfDays(since, period.last).id, declared: period.id };
      return [finding('sheet/declared-otherwise', where, params)];
    }
    const other = unitInTitle(text, period?.last ?? '', units, levelWords);
    const own = registry.units.get(unit);
    if (!other || !own || other.id === unit || isWithin(own, other.id, registry)) continue;
    if (isWithin(other, unit, registry) && namedInTable(table, 'unit')) continue;
    const params = { what: 'unit', shown: text, declared: own.name_vi, declared_en: own.name_en };
    return [finding('sheet/declared-otherwise', where, params)];
  }
  return [];
}

function placeOf(sheet: Sheet): Where {
  return { file: sheet.source.path, sheet: sheet.name, cell: '' };
}
