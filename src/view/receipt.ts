/**
 * The receipts of a chart: for every period the value, the formula with its inputs, and for each input the file, sheet
 * and cell, what the cell shows, the document and the day, and why it is withheld or corrected where it is.
 */

import type { Evaluation, Input } from '../domain/evaluation.ts';
import type { Where } from '../domain/finding.ts';
import type { Observation, Row } from '../domain/observation.ts';
import { periodSlug } from '../domain/period.ts';
import type { Indicator } from '../domain/registry.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import { escapeForDisplay, escapeInFull } from '../i18n/display.ts';
import { describeFinding, describePlace } from '../i18n/finding.ts';
import { formatInFull } from '../i18n/number.ts';
import { groupBy, type ViewContext } from './context.ts';
import { formulaWords } from './formulaWords.ts';
import type { Link } from './frame.ts';
import { isReported } from './periodsPage.ts';
import { columnsOf, type Score, type ScoreColumns, scoreOf } from './score.ts';

export interface ReceiptLine {
  measure: string;
  unit: string;
  category: string;
  /** Unrounded, in the unit of the measure, or why there is none. */
  text: string;
  value: number | undefined;
  file: string;
  sheet: string;
  cell: string;
  shown: string;
  document: Link | undefined;
  asOf: string;
  /** What is wrong with the cell or its file, where the figure is withheld for that. */
  reason: string;
  /** Label and words of each part of the decision by which the file is not taken as it is. */
  correction: { label: string; text: string }[];
  earlier: { text: string; asOf: string; file: string; cell: string }[];
}

export interface ReceiptSide {
  title: string;
  formula: string;
  total: string;
  value: number | undefined;
  from: string;
  lines: ReceiptLine[];
  /** Why there is no figure; empty where there is one. */
  absence: string;
  /** Which cells or files stand in the way of it, and what is wrong with them; a few of many. */
  reasons: string[];
  /** There are so many lines that they are shown only when asked for. */
  folded: boolean;
}

export interface Receipt {
  /** Anchor of the period; the first receipt of a period carries it. */
  id: string;
  period: string;
  /** Empty where nothing was reported for the period, so that it has no page. */
  periodHref: string;
  scores: Score[];
  unrounded: string;
  sides: ReceiptSide[];
  categories: Score[];
  categoryColumns: ScoreColumns;
}

/** Longer lists of inputs are folded. */
const LINES_SHOWN = 12;
const REASONS_SHOWN = 3;

/** The latest period first. */
export function receiptsOf(context: ViewContext, indicator: Indicator, unit: string): Receipt[] {
  const byPeriod = groupBy(context.evaluationsOf(indicator.id, unit), ({ period }) => period?.id ?? '');
  return [...byPeriod.values()].reverse().map((evaluations) => {
    const totals = evaluations.filter(({ category }) => category === '');
    const [total] = totals;
    const [first] = evaluations;
    if (!first) throw new Error('a receipt needs an evaluation');
    const { period } = first;
    const categories = evaluations
      .filter(({ category }) => category !== '')
      .map((evaluation) => scoreOf(context, evaluation));
    return {
      id: period ? periodSlug(period) : 'no-data',
      period: period ? formatPeriod(period, context.language) : context.words.status['no-data'].name,
      periodHref: period && isReported(first) ? context.addresses.period(period) : '',
      scores: totals.map((evaluation) => scoreOf(context, evaluation)),
      unrounded: total?.value === undefined ? '' : formatInFull(total.value, indicator, context.language),
      sides: total && isReported(total) ? sidesOf(context, indicator, total) : [],
      categories,
      categoryColumns: columnsOf(categories),
    };
  });
}

function sidesOf(context: ViewContext, indicator: Indicator, evaluation: Evaluation): ReceiptSide[] {
  const { words } = context;
  const formula = formulaWords(context, indicator);
  const ratio = indicator.denominator.length > 0;
  const side = (title: string, text: string, inputs: Input[], value: number | undefined): ReceiptSide => ({
    title,
    formula: text,
    total: value === undefined ? '' : formatInFull(value, unitOf(context, inputs), context.language),
    value,
    absence:
      value === undefined
        ? context.words.absence[inputs.find(({ missing }) => missing)?.missing ?? 'not-reported'].name
        : '',
    reasons: reasonsOf(context, inputs),
    from: inputs[0]?.observations.length ? words.chart.receipt.inputsFrom[inputs[0].from] : '',
    lines: inputs.flatMap((input) => input.observations.map((fact) => lineOf(context, fact))),
    folded: inputs.flatMap((input) => input.observations).length > LINES_SHOWN,
  });
  const { receipt } = words.chart;
  return [
    side(
      ratio ? receipt.numerator : receipt.value,
      formula.numerator,
      evaluation.inputs.numerator,
      evaluation.numerator,
    ),
    ...(ratio
      ? [
          side(
            receipt.denominator,
            formula.denominator,
            evaluation.inputs.denominator,
            evaluation.denominator,
          ),
        ]
      : []),
  ];
}

function unitOf(context: ViewContext, inputs: readonly Input[]): { unit_vi: string; unit_en: string } {
  return context.registry.measures.get(inputs[0]?.measure ?? '') ?? { unit_vi: '', unit_en: '' };
}

function lineOf(context: ViewContext, fact: Observation): ReceiptLine {
  const { registry, language, addresses } = context;
  const measure = registry.measures.get(fact.measure);
  const category = registry.categories.get(fact.category);
  const document = registry.documents.get(fact.document);
  return {
    measure: measure ? context.name(measure) : fact.measure,
    unit: context.unitName(fact.unit),
    category: category ? context.name(category) : '',
    text: quantityText(context, fact),
    value: fact.quantity.state === 'value' ? fact.quantity.number : undefined,
    file: escapeInFull(fact.where.file),
    sheet: escapeInFull(fact.where.sheet),
    cell: fact.where.cell,
    shown: escapeForDisplay(fact.shown),
    document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
    asOf: formatDay(fact.asOf, language),
    reason: reasonOf(context, fact),
    correction: correctionOf(context, fact),
    earlier: fact.revisions.map((row) => ({
      text: quantityText(context, row),
      asOf: formatDay(row.asOf, language),
      file: escapeInFull(row.where.file),
      cell: row.where.cell,
    })),
  };
}

function quantityText(context: ViewContext, row: Row): string {
  const measure = context.registry.measures.get(row.measure);
  if (row.quantity.state !== 'value') return context.words.absence[row.quantity.state].name;
  return measure ? formatInFull(row.quantity.number, measure, context.language) : String(row.quantity.number);
}

function reasonsOf(context: ViewContext, inputs: readonly Input[]): string[] {
  const reasons = inputs
    .flatMap(({ observations }) => observations)
    .filter(({ quantity }) => quantity.state === 'invalid')
    .map((fact) => `${describePlace(fact.where, context.language)}: ${reasonOf(context, fact)}`);
  return [...new Set(reasons)].slice(0, REASONS_SHOWN);
}

/** An invalid figure is explained by the errors at its cell, or by those of its whole sheet or file. */
function reasonOf(context: ViewContext, fact: Observation): string {
  if (fact.quantity.state === 'withheld') return context.words.withheld['small-number'].meaning;
  if (fact.quantity.state !== 'invalid') return '';
  const errors = context.errorsOf(fact.where.file);
  const touches = ({ file, sheet, cell }: Where) =>
    file === fact.where.file &&
    [fact.where.sheet, ''].includes(sheet) &&
    [fact.where.cell, ''].includes(cell);
  const [error] = errors.filter(({ where, also }) => [where, ...also].some(touches));
  const found = error ?? (fact.where.cell === '' ? errors[0] : undefined);
  return found
    ? describeFinding(found, context.language).message
    : context.words.withheld['file-error'].meaning;
}

function correctionOf(
  context: ViewContext,
  { correction, quantity }: Observation,
): ReceiptLine['correction'] {
  if (!correction || quantity.state === 'withheld') return [];
  const words = context.words.chart.receipt.correction;
  const document = context.registry.documents.get(correction.document);
  const vi = context.language === 'vi';
  return [
    { label: words.fileSays, text: escapeForDisplay(correction.was) || words.nothing },
    { label: words.readAs, text: escapeForDisplay(correction.instead) || words.nothing },
    { label: words.reason, text: vi ? correction.reason_vi : correction.reason_en },
    { label: words.decidedBy, text: correction.decided_by },
    { label: words.decidedOn, text: formatDay(correction.decided_on, context.language) },
    ...(document ? [{ label: words.document, text: document.number }] : []),
  ];
}
