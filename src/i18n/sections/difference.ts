/** What differs between two editions of the data, in words, and the short summary of a proposed change. */

import type { FactChange } from '../../domain/differenceDocument.ts';
import type { Language } from '../language.ts';

export interface DifferenceMessages {
  title: string;
  compared(base: string, head: string): string;
  edition: Record<'folder' | 'ref' | 'published', (name: string) => string>;
  computed: Record<'here' | 'when-published', string>;
  /** Why one side has no figures. */
  nothingIn: Record<'no-data' | 'registry-errors', (edition: string) => string>;
  same: string;
  sections: Record<
    'flip' | 'status' | 'value' | 'target' | 'rank' | 'new' | 'gone' | 'reports' | 'findings' | 'registry',
    string
  >;
  flips: Record<'missed' | 'met', string>;
  became: string;
  restated: string;
  noValue: string;
  target(text: string): string;
  noTarget: string;
  rank(before: string, after: string): string;
  noRank: string;
  why: string;
  whyUnknown: string;
  how: Record<FactChange, string>;
  nothing: string;
  decided(office: string, day: string, reason: string): string;
  registryRow(table: string, key: string): string;
  settings: string;
  change: Record<'new' | 'changed' | 'gone', string>;
  others(count: number, units: string): string;
  moreCells(count: number): string;
  more(count: number): string;
  /** Of answers that only one edition gives. */
  group(values: number, units: number, periods: number): string;
  report: Record<'new' | 'late' | 'gone' | 'missing' | 'arrived', string>;
  periods(count: number): string;
  moreUnits(count: number): string;
  finding: Record<'new' | 'gone', string>;
  files(counts: { new: number; changed: number; gone: number }): string;
  /** The short summary. */
  summary: {
    title: string;
    passed: string;
    failed(errors: number): string;
    findings(errors: number, warnings: number, notices: number): string;
    values(counts: { statuses: number; values: number; ranks: number; new: number; gone: number }): string;
    reports(counts: { new: number; gone: number; missing: number }): string;
    firstErrors: string;
    attached: string;
    flips(toMissed: number, toMet: number): string;
    noChange: string;
  };
}

const vi = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
const en = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
const some = (count: number, one: string, many: string) => `${en(count)} ${count === 1 ? one : many}`;

export const DIFFERENCE: Record<Language, DifferenceMessages> = {
  vi: {
    title: 'Những gì đổi',
    compared: (base, head) => `So ${head} với ${base}.`,
    edition: {
      folder: (name) => `thư mục ${name}`,
      ref: (name) => `bản ghi ${name}`,
      published: (name) => `bản đã công bố tại ${name}`,
    },
    computed: {
      here: 'Cả hai bên đều tính bằng chương trình đang chạy, nên mọi khác biệt là do dữ liệu.',
      'when-published':
        'Bản đã công bố do chương trình lúc ấy tính; chương trình đã đổi từ đó thì khác biệt có thể do chương trình.',
    },
    nothingIn: {
      'no-data': (edition) => `Ở ${edition} chưa có dữ liệu: mọi giá trị đều là mới.`,
      'registry-errors': (edition) => `Ở ${edition} danh mục có lỗi nên không tính được giá trị nào.`,
    },
    same: 'Không có gì đổi.',
    sections: {
      flip: 'Đổi giữa đạt và không đạt',
      status: 'Tình trạng khác đổi',
      value: 'Giá trị đổi, tình trạng giữ nguyên',
      target: 'Mục tiêu đổi, tình trạng giữ nguyên',
      rank: 'Chỉ đổi hạng',
      new: 'Giá trị mới',
      gone: 'Giá trị không còn',
      reports: 'Báo cáo',
      findings: 'Điều cần biết về dữ liệu',
      registry: 'Danh mục và cài đặt',
    },
    flips: { missed: 'Từ đạt thành không đạt', met: 'Từ không đạt thành đạt' },
    became: '→',
    restated: 'tính theo đơn vị hiện nay',
    noValue: 'chưa có số',
    target: (text) => `mục tiêu ${text}`,
    noTarget: 'không có mục tiêu',
    rank: (before, after) => `hạng ${before} → ${after}`,
    noRank: 'không xếp',
    why: 'vì',
    whyUnknown: 'không tìm thấy nguyên nhân trong dữ liệu',
    how: {
      changed: 'ô được sửa',
      'read-otherwise': 'tệp không đổi, cách đọc đổi do biểu khai, danh mục hoặc submissions.csv',
      'sent-again': 'gửi lại bằng tệp khác',
      'new-report': 'báo cáo mới',
      'late-report': 'báo cáo nộp muộn',
      filled: 'ô trước để trống',
      emptied: 'ô nay để trống',
      removed: 'không còn tệp',
      refused: 'tệp có lỗi nên không đọc được',
      corrected: 'đính chính',
      'correction-withdrawn': 'bỏ đính chính',
    },
    nothing: 'không có',
    decided: (office, day, reason) => `${office} quyết định ngày ${day}: ${reason}`,
    registryRow: (table, key) => `danh mục ${table}, mục ${key}`,
    settings: 'site.yaml',
    change: { new: 'thêm', changed: 'sửa', gone: 'bỏ' },
    others: (count, units) => `giá trị của ${vi(count)} đơn vị khác đổi: ${units}`,
    moreCells: (count) => `và ${vi(count)} ô nữa`,
    more: (count) => `và ${vi(count)} mục nữa; đủ cả trong tệp JSON (--json)`,
    group: (values, units, periods) => `${vi(values)} giá trị, ${vi(units)} đơn vị, ${vi(periods)} kỳ`,
    report: {
      new: 'Mới có',
      late: 'Mới có, nộp muộn',
      gone: 'Không còn',
      missing: 'Nay tính là chưa nộp',
      arrived: 'Không còn tính là chưa nộp',
    },
    periods: (count) => `${vi(count)} kỳ`,
    moreUnits: (count) => `và ${vi(count)} đơn vị nữa`,
    finding: { new: 'Mới', gone: 'Không còn' },
    files: (counts) => `Tệp: ${vi(counts.new)} thêm, ${vi(counts.changed)} sửa, ${vi(counts.gone)} bỏ.`,
    summary: {
      title: 'Kiểm tra dữ liệu',
      passed: 'Không có lỗi nào phải sửa.',
      failed: (errors) => `Còn ${vi(errors)} lỗi phải sửa trước khi công bố.`,
      findings: (errors, warnings, notices) =>
        `${vi(errors)} lỗi, ${vi(warnings)} cảnh báo, ${vi(notices)} ghi nhận.`,
      values: (counts) =>
        `Tình trạng khác đổi: ${vi(counts.statuses)}; giá trị đổi: ${vi(counts.values)}; chỉ đổi hạng: ${vi(counts.ranks)}; mới: ${vi(counts.new)}; không còn: ${vi(counts.gone)}.`,
      reports: (counts) =>
        `Báo cáo: ${vi(counts.new)} mới, ${vi(counts.gone)} không còn, ${vi(counts.missing)} nay tính là chưa nộp.`,
      firstErrors: 'Lỗi đầu tiên',
      attached: 'Đầy đủ trong tệp kèm theo, cùng bản sao có ghi chú của từng bảng tính có lỗi.',
      flips: (toMissed, toMet) =>
        `Từ đạt thành không đạt: ${vi(toMissed)}; từ không đạt thành đạt: ${vi(toMet)}.`,
      noChange: 'Không giá trị, tình trạng hay thứ hạng nào đổi.',
    },
  },
  en: {
    title: 'What changes',
    compared: (base, head) => `Compares ${head} with ${base}.`,
    edition: {
      folder: (name) => `the folder ${name}`,
      ref: (name) => `commit ${name}`,
      published: (name) => `what was published at ${name}`,
    },
    computed: {
      here: 'Both sides were computed by the program as it is now, so every difference comes from the data.',
      'when-published':
        'The published side was computed by the program of that time; if the program has changed since, differences may come from it.',
    },
    nothingIn: {
      'no-data': (edition) => `There are no data in ${edition}: every value is new.`,
      'registry-errors': (edition) => `The registry in ${edition} has errors, so no value could be computed.`,
    },
    same: 'Nothing changes.',
    sections: {
      flip: 'Between met and missed',
      status: 'Other statuses that change',
      value: 'Values that change, the status stays',
      target: 'Targets that change, the status stays',
      rank: 'Only the rank changes',
      new: 'New values',
      gone: 'Values that are gone',
      reports: 'Reports',
      findings: 'Findings about the data',
      registry: 'Registry and settings',
    },
    flips: { missed: 'From met to missed', met: 'From missed to met' },
    became: '→',
    restated: 'for the units of today',
    noValue: 'no figure',
    target: (text) => `target ${text}`,
    noTarget: 'no target',
    rank: (before, after) => `rank ${before} → ${after}`,
    noRank: 'none',
    why: 'because',
    whyUnknown: 'no cause was found in the data',
    how: {
      changed: 'cell changed',
      'read-otherwise': 'same file, read otherwise because of a form, the registry or submissions.csv',
      'sent-again': 'sent again in another file',
      'new-report': 'new report',
      'late-report': 'late report',
      filled: 'cell was empty before',
      emptied: 'cell is empty now',
      removed: 'the file is gone',
      refused: 'the file has errors and could not be read',
      corrected: 'correction',
      'correction-withdrawn': 'correction withdrawn',
    },
    nothing: 'nothing',
    decided: (office, day, reason) => `decided by ${office} on ${day}: ${reason}`,
    registryRow: (table, key) => `registry table ${table}, entry ${key}`,
    settings: 'site.yaml',
    change: { new: 'added', changed: 'changed', gone: 'removed' },
    others: (count, units) =>
      `${some(count, 'value of another unit changes', 'values of other units change')}: ${units}`,
    moreCells: (count) => `and ${some(count, 'more cell', 'more cells')}`,
    more: (count) => `and ${en(count)} more; all of them in the JSON file (--json)`,
    group: (values, units, periods) =>
      `${some(values, 'value', 'values')}, ${some(units, 'unit', 'units')}, ${some(periods, 'period', 'periods')}`,
    report: {
      new: 'New',
      late: 'New and late',
      gone: 'Gone',
      missing: 'Now counts as missing',
      arrived: 'No longer counts as missing',
    },
    periods: (count) => some(count, 'period', 'periods'),
    moreUnits: (count) => `and ${some(count, 'more unit', 'more units')}`,
    finding: { new: 'New', gone: 'Gone' },
    files: (counts) =>
      `Files: ${en(counts.new)} added, ${en(counts.changed)} changed, ${en(counts.gone)} removed.`,
    summary: {
      title: 'Check of the data',
      passed: 'There is no error to mend.',
      failed: (errors) => `${some(errors, 'error', 'errors')} to mend before this can be published.`,
      findings: (errors, warnings, notices) =>
        `${some(errors, 'error', 'errors')}, ${some(warnings, 'warning', 'warnings')}, ${some(notices, 'notice', 'notices')}.`,
      values: (counts) =>
        `Other statuses: ${en(counts.statuses)}; values: ${en(counts.values)}; only ranks: ${en(counts.ranks)}; new: ${en(counts.new)}; gone: ${en(counts.gone)}.`,
      reports: (counts) =>
        `Reports: ${en(counts.new)} new, ${en(counts.gone)} gone, ${en(counts.missing)} now count as missing.`,
      firstErrors: 'First errors',
      attached: 'In full in the attached files, with an annotated copy of each workbook that has errors.',
      flips: (toMissed, toMet) => `From met to missed: ${en(toMissed)}; from missed to met: ${en(toMet)}.`,
      noChange: 'No value, status or rank changes.',
    },
  },
};
