/**
 * What is different at a unit since the period before: verdicts that turned, the largest moves for better and worse,
 * figures that were reported again or corrected. Which periods are compared is decided before; here the moves are put
 * in order: percentages by points, counts by their share of what was.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { STATUSES } from '../domain/evaluation.ts';
import type { Observation, Row } from '../domain/observation.ts';
import { resentFigures } from '../domain/resending.ts';
import { formatPeriodInText } from '../i18n/date.ts';
import { formatInFull } from '../i18n/number.ts';
import { changeInTable, changeText, commonSince, directionOfChange } from './change.ts';
import type { ViewContext } from './context.ts';
import { type Figure, figureOf, type StatusMark, statusMark } from './figure.ts';
import { groupBy } from './seenEvaluations.ts';
import { type Compared, isCompared, judgedBefore } from './turned.ts';

export interface Move {
  name: string;
  figure: Figure;
  /** "+2,3 điểm", and against which period where that is another than the others'. */
  amount: string;
  since: string;
  status: StatusMark;
  /** Of a verdict that turned. */
  before: StatusMark | undefined;
}

export interface Revision {
  text: string;
  href: string;
  note: string;
}

export interface WhatChanged {
  /** Against which period; empty where nothing is compared. */
  since: string;
  flipped: Move[];
  better: Move[];
  worse: Move[];
  /** In place of the moves where there are none: why. */
  nothing: string;
  revised: { count: string; shown: Revision[]; moreHref: string } | undefined;
}

const MOVES_SHOWN = 3;
const REVISIONS_SHOWN = 3;

export function whatChanged(context: ViewContext, latest: readonly Evaluation[]): WhatChanged {
  const { words, language } = context;
  const compared = latest.filter(isCompared);
  const common = commonSince(compared);
  const turned = compared.flatMap((evaluation) => {
    const before = judgedBefore(context, evaluation)?.status;
    return before !== undefined && before !== evaluation.status ? [{ evaluation, before }] : [];
  });
  turned.sort((a, b) => STATUSES.indexOf(a.evaluation.status) - STATUSES.indexOf(b.evaluation.status));
  const told = new Set(turned.map(({ evaluation }) => evaluation.indicator));
  const moved = [...groupBy(compared, ({ indicator }) => indicator).values()]
    .flatMap(([first]) => (first && !told.has(first.indicator) ? [first] : []))
    .filter(({ change }) => change.difference !== 0)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  const directed = groupBy(moved, (evaluation) => directionOfChange(context, evaluation) ?? '');
  const going = (direction: 'better' | 'worse') =>
    (directed.get(direction) ?? [])
      .slice(0, MOVES_SHOWN)
      .map((evaluation) => moveOf(context, evaluation, common));
  const flipped = turned.map(({ evaluation, before }) => ({
    ...moveOf(context, evaluation, common),
    before: statusMark(context, before),
  }));
  const [better, worse] = [going('better'), going('worse')];
  const isStill = flipped.length + better.length + worse.length === 0;
  return {
    since: common && !isStill ? words.overview.changedSince(formatPeriodInText(common, language)) : '',
    flipped,
    better,
    worse,
    nothing: isStill ? whyNothing(context, latest, compared.length > 0) : '',
    revised: revisionsOf(context, latest),
  };
}

/** As a fraction in either case: points of a percentage, the share of a count. */
function sizeOf({ change }: Compared): number {
  return Math.abs(change.relative ?? change.difference);
}

function moveOf(context: ViewContext, evaluation: Compared, common: ReturnType<typeof commonSince>): Move {
  const indicator = context.registry.indicators.get(evaluation.indicator);
  const { text, since } = changeInTable(context, evaluation, common);
  return {
    name: indicator ? context.name(indicator) : evaluation.indicator,
    figure: figureOf(context, evaluation),
    amount: text,
    since,
    status: statusMark(context, evaluation.status),
    before: undefined,
  };
}

/** The reason that most figures share. */
function whyNothing(context: ViewContext, latest: readonly Evaluation[], hasCompared: boolean): string {
  const { overview } = context.words;
  if (hasCompared) return overview.changedNothing;
  const reasons = latest.flatMap((evaluation) => {
    const { change } = evaluation;
    return change && 'why' in change && change.why !== 'no-earlier' ? [changeText(context, evaluation)] : [];
  });
  const [most] = [...groupBy(reasons, (reason) => reason).values()].sort((a, b) => b.length - a.length);
  const [reason = ''] = most ?? [];
  return reason === '' ? overview.nothingBefore : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

/** Of the figures from which the latest values are made. */
function revisionsOf(context: ViewContext, latest: readonly Evaluation[]): WhatChanged['revised'] {
  const found = new Map<Observation, Evaluation>();
  for (const evaluation of latest) {
    for (const { observations } of [...evaluation.inputs.numerator, ...evaluation.inputs.denominator]) {
      for (const observation of observations) {
        if (resentFigures(observation).length === 0 && !observation.correction) continue;
        if (!found.has(observation)) found.set(observation, evaluation);
      }
    }
  }
  if (found.size === 0) return undefined;
  return {
    count: context.words.overview.revised(found.size),
    shown: [...found]
      .slice(0, REVISIONS_SHOWN)
      .map(([observation, evaluation]) => revisionOf(context, observation, evaluation)),
    moreHref: found.size > REVISIONS_SHOWN ? context.addresses.corrections() : '',
  };
}

function revisionOf(context: ViewContext, observation: Observation, evaluation: Evaluation): Revision {
  const { registry, words } = context;
  const measure = registry.measures.get(observation.measure);
  const category = registry.categories.get(observation.category);
  const before = resentFigures(observation).at(-1)?.before;
  const names = [
    measure ? context.name(measure) : observation.measure,
    category ? context.name(category) : '',
    observation.unit === evaluation.unit ? '' : context.unitName(observation.unit),
  ];
  return {
    text: names.filter((text) => text !== '').join(' · '),
    href: figureOf(context, evaluation).href,
    note: words.overview.revisedFrom(
      before ? shownOf(context, before) : observation.shown || words.absence['not-reported'].name,
      shownOf(context, observation),
    ),
  };
}

function shownOf({ registry, words, language }: ViewContext, { quantity, measure }: Row): string {
  const found = registry.measures.get(measure);
  if (quantity.state !== 'value') return words.absence[quantity.state].name;
  return formatInFull(quantity.number, found ?? { unit_vi: '', unit_en: '' }, language);
}
