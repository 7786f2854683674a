/**
 * What one side of a formula was made from, as far as it can be listed: the cells, or the units that have receipts of
 * their own where the cells are too many; how the figures came about, and what of them is missing.
 */

import { addDays } from '../domain/day.ts';
import type { Evaluation, Input } from '../domain/evaluation.ts';
import type { Observation } from '../domain/observation.ts';
import { formatPeriodInText, formatPeriodShort } from '../i18n/date.ts';
import { formatInFull } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { gapsOf } from './missingParts.ts';
import { lineOf, type ReceiptLine } from './receiptLine.ts';

export interface ReceiptInputs {
  /** How the figures came about. */
  from: string;
  lines: ReceiptLine[];
  /** Days of which nothing was reported, and the units that became this one; empty where there are none. */
  notes: string[];
}

/** Figures whose cells stand in receipts of their own: how many there are, and the way to each. */
export interface Elsewhere {
  text: string;
  parts: Link[];
}

/** More figures of shorter periods of the unit itself are left to the receipts of those periods. */
const LINES_OF_PERIODS = 6;
/** More cells of units without receipts of their own are not listed. */
const LINES_OF_UNITS = 20;
const PARTS_SHOWN = 40;

export function receiptInputs(
  context: ViewContext,
  evaluation: Evaluation,
  inputs: readonly Input[],
): ReceiptInputs {
  const facts = factsOf(context, evaluation, inputs).filter(({ place }) => place === 'here');
  const units = new Set(facts.map(({ fact }) => fact.unit));
  return {
    from: fromText(context, inputs),
    lines:
      units.size > 1 && facts.length > LINES_OF_UNITS
        ? []
        : facts.map(({ fact, minus }) => lineOf(context, fact, evaluation.unit, minus)),
    notes: notesOf(context, evaluation, inputs),
  };
}

/** Both sides of a formula at once: they are made from the same units and periods. */
export function elsewhereOf(
  context: ViewContext,
  evaluation: Evaluation,
  sides: readonly (readonly Input[])[],
): Elsewhere[] {
  const { receipt } = context.words.chart;
  const { indicator, unit, period } = evaluation;
  const known = sides.flatMap((inputs) => factsOf(context, evaluation, inputs));
  const here = known.filter(({ place }) => place === 'here');
  const many = new Set(here.map(({ fact }) => fact.unit)).size > 1 && here.length > LINES_OF_UNITS;
  const inUnits = known.filter(({ place }) => place === 'units' || (many && place === 'here'));
  const inPeriods = known.filter(({ place }) => place === 'periods').map(({ fact }) => fact);
  const units = new Set(inUnits.map(({ fact }) => nextBelow(context, unit, fact.unit)));
  const periods = new Map(inPeriods.map((fact) => [fact.period.id, fact.period]));
  const eachUnit = period ? [{ text: receipt.eachUnit, href: context.addresses.period(period) }] : [];
  return [
    {
      text: receipt.manyInputs(inUnits.length, new Set(inUnits.map(({ fact }) => fact.unit)).size),
      parts:
        many || units.size > PARTS_SHOWN
          ? eachUnit
          : [...units].map((id) => ({
              text: context.unitName(id),
              href: context.addresses.chart(indicator, id, period),
            })),
    },
    {
      text: receipt.manyPeriods(inPeriods.length, periods.size),
      parts: [...periods.values()].map((one) => ({
        text: formatPeriodShort(one, context.language),
        href: context.addresses.chart(indicator, unit, one),
      })),
    },
  ].filter((_, index) => (index === 0 ? inUnits : inPeriods).length > 0);
}

interface UsedFact {
  fact: Observation;
  minus: boolean;
  /** A cell stands here unless it has a receipt of its own: of a unit below, or of one of many shorter periods. */
  place: 'here' | 'units' | 'periods';
}

function factsOf(
  context: ViewContext,
  { indicator, unit, period }: Evaluation,
  inputs: readonly Input[],
): UsedFact[] {
  const known = new Map<string, boolean>();
  const has = (of: string, id: string | undefined) => {
    const key = `${of}\t${id}`;
    const found = known.get(key) ?? context.evaluationsOf(indicator, of).some((one) => one.period?.id === id);
    known.set(key, found);
    return found;
  };
  const facts = inputs.flatMap(({ observations, subtracted }) => [
    ...observations.map((fact) => ({ fact, minus: false })),
    ...subtracted.map((fact) => ({ fact, minus: true })),
  ]);
  const shorter = facts.filter(({ fact }) => fact.unit === unit && fact.period.id !== period?.id).length;
  const placeOf = (fact: Observation): UsedFact['place'] => {
    if (fact.unit !== unit) return has(nextBelow(context, unit, fact.unit), period?.id) ? 'units' : 'here';
    if (fact.period.id === period?.id || shorter <= LINES_OF_PERIODS) return 'here';
    return has(unit, fact.period.id) ? 'periods' : 'here';
  };
  return facts.map((one) => ({ ...one, place: placeOf(one.fact) }));
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
