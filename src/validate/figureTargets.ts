/** Of which measures and categories the cell of a row is, and how a cell of such a measure is read. */

import type { Form, FormColumn } from '../domain/form.ts';
import { isPercentage, type Measure } from '../domain/registry.ts';
import type { HeaderKeys } from './headerKeys.ts';
import type { NumberColumn } from './number.ts';
import type { RowKeys } from './rowKeys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Of what a figure is, besides unit and period. */
export interface FigureTarget {
  measure: string;
  category: string;
}

/** What a cell of this column is in this row: the item decides, then the column, then the row's own measure. */
export function targetsOf(
  definition: FormColumn,
  keys: RowKeys,
  header: HeaderKeys,
  { registry }: Vocabulary,
): FigureTarget[] {
  const category = header.category || keys.category;
  const declared = (id: string): FigureTarget[] => {
    const target = keys.item?.values[id];
    if (typeof target === 'string') return [{ measure: target, category }];
    return target ? [target] : [];
  };
  if (definition.as === 'fraction') {
    const both = (definition.of ?? []).flatMap((id) => {
      const own = declared(id);
      return own.length > 0 || !registry.measures.has(id) ? own : [{ measure: id, category }];
    });
    return both.length === 2 ? both : [];
  }
  if (definition.id && keys.item?.values[definition.id]) return declared(definition.id);
  const measure = definition.measure ?? keys.measure;
  return measure === '' ? [] : [{ measure, category }];
}

/** How the columns of a form are read; a column has one answer for each measure that stands in it. */
export type NumberColumns = (definition: FormColumn, measureId: string | undefined) => NumberColumn;

export function numberColumns(form: Form, vocabulary: Vocabulary): NumberColumns {
  const known = new Map<FormColumn, Map<string | undefined, NumberColumn>>();
  return (definition, measureId) => {
    const ofColumn = known.get(definition) ?? new Map<string | undefined, NumberColumn>();
    const column = ofColumn.get(measureId) ?? numberColumn(form, definition, measureId, vocabulary);
    known.set(definition, ofColumn.set(measureId, column));
    return column;
  };
}

function numberColumn(
  form: Form,
  definition: FormColumn,
  measureId: string | undefined,
  { registry }: Vocabulary,
): NumberColumn {
  const measure = registry.measures.get(measureId ?? '');
  return {
    whole: measure?.kind !== 'rate',
    percentage: measure !== undefined && isPercentage(measure),
    percent: definition.percent,
    decimal: definition.decimal,
    maximum: measure && maximumOf(measure),
    blanks: form.blanks,
  };
}

function maximumOf(measure: Measure): number | undefined {
  if (measure.maximum === '') return undefined;
  return isPercentage(measure) ? Number(measure.maximum) / 100 : Number(measure.maximum);
}
