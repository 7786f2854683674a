/** One bar for each period of an indicator of a unit, where the periods do not make a line. */

import { categoryBars } from '../chart/categoryBars.ts';
import { atBothWidths } from '../chart/chartSize.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { scoreOf } from './score.ts';
import { groupBy } from './seenEvaluations.ts';

/** Empty where nothing is known of any period. */
export function periodBars(context: ViewContext, indicatorId: string, unit: string): string {
  const indicator = context.registry.indicators.get(indicatorId);
  const totals = context
    .evaluationsOf(indicatorId, unit)
    .filter(({ category, period, value }) => category === '' && period && value !== undefined);
  const once = [...groupBy(totals, ({ period }) => period?.id ?? '').values()].flatMap(
    ([first]) => first ?? [],
  );
  if (!indicator || once.length === 0) return '';
  const targets = once.flatMap(({ targetValue }) => targetValue ?? []);
  return atBothWidths(`periods-${indicatorId}-${unit}`, (id, width) =>
    categoryBars(context.document, {
      id,
      width,
      label: context.words.chart.drawingLabel(context.name(indicator), context.unitName(unit)),
      rows: once.map((evaluation) => {
        const score = scoreOf(context, evaluation);
        return {
          label: evaluation.period ? formatPeriod(evaluation.period, context.language) : '',
          value: evaluation.value,
          valueLabel: score.figure.text,
          counts: score.parts,
          target: evaluation.targetValue,
          status: evaluation.status,
          focus: false,
        };
      }),
      full: isPercentage(indicator) ? 1 : Math.max(0, ...targets),
    }),
  );
}
