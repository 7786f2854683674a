/**
 * What one side of a formula was made from, as far as it can be listed: the cells, or the units that have receipts of
 * their own where the cells are too many; how the figures came about, and what of them is missing.
 */

import { addDays } from '../domain/day.ts';
import type { Evaluation, Input } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import { formatPeriodInText } from '../i18n/date.ts';
import { formatInFull } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { gapsOf } from './missingParts.ts';
import { lineOf, type ReceiptLine } from './receiptLine.ts';

export interface ReceiptInputs {
  /** How the figures came about. */
  from: string;
  lines: ReceiptLine[];
  /** In place of lines that would be too many: how many there are, and where the figures of each unit stand. */
  many: { text: string; parts: (Link & { note: string })[]; href: string } | undefined;
  /** Days of which nothing was reported, and the units that became this one; empty where there are none. */
  notes: string[];
  /** There are so many lines that they are shown only when asked for. */
  folded: boolean;
}

/** Longer lists of inputs are folded. */
const LINES_SHOWN = 12;
/** More cells of other units are not listed: each of those units has a receipt of its own. */
const LINES_OF_UNITS = 20;
const PARTS_SHOWN = 40;

export function receiptInputs(
  context: ViewContext,
  evaluation: Evaluation,
  inputs: readonly Input[],
): ReceiptInputs {
  return {
    from: fromText(context, inputs),
    ...linesOf(context, evaluation, inputs),
    notes: notesOf(context, evaluation, inputs),
  };
}

/** How the figures came about, each way once. */
function fromText(context: ViewContext, inputs: readonly Input[]): string {
  const { inputsFrom, inputsSubtracted } = context.words.chart.receipt;
  const ways = inputs
    .filter(({ observations }) => observations.length > 0)
    .map(({ from, observations, subtracted }) =>
      from === 'periods' && subtracted.length > 0 && observations.length === 1
        ? inputsSubtracted
        : inputsFrom[from],
    );
  return [...new Set(ways)].join('; ');
}

function linesOf(
  context: ViewContext,
  evaluation: Evaluation,
  inputs: readonly Input[],
): Pick<ReceiptInputs, 'lines' | 'folded' | 'many'> {
  const facts = inputs.flatMap(({ observations, subtracted }) => [
    ...observations.map((fact) => ({ fact, minus: false })),
    ...subtracted.map((fact) => ({ fact, minus: true })),
  ]);
  const units = new Set(facts.map(({ fact }) => fact.unit));
  const { period } = evaluation;
  if (period && units.size > 1 && facts.length > LINES_OF_UNITS) {
    const parts = partsOf(context, evaluation, period, units);
    const text = context.words.chart.receipt.manyInputs(facts.length, units.size);
    return { lines: [], folded: false, many: { text, parts, href: context.addresses.period(period) } };
  }
  return {
    lines: facts.map(({ fact, minus }) => lineOf(context, fact, minus)),
    folded: facts.length > LINES_SHOWN,
    many: undefined,
  };
}

/** The units next below that the figures belong to, each with its own receipt; none where they are too many. */
function partsOf(
  context: ViewContext,
  { indicator, unit }: Evaluation,
  period: Period,
  units: ReadonlySet<string>,
): (Link & { note: string })[] {
  const next = new Set([...units].map((id) => nextBelow(context, unit, id)));
  if (next.size > PARTS_SHOWN) return [];
  return [...next].flatMap((id) => {
    const own = context.evaluationsOf(indicator, id);
    if (own.length === 0) return [];
    const known = own.some((one) => one.period?.id === period.id);
    const href = context.addresses.chart(indicator, id, known ? period : undefined);
    return [{ text: context.unitName(id), href, note: '' }];
  });
}

/** Of a unit below another, the one just below that other; any other unit is itself. */
function nextBelow(context: ViewContext, above: string, id: string): string {
  const { units } = context.registry;
  for (let at = units.get(id); at; at = units.get(at.parent)) if (at.parent === above) return at.id;
  return id;
}

function notesOf(context: ViewContext, evaluation: Evaluation, inputs: readonly Input[]): string[] {
  const { receipt } = context.words.chart;
  const gaps = gapsOf({ inputs: { numerator: [...inputs], denominator: [] } });
  const former = inputs.some(({ from }) => from === 'predecessors') ? formerUnits(context, evaluation) : [];
  return [
    gaps.length > 0
      ? receipt.gaps(gaps.map((gap) => formatPeriodInText(gap, context.language)).join(', '))
      : '',
    former.length > 0 ? receipt.formerUnits(former.join(', ')) : '',
  ].filter((text) => text !== '');
}

/** "thị xã A (toàn bộ), huyện B (40%)": what became this unit after the period began. */
function formerUnits(context: ViewContext, { unit, period }: Evaluation): string[] {
  const { whole, shareUnknown } = context.words.chart.receipt;
  return context.registry.successions
    .filter(({ successor, predecessor }) => successor === unit && predecessor !== unit)
    .filter(({ date }) => period !== undefined && date > period.first)
    .map(({ predecessor, kind, share, date }) => {
      const amount =
        kind === 'whole'
          ? whole
          : share === ''
            ? shareUnknown
            : formatInFull(Number(share), PERCENT, context.language);
      return `${context.unitName(predecessor, addDays(date, -1))} (${amount})`;
    });
}

const PERCENT = { unit_vi: '%', unit_en: '%' };
