/** What there is to mend in the data, and who reported when. The words of this part in both languages. */

import type { Severity } from '../../domain/finding.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface QualityMessages {
  title: string;
  intro: string;
  /** How much was found, in how many files. */
  lead(errors: number, warnings: number, notices: number, files: number): string;
  counts(errors: number, warnings: number, notices: number): string;
  severityCount(severity: Severity, count: number): string;
  severityMeaning: Record<Severity, string>;
  /** What the person who keeps the file has to do, as a heading. */
  severityTask: Record<Severity, string>;
  filesIn(count: number): string;
  /** After the first of several alike: how many more there are, and at most a few of their cells. */
  moreLikeThis(count: number, places: string): string;
  /** Heading over what concerns no file. */
  noFile: string;
  place: string;
  otherPlaces: string;
  clean: string;
  reporting: string;
  reportingExplained: string;
  filesSent(count: number): string;
  lastReceived(day: string): string;
  late(count: number): string;
  owed: string;
  noCalendar: string;
}

const vi = (number: number) => formatNumber(number, 0, 'vi');
const en = (number: number, one: string, many: string) =>
  `${formatNumber(number, 0, 'en')} ${number === 1 ? one : many}`;

const SEVERITY_VI: Record<Severity, string> = { error: 'lỗi', warning: 'cảnh báo', notice: 'ghi nhận' };
const SEVERITY_EN: Record<Severity, [string, string]> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  notice: ['notice', 'notices'],
};

/** Of what there is none nothing is said where only what is found matters. */
const listed = (counts: readonly (readonly [number, string])[], onlyFound: boolean) =>
  counts
    .filter(([count]) => count > 0 || !onlyFound)
    .map(([, text]) => text)
    .join(', ');

const listVi = (errors: number, warnings: number, notices: number, onlyFound = false) =>
  listed(
    [
      [errors, `${vi(errors)} lỗi`],
      [warnings, `${vi(warnings)} cảnh báo`],
      [notices, `${vi(notices)} ghi nhận`],
    ],
    onlyFound,
  );
const listEn = (errors: number, warnings: number, notices: number, onlyFound = false) =>
  listed(
    [
      [errors, en(errors, 'error', 'errors')],
      [warnings, en(warnings, 'warning', 'warnings')],
      [notices, en(notices, 'notice', 'notices')],
    ],
    onlyFound,
  );

export const QUALITY: Record<Language, QualityMessages> = {
  vi: {
    title: 'Chất lượng dữ liệu',
    intro: 'Chỗ nào trong tệp cần sửa, ai báo cáo khi nào, bao nhiêu số đã đính chính hoặc gửi lại.',
    lead: (errors, warnings, notices, files) =>
      `${listVi(errors, warnings, notices, true)} trong ${vi(files)} tệp.`,
    counts: (errors, warnings, notices) => listVi(errors, warnings, notices),
    severityCount: (severity, count) => `${vi(count)} ${SEVERITY_VI[severity]}`,
    severityMeaning: {
      error: 'Số liệu liên quan được tạm giữ cho đến khi sửa xong.',
      warning: 'Số liệu vẫn công bố, kèm lời cảnh báo.',
      notice: 'Ghi lại để biết; không cần sửa.',
    },
    severityTask: { error: 'Phải sửa', warning: 'Nên xem lại', notice: 'Để biết' },
    filesIn: (count) => `${vi(count)} tệp`,
    moreLikeThis: (number, places) => `và ${vi(number)} chỗ nữa như vậy: ${places}`,
    noFile: 'Không thuộc tệp nào',
    place: 'Vị trí',
    otherPlaces: 'Các vị trí liên quan',
    clean: 'Không có điều gì cần xem lại.',
    reporting: 'Ai báo cáo khi nào',
    reportingExplained: 'Theo nơi gửi, mới nhất trước. Ngày nhận là ngày ghi trong danh sách tệp nộp.',
    filesSent: (count) => `${vi(count)} tệp`,
    lastReceived: (day) => `nhận gần nhất ngày ${day}`,
    late: (count) => `${vi(count)} lần muộn`,
    owed: 'Còn thiếu theo lịch báo cáo',
    noCalendar: 'Không còn báo cáo nào thiếu theo lịch đã khai.',
  },
  en: {
    title: 'Data quality',
    intro: 'What in the files needs mending, who reported when, what was corrected or reported again.',
    lead: (errors, warnings, notices, files) =>
      `${listEn(errors, warnings, notices, true)} in ${en(files, 'file', 'files')}.`,
    counts: (errors, warnings, notices) => listEn(errors, warnings, notices),
    severityCount: (severity, count) => en(count, ...SEVERITY_EN[severity]),
    severityMeaning: {
      error: 'What it touches is withheld until it is mended.',
      warning: 'The figure is published, with the warning.',
      notice: 'For the record; nothing to mend.',
    },
    severityTask: { error: 'To be mended', warning: 'To be checked', notice: 'For the record' },
    filesIn: (count) => en(count, 'file', 'files'),
    moreLikeThis: (number, places) => `and ${formatNumber(number, 0, 'en')} more like this: ${places}`,
    noFile: 'In no file',
    place: 'Place',
    otherPlaces: 'Other places involved',
    clean: 'Nothing needs a second look.',
    reporting: 'Who reported when',
    reportingExplained:
      'By sender, the latest first. The day of receipt is the one declared in the list of files.',
    filesSent: (count) => en(count, 'file', 'files'),
    lastReceived: (day) => `last received ${day}`,
    late: (count) => `${formatNumber(count, 0, 'en')} late`,
    owed: 'Owed by the reporting calendar',
    noCalendar: 'No report is owed by the declared calendar.',
  },
};
