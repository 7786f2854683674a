/**
 * The figures of one row: every value cell and every fraction, with its keys from the row, the header and the form.
 * A cell that cannot be read, or that is merged over several figures, is a finding and an invalid value.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import type { FormColumn } from '../domain/form.ts';
import type { Quantity, Row } from '../domain/observation.ts';
import { cellAddress } from '../domain/sheet.ts';
import type { SheetContext } from '../domain/submissionRead.ts';
import type { CoveredPeriods } from './coveredPeriods.ts';
import { type FigureTarget, type NumberColumns, targetsOf } from './figureTargets.ts';
import { readFraction } from './fraction.ts';
import type { HeaderKeys } from './headerKeys.ts';
import { isRead } from './heads.ts';
import { readNumber } from './number.ts';
import type { RowKeys } from './rowKeys.ts';
import type { BodyRow, Table, TableColumn } from './tableShape.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface RowFigures {
  rows: Row[];
  findings: Finding[];
  /** The figures by the id of their column, for what the source computed from them. */
  numbers: Map<string, number>;
  /** Where they stand. */
  places: Map<string, Where>;
  /** Percentages typed behind fractions, by the column in which they stand. */
  percents: Map<TableColumn, string>;
}

interface Surroundings {
  /** A word in the row says that it does not apply to the unit. */
  outside: boolean;
  context: SheetContext;
  where: (row: number, column: number) => Where;
  vocabulary: Vocabulary;
  covered: CoveredPeriods;
  numberColumns: NumberColumns;
}

export function isFigure({ as }: FormColumn): boolean {
  return as === 'value' || as === 'fraction';
}

export function figuresOf(
  table: Table,
  body: BodyRow,
  keys: RowKeys,
  headers: ReadonlyMap<TableColumn, HeaderKeys>,
  around: Surroundings,
): RowFigures {
  const result: RowFigures = {
    rows: [],
    findings: [],
    numbers: new Map(),
    places: new Map(),
    percents: new Map(),
  };
  for (const column of body.columns) {
    if (!isFigure(column.definition)) continue;
    const header = headers.get(column);
    if (!header) continue;
    const where = around.where(body.row, column.column);
    const value = table.grid.value(body.row, column.column);
    const add = (target: FigureTarget, quantity: Quantity, shown: string) => {
      const unit = header.unit || keys.unit;
      const period = around.covered(column.definition.since, header.period ?? keys.period);
      if (unit === '' || !period) return;
      const asOf = keys.asOf || period.last;
      const { document, received } = around.context;
      result.rows.push({ ...target, unit, period, asOf, quantity, shown, where, document, received });
    };
    const note = (id: string, number: number) => {
      result.numbers.set(id, number);
      result.places.set(id, where);
    };
    const range = table.grid.merge(body.row, column.column);
    const merged = range !== undefined && coversFigures(range, body);
    const shown = table.grid.text(body.row, column.column);
    const refuse = (problem: Finding, targets: FigureTarget[]) => {
      if (!around.outside) result.findings.push(problem);
      for (const target of targets)
        add(target, { state: around.outside ? 'not-applicable' : 'invalid' }, shown);
    };
    const targets = targetsOf(column.definition, keys, header, around.vocabulary);
    if (targets.length === 0) {
      if (shown !== '' && !around.outside) {
        const params = { shown, header: keys.item?.label ?? '' };
        result.findings.push(finding('cell/unexpected-figure', where, params));
      }
      continue;
    }
    if (merged) {
      const address = `${cellAddress(range.fromRow, range.fromColumn)}:${cellAddress(range.toRow, range.toColumn)}`;
      const first = range.fromRow === body.row && range.fromColumn === column.column;
      const problem = finding('sheet/merged-data', where, { range: address, count: '' }, [], 'error');
      if (first) refuse(problem, targets);
      else for (const target of targets) add(target, { state: 'invalid' }, shown);
      continue;
    }
    if (column.definition.as === 'fraction') {
      const [first] = targets;
      const reading = readFraction(value, around.numberColumns(column.definition, first?.measure));
      if (!reading.ok) refuse(finding(reading.code, where, reading.params), targets);
      else {
        targets.forEach((target, index) => {
          const number = reading.parts?.[index];
          add(target, number === undefined ? blankState(around) : { state: 'value', number }, shown);
          if (number !== undefined) note(column.definition.of?.[index] ?? '', number);
        });
        if (reading.statedPercent !== '') result.percents.set(column, reading.statedPercent);
      }
      continue;
    }
    const [target] = targets;
    if (!target) continue;
    const reading = readNumber(value, around.numberColumns(column.definition, target.measure));
    if (!reading.ok) refuse(finding(reading.code, where, reading.params), targets);
    else {
      const { quantity } = reading;
      if (quantity.state === 'value') {
        note(column.definition.id ?? target.measure, quantity.number);
      }
      add(target, quantity.state === 'not-reported' ? blankState(around) : quantity, shown);
    }
  }
  return result;
}

function blankState({ outside }: Surroundings): Quantity {
  return { state: outside ? 'not-applicable' : 'not-reported' };
}

/** One merged cell in the place of several figures: nobody can say for which it stands. */
function coversFigures(
  range: { fromRow: number; toRow: number; fromColumn: number; toColumn: number },
  { columns }: BodyRow,
): boolean {
  const figures = columns.filter(
    ({ column, definition }) => isRead(definition) && range.fromColumn <= column && column <= range.toColumn,
  );
  return range.toRow > range.fromRow || figures.length > 1;
}
