/**
 * Which units the teams of the invented province inspect, and on which days. A visit planned by the last day of the data
 * was held, but for those of which nobody reports; a later one is still to come. In each district communes come first.
 */

import { addDays, daysBetween } from '../../src/domain/day.ts';
import { randomFor, shuffled } from './random.ts';
import { type DemoUnit, partsIn, type Territory } from './territory.ts';

export interface DemoRound {
  id: string;
  from: string;
  to: string;
  teams: readonly string[];
  /** The document that reports visits as held. */
  report: string;
  /** Which share of the communes is visited. */
  communes: number;
  /** How many visits of the first team nobody reports. */
  silent: number;
}

export type Visit = Record<'round' | 'team' | 'unit' | 'from' | 'to' | 'held' | 'document' | 'item', string>;

export function makeVisits(
  seed: number,
  territory: Territory,
  round: DemoRound,
  merger: string,
  lastDay: string,
): Visit[] {
  const random = randomFor(seed, `visits ${round.id}`);
  const there = communesIn(territory, round, merger);
  const chosen = shuffled(there, random).slice(0, Math.ceil(there.length * round.communes));
  return round.teams.flatMap((team, turn) => {
    const districts = territory.districts.filter((_, index) => index % round.teams.length === turn);
    const units = districts.flatMap((district) => [
      ...chosen.filter(({ parent }) => parent === district.id),
      district,
    ]);
    return units.map(({ id }, index) => {
      const day = addDays(round.from, Math.floor((index * daysBetween(round.from, round.to)) / units.length));
      const isReported = day <= lastDay && (turn > 0 || index >= round.silent);
      const held = isReported ? { held: day, document: round.report } : { held: '', document: '' };
      return { round: round.id, team, unit: id, from: day, to: '', ...held, item: '' };
    });
  });
}

/** The communes that there are when the round begins. */
export function communesIn(territory: Territory, { from }: DemoRound, merger: string): DemoUnit[] {
  return territory.communes.filter((unit) => partsIn(unit, from.slice(0, 7), merger).length > 0);
}
