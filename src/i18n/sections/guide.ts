/** The guide for those who keep the figures: what surrounds its text, which is Markdown in `i18n/guide/`. */

import type { Language } from '../language.ts';

export interface GuideMessages {
  title: string;
  description: string;
  contents: string;
  /** On a site on which nobody has reported anything. */
  nothingYet: { why: string; next: string };
}

export const GUIDE: Record<Language, GuideMessages> = {
  vi: {
    title: 'Hướng dẫn làm số liệu',
    description:
      'Từng bước thêm một tháng số liệu, sửa lỗi, đính chính, sang năm mới, sáp nhập đơn vị, thêm chỉ tiêu và bắt đầu cho nơi khác.',
    contents: 'Trong trang này',
    nothingYet: {
      why: 'Trang đã sẵn sàng, chưa có báo cáo nào.',
      next: 'Cách nộp báo cáo đầu tiên:',
    },
  },
  en: {
    title: 'Guide for those who keep the figures',
    description:
      'Step by step: a month of figures, mending errors, corrections, a new year, mergers of units, a new indicator, and starting for another place.',
    contents: 'On this page',
    nothingYet: { why: 'The site is ready; no report has come in yet.', next: 'How to hand in the first:' },
  },
};
