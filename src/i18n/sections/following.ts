/** What changed after it was published, and what one can follow: feed, calendar. The words of this part in both languages. */

import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface FollowingMessages {
  title: string;
  intro: string;
  lead(cells: number, figures: number, values: number, turned: number): string;
  none: { why: string; next: string };
  contents: string;
  corrected(cells: number): string;
  resent(figures: number): string;
  /** Under the heading of a file: which earlier files it stands in for. */
  instead(file: string, earlier: string): string;
  sameFile(file: string): string;
  effect(values: number, turned: number): string;
  noEffect: string;
  /** The day is too long ago for its effect to be worked out. */
  longAgo: string;
  changedValues: string;
  allValues(count: number): string;
  /** After the period of a value: of how many more periods it changed. */
  morePeriods(count: number): string;
  figures(count: number): string;
  someOf(shown: number, all: number): string;
  column: Record<'indicator' | 'before' | 'after' | 'figure' | 'cell' | 'was' | 'instead', string>;
  became: string;
  receipt: string;
  earlier: string;
  /** Short, on the page of data quality. */
  summary(cells: number, figures: number): string;
  more: string;
  follow: {
    title: string;
    feed: string;
    feedMeaning: string;
    noFeed: string;
    calendar: string;
    calendarMeaning: string;
    sitemap: string;
    sitemapMeaning: string;
    unitToo: string;
  };
  feed: {
    title(site: string): string;
    titleOf(site: string, unit: string): string;
    subtitle: string;
    topic: Record<'period' | 'status' | 'corrected' | 'resent', string>;
    period(period: string, units: number): string;
    periodOf(unit: string, period: string, indicators: number): string;
    indicators(count: number): string;
    turned(indicator: string, unit: string, from: string, to: string, period: string): string;
    corrected(unit: string, cells: number): string;
    resent(unit: string, figures: number, values: number): string;
    changed(from: string, to: string): string;
    decided(office: string, day: string): string;
    more(count: number): string;
  };
  calendar: {
    title(site: string): string;
    titleOf(site: string, unit: string): string;
    description: string;
    report(period: string): string;
    reportOf(level: string, period: string): string;
    owed(units: number, level: string, below: string): string;
    /** By which hour of the day. */
    before(hour: string): string;
    by(document: string): string;
    task(title: string): string;
    lead(agency: string): string;
    product(product: string): string;
    reports: string;
    tasks: string;
  };
}

const vi = (number: number) => formatNumber(number, 0, 'vi');
const en = (number: number, one: string, many: string) =>
  `${formatNumber(number, 0, 'en')} ${number === 1 ? one : many}`;
/** Of what there is none nothing is said. */
const listed = (...parts: (readonly [number, string])[]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join('; ');

export const FOLLOWING: Record<Language, FollowingMessages> = {
  vi: {
    title: 'Đính chính và gửi lại',
    intro: 'Số nào đã nộp rồi đổi, đổi thế nào, vì sao và làm đổi kết quả nào.',
    lead: (cells, figures, values, turned) =>
      `${listed(
        [cells, `${vi(cells)} ô được đính chính`],
        [figures, `${vi(figures)} số liệu gửi lại với số khác`],
        [values, `${vi(values)} giá trị chỉ tiêu đổi theo`],
        [turned, `${vi(turned)} lần đổi tình trạng`],
      )}.`,
    none: {
      why: 'Chưa có ô nào được đính chính, chưa có số liệu nào gửi lại với số khác.',
      next: 'Khi một cơ quan quyết định đọc một ô khác với tệp gốc, hoặc một đơn vị gửi lại số đã nộp với số khác, trang này ghi số trước, số sau, lý do, nơi quyết định và kết quả nào đổi theo.',
    },
    contents: 'Các ngày',
    corrected: (cells) => `đính chính ${vi(cells)} ô`,
    resent: (figures) => `gửi lại ${vi(figures)} số liệu`,
    instead: (file, earlier) => `Tệp ${file} nói khác ${earlier}`,
    sameFile: (file) => `Trong tệp ${file}`,
    effect: (values, turned) =>
      `${vi(values)} giá trị chỉ tiêu đổi theo, ${turned === 0 ? 'tình trạng giữ nguyên' : `${vi(turned)} lần đổi tình trạng`}.`,
    noEffect: 'Không giá trị chỉ tiêu nào đổi theo.',
    longAgo:
      'Kết quả đổi theo không tính lại cho ngày đã lâu; từng số cũ vẫn còn ở nguồn số liệu của biểu đồ.',
    changedValues: 'Giá trị đổi theo',
    allValues: (count) => `Cả ${vi(count)} giá trị đổi theo`,
    morePeriods: (count) => `và ${vi(count)} kỳ khác`,
    figures: (count) => `${vi(count)} số liệu trong tệp`,
    someOf: (shown, all) =>
      `Nêu ${vi(shown)} trên ${vi(all)}; các số khác xem ở nguồn số liệu của từng biểu đồ.`,
    column: {
      indicator: 'Chỉ tiêu',
      before: 'Trước',
      after: 'Sau',
      figure: 'Số liệu',
      cell: 'Ô, lý do và nơi quyết định',
      was: 'Tệp ghi',
      instead: 'Đọc là',
    },
    became: 'thành',
    receipt: 'Nguồn số liệu',
    earlier: 'Trước đó nữa',
    summary: (cells, figures) =>
      cells + figures === 0
        ? 'Chưa có ô nào được đính chính, chưa có số liệu nào gửi lại với số khác.'
        : `${listed([cells, `${vi(cells)} ô được đính chính`], [figures, `${vi(figures)} số liệu gửi lại với số khác`])}.`,
    more: 'Xem đính chính và gửi lại',
    follow: {
      title: 'Theo dõi',
      feed: 'Tin mới (Atom)',
      feedMeaning: 'kỳ mới, đổi tình trạng, đính chính; mở bằng trình đọc tin',
      noFeed: 'Chưa có tin Atom và sơ đồ trang, vì chưa khai địa chỉ công bố của trang.',
      calendar: 'Lịch hạn nộp (iCalendar)',
      calendarMeaning: 'hạn báo cáo và hạn nhiệm vụ; thêm vào lịch của điện thoại, máy tính',
      sitemap: 'Sơ đồ trang (XML)',
      sitemapMeaning: 'mọi trang, cho máy tìm kiếm',
      unitToo: 'Mỗi đơn vị có tin và lịch riêng, dưới địa chỉ trang của đơn vị.',
    },
    feed: {
      title: (site) => `${site}: tin mới`,
      titleOf: (site, unit) => `${unit}: tin mới · ${site}`,
      subtitle: 'Kỳ mới có số liệu, chỉ tiêu đổi tình trạng, đính chính và số liệu gửi lại.',
      topic: {
        period: 'Kỳ mới',
        status: 'Đổi tình trạng',
        corrected: 'Đính chính',
        resent: 'Gửi lại',
      },
      period: (period, units) => `${period}: có số liệu của ${vi(units)} đơn vị`,
      periodOf: (unit, period, indicators) => `${unit}, ${period}: có số liệu của ${vi(indicators)} chỉ tiêu`,
      indicators: (count) => `${vi(count)} chỉ tiêu.`,
      turned: (indicator, unit, from, to, period) =>
        `${unit}: ${indicator} từ ${from} thành ${to}, ${period}`,
      corrected: (unit, cells) => `${unit}: đính chính ${vi(cells)} ô`,
      resent: (unit, figures, values) =>
        `${unit}: gửi lại ${vi(figures)} số liệu${values > 0 ? `, ${vi(values)} giá trị chỉ tiêu đổi theo` : ''}`,
      changed: (from, to) => `từ ${from} thành ${to}`,
      decided: (office, day) => `${office} quyết định ngày ${day}.`,
      more: (count) => `và ${vi(count)} giá trị nữa`,
    },
    calendar: {
      title: (site) => `${site}: hạn báo cáo và nhiệm vụ`,
      titleOf: (site, unit) => `${unit}: hạn báo cáo và nhiệm vụ · ${site}`,
      description: 'Hạn nộp báo cáo theo lịch đã khai và hạn nhiệm vụ có ngày cụ thể.',
      report: (period) => `Hạn nộp báo cáo ${period}`,
      reportOf: (level, period) => `Hạn nộp báo cáo ${period} (${level})`,
      owed: (units, level, below) => `${vi(units)} đơn vị phải nộp: ${level}, ${below}.`,
      before: (hour) => `Trước ${hour}.`,
      by: (document) => `Theo ${document}.`,
      task: (title) => `Hạn nhiệm vụ: ${title}`,
      lead: (agency) => `Chủ trì: ${agency}.`,
      product: (product) => `Sản phẩm: ${product}.`,
      reports: 'Báo cáo',
      tasks: 'Nhiệm vụ',
    },
  },
  en: {
    title: 'Corrections and revisions',
    intro: 'Which figures changed after they were sent, how, why, and which results changed with them.',
    lead: (cells, figures, values, turned) =>
      `${listed(
        [cells, en(cells, 'cell corrected', 'cells corrected')],
        [figures, `${en(figures, 'figure', 'figures')} sent again with another number`],
        [values, `${en(values, 'indicator value', 'indicator values')} changed with them`],
        [turned, en(turned, 'change of status', 'changes of status')],
      )}.`,
    none: {
      why: 'No cell has been corrected and no figure has been sent again with another number.',
      next: 'When an office decides to read a cell otherwise than the file says, or a unit sends a figure again with another number, this page tells what was said before and after, why, who decided, and which results changed with it.',
    },
    contents: 'Days',
    corrected: (cells) => `${en(cells, 'cell', 'cells')} corrected`,
    resent: (figures) => `${en(figures, 'figure', 'figures')} sent again`,
    instead: (file, earlier) => `${file} says otherwise than ${earlier}`,
    sameFile: (file) => `Within ${file}`,
    effect: (values, turned) =>
      `${en(values, 'indicator value', 'indicator values')} changed with it, ${turned === 0 ? 'no status did' : `with ${en(turned, 'change of status', 'changes of status')}`}.`,
    noEffect: 'No indicator value changed with it.',
    longAgo:
      'What changed with it is not worked out for days long past; every earlier number still stands in the receipts of the charts.',
    changedValues: 'Values that changed with it',
    allValues: (count) => `All ${en(count, 'value', 'values')} that changed with it`,
    morePeriods: (count) => `and ${en(count, 'more period', 'more periods')}`,
    figures: (count) => `${en(count, 'figure', 'figures')} in the file`,
    someOf: (shown, all) =>
      `${formatNumber(shown, 0, 'en')} of ${formatNumber(all, 0, 'en')} are shown; the others stand in the receipts of the charts.`,
    column: {
      indicator: 'Indicator',
      before: 'Before',
      after: 'After',
      figure: 'Figure',
      cell: 'Cell, reason and who decided',
      was: 'The file says',
      instead: 'Read as',
    },
    became: 'became',
    receipt: 'Receipt',
    earlier: 'Earlier still',
    summary: (cells, figures) =>
      cells + figures === 0
        ? 'No cell has been corrected and no figure has been sent again with another number.'
        : `${listed([cells, en(cells, 'cell corrected', 'cells corrected')], [figures, `${en(figures, 'figure', 'figures')} sent again with another number`])}.`,
    more: 'See corrections and revisions',
    follow: {
      title: 'Follow',
      feed: 'News (Atom)',
      feedMeaning: 'new periods, changes of status, corrections; for a feed reader',
      noFeed: 'There is no Atom feed and no sitemap, because it is not declared where the site is published.',
      calendar: 'Calendar of due dates (iCalendar)',
      calendarMeaning: 'reports and tasks by the day they are due; for the calendar of a phone or computer',
      sitemap: 'Sitemap (XML)',
      sitemapMeaning: 'every page, for search engines',
      unitToo: 'Every unit has a feed and a calendar of its own, below the address of its page.',
    },
    feed: {
      title: (site) => `${site}: news`,
      titleOf: (site, unit) => `${unit}: news · ${site}`,
      subtitle: 'New periods with figures, indicators whose status changed, corrections and revisions.',
      topic: {
        period: 'New period',
        status: 'Change of status',
        corrected: 'Correction',
        resent: 'Revision',
      },
      period: (period, units) => `${period}: figures of ${en(units, 'unit', 'units')}`,
      periodOf: (unit, period, indicators) =>
        `${unit}, ${period}: figures of ${en(indicators, 'indicator', 'indicators')}`,
      indicators: (count) => `${en(count, 'indicator', 'indicators')}.`,
      turned: (indicator, unit, from, to, period) => `${unit}: ${indicator} from ${from} to ${to}, ${period}`,
      corrected: (unit, cells) => `${unit}: ${en(cells, 'cell', 'cells')} corrected`,
      resent: (unit, figures, values) =>
        `${unit}: ${en(figures, 'figure', 'figures')} sent again${values > 0 ? `, ${en(values, 'indicator value', 'indicator values')} changed` : ''}`,
      changed: (from, to) => `from ${from} to ${to}`,
      decided: (office, day) => `Decided by ${office} on ${day}.`,
      more: (count) => `and ${en(count, 'more value', 'more values')}`,
    },
    calendar: {
      title: (site) => `${site}: reports and tasks due`,
      titleOf: (site, unit) => `${unit}: reports and tasks due · ${site}`,
      description: 'Reports due by the declared calendar, and tasks whose deadline is a day.',
      report: (period) => `Report due for ${period}`,
      reportOf: (level, period) => `Report due for ${period} (${level})`,
      owed: (units, level, below) => `Owed by ${en(units, 'unit', 'units')}: ${level}, ${below}.`,
      before: (hour) => `By ${hour}.`,
      by: (document) => `By ${document}.`,
      task: (title) => `Task due: ${title}`,
      lead: (agency) => `In the lead: ${agency}.`,
      product: (product) => `Product: ${product}.`,
      reports: 'Reports',
      tasks: 'Tasks',
    },
  },
};
