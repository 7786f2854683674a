/** The words of reports that the site fills in: what the template does not say itself. */

import type { ReportList } from '../../domain/reportTemplate.ts';
import type { Language } from '../language.ts';

export interface ReportMessages {
  /** "Kỳ báo cáo: 9 tháng năm 2023". */
  period(period: string): string;
  /** An item of a document: "156/KH-TCTTKDA, mục 2". */
  basis(document: string, item: string): string;
  /** Of figures that hold as of other days than the last of the period. */
  asOf(days: string): string;
  /** Where the words of a unit stand. */
  quoted(unit: string, place: string): string;
  total: string;
  /** Of a table of which some cells are blank. */
  inTable(table: string, missing: number): string;
  /** Who owes what nobody reported, and by when. */
  owed(agency: string, due: string): string;
  narrative(label: string): string;
  /** Instead of a list that has nothing. */
  nothing: Record<ReportList, string>;
  /** How a campaign stands against one of its deadlines. */
  standing(status: string, target: string, due: string): string;
  columns: {
    ordinal: string;
    category: string;
    done: string;
    campaign: string;
    quota: string;
    share: string;
    status: string;
    agency: string;
    figure: string;
    value: string;
    item: string;
    task: string;
    lead: string;
    deadline: string;
    state: string;
  };
}

export const REPORTS: Record<Language, ReportMessages> = {
  vi: {
    period: (period) => `Kỳ báo cáo: ${period}`,
    basis: (document, item) =>
      item === '' ? document : `${document}, ${/^(?:đề|phụ)/i.test(item) ? '' : 'mục '}${item}`,
    asOf: (days) => `số đến ngày ${days}`,
    quoted: (unit, place) => `Lời của ${unit} (${place})`,
    total: 'Cộng các mục có số',
    inTable: (table, missing) => `${table}: ${missing} ô`,
    owed: (agency, due) => [agency, due === '' ? '' : `hạn ${due}`].filter((part) => part !== '').join(', '),
    narrative: (label) => `${label} (phần lời)`,
    nothing: {
      changes: 'chưa có kỳ trước để so.',
      targets: 'kỳ này không có mục tiêu nào.',
      tasks: 'chưa có kế hoạch nào giao nhiệm vụ cho đơn vị.',
      campaigns: 'không có.',
      agencies: 'chưa có.',
      'other-figures': 'không có.',
    },
    standing: (status, target, due) => `${status} ${target}, hạn ${due}`,
    columns: {
      ordinal: 'TT',
      category: 'Dịch vụ',
      done: 'Kết quả',
      campaign: 'Chiến dịch',
      quota: 'Số giao',
      share: 'Tỷ lệ',
      status: 'Trạng thái',
      agency: 'Cơ quan',
      figure: 'Số liệu',
      value: 'Kết quả',
      item: 'Mục',
      task: 'Nhiệm vụ',
      lead: 'Chủ trì',
      deadline: 'Thời hạn',
      state: 'Trạng thái',
    },
  },
  en: {
    period: (period) => `Period: ${period}`,
    basis: (document, item) => (item === '' ? document : `${document}, ${inEnglish(item)}`),
    asOf: (days) => `as of ${days}`,
    quoted: (unit, place) => `In the words of ${unit} (${place})`,
    total: 'Sum of what was reported',
    inTable: (table, missing) => `${table}: ${missing} ${missing === 1 ? 'cell' : 'cells'}`,
    owed: (agency, due) => [agency, due === '' ? '' : `due ${due}`].filter((part) => part !== '').join(', '),
    narrative: (label) => `${label} (in words)`,
    nothing: {
      changes: 'there is no earlier period to compare with.',
      targets: 'no target is for this period.',
      tasks: 'no plan has tasks for the unit.',
      campaigns: 'none.',
      agencies: 'none yet.',
      'other-figures': 'none.',
    },
    standing: (status, target, due) => `${status}: ${target} by ${due}`,
    columns: {
      ordinal: 'No.',
      category: 'Service',
      done: 'Done',
      campaign: 'Campaign',
      quota: 'Quota',
      share: 'Share',
      status: 'Status',
      agency: 'Agency',
      figure: 'Figure',
      value: 'Value',
      item: 'Item',
      task: 'Task',
      lead: 'In the lead',
      deadline: 'Deadline',
      state: 'State',
    },
  },
};

/** Documents number their parts in Vietnamese words. */
function inEnglish(item: string): string {
  return item
    .replace(/đề cương,? ?/i, 'outline ')
    .replace(/phụ lục ?/i, 'annex ')
    .replace(/^(?=[IVX\d])/, 'section ');
}
