/**
 * What a report asks for, looked up: a measure or an indicator of the unit over its period enters; the figure with its
 * receipt leaves, or a blank where nobody reported, or a word where there is a reason why there is no number.
 */

import type { Evaluation, Input } from '../../domain/evaluation.ts';
import type { Absence, Observation } from '../../domain/observation.ts';
import { type Period, periodOfDays } from '../../domain/period.ts';
import { isPercentage } from '../../domain/registry.ts';
import type { ReportRun, ReportSource } from '../../domain/reportDocument.ts';
import type { FigureField } from '../../domain/reportTemplate.ts';
import { inSentence } from '../../i18n/inSentence.ts';
import { formatInFull, NO_UNIT } from '../../i18n/number.ts';
import { briefPlace } from '../briefPlace.ts';
import type { ViewContext } from '../context.ts';
import { coverageText } from '../figure.ts';
import { valueText } from '../sentence.ts';
import type { ReportNotes } from './reportNotes.ts';
import { unitFigures } from './unitFigures.ts';

export interface Filled {
  run: ReportRun;
  /** Something was said about it, if only that it does not apply. */
  known: boolean;
  /** What it rests on. */
  observations: readonly Observation[];
  /** How many of the parts reported, where not all did; empty otherwise. */
  coverage: string;
}

export interface ReportFigures {
  find(field: FigureField): Filled;
  ofObservation(fact: Observation): Filled;
  ofEvaluation(evaluation: Evaluation): Filled;
  name(field: FigureField): string;
  /** Of observations of the unit, for the days of the report. */
  own: readonly Observation[];
}

export interface FigurePlaces {
  /** Of the report. */
  path: string;
  notes: ReportNotes;
  /** Where figures without a receipt of their own are told, by anchor. */
  sources: Map<string, ReportSource>;
}

export function reportFigures(
  context: ViewContext,
  unit: string,
  period: Period,
  { path, notes, sources }: FigurePlaces,
): ReportFigures {
  const { registry, language, words, addresses } = context;
  const known = unitFigures(context, unit);

  const name = ({ kind, id, category }: FigureField) => {
    const thing = (kind === 'measure' ? registry.measures : registry.indicators).get(id);
    const part = registry.categories.get(category);
    return [thing ? context.name(thing) : id, part ? context.name(part) : ''].filter(Boolean).join(' – ');
  };

  const told = (text: string, observations: readonly Observation[]): Filled => ({
    run: { kind: 'words', text: inSentence(text, language) },
    known: true,
    observations,
    coverage: '',
  });

  const absent = (reason: Absence, field: FigureField, observations: readonly Observation[]): Filled =>
    reason === 'not-reported'
      ? { run: { kind: 'blank', name: name(field) }, known: false, observations, coverage: '' }
      : told(words.absence[reason].name, observations);

  /** Of a figure that is part of no indicator, and so has no receipt but that of the report itself. */
  const ownReceipt = (fact: Observation, text: string): string => {
    const anchor = ['nguon', fact.unit, fact.measure, fact.category].filter(Boolean).join('-');
    const named = name({ kind: 'measure', id: fact.measure, category: fact.category, since: '' });
    sources.set(anchor, { anchor, name: named, text, place: briefPlace(fact.where, language) });
    return `${path}#${anchor}`;
  };

  const receiptOf = ({ indicator, unit: of, period: days }: Evaluation): string =>
    addresses.chart(indicator, of, days);

  /** Marks stand at what was read from one place, not at what was added up from many. */
  const figure = (value: number, text: string, receipt: string, read: readonly Observation[]): ReportRun => {
    const marks = notes.marksOf(read);
    return { kind: 'figure', text, value, receipt, ...(marks.length > 0 ? { marks } : {}) };
  };

  const measure = (field: FigureField): Filled => {
    const { id, category, since } = field;
    const from = since === 'year' ? `${period.last.slice(0, 4)}-01-01` : since;
    const days = from === '' ? period : periodOfDays(from, period.last);
    const fact = known.fact(id, category, days.id);
    const found = known.input(id, category, days.id);
    const unitOf = registry.measures.get(id);
    const shown = (value: number) =>
      formatInFull(value, unitOf && isPercentage(unitOf) ? unitOf : NO_UNIT, language);
    if (fact && fact.quantity.state !== 'not-reported') {
      if (fact.quantity.state !== 'value') return absent(fact.quantity.state, field, [fact]);
      const { number } = fact.quantity;
      const text = shown(number);
      const receipt = found ? receiptOf(found.evaluation) : ownReceipt(fact, text);
      return { run: figure(number, text, receipt, [fact]), known: true, observations: [fact], coverage: '' };
    }
    const value = found?.input.value;
    if (!found || value === undefined) {
      return absent(found?.input.missing ?? 'not-reported', field, fact ? [fact] : []);
    }
    const { evaluation, input } = found;
    if (evaluation.status === 'withheld') return told(words.status.withheld.name, input.observations);
    return {
      run: figure(value, shown(value), receiptOf(evaluation), readOf([input])),
      known: true,
      observations: input.observations,
      coverage: partial(input.coverage),
    };
  };

  const partial = ({ reported, expected }: Input['coverage']): string =>
    reported < expected ? words.breakdown.categoriesWithData(reported, expected) : '';

  const ofEvaluation = (evaluation: Evaluation): Filled => {
    const inputs = [...evaluation.inputs.numerator, ...evaluation.inputs.denominator];
    const observations = inputs.flatMap((input) => input.observations);
    const { value, status } = evaluation;
    if (value === undefined) return told(words.status[status].name, observations);
    const text = valueText(context, evaluation);
    return {
      run: figure(value, text, receiptOf(evaluation), readOf(inputs)),
      known: true,
      observations,
      coverage: coverageText(context, evaluation),
    };
  };

  const indicator = (field: FigureField): Filled => {
    const evaluation = known.evaluation(field.id, field.category, period.id);
    if (evaluation && evaluation.status !== 'no-data') return ofEvaluation(evaluation);
    const asked = registry.indicators.get(field.id);
    const facts = [...(asked?.numerator ?? []), ...(asked?.denominator ?? [])].flatMap(
      (term) => known.fact(term.measure, field.category, period.id) ?? [],
    );
    const outside = facts.some(({ quantity }) => quantity.state === 'not-applicable');
    return absent(outside ? 'not-applicable' : 'not-reported', field, facts);
  };

  return {
    find: (field) => (field.kind === 'measure' ? measure(field) : indicator(field)),
    ofObservation: ({ measure: id, category }) => measure({ kind: 'measure', id, category, since: '' }),
    ofEvaluation,
    name,
    own: known.ofPeriod(period.id),
  };
}

function readOf(inputs: readonly Input[]): Observation[] {
  return inputs.flatMap(({ from, observations }) => (from === 'own' ? observations : []));
}
