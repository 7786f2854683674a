/** The inspection rounds that concern one unit: those that visit it, and those that it has planned. For its page. */

import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { stretchText } from './stretch.ts';
import { knownUntil, visitOf } from './visits.ts';

export interface UnitInspections {
  title: string;
  rounds: { round: Link; notes: string[] }[];
  more: Link;
}

/** Undefined where none concerns the unit. */
export function unitInspections(context: ViewContext, unit: string): UnitInspections | undefined {
  const { registry, words, addresses, language } = context;
  const until = knownUntil(context);
  const rounds = [...registry.inspectionRounds.values()].flatMap((round) => {
    const rows = registry.inspectionVisits.filter((visit) => visit.round === round.id);
    const own = rows.find((visit) => visit.unit === unit);
    if (!own && round.unit !== unit) return [];
    const days = stretchText(context, round);
    const visits = (own ? [own] : rows).map((row) => visitOf(context, round, row, until));
    const count = (state: string) => visits.filter((visit) => visit.state === state).length;
    const progress = words.inspections.lead({
      units: visits.length,
      teams: new Set(rows.map(({ team }) => team)).size,
      held: count('held'),
      planned: count('planned'),
      silent: count('silent'),
    });
    return [
      {
        round: {
          text: language === 'vi' ? round.title_vi : round.title_en,
          href: addresses.inspection(round.id),
        },
        notes: [
          days === '' ? '' : words.inspections.planned(days),
          own ? words.inspections.team(own.team) : progress,
          own ? (visits[0]?.words ?? '') : '',
        ].filter((text) => text !== ''),
      },
    ];
  });
  if (rounds.length === 0) return undefined;
  return {
    title: words.inspections.title,
    rounds,
    more: { text: words.inspections.more, href: addresses.inspections() },
  };
}
