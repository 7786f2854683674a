/**
 * How far each visit of an inspection round is: held, where a document says so; still to come; or silent, where its
 * planned days have passed without a report. "Passed" is by the latest day of which the data speak, since nobody here
 * knows today's date.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { InspectionRound, InspectionVisit } from '../domain/inspections.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { type Source, sourceOf } from './source.ts';
import { stretchText } from './stretch.ts';

export type VisitState = 'held' | 'planned' | 'silent';

export interface Visit {
  unit: Link;
  state: VisitState;
  words: string;
  /** The report of a visit that was held. */
  source: Source | undefined;
}

/** `until` is the latest day of which the data speak. */
export function visitOf(
  context: ViewContext,
  round: InspectionRound,
  visit: InspectionVisit,
  until: Day | '',
): Visit {
  const { addresses, words, language } = context;
  const state = stateOf(round, visit, until);
  const { held, planned, silent } = words.inspections.visit;
  const said = {
    held: held(visit.held === '' ? '' : formatDay(visit.held, language)),
    planned: planned(stretchText(context, { from: visit.from, to: visit.to || visit.from })),
    silent,
  };
  const day = visit.held || visit.from || round.from;
  return {
    unit: { text: context.unitName(visit.unit, day), href: addresses.unit(visit.unit) },
    state,
    words: said[state],
    source: state === 'held' ? sourceOf(context, visit) : undefined,
  };
}

/** Without any planned day nothing can have passed. */
function stateOf(round: InspectionRound, visit: InspectionVisit, until: Day | ''): VisitState {
  if (visit.held !== '') return 'held';
  const last = visit.to || visit.from || round.to;
  return last !== '' && last < until ? 'silent' : 'planned';
}

const latestDays = new WeakMap<Dataset, Day | ''>();

/** The latest day of which any figure or visit speaks; empty where there is none. */
export function knownUntil({ dataset, registry }: ViewContext): Day | '' {
  const found = latestDays.get(dataset);
  if (found !== undefined) return found;
  let latest: Day | '' = '';
  for (const { held } of registry.inspectionVisits) if (held > latest) latest = held;
  for (const { asOf } of dataset.observations) if (asOf > latest) latest = asOf;
  latestDays.set(dataset, latest);
  return latest;
}
