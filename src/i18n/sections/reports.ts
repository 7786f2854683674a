/** The words of reports that the site fills in: what the template does not say itself. */

import type { ReportList } from '../../domain/reportTemplate.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface ReportMessages {
  title: string;
  description: string;
  /** Of how many reports there are. */
  intro(count: number): string;
  /** How much of what the outline asks is there. */
  filled(known: number, asked: number): string;
  /** The same in the list of reports. */
  filledBrief(known: number, asked: number): string;
  /** How many places do not agree; empty for none. */
  disagreeing(count: number): string;
  missing: { title: string; explained(count: number): string };
  notes: { explained: string; all: string; other: string };
  sources: { title: string; explained: string };
  contents: string;
  about: string;
  askedBy(documents: string): string;
  blank: string;
  seeNote(mark: string): string;
  /** Doors from other pages. */
  ofUnit(period: string): string;
  ofPeriod(count: number): string;
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
  /** Before changes: what the list is, and against which period. */
  since(label: string, period: string): string;
  /** Instead of a list that has nothing. */
  nothing: Record<ReportList, string>;
  /** Behind the figure of a sentence: what it is made of, and how it stands against its target; empty parts are left out. */
  judged(against: Against): string;
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
    figure: string;
    value: string;
    item: string;
    task: string;
    lead: string;
    deadline: string;
    state: string;
  };
}

const vi = (number: number) => formatNumber(number, 0, 'vi');
const en = (number: number) => formatNumber(number, 0, 'en');

export interface Against {
  parts: string;
  target: string;
  due: string;
  status: string;
  /** What is missing, or too much where the target is a ceiling. */
  gap: string;
  over: boolean;
}

export const REPORTS: Record<Language, ReportMessages> = {
  vi: {
    title: 'Báo cáo theo đề cương',
    description:
      'Báo cáo theo đề cương của từng đơn vị, từng kỳ: phần số liệu do trang điền sẵn, phần còn thiếu để trống.',
    intro: (count) =>
      `${vi(count)} báo cáo. Số liệu điền từ các tệp đơn vị đã nộp; chỗ chưa ai báo cáo để trống.`,
    filled: (known, asked) => {
      const left = asked - known;
      const has = `Đã có ${vi(known)}/${vi(asked)} ô đề cương hỏi`;
      return left === 0 ? `${has}.` : `${has}; còn ${vi(left)} ô trống.`;
    },
    disagreeing: (count) =>
      count === 0 ? '' : `Các tệp đã nộp có ${vi(count)} chỗ không khớp, ghi ngay dưới số.`,
    filledBrief: (known, asked) => `${vi(known)}/${vi(asked)} ô`,
    missing: {
      title: 'Còn thiếu',
      explained: (count) => `${vi(count)} ô chưa ai báo cáo. Ô trống không có nghĩa là bằng 0.`,
    },
    notes: {
      explained: 'Số liệu giữ nguyên như tệp đã nộp; dưới đây là những chỗ máy thấy không khớp.',
      all: 'Mọi phát hiện về số liệu',
      other: 'Chỗ không khớp khác trong các tệp của kỳ này',
    },
    sources: {
      title: 'Nguồn của số không thuộc chỉ tiêu nào',
      explained: 'Các số khác dẫn tới biên nhận trên trang biểu đồ của chỉ tiêu.',
    },
    contents: 'Các mục của báo cáo',
    about: 'Lời văn là của trang này; số liệu là của đơn vị.',
    askedBy: (documents) => `Theo ${documents}`,
    blank: 'chưa báo cáo',
    seeNote: (mark) => `xem ghi chú ${mark}`,
    ofUnit: (period) => `Báo cáo theo đề cương, ${period}`,
    ofPeriod: (count) => `Báo cáo theo đề cương của ${vi(count)} đơn vị`,
    period: (period) => `Kỳ báo cáo: ${period}`,
    basis: (document, item) =>
      item === '' ? document : `${document}, ${/^[IVX\d]/.test(item) ? 'mục ' : ''}${item}`,
    asOf: (days) => `số đến ngày ${days}`,
    quoted: (unit, place) => `Lời của ${unit} (${place})`,
    total: 'Cộng các mục có số',
    inTable: (table, missing) => `${table}: ${missing} ô`,
    owed: (agency, due) => [agency, due === '' ? '' : `hạn ${due}`].filter((part) => part !== '').join(', '),
    narrative: (label) => `${label} (phần lời)`,
    since: (label, period) => `${label} (${period}):`,
    nothing: {
      changes: 'chưa có kỳ trước để so.',
      targets: 'kỳ này không có mục tiêu nào.',
      tasks: 'chưa có kế hoạch nào giao nhiệm vụ cho đơn vị.',
      campaigns: 'không có.',
      agencies: 'chưa có.',
      'other-figures': 'không có.',
    },
    judged: ({ parts, target, due, status, gap, over }) =>
      [
        parts === '' ? '' : ` (${parts})`,
        `; mục tiêu ${target}${due === '' ? '' : `, hạn ${due}`}: ${status.charAt(0).toLowerCase()}${status.slice(1)}`,
        gap === '' ? '' : `, ${over ? 'vượt' : 'còn thiếu'} ${gap}`,
        '.',
      ].join(''),
    standing: (status, target, due) => `${status} ${target}, hạn ${due}`,
    columns: {
      ordinal: 'TT',
      category: 'Nội dung',
      done: 'Kết quả',
      campaign: 'Chiến dịch',
      quota: 'Số giao',
      share: 'Tỷ lệ',
      status: 'Trạng thái',
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
    title: 'Reports by outline',
    description:
      'The report of each unit and period by its outline: the figures are filled in, what is missing stays blank.',
    intro: (count) =>
      `${en(count)} ${count === 1 ? 'report' : 'reports'}. Figures come from the files that units sent; what nobody reported stays blank.`,
    filled: (known, asked) => {
      const left = asked - known;
      const has = `${en(known)} of ${en(asked)} things that the outline asks for are there`;
      return left === 0 ? `${has}.` : `${has}; ${en(left)} ${left === 1 ? 'is' : 'are'} blank.`;
    },
    disagreeing: (count) =>
      count === 0
        ? ''
        : `The files have ${en(count)} ${count === 1 ? 'place' : 'places'} that do not agree, told below the figures.`,
    filledBrief: (known, asked) => `${en(known)} of ${en(asked)}`,
    missing: {
      title: 'Still missing',
      explained: (count) =>
        `${en(count)} ${count === 1 ? 'thing that nobody' : 'things that nobody'} reported. A blank does not mean zero.`,
    },
    notes: {
      explained: 'Figures stand as they were sent; these are the places that do not agree.',
      all: 'All findings about the figures',
      other: 'Other disagreements in the files of this period',
    },
    sources: {
      title: 'Sources of figures that belong to no indicator',
      explained: 'All other figures lead to their receipt on the chart of the indicator.',
    },
    contents: 'Sections of the report',
    about: 'The wording is that of this site; the figures are those of the unit.',
    askedBy: (documents) => `Asked for by ${documents}`,
    blank: 'not reported',
    seeNote: (mark) => `see note ${mark}`,
    ofUnit: (period) => `Report by outline, ${period}`,
    ofPeriod: (count) => `Reports by outline of ${en(count)} ${count === 1 ? 'unit' : 'units'}`,
    period: (period) => `Period: ${period}`,
    basis: (document, item) => (item === '' ? document : `${document}, ${inEnglish(item)}`),
    asOf: (days) => `as of ${days}`,
    quoted: (unit, place) => `In the words of ${unit} (${place})`,
    total: 'Sum of what was reported',
    inTable: (table, missing) => `${table}: ${missing} ${missing === 1 ? 'cell' : 'cells'}`,
    owed: (agency, due) => [agency, due === '' ? '' : `due ${due}`].filter((part) => part !== '').join(', '),
    narrative: (label) => `${label} (in words)`,
    since: (label, period) => `${label} (${period}):`,
    nothing: {
      changes: 'there is no earlier period to compare with.',
      targets: 'no target is for this period.',
      tasks: 'no plan has tasks for the unit.',
      campaigns: 'none.',
      agencies: 'none yet.',
      'other-figures': 'none.',
    },
    judged: ({ parts, target, due, status, gap, over }) =>
      [
        parts === '' ? '' : ` (${parts})`,
        `; target ${target}${due === '' ? '' : ` by ${due}`}: ${status.charAt(0).toLowerCase()}${status.slice(1)}`,
        gap === '' ? '' : `, ${gap} ${over ? 'too many' : 'short'}`,
        '.',
      ].join(''),
    standing: (status, target, due) => `${status}: ${target} by ${due}`,
    columns: {
      ordinal: 'No.',
      category: 'Item',
      done: 'Done',
      campaign: 'Campaign',
      quota: 'Quota',
      share: 'Share',
      status: 'Status',
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
    .replace(/đề cương/i, 'outline')
    .replace(/mục/i, 'section')
    .replace(/phụ lục/i, 'annex')
    .replace(/^(?=[IVX\d])/, 'section ');
}
