/** Which units of the invented province run which of its pilot models, and how far they are; decided by the seed. */

import { csv } from './lists.ts';
import type { ModelShare, Province } from './province.ts';
import { type Random, randomFor, shuffled } from './random.ts';
import type { DemoUnit, Territory } from './territory.ts';

/** Files by their path in the data folder. */
export function modelFiles(
  seed: number,
  territory: Territory,
  { modelShares }: Province,
): Map<string, string> {
  const today = [...territory.districts, ...territory.communes].filter(({ to }) => to === '');
  const rows = modelShares.flatMap((share) => {
    const random = randomFor(seed, `model ${share.model}`);
    const of = today.filter(({ level }) => level === share.level);
    const count = Math.max(1, Math.round(of.length * share.share));
    const chosen = new Set(shuffled(of, random).slice(0, count));
    return of.filter((unit) => chosen.has(unit)).map((unit) => rowOf(unit, share, random));
  });
  return new Map([['registry/model-units.csv', csv(rows)]]);
}

function rowOf(unit: DemoUnit, share: ModelShare, random: Random): Record<string, string> {
  const turn = random.next();
  const isEnded = turn < share.ended;
  const isRunning = turn < share.ended + share.running;
  const day = String(1 + random.below(28)).padStart(2, '0');
  return {
    model: share.model,
    unit: unit.id,
    agency_vi: '',
    agency_en: '',
    state: isEnded ? 'ended' : isRunning ? 'running' : 'registered',
    from: isRunning && !isEnded ? `${share.since}-${day}` : '',
    to: isEnded ? `${share.until}-${day}` : '',
    document: share.document,
    item: '',
    note_vi: '',
    note_en: '',
  };
}
