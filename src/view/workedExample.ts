/**
 * One result of the data, told step by step from the cells to the status: the most urgent of the home unit that is a
 * ratio, else any that is known. Chosen here, by rule, so that it stays true whatever the data are.
 */

import type { Evaluation, Input } from '../domain/evaluation.ts';
import type { Indicator } from '../domain/registry.ts';
import { describePlace } from '../i18n/finding.ts';
import { formatInFull, formatQuantity, NO_UNIT } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import { formulaWords } from './formulaWords.ts';
import type { Link } from './frame.ts';
import { latestOfUnit, mostUrgent } from './latest.ts';
import { type Score, scoreOf } from './score.ts';

export interface WorkedExample {
  of: string;
  formula: string;
  inputs: { measure: string; value: number | undefined; text: string; from: string; place: string }[];
  /** "13.236 ÷ 27.410"; empty for what is no ratio. */
  division: string;
  rounded: string;
  /** The target in words with its deadline; empty where none holds. */
  target: string;
  score: Score;
  meaning: string;
  receipt: Link;
}

export function workedExample(context: ViewContext): WorkedExample | undefined {
  const { registry, words } = context;
  const evaluation = chosen(context);
  const indicator = registry.indicators.get(evaluation?.indicator ?? '');
  if (!evaluation || !indicator || evaluation.value === undefined) return undefined;
  const score = scoreOf(context, evaluation);
  const { numerator, denominator } = formulaWords(context, indicator);
  const example = words.method.example;
  return {
    of: [example.of(context.name(indicator), context.unitName(evaluation.unit)), score.period].join(', '),
    formula: example.ratio(numerator, denominator),
    inputs: [...evaluation.inputs.numerator, ...evaluation.inputs.denominator].map((input) =>
      inputOf(context, input),
    ),
    division: divisionOf(context, evaluation),
    rounded: example.rounded(
      unrounded(context, evaluation, indicator),
      score.figure.text,
      indicator.decimals,
    ),
    target: score.target === '' ? '' : example.reaches(score.target, score.due),
    score,
    meaning: words.status[evaluation.status].meaning,
    receipt: { text: example.receipt, href: score.figure.href },
  };
}

function chosen(context: ViewContext): Evaluation | undefined {
  const home = latestOfUnit(context, context.registry.site.home);
  const isRatio = ({ numerator, denominator }: Evaluation) =>
    numerator !== undefined && denominator !== undefined;
  const isKnown = ({ value }: Evaluation) => value !== undefined;
  return (
    mostUrgent(home).find(isRatio) ??
    home.find((one) => isRatio(one) && one.target) ??
    home.find(isRatio) ??
    home.find(isKnown) ??
    context.evaluations.findLast(isKnown)
  );
}

/** Six digits beyond the point say enough of a number that never ends. */
function unrounded({ language }: ViewContext, { value = 0 }: Evaluation, indicator: Indicator): string {
  const whole = formatQuantity(value, indicator, 6, language);
  const exact = formatInFull(value, indicator, language);
  return exact.length < whole.length ? exact : `${whole.replace(/%$/, '…%')}`;
}

function divisionOf({ language }: ViewContext, { numerator, denominator }: Evaluation): string {
  if (numerator === undefined || denominator === undefined) return '';
  return [numerator, denominator].map((number) => formatInFull(number, NO_UNIT, language)).join(' ÷ ');
}

function inputOf(context: ViewContext, input: Input): WorkedExample['inputs'][number] {
  const { registry, language, words } = context;
  const measure = registry.measures.get(input.measure);
  const [first, ...others] = input.observations;
  return {
    measure: measure ? context.name(measure) : input.measure,
    value: input.value,
    text:
      input.value !== undefined && measure
        ? formatInFull(input.value, measure, language)
        : words.absence[input.missing ?? 'not-reported'].name,
    from: words.chart.receipt.inputsFrom[input.from],
    place: first && others.length === 0 ? describePlace(first.where, language) : '',
  };
}
