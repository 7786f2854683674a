/** How a chart is linked to, embedded, cited and taken away. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface ReuseMessages {
  title: string;
  latest: string;
  latestExplained: string;
  pinned(period: string): string;
  pinnedExplained: string;
  /** On a page that stays as it is, when there is news. */
  newer(period: string): string;
  stays(period: string): string;
  toLatest: string;
  download: string;
  files: Record<'csv' | 'xlsx' | 'json' | 'png' | 'square' | 'svg' | 'code' | 'codePng', string>;
  embed: string;
  embedExplained: string;
  embedCode: string;
  /** Where nobody has said the address of the site. */
  noAddress: string;
  grows: string;
  growsExplained: string;
  /** Before the ways to the embed in each of its looks. */
  looks: string;
  variants: Record<'plain' | 'light' | 'dark' | 'bare' | 'bareLight' | 'bareDark', string>;
  cite: string;
  citation(publisher: string, title: string, period: string, version: string, address: string): string;
  scan: string;
  /** In the embed. */
  from(publisher: string): string;
  whole: string;
  target(target: string): string;
  /** Buttons that script adds. */
  buttons: Record<
    'copyLink' | 'copySentence' | 'copyCode' | 'copyCitation' | 'copyPicture' | 'share',
    string
  >;
}

export const REUSE: Record<Language, ReuseMessages> = {
  vi: {
    title: 'Dẫn, nhúng, tải về',
    latest: 'Địa chỉ luôn có số mới nhất',
    latestExplained: 'Dùng khi bài viết cần tự cập nhật.',
    pinned: (period) => `Địa chỉ giữ nguyên số liệu ${period}`,
    pinnedExplained: 'Dùng khi trích dẫn.',
    newer: (period) => `Đã có số liệu mới hơn: ${period}.`,
    stays: (period) => `Trang này giữ nguyên số liệu ${period}.`,
    toLatest: 'Xem số mới nhất',
    download: 'Tải về',
    files: {
      csv: 'Bảng CSV',
      xlsx: 'Bảng Excel',
      json: 'Dữ liệu JSON',
      png: 'Hình PNG ngang',
      square: 'Hình PNG vuông',
      svg: 'Hình SVG',
      code: 'Mã QR, SVG',
      codePng: 'Mã QR, PNG',
    },
    embed: 'Nhúng vào trang khác',
    embedExplained: 'Dán đoạn mã này vào trang web. Không cần tập lệnh.',
    embedCode: 'Mã nhúng',
    noAddress:
      'Trang chưa khai địa chỉ công bố (address trong site.yaml); thêm tên miền vào trước địa chỉ trong mã.',
    grows: 'Khung tự cao theo nội dung',
    growsExplained: 'Nếu trang của bạn cho phép tập lệnh, thêm dòng này một lần.',
    looks: 'Kiểu khung khác: thay địa chỉ trong mã bằng địa chỉ của kiểu muốn dùng.',
    variants: {
      plain: 'Sáng tối theo máy người đọc',
      light: 'Luôn nền sáng',
      dark: 'Luôn nền tối',
      bare: 'Chỉ có hình',
      bareLight: 'Chỉ có hình, nền sáng',
      bareDark: 'Chỉ có hình, nền tối',
    },
    cite: 'Trích dẫn',
    citation: (publisher, title, period, version, address) =>
      `${publisher}. “${title}”${period === '' ? '' : `, ${period}`}. Phiên bản dữ liệu ${version}. ${address}`.trimEnd(),
    scan: 'Quét để mở biểu đồ này',
    from: (publisher) => `Nguồn: ${publisher}.`,
    whole: 'Xem biểu đồ, bảng số và nguồn',
    target: (target) => `mục tiêu ${target}`,
    buttons: {
      copyLink: 'Chép địa chỉ',
      copySentence: 'Chép câu',
      copyCode: 'Chép mã nhúng',
      copyCitation: 'Chép trích dẫn',
      copyPicture: 'Chép hình',
      share: 'Chia sẻ',
    },
  },
  en: {
    title: 'Link, embed, download',
    latest: 'Always shows the latest figure',
    latestExplained: 'For articles that are to stay up to date.',
    pinned: (period) => `Keeps the figures of ${period}`,
    pinnedExplained: 'For quotations.',
    newer: (period) => `There are newer figures: ${period}.`,
    stays: (period) => `This page keeps the figures of ${period}.`,
    toLatest: 'See the latest',
    download: 'Download',
    files: {
      csv: 'Table as CSV',
      xlsx: 'Table for Excel',
      json: 'Data as JSON',
      png: 'Picture, wide PNG',
      square: 'Picture, square PNG',
      svg: 'Picture, SVG',
      code: 'QR code as SVG',
      codePng: 'QR code as PNG',
    },
    embed: 'Embed in another page',
    embedExplained: 'Paste this into a web page. No script is needed.',
    embedCode: 'Embed code',
    noAddress:
      'The site has not been told where it is published (address in site.yaml); put the host before the address in the code.',
    grows: 'A frame that grows with what it holds',
    growsExplained: 'Where your page allows scripts, add this line once.',
    looks: 'Other looks: put the address of the one you want into the code.',
    variants: {
      plain: 'Light or dark as the reader’s device',
      light: 'Always light',
      dark: 'Always dark',
      bare: 'The drawing alone',
      bareLight: 'The drawing alone, light',
      bareDark: 'The drawing alone, dark',
    },
    cite: 'Cite as',
    citation: (publisher, title, period, version, address) =>
      `${publisher}. “${title}”${period === '' ? '' : `, ${period}`}. Data version ${version}. ${address}`.trimEnd(),
    scan: 'Scan to open this chart',
    from: (publisher) => `Source: ${publisher}.`,
    whole: 'See chart, table and sources',
    target: (target) => `target ${target}`,
    buttons: {
      copyLink: 'Copy address',
      copySentence: 'Copy sentence',
      copyCode: 'Copy embed code',
      copyCitation: 'Copy citation',
      copyPicture: 'Copy picture',
      share: 'Share',
    },
  },
};
