/**
 * What a report asks for, looked up: a measure or an indicator of the unit over its period enters; the figure with its
 * receipt leaves, or a blank where nobody reported, or a word where there is a reason why there is no number. What was
 * handed out is remembered, so that a list can show what nothing asked for.
 */

import type { Evaluation, Input } from '../../domain/evaluation.ts';
import type { Absence, Observation } from '../../domain/observation.ts';
import { type Period, periodOfDays } from '../../domain/period.ts';
import { isPercentage } from '../../domain/registry.ts';
import type { ReportRun } from '../../domain/reportDocument.ts';
import type { FigureField } from '../../domain/reportTemplate.ts';
import { formatInFull, NO_UNIT } from '../../i18n/number.ts';
import type { ViewContext } from '../context.ts';
import { coverageText } from '../figure.ts';
import { valueText } from '../sentence.ts';
import type { ReportNotes } from './reportNotes.ts';

export type FigureRun = Extract<ReportRun, { kind: 'figure' }>;

export interface Filled {
  runs: ReportRun[];
  /** Something was said about it, if only that it does not apply. */
  known: boolean;
  /** What it rests on. */
  observations: readonly Observation[];
}

export interface ReportFigures {
  find(field: FigureField): Filled;
  ofObservation(fact: Observation): Filled;
  name(field: FigureField): string;
  /** Of observations of the unit, for the days of the report. */
  own: readonly Observation[];
}

export function reportFigures(
  context: ViewContext,
  unit: string,
  period: Period,
  { path, notes }: { path: string; notes: ReportNotes },
): ReportFigures {
  const { registry, language, words, addresses } = context;
  const facts = new Map(context.observationsOfUnit(unit).map((fact) => [keyOf(fact, fact.period.id), fact]));
  const evaluations = new Map<string, Evaluation>();
  const inputs = new Map<string, { evaluation: Evaluation; input: Input }>();
  for (const evaluation of context.ofUnit(unit)) {
    const { indicator, category, period: days } = evaluation;
    const key = `${indicator}\t${category}\t${days?.id ?? ''}`;
    if (!evaluations.has(key)) evaluations.set(key, evaluation);
    for (const input of [...evaluation.inputs.numerator, ...evaluation.inputs.denominator]) {
      const key = `${input.measure}\t${category}\t${days?.id ?? ''}`;
      const known = inputs.get(key);
      if (!known || (known.input.value === undefined && input.value !== undefined)) {
        inputs.set(key, { evaluation, input });
      }
    }
  }

  const name = ({ kind, id, category }: FigureField) => {
    const thing = (kind === 'measure' ? registry.measures : registry.indicators).get(id);
    const part = registry.categories.get(category);
    return [thing ? context.name(thing) : id, part ? context.name(part) : ''].filter(Boolean).join(' – ');
  };
  const figure = (value: number, text: string, receipt: string, of: readonly Observation[]): FigureRun => {
    const marks = notes.marksOf(of);
    return { kind: 'figure', text, value, receipt, ...(marks.length > 0 ? { marks } : {}) };
  };
  const absent = (reason: Absence, field: FigureField, observations: readonly Observation[]): Filled =>
    reason === 'not-reported'
      ? { runs: [{ kind: 'blank', name: name(field) }], known: false, observations }
      : {
          runs: [{ kind: 'words', text: words.absence[reason].name.toLocaleLowerCase('vi') }],
          known: true,
          observations,
        };
  const receiptOf = (evaluation: Evaluation | undefined, fact: Observation | undefined): string => {
    if (evaluation?.period) return addresses.chart(evaluation.indicator, evaluation.unit, evaluation.period);
    return fact ? `${path}#${sourceAnchor(fact)}` : path;
  };

  const measure = (field: FigureField): Filled => {
    const { id, category, since } = field;
    const from = since === 'year' ? `${period.last.slice(0, 4)}-01-01` : since;
    const days = from === '' ? period : periodOfDays(from, period.last);
    const key = `${id}\t${category}\t${days.id}`;
    const fact = facts.get(key);
    const found = inputs.get(key);
    const unitOf = registry.measures.get(id);
    const shown = (value: number) =>
      formatInFull(value, unitOf && isPercentage(unitOf) ? unitOf : NO_UNIT, language);
    if (fact && fact.quantity.state !== 'not-reported') {
      if (fact.quantity.state !== 'value') return absent(fact.quantity.state, field, [fact]);
      const { number } = fact.quantity;
      const run = figure(number, shown(number), receiptOf(found?.evaluation, fact), [fact]);
      return { runs: [run], known: true, observations: [fact] };
    }
    if (found?.input.value === undefined)
      return absent(found?.input.missing ?? 'not-reported', field, fact ? [fact] : []);
    const { evaluation, input } = found;
    const observations = [...input.observations, ...input.subtracted];
    const run = figure(input.value ?? 0, shown(input.value ?? 0), receiptOf(evaluation, fact), observations);
    return { runs: [run, ...partial(input.coverage)], known: true, observations };
  };
  const partial = ({ reported, expected }: Input['coverage']): ReportRun[] =>
    reported < expected
      ? [{ kind: 'words', text: ` (${words.breakdown.categoriesWithData(reported, expected)})` }]
      : [];

  const indicator = (field: FigureField): Filled => {
    const evaluation = evaluations.get(`${field.id}\t${field.category}\t${period.id}`);
    const all = [...(evaluation?.inputs.numerator ?? []), ...(evaluation?.inputs.denominator ?? [])];
    const observations = all.flatMap((input) => [...input.observations, ...input.subtracted]);
    if (!evaluation || evaluation.status === 'no-data') return absent('not-reported', field, observations);
    if (evaluation.value === undefined) {
      const text = words.status[evaluation.status].name.toLocaleLowerCase('vi');
      return { runs: [{ kind: 'words', text }], known: true, observations };
    }
    const run = figure(
      evaluation.value,
      valueText(context, evaluation),
      receiptOf(evaluation, undefined),
      observations,
    );
    const coverage = coverageText(context, evaluation);
    const told: ReportRun[] = coverage === '' ? [] : [{ kind: 'words', text: ` (${coverage})` }];
    return { runs: [run, ...told], known: true, observations };
  };

  return {
    find: (field) => (field.kind === 'measure' ? measure(field) : indicator(field)),
    name,
    own: [...facts.values()].filter((fact) => fact.period.id === period.id),
    ofObservation: (fact) =>
      measure({ kind: 'measure', id: fact.measure, category: fact.category, since: '' }),
  };
}

/** Of a figure that is part of no indicator, and so has no receipt but that of the report itself. */
export function sourceAnchor({
  measure,
  unit,
  category,
}: Pick<Observation, 'measure' | 'unit' | 'category'>): string {
  return ['nguon', unit, measure, category].filter((part) => part !== '').join('-');
}

function keyOf({ measure, category }: Observation, period: string): string {
  return `${measure}\t${category}\t${period}`;
}
