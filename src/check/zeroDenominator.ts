/** A numerator with cases over a denominator of zero, in one unit's own report: one of the two cells is wrong. */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { type Figures, numberOf } from './figures.ts';

export function findZeroDenominators({ registry }: Dataset, figures: Figures): Finding[] {
  const pairs = new Map<string, [numerator: string, denominator: string]>();
  for (const { numerator, denominator } of registry.indicators.values()) {
    const [part, second] = numerator;
    const [whole, third] = denominator;
    if (!part || !whole || second || third) continue;
    pairs.set(`${part.measure}\t${whole.measure}`, [part.measure, whole.measure]);
  }
  const found = new Map<string, Finding>();
  for (const [numerator, denominator] of pairs.values()) {
    for (const [unit, { observations }] of figures.ofMeasure(denominator)) {
      for (const whole of observations) {
        if (numberOf(whole) !== 0) continue;
        const part = figures.find(numerator, unit, whole.period.id, whole.category);
        if (!part || !((numberOf(part) ?? 0) > 0)) continue;
        const { file, sheet, cell } = part.where;
        const params = { shown: part.shown };
        found.set(
          [file, sheet, cell].join('\t'),
          finding('rule/numerator-without-denominator', part.where, params, [whole.where]),
        );
      }
    }
  }
  return [...found.values()];
}
