/** The words and figures that the test charts share: invented units and values, formatted as a caller would. */

import type { RankedRow } from '../../src/chart/rankedBars.ts';
import type { SeriesPoint } from '../../src/chart/seriesInput.ts';
import type { Status } from '../../src/domain/evaluation.ts';

export function percent(value: number): string {
  return `${(value * 100).toFixed(1).replace('.', ',')}%`;
}

export function wholePercent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

export const TARGET = 0.8;

export function judge(value: number | undefined): Status {
  if (value === undefined) return 'no-data';
  return value >= TARGET ? 'met' : value >= 0.6 ? 'on-track' : value >= 0.4 ? 'behind' : 'missed';
}

/** Months from January 2023 on, as points of a series. */
export function months(
  values: readonly (number | undefined)[],
  estimatedUntil = 0,
  judged = true,
): SeriesPoint[] {
  return values.map((value, index) => {
    const tick = `${(index % 12) + 1}/${2023 + Math.floor(index / 12)}`;
    const valueLabel = value === undefined ? '' : percent(value);
    return {
      at: index,
      value,
      valueLabel,
      tick,
      tip: `${tick}: ${valueLabel || 'chưa báo cáo'}`,
      status: judged || value === undefined ? judge(value) : 'no-target',
      estimated: index < estimatedUntil,
      partial: false,
      range: undefined,
    };
  });
}

export function unitRow(label: string, value: number | undefined, focus = false): RankedRow {
  return {
    label,
    value,
    valueLabel: value === undefined ? 'chưa báo cáo' : percent(value),
    status: judge(value),
    focus,
  };
}

export function hiddenUnits(hidden: number): string {
  return `… ${hidden} đơn vị nữa`;
}
