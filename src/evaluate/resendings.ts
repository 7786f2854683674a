/**
 * What it changed that figures were sent again with other numbers. The facts as they were known on the day are
 * evaluated twice, with the figures of that day and with those before them, so that nothing else that came in that day
 * is taken for its effect. Enters a dataset with its evaluations, leave the files that said otherwise, newest first.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Observation } from '../domain/observation.ts';
import {
  type ChangedValue,
  daySaid,
  type Resending,
  type ResentFigure,
  resentFigures,
} from '../domain/resending.ts';
import { evaluateAgain } from './evaluate.ts';
import { measuresOf } from './result.ts';

/** Of so many days the effects are worked out; of all others the figures are told. */
const LATEST_DAYS = 30;

export function resendingsOf(dataset: Dataset, evaluations: readonly Evaluation[]): Resending[] {
  const resent = dataset.observations.flatMap(resentFigures);
  if (resent.length === 0) return [];
  const resting = evaluationsResting(evaluations, new Set(resent.map(({ fact }) => fact)));
  const days = [...groupBy(resent, ({ after }) => daySaid(after))].sort(([a], [b]) => (a < b ? 1 : -1));
  const places = new Map([...dataset.registry.units.keys()].map((id, index) => [id, index]));
  return days.flatMap(([day, figures], index) => {
    const changed = index < LATEST_DAYS ? changedOn(dataset, day, figures, resting) : undefined;
    const files = groupBy(figures, ({ after }) => `${places.get(after.unit)}\t${after.where.file}`);
    const made = [...files.values()].flatMap((ofFile): Resending[] => {
      const [first] = ofFile;
      if (!first) return [];
      const { unit, where } = first.after;
      const keys = new Set(ofFile.flatMap(({ fact }) => (resting.get(fact) ?? []).map(questionOf)));
      const changes = changed?.filter(({ after }) => keys.has(questionOf(after)));
      return [{ unit, file: where.file, day, figures: ofFile, changes }];
    });
    return made.sort((a, b) => (places.get(a.unit) ?? 0) - (places.get(b.unit) ?? 0));
  });
}

type Resting = ReadonlyMap<Observation, readonly Evaluation[]>;

/** Totals as reported that rest on one of the facts. */
export function evaluationsResting(
  evaluations: readonly Evaluation[],
  facts: ReadonlySet<Observation>,
): Resting {
  const resting = new Map<Observation, Evaluation[]>();
  for (const evaluation of evaluations) {
    if (evaluation.lens !== 'as-reported' || evaluation.category !== '' || !evaluation.period) continue;
    for (const input of [...evaluation.inputs.numerator, ...evaluation.inputs.denominator]) {
      for (const fact of [...input.observations, ...input.subtracted]) {
        if (!facts.has(fact)) continue;
        const of = resting.get(fact) ?? [];
        if (of.at(-1) !== evaluation) of.push(evaluation);
        resting.set(fact, of);
      }
    }
  }
  return resting;
}

function changedOn(
  dataset: Dataset,
  day: Day,
  figures: readonly ResentFigure[],
  resting: Resting,
): ChangedValue[] {
  const wanted = [...new Set(figures.flatMap(({ fact }) => resting.get(fact) ?? []))];
  const { indicators } = dataset.registry;
  const measures = new Set(
    [...new Set(wanted.map(({ indicator }) => indicator))]
      .flatMap((id) => indicators.get(id) ?? [])
      .flatMap((indicator) => measuresOf(indicator, dataset.registry).map(({ id }) => id)),
  );
  const facts = dataset.observations.filter(({ measure }) => measures.has(measure));
  const previous = new Map<Observation, ResentFigure['before']>();
  for (const { fact, before } of figures) if (!previous.has(fact)) previous.set(fact, before);
  const known = facts.flatMap((fact) =>
    [asKnown(fact, day)].flatMap((then) => (then ? [{ fact, then }] : [])),
  );
  const now = known.map(({ then }) => then);
  const before = known.map(({ fact, then }) => {
    const row = previous.get(fact);
    return row ? { ...row, revisions: [], rivals: [] } : then;
  });
  const keyOf = (one: Evaluation) => `${questionOf(one)}\t${one.target?.id ?? ''}`;
  const earlier = new Map(
    evaluateAgain({ ...dataset, observations: before }, wanted).map((one) => [keyOf(one), one]),
  );
  return evaluateAgain({ ...dataset, observations: now }, wanted).flatMap((after): ChangedValue[] => {
    const was = earlier.get(keyOf(after));
    const isSame = was?.value === after.value && was?.status === after.status;
    return !was || isSame ? [] : [{ before: was, after }];
  });
}

/** Undefined where nothing of it was known yet. */
function asKnown(fact: Observation, day: Day): Observation | undefined {
  if (daySaid(fact) <= day) return fact;
  const known = fact.revisions.filter((row) => daySaid(row) <= day);
  const last = known.at(-1);
  return last && { ...last, revisions: known.slice(0, -1), rivals: [] };
}

export function questionOf({ indicator, unit, period }: Evaluation): string {
  return `${indicator}\t${unit}\t${period?.id ?? ''}`;
}
