/**
 * Inspection rounds: whose plan, when, how far, how that stands against the targets of coverage, and which team goes
 * to which units. Progress is counted from what documents report as held; the targets are judged by reported figures
 * alone, and what a plan names stands apart from both.
 */

import type { Day } from '../domain/day.ts';
import type { InspectionRound } from '../domain/inspections.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { type NamedLevel, namedInPlan } from './namedInPlan.ts';
import { onlySource, type Source, sourceOf } from './source.ts';
import { stretchText } from './stretch.ts';
import { type TargetRows, targetRows } from './targetRows.ts';
import { knownUntil, type Visit, visitOf } from './visits.ts';

export interface Round {
  id: string;
  title: string;
  unit: Link;
  agency: string;
  days: string;
  source: Source | undefined;
  lead: string;
  note: string;
  targets: TargetRows | undefined;
  levels: NamedLevel[];
  /** Nothing was reported as held. */
  isPlanOnly: boolean;
  /** The one document that reports all visits that were held. */
  reported: Source | undefined;
  /** A team of which no visit was reported says so once. */
  teams: { title: string; agency: string; count: string; isSilent: boolean; visits: Visit[] }[];
}

export interface InspectionsPage {
  frame: Frame;
  asOf: string;
  rounds: Round[];
  empty: { why: string; next: string; links: Link[] } | undefined;
}

/** The latest round first. */
export function inspectionsPage(context: ViewContext): InspectionsPage {
  const { registry, words, addresses, language } = context;
  const until = knownUntil(context);
  const rounds = [...registry.inspectionRounds.values()]
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .map((round) => roundOf(context, round, until));
  const isEmpty = rounds.length === 0;
  return {
    frame: frameOf(context, {
      title: words.inspections.title,
      description: isEmpty ? words.inspections.empty.why : (rounds[0]?.lead ?? ''),
      address: addresses.inspections(),
    }),
    asOf: isEmpty || until === '' ? '' : words.inspections.asOf(formatDay(until, language)),
    rounds,
    empty: isEmpty
      ? {
          ...words.inspections.empty,
          links: [
            { text: words.nav.indicators, href: addresses.indicators() },
            { text: words.nav.documents, href: addresses.documents() },
          ],
        }
      : undefined,
  };
}

function roundOf(context: ViewContext, round: InspectionRound, until: Day | ''): Round {
  const { registry, words, addresses, language } = context;
  const vi = language === 'vi';
  const rows = registry.inspectionVisits.filter((visit) => visit.round === round.id);
  const teams = registry.inspectionTeams
    .filter((team) => team.round === round.id)
    .map(({ team, agency_vi, agency_en }) => {
      const own = rows.filter((visit) => visit.team === team);
      const agency = vi ? agency_vi : agency_en;
      const visits = own.map((visit) => visitOf(context, round, visit, until));
      const isSilent = visits.every(({ state }) => state === 'silent');
      return {
        title: words.inspections.team(team),
        agency: agency === '' ? '' : words.inspections.ledBy(agency),
        count: isSilent ? words.inspections.silentUnits(own.length) : words.inspections.unitCount(own.length),
        isSilent,
        visits,
      };
    });
  const visits = teams.flatMap((team) => team.visits);
  const held = rows.filter((visit) => visit.held !== '');
  const count = (state: Visit['state']) => visits.filter((visit) => visit.state === state).length;
  const days = stretchText(context, round);
  return {
    id: round.id,
    title: vi ? round.title_vi : round.title_en,
    unit: { text: context.unitName(round.unit, round.from), href: addresses.unit(round.unit) },
    agency: vi ? round.agency_vi : round.agency_en,
    days: days === '' ? '' : words.inspections.planned(days),
    source: sourceOf(context, round),
    lead: words.inspections.lead({
      units: visits.length,
      teams: teams.length,
      held: count('held'),
      planned: count('planned'),
      silent: count('silent'),
    }),
    note: vi ? round.note_vi : round.note_en,
    targets: targetRows(context, round.unit, round.targets, nextRound(context, round)),
    reported: onlySource(context, held),
    isPlanOnly: held.length === 0,
    levels: namedInPlan(context, round, rows),
    teams,
  };
}

/** The day from which figures speak of another round of the unit; empty where no later one is known. */
function nextRound({ registry }: ViewContext, { unit, from }: InspectionRound): Day | '' {
  const later = [...registry.inspectionRounds.values()].filter((one) => one.unit === unit && one.from > from);
  return later.map((one) => one.from).sort()[0] ?? '';
}
