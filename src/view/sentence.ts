/** The generated sentence of an evaluation, split around its figure, so that the figure can carry its exact value. */

import type { Evaluation } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import { formatAgainstTarget } from '../i18n/againstTarget.ts';
import { formatQuantity, type MeasureUnit, NO_UNIT } from '../i18n/number.ts';
import { sentenceParts } from '../i18n/sentence.ts';
import type { ViewContext } from './context.ts';
import { gapsOf, missingMeasures } from './missingParts.ts';

export interface Sentence {
  before: string;
  /** Empty where the sentence holds no figure. */
  figure: string;
  value: number | undefined;
  after: string;
  href: string;
}

/** What stands over the sentences of a list, and is not said again in each. */
export interface AlreadySaid {
  unit?: string | undefined;
  period?: string | undefined;
}

export function sentenceOf(context: ViewContext, evaluation: Evaluation, said: AlreadySaid = {}): Sentence {
  const { registry, language, addresses } = context;
  const indicator = registry.indicators.get(evaluation.indicator);
  const href = addresses.chart(evaluation.indicator, evaluation.unit, evaluation.period);
  if (!indicator) return { before: '', figure: '', value: undefined, after: '', href };
  const { target, targetValue, value, period, asOf } = evaluation;
  const [counted] = indicator.numerator;
  const measure = registry.measures.get(counted?.measure ?? '');
  const category = registry.categories.get(evaluation.category);
  const { before, figure, after } = sentenceParts(
    {
      unitName:
        said.unit === evaluation.unit
          ? ''
          : context.unitName(evaluation.unit, evaluation.lens === 'restated' ? '' : (evaluation.asOf ?? '')),
      indicatorName: category
        ? `${context.name(indicator)} – ${context.name(category)}`
        : context.name(indicator),
      period,
      periodSaid: period !== undefined && said.period === period.id,
      asOf,
      status: evaluation.status,
      value,
      unit: indicator,
      decimals: indicator.decimals,
      numerator: evaluation.numerator,
      denominator: evaluation.denominator,
      target:
        target && targetValue !== undefined
          ? {
              value: targetValue,
              comparator: target.comparator,
              deadline: target.kind === 'deadline' ? target.to : undefined,
            }
          : undefined,
      gapCases: evaluation.gapCases,
      pace: evaluation.pace,
      caseUnit: measure ?? NO_UNIT,
      coverage: evaluation.coverage,
      partial: isPartial(evaluation),
      range: evaluation.range,
      restated: evaluation.lens === 'restated',
      estimated: evaluation.estimated,
      missing: { days: gapsOf(evaluation), measures: missingMeasures(context, evaluation) },
    },
    language,
  );
  return { before, figure, value: figure === '' ? undefined : value, after, href };
}

/** The value as it is shown everywhere: rounded, but never across its target. Empty where there is none. */
export function valueText(context: ViewContext, evaluation: Evaluation, unit?: MeasureUnit): string {
  const indicator = context.registry.indicators.get(evaluation.indicator);
  const { value, target, targetValue } = evaluation;
  if (!indicator || value === undefined) return '';
  const { decimals } = indicator;
  const shown = unit ?? indicator;
  if (!target || targetValue === undefined) return formatQuantity(value, shown, decimals, context.language);
  return formatAgainstTarget(value, targetValue, target.comparator, shown, decimals, context.language);
}
