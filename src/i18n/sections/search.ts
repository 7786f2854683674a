/** Finding a page by words, with accents or without. The words of this part in both languages. */

import type { SearchKind } from '../../domain/searchIndex.ts';
import type { Language } from '../language.ts';

/** What the script in the page needs of them; it carries no others. */
export interface SearchBoxMessages {
  title: string;
  /** Label of the field. */
  field: string;
  hint: string;
  kind: Record<SearchKind, string>;
  found(count: number): string;
  nothing(typed: string): string;
  /** How the list is used by keyboard. */
  keys: string;
  close: string;
  /** A key of one letter can be switched off. */
  slash: string;
}

export interface SearchMessages extends SearchBoxMessages {
  intro: string;
  jump: string;
  /** In place of the names of a level of which there are too many for one page. */
  tooMany(count: number): string;
  group(name: string, count: number): string;
}

export const SEARCH_BOX: Record<Language, SearchBoxMessages> = {
  vi: {
    title: 'Tìm kiếm',
    field: 'Tìm đơn vị, chỉ tiêu, dịch vụ, nhiệm vụ, mô hình, văn bản, kỳ',
    hint: 'Gõ có dấu hoặc không dấu, ví dụ: binh long',
    kind: {
      page: 'Trang',
      unit: 'Đơn vị',
      indicator: 'Chỉ tiêu',
      category: 'Dịch vụ, danh mục',
      period: 'Kỳ',
      document: 'Văn bản',
      task: 'Nhiệm vụ',
      model: 'Mô hình điểm',
      report: 'Báo cáo',
    },
    found: (count) => `${count} kết quả`,
    nothing: (typed) => `Không tìm thấy “${typed}”. Thử tên ngắn hơn, hoặc xem danh mục ở trang Tìm kiếm.`,
    keys: 'Phím ↑ ↓ để chọn, Enter để mở, Esc để đóng.',
    close: 'Đóng',
    slash: 'Mở tìm kiếm bằng phím /',
  },
  en: {
    title: 'Search',
    field: 'Find a unit, indicator, service, task, model, document or period',
    hint: 'With or without accents, for example: binh long',
    kind: {
      page: 'Page',
      unit: 'Unit',
      indicator: 'Indicator',
      category: 'Service or category',
      period: 'Period',
      document: 'Document',
      task: 'Task',
      model: 'Pilot model',
      report: 'Report',
    },
    found: (count) => (count === 1 ? '1 result' : `${count} results`),
    nothing: (typed) =>
      `Nothing found for “${typed}”. Try a shorter name, or the directory on the Search page.`,
    keys: 'Keys ↑ ↓ to choose, Enter to open, Esc to close.',
    close: 'Close',
    slash: 'Open search with the / key',
  },
};

export const SEARCH: Record<Language, SearchMessages> = {
  vi: {
    ...SEARCH_BOX.vi,
    intro: 'Mọi trang của bảng chỉ tiêu, xếp theo loại và theo vần.',
    jump: 'Các loại',
    tooMany: (count) => `${count} đơn vị, xem ở trang của từng đơn vị cấp trên:`,
    group: (name, count) => `${name} (${count})`,
  },
  en: {
    ...SEARCH_BOX.en,
    intro: 'Every page of the scoreboard, by kind and in alphabetical order.',
    jump: 'Kinds',
    tooMany: (count) => `${count} units, on the pages of the units above them:`,
    group: (name, count) => `${name} (${count})`,
  },
};
