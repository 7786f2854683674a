/**
 * How a measure is added up must fit its kind: only a flow adds up over periods, only a stock has a last value, and a
 * rate follows neither from other periods nor from other units.
 */

import { type Finding, finding } from '../../domain/finding.ts';
import type { Measure } from '../../domain/registry.ts';
import type { Located } from '../readTable.ts';

const OVER_PERIODS: Readonly<Record<Measure['kind'], readonly Measure['over_periods'][]>> = {
  flow: ['sum', 'none'],
  stock: ['last', 'none'],
  rate: ['none'],
};

export function findUnfitAggregation(measures: Located<Measure>[]): Finding[] {
  return measures.flatMap(({ value: { kind, over_units, over_periods }, at }) => {
    const allowed = OVER_PERIODS[kind];
    const unfit = (field: 'over_units' | 'over_periods', shown: string, fitting: readonly string[]) =>
      finding('registry/aggregation-unlike-kind', at(field), { shown, kind, allowed: fitting.join(', ') });
    return [
      ...(allowed.includes(over_periods) ? [] : [unfit('over_periods', over_periods, allowed)]),
      ...(kind === 'rate' && over_units !== 'none' ? [unfit('over_units', over_units, ['none'])] : []),
    ];
  });
}
