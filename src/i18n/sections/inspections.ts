/** Inspection rounds: teams, units, days, coverage. The words of this part in both languages. */

import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface RoundFacts {
  units: number;
  teams: number;
  held: number;
  planned: number;
  silent: number;
}

export interface InspectionsMessages {
  title: string;
  lead(facts: RoundFacts): string;
  /** Of which day it is said that nothing was reported. */
  asOf(day: string): string;
  planned(days: string): string;
  targets: string;
  coverage: string;
  coverageExplained: string;
  level: string;
  /** Before the document that reports visits as held. */
  reportedBy: string;
  inPlan: string;
  held: string;
  /** `named` of `total`; without a total, where not all units of the level are known. */
  share(number: number, total: number | undefined): string;
  nothingReported: string;
  team(number: string): string;
  ledBy(agency: string): string;
  unitCount(number: number): string;
  /** Of which none was reported as held. */
  silentUnits(number: number): string;
  visit: { held(day: string): string; planned(days: string): string; silent: string };
  more: string;
  empty: { why: string; next: string };
  /** What rests on a document. */
  restingOn(number: number): string;
}

export const INSPECTIONS: Record<Language, InspectionsMessages> = {
  vi: {
    title: 'Đoàn kiểm tra',
    lead: ({ units, teams, held, planned, silent }) => {
      const task = `${number(teams, 'vi')} đoàn được giao kiểm tra ${number(units, 'vi')} đơn vị`;
      if (held === units) return `${task}; đã kiểm tra đủ.`;
      if (held === 0 && silent === units) return `${task}; chưa có báo cáo về lần kiểm tra nào.`;
      const parts = [
        `đã kiểm tra ${number(held, 'vi')}`,
        planned > 0 ? `${number(planned, 'vi')} chưa đến ngày` : '',
        silent > 0 ? `${number(silent, 'vi')} chưa có báo cáo` : '',
      ];
      return `${task}: ${parts.filter((part) => part !== '').join(', ')}.`;
    },
    asOf: (day) => `Theo số liệu của trang, đến ${day}.`,
    planned: (days) => `dự kiến ${days}`,
    targets: 'So với mục tiêu bao phủ',
    coverage: 'Đơn vị nêu trong kế hoạch',
    coverageExplained: 'Là kế hoạch, không phải kết quả.',
    level: 'Cấp',
    reportedBy: 'Việc đã kiểm tra theo',
    inPlan: 'Nêu trong kế hoạch',
    held: 'Có báo cáo đã kiểm tra',
    share: (part, total) =>
      total === undefined ? number(part, 'vi') : `${number(part, 'vi')}/${number(total, 'vi')}`,
    nothingReported: 'chưa có báo cáo',
    team: (own) => `Đoàn số ${own}`,
    ledBy: (agency) => `Cơ quan dẫn đoàn: ${agency}`,
    unitCount: (units) => `${number(units, 'vi')} đơn vị`,
    silentUnits: (units) => `${number(units, 'vi')} đơn vị, chưa có báo cáo`,
    visit: {
      held: (day) => `Đã kiểm tra ${day}`,
      planned: (days) => (days === '' ? 'Theo kế hoạch' : `Dự kiến ${days}`),
      silent: 'Chưa có báo cáo',
    },
    more: 'Xem các đợt kiểm tra',
    empty: { why: 'Chưa khai đợt kiểm tra nào.', next: 'Xem các chỉ tiêu hoặc các văn bản.' },
    restingOn: (rounds) => `${number(rounds, 'vi')} đợt kiểm tra`,
  },
  en: {
    title: 'Inspection rounds',
    lead: ({ units, teams, held, planned, silent }) => {
      const task = `${number(teams, 'en')} ${teams === 1 ? 'team is' : 'teams are'} to inspect ${number(units, 'en')} ${units === 1 ? 'unit' : 'units'}`;
      if (held === units) return `${task}; all have been inspected.`;
      if (held === 0 && silent === units) return `${task}; no report of any visit has come.`;
      const parts = [
        `${number(held, 'en')} inspected`,
        planned > 0 ? `${number(planned, 'en')} not yet due` : '',
        silent > 0 ? `${number(silent, 'en')} without a report` : '',
      ];
      return `${task}: ${parts.filter((part) => part !== '').join(', ')}.`;
    },
    asOf: (day) => `According to the data of this site, to ${day}.`,
    planned: (days) => `planned for ${days}`,
    targets: 'Against the coverage targets',
    coverage: 'Units named in the plan',
    coverageExplained: 'This is the plan, not a result.',
    level: 'Level',
    reportedBy: 'Visits held according to',
    inPlan: 'Named in the plan',
    held: 'Reported as inspected',
    share: (part, total) =>
      total === undefined ? number(part, 'en') : `${number(part, 'en')}/${number(total, 'en')}`,
    nothingReported: 'no report',
    team: (own) => `Team ${own}`,
    ledBy: (agency) => `Led by: ${agency}`,
    unitCount: (units) => `${number(units, 'en')} ${units === 1 ? 'unit' : 'units'}`,
    silentUnits: (units) => `${number(units, 'en')} ${units === 1 ? 'unit' : 'units'}, no report`,
    visit: {
      held: (day) => `Inspected ${day}`,
      planned: (days) => (days === '' ? 'Planned' : `Planned ${days}`),
      silent: 'No report',
    },
    more: 'All inspection rounds',
    empty: { why: 'No inspection round has been declared.', next: 'See the indicators or the documents.' },
    restingOn: (rounds) => `${number(rounds, 'en')} inspection ${rounds === 1 ? 'round' : 'rounds'}`,
  },
};

function number(value: number, language: Language): string {
  return formatNumber(value, 0, language);
}
