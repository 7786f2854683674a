/** The heads of a table to take away, and the notes that go with it. The words of this part in both languages. */

import type { Comparator } from '../againstTarget.ts';
import type { Language } from '../language.ts';

export interface DataFileMessages {
  columns: Readonly<Record<DataFileColumn, string>>;
  comparator: Readonly<Record<Comparator, string>>;
  /** Of the units or categories that make up a value; never "5/6", which a spreadsheet takes for a day. */
  coverage(reported: number, expected: number): string;
  /** After the places that are listed. */
  morePlaces(more: number): string;
  restated: string;
  sheets: { data: string; notes: string };
  notes: {
    title: string;
    about: string;
    definition: string;
    formula: string;
    address: string;
    publisher: string;
    version: string;
    licence: string;
    reading: string;
    howToRead: string;
  };
}

export type DataFileColumn =
  | 'indicatorCode'
  | 'indicator'
  | 'unitCode'
  | 'unit'
  | 'period'
  | 'from'
  | 'to'
  | 'category'
  | 'value'
  | 'unrounded'
  | 'measured'
  | 'numerator'
  | 'denominator'
  | 'comparator'
  | 'target'
  | 'due'
  | 'targetDocument'
  | 'status'
  | 'coverage'
  | 'asOf'
  | 'documents'
  | 'places'
  | 'remark';

export const DATA_FILE: Record<Language, DataFileMessages> = {
  vi: {
    columns: {
      indicatorCode: 'Mã chỉ tiêu',
      indicator: 'Chỉ tiêu',
      unitCode: 'Mã đơn vị',
      unit: 'Đơn vị',
      period: 'Kỳ',
      from: 'Từ ngày',
      to: 'Đến ngày',
      category: 'Chia theo',
      value: 'Giá trị',
      unrounded: 'Giá trị chưa làm tròn',
      measured: 'Đơn vị tính',
      numerator: 'Tử số',
      denominator: 'Mẫu số',
      comparator: 'Cách so',
      target: 'Mục tiêu',
      due: 'Thời hạn',
      targetDocument: 'Văn bản giao mục tiêu',
      status: 'Trạng thái',
      coverage: 'Nơi đã báo cáo',
      asOf: 'Số liệu đến ngày',
      documents: 'Văn bản nguồn',
      places: 'Tệp, trang tính, ô nguồn',
      remark: 'Ghi chú',
    },
    comparator: { '>=': 'ít nhất', '<=': 'không quá', '=': 'đúng bằng' },
    coverage: (reported, expected) => `${reported} trên ${expected}`,
    morePlaces: (more) => `và ${more} ô khác`,
    restated: 'Quy đổi theo đơn vị hiện nay',
    sheets: { data: 'Số liệu', notes: 'Ghi chú' },
    notes: {
      title: 'Tên bảng',
      about: 'Nội dung',
      definition: 'Định nghĩa',
      formula: 'Cách tính',
      address: 'Địa chỉ',
      publisher: 'Đơn vị công bố',
      version: 'Phiên bản dữ liệu',
      licence: 'Giấy phép',
      reading: 'Cách đọc',
      howToRead:
        'Ô trống nghĩa là không có số liệu, không phải số 0; cột Trạng thái nói vì sao. Một giá trị có nhiều mục tiêu thì có nhiều dòng. Cột Giá trị làm tròn như trên trang; khi tính tiếp, dùng cột chưa làm tròn.',
    },
  },
  en: {
    columns: {
      indicatorCode: 'Indicator code',
      indicator: 'Indicator',
      unitCode: 'Unit code',
      unit: 'Unit',
      period: 'Period',
      from: 'First day',
      to: 'Last day',
      category: 'Category',
      value: 'Value',
      unrounded: 'Unrounded value',
      measured: 'Unit of measure',
      numerator: 'Numerator',
      denominator: 'Denominator',
      comparator: 'Comparison',
      target: 'Target',
      due: 'Due',
      targetDocument: 'Document of the target',
      status: 'Status',
      coverage: 'Places that reported',
      asOf: 'Data as of',
      documents: 'Source documents',
      places: 'Source file, sheet, cell',
      remark: 'Note',
    },
    comparator: { '>=': 'at least', '<=': 'at most', '=': 'exactly' },
    coverage: (reported, expected) => `${reported} of ${expected}`,
    morePlaces: (more) => `and ${more} more ${more === 1 ? 'cell' : 'cells'}`,
    restated: 'Restated to the units of today',
    sheets: { data: 'Data', notes: 'Notes' },
    notes: {
      title: 'Table',
      about: 'Contents',
      definition: 'Definition',
      formula: 'Formula',
      address: 'Address',
      publisher: 'Published by',
      version: 'Data version',
      licence: 'Licence',
      reading: 'How to read it',
      howToRead:
        'An empty cell means that there is no figure, not zero; the column Status says why. A value with several targets has several rows. The column Value is rounded as on the page; calculate with the unrounded one.',
    },
  },
};
