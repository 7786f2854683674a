/**
 * The rows of a recognised table become typed rows: each figure with its measure, unit, period, category, as-of day
 * and cell. What cannot be read for certain becomes a finding and an invalid value, never a number.
 */

import type { Day } from '../domain/day.ts';
import { type Finding, finding, type Where } from '../domain/finding.ts';
import type { FormColumn } from '../domain/form.ts';
import type { Quantity, Row } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { isPercentage, type Measure, type Registry, type Unit } from '../domain/registry.ts';
import { cellAddress, cellText, type Sheet } from '../domain/sheet.ts';
import { readDay, readPeriod } from './date.ts';
import { fold, startsWithPhrase } from './fold.ts';
import { readNumber } from './number.ts';
import { type StatedRow, verifyStatedFigures, verifyTotals } from './stated.ts';
import type { Table, TableColumn } from './table.ts';
import type { UnitNames } from './unitNames.ts';

/** What the list of submissions declares for the whole sheet; empty where the rows say it themselves. */
export interface SheetContext {
  unit: string;
  period: Period | undefined;
  asOf: Day | '';
  document: string;
}

export interface Vocabulary {
  registry: Registry;
  units: UnitNames;
  /** Categories by folded name, official names included, within a dimension. */
  categories: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Measures by id and by folded name. */
  measures: ReadonlyMap<string, string>;
}

interface RowKeys {
  unit: string;
  period: Period;
  category: string;
  asOf: Day;
  measure: string;
  item: Readonly<Record<string, string | { measure: string; category: string }>>;
}

export function readRows(
  sheet: Sheet,
  table: Table,
  context: SheetContext,
  vocabulary: Vocabulary,
): { rows: Row[]; findings: Finding[] } {
  const rows: Row[] = [];
  const findings: Finding[] = [];
  const stated: StatedRow[] = [];
  const totals: number[] = [];
  const where = (row: number, column: number): Where => ({
    file: sheet.source.path,
    sheet: sheet.name,
    cell: cellAddress(row, column),
  });
  const valueColumns = table.columns.filter(({ definition }) => definition.as === 'value');

  for (const row of table.rows) {
    const texts = table.grid.columns
      .map((column) => table.grid.text(row, column))
      .filter((text) => text !== '');
    if (startsTotal(texts, table.form.totals)) {
      totals.push(row);
      continue;
    }
    const beyond = table.grid.columns.find(
      (column) => column > table.lastColumn && table.grid.text(row, column) !== '',
    );
    if (beyond !== undefined && isDelimitedText(sheet)) {
      const params = { shown: table.grid.text(row, beyond) };
      findings.push(finding('row/too-many-fields', where(row, beyond), params));
      continue;
    }
    const filled = valueColumns.some(({ column }) => table.grid.text(row, column) !== '');
    const keys = readKeys(row, filled);
    if (!keys) continue;
    const outside = texts.some((text) =>
      table.form.notApplicable.some((words) => fold(words) === fold(text)),
    );
    const numbers = new Map<string, number>();
    for (const { column, definition } of valueColumns) {
      const target = targetOf(definition, keys);
      const measure = target ? vocabulary.registry.measures.get(target.measure) : undefined;
      if (!target || !measure) continue;
      const value = table.grid.value(row, column);
      const reading = readNumber(value, {
        whole: measure.kind !== 'rate',
        percentage: isPercentage(measure),
        decimal: definition.decimal,
        maximum: maximumOf(measure),
      });
      let quantity: Quantity = { state: 'invalid' };
      if (reading.ok) quantity = reading.quantity;
      else if (!outside) findings.push(finding(reading.code, where(row, column), reading.params));
      if (outside && quantity.state !== 'value') quantity = { state: 'not-applicable' };
      if (quantity.state === 'value') numbers.set(definition.id ?? target.measure, quantity.number);
      rows.push({
        measure: target.measure,
        unit: keys.unit,
        period: keys.period,
        category: target.category,
        asOf: keys.asOf,
        quantity,
        shown: cellText(value),
        where: where(row, column),
        document: context.document,
      });
    }
    stated.push({ row, numbers });
  }
  findings.push(...verifyStatedFigures(table, stated, where), ...verifyTotals(table, stated, totals, where));
  return { rows, findings };

  /** Undefined for a group heading and for a row whose keys are not known; the latter only with a finding. */
  function readKeys(row: number, filled: boolean): RowKeys | undefined {
    const key = (as: FormColumn['as']): TableColumn | undefined =>
      table.columns.find(({ definition }) => definition.as === as);
    const refuse = (code: Finding['code'], column: number, params: Record<string, string>) => {
      if (filled) findings.push(finding(code, where(row, column), params));
      return undefined;
    };
    const read = (column: TableColumn | undefined) => (column ? table.grid.text(row, column.column) : '');

    const periodColumn = key('period');
    const period = periodColumn ? readPeriod(table.grid.value(row, periodColumn.column)) : context.period;
    if (!period) {
      return refuse('cell/impossible-date', periodColumn?.column ?? 1, { shown: read(periodColumn) });
    }
    const dayColumn = key('as-of');
    const dayText = read(dayColumn);
    const day = dayColumn ? readDay(table.grid.value(row, dayColumn.column)) : undefined;
    if (dayColumn && dayText !== '' && !day) {
      return refuse('cell/impossible-date', dayColumn.column, { shown: dayText });
    }
    const unitColumn = key('unit');
    let unit = context.unit;
    if (unitColumn && read(unitColumn) !== '') {
      const match = vocabulary.units.find(read(unitColumn), period.last, context.unit);
      if (!match.found) {
        const params = { unit: read(unitColumn), nearest: match.nearest?.name_vi ?? '' };
        const { candidates, elsewhen } = match;
        const code =
          candidates.length > 1 ? 'row/ambiguous-unit' : elsewhen ? 'row/closed-unit' : 'row/unknown-unit';
        return refuse(code, unitColumn.column, {
          ...params,
          first: placeOf(match.candidates[0], vocabulary.registry),
          second: placeOf(match.candidates[1], vocabulary.registry),
        });
      }
      unit = match.found.id;
    }
    if (unit === '') return refuse('row/unknown-unit', unitColumn?.column ?? 1, { unit: '', nearest: '' });

    const categoryColumn = key('category');
    const categoryText = read(categoryColumn);
    const category = vocabulary.categories.get(table.form.dimension ?? '')?.get(fold(categoryText)) ?? '';
    if (categoryColumn && category === '' && (categoryText !== '' || table.form.dimension)) {
      return refuse('row/unknown-category', categoryColumn.column, { category: categoryText, nearest: '' });
    }
    const measureColumn = key('measure');
    const measure = vocabulary.measures.get(fold(read(measureColumn))) ?? '';
    if (measureColumn && measure === '') {
      return refuse('row/unknown-category', measureColumn.column, {
        category: read(measureColumn),
        nearest: '',
      });
    }
    const itemColumn = key('item');
    const item = table.form.items.find(({ label }) => fold(label) === fold(read(itemColumn)));
    if (itemColumn && !item) {
      return refuse('row/unknown-category', itemColumn.column, { category: read(itemColumn), nearest: '' });
    }
    const asOf = day ?? (context.asOf === '' ? period.last : context.asOf);
    return { unit, period, category, asOf, measure, item: item?.values ?? {} };
  }
}

function maximumOf(measure: Measure): number | undefined {
  if (measure.maximum === '') return undefined;
  return isPercentage(measure) ? Number(measure.maximum) / 100 : Number(measure.maximum);
}

/** In CSV a comma too many shifts the row; in a workbook a note beside the table shifts nothing. */
function isDelimitedText(sheet: Sheet): boolean {
  return sheet.name === '';
}

/** "Xã Hòa Bình (Huyện Mẫu)": a name that tells one unit from another of the same name. */
function placeOf(unit: Unit | undefined, registry: Registry): string {
  const parent = registry.units.get(unit?.parent ?? '');
  return [unit?.name_vi ?? '', parent ? `(${parent.name_vi})` : ''].filter((text) => text !== '').join(' ');
}

function targetOf(definition: FormColumn, keys: RowKeys): { measure: string; category: string } | undefined {
  const declared = definition.id ? keys.item[definition.id] : undefined;
  if (declared) {
    return typeof declared === 'string' ? { measure: declared, category: keys.category } : declared;
  }
  const measure = definition.measure ?? keys.measure;
  return measure === '' ? undefined : { measure, category: definition.category ?? keys.category };
}

function startsTotal(texts: readonly string[], totals: readonly string[]): boolean {
  return texts.slice(0, 2).some((text) => totals.some((words) => startsWithPhrase(text, words)));
}
