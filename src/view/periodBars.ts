/** One bar for each period of an indicator of a unit, where the periods do not make a line. */

import { categoryBars } from '../chart/categoryBars.ts';
import { atBothWidths } from '../chart/chartSize.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
import { formatPeriod } from '../i18n/date.ts';
import { type ChartFigure, headline, partsOf, subtitleOf } from './chartFigure.ts';
import type { ViewContext } from './context.ts';
import { scoreOf } from './score.ts';
import { groupBy } from './seenEvaluations.ts';
import { sentenceOf, valueText } from './sentence.ts';

/** Nothing where nothing is known of any period. Such periods are not held against one another: the latest speaks. */
export function periodFigure(
  context: ViewContext,
  indicatorId: string,
  unit: string,
): ChartFigure | undefined {
  const indicator = context.registry.indicators.get(indicatorId);
  const totals = context
    .evaluationsOf(indicatorId, unit)
    .filter(({ category, period, value }) => category === '' && period && value !== undefined);
  const once = [...groupBy(totals, ({ period }) => period?.id ?? '').values()].flatMap(
    ([first]) => first ?? [],
  );
  const last = once.at(-1);
  if (!indicator || !last?.period) return undefined;
  const name = context.unitName(unit);
  const when = formatPeriod(last.period, context.language);
  return {
    id: `cac-ky-${unit}`,
    topic: '',
    headline: headline(context, { kind: 'single', name, value: valueText(context, last), when }),
    subtitle: subtitleOf(context, indicatorId, name, ''),
    svg: barsOf(context, indicator, once),
    sentence: once.length > 1 ? partsOf(sentenceOf(context, last)) : [],
    notes: [],
    source: undefined,
  };
}

function barsOf(context: ViewContext, indicator: Indicator, once: readonly Evaluation[]): string {
  const unit = once[0]?.unit ?? '';
  const targets = once.flatMap(({ targetValue }) => targetValue ?? []);
  return atBothWidths(`periods-${indicator.id}-${unit}`, (id, width) =>
    categoryBars(context.document, {
      id,
      width,
      label: context.words.chart.drawingLabel(context.name(indicator), context.unitName(unit)),
      rows: [...once].reverse().map((evaluation) => {
        const score = scoreOf(context, evaluation);
        return {
          label: score.period,
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
