/**
 * The inspections of the invented province as files: the table of visits, and for each round the form in which the
 * province reports how many units were inspected. The tables of rounds and teams enter as they stand in its folder.
 */

import { csv } from './lists.ts';
import { type Province, rowsOf } from './province.ts';
import type { Territory } from './territory.ts';
import { communesIn, type DemoRound, makeVisits, type Visit } from './visits.ts';

type Row = Record<string, string>;

/** Files by their path in the data folder; the texts are those of the registry, with nothing in braces left. */
export function inspectionFiles(
  seed: number,
  territory: Territory,
  province: Province,
  texts: ReadonlyMap<string, string>,
  lastDay: string,
): Map<string, string> {
  const merger = province.places.merger.date;
  const table = (name: string) => rowsOf(texts.get(`registry/${name}.csv`) ?? '');
  const rounds = roundsOf(table('inspection-rounds'), table('inspection-teams'), province.visits);
  const made = rounds.map((round) => ({
    round,
    visits: makeVisits(seed, territory, round, merger, lastDay),
  }));
  const reports = made.map(({ round, visits }): [string, string] => {
    const until = round.to < lastDay ? round.to : lastDay;
    const path = `submissions/${round.from}_${until}/ket-qua-kiem-tra.csv`;
    return [path, reportOf(territory, round, visits, merger, until)];
  });
  return new Map([['registry/inspection-visits.csv', csv(made.flatMap(({ visits }) => visits))], ...reports]);
}

function roundsOf(rounds: readonly Row[], teams: readonly Row[], shares: readonly Row[]): DemoRound[] {
  return rounds.flatMap(({ id = '', from = '', to = '' }) => {
    const share = shares.find(({ round }) => round === id);
    const own = teams.filter(({ round }) => round === id);
    return share
      ? [
          {
            id,
            from,
            to,
            teams: own.map(({ team = '' }) => team),
            report: share.report ?? '',
            communes: Number(share.communes),
            silent: Number(share.silent),
          },
        ]
      : [];
  });
}

function reportOf(
  territory: Territory,
  round: DemoRound,
  visits: readonly Visit[],
  merger: string,
  until: string,
): string {
  const held = new Set(visits.filter((visit) => visit.held !== '').map(({ unit }) => unit));
  const line = (turn: string, level: string, units: readonly { id: string }[]) =>
    [turn, level, String(units.filter(({ id }) => held.has(id)).length), String(units.length)].join(';');
  return [
    'Kết quả đợt kiểm tra;;;',
    `Đơn vị báo cáo: ${territory.province.name_vi};;;`,
    `Kỳ báo cáo: ${written(round.from)} - ${written(until)};;;`,
    'STT;Cấp;Đã kiểm tra;Tổng số đơn vị',
    line('1', 'Cấp huyện', territory.districts),
    line('2', 'Cấp xã', communesIn(territory, round, merger)),
    '',
  ].join('\r\n');
}

function written(day: string): string {
  return day.split('-').reverse().join('/');
}
