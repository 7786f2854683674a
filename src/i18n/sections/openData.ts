/** The page about the data that can be taken away. The words of this part in both languages. */

import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';
import type { Point } from './method.ts';

export interface OpenDataMessages {
  title: string;
  intro: string;
  lead(figures: number, tables: number, day: string): string;
  edition: string;
  licence: string;
  noLicence: string;
  cite: string;
  /** `address`: empty where nobody has said where the site is published. */
  citation(publisher: string, title: string, version: string, address: string): string;
  whole: { title: string; explained: string; package: string; catalogue: string; index: string };
  tables: { title: string; explained: string; table: string; holds: string; files: string };
  pages: { title: string; explained: string; points: Point[] };
  programs: {
    title: string;
    explained: string;
    points: Point[];
    address: string;
    gives: string;
    schema: string;
  };
  embed: { title: string; points: Point[] };
  read: { title: string; points: Point[] };
  dictionary: { title: string; explained: string; column: string; type: string; meaning: string };
  types: Record<'string' | 'integer' | 'number' | 'date', string>;
  columns(count: number): string;
  api: Record<'chart' | 'unit' | 'indicator' | 'period' | 'findings' | 'siteIndex', string>;
}

const count = (language: Language) => (number: number) => formatNumber(number, 0, language);
const vi = count('vi');
const en = count('en');

export const OPEN_DATA: Record<Language, OpenDataMessages> = {
  vi: {
    title: 'Dữ liệu mở',
    intro: 'Mọi con số trên trang đều tải về được, dùng lại được, và dẫn về ô bảng tính gốc.',
    lead: (figures, tables, day) =>
      `${vi(figures)} số liệu gốc trong ${vi(tables)} bảng${day === '' ? '' : `, mới nhất đến ngày ${day}`}.`,
    edition: 'Phiên bản dữ liệu',
    licence: 'Giấy phép',
    noLicence: 'Đơn vị công bố chưa khai giấy phép. Hỏi đơn vị công bố trước khi dùng lại toàn bộ dữ liệu.',
    cite: 'Trích dẫn',
    citation: (publisher, title, version, address) =>
      `${publisher}. ${title}, phiên bản dữ liệu ${version}. ${address}`.trimEnd(),
    whole: {
      title: 'Tải tất cả',
      explained:
        'Gói dữ liệu mô tả mọi bảng, cột và mã; phần mềm đọc được chuẩn “Data Package” mở thẳng tệp này.',
      package: 'Gói dữ liệu (“Data Package”, JSON)',
      catalogue: 'Danh mục cho cổng dữ liệu (DCAT, JSON-LD)',
      index: 'Mọi tệp của trang, với dung lượng và mã băm (JSON)',
    },
    tables: {
      title: 'Từng bảng',
      explained:
        'Bảng cho phần mềm: CSV mã UTF-8, phân cách bằng dấu phẩy, dấu thập phân là dấu chấm, số chưa làm tròn; Parquet cùng nội dung, nhỏ và nhanh hơn.',
      table: 'Bảng',
      holds: 'Nội dung',
      files: 'Tệp',
    },
    pages: {
      title: 'Tải số liệu của một trang',
      explained: 'Mỗi biểu đồ, đơn vị, chỉ tiêu và kỳ có tệp riêng, ngay dưới địa chỉ của trang.',
      points: [
        {
          term: 'Tệp CSV',
          text: 'Nhấp đúp là mở đúng trong Excel tiếng Việt: dấu chấm phẩy giữa các cột, dấu phẩy thập phân, không có dấu nhóm hàng nghìn. Trang tiếng Anh có bản theo cách viết tiếng Anh.',
        },
        {
          term: 'Tệp Excel (.xlsx)',
          text: 'Số là số, ngày là ngày; có bộ lọc, dòng tiêu đề đứng yên, và một trang tính ghi chú với định nghĩa, nguồn, địa chỉ.',
        },
        { term: 'Tệp JSON', text: 'Cho phần mềm: số chưa làm tròn, tên hai ngôn ngữ, các ô nguồn.' },
        {
          term: 'Hình',
          text: 'SVG và PNG của chính biểu đồ ấy, có tên, giá trị, mục tiêu, nguồn và địa chỉ.',
        },
      ],
    },
    programs: {
      title: 'Cho phần mềm',
      explained:
        'Các tệp tĩnh dưới /api/v1/, không cần khóa. Cột và trường chỉ được thêm; nếu phải đổi hay bỏ, địa chỉ sẽ là /api/v2/.',
      address: 'Địa chỉ',
      gives: 'Cho biết',
      schema: 'Lược đồ',
      points: [
        {
          term: 'Mã không đổi',
          text: 'Mã của chỉ tiêu, đơn vị, mục tiêu, văn bản là vĩnh viễn. Mã nào buộc phải đổi thì địa chỉ cũ vẫn dẫn về địa chỉ mới.',
        },
        {
          term: 'Biết khi nào có số mới',
          text: 'So phiên bản dữ liệu ghi trong index.json với lần tải trước; mỗi tệp có mã băm riêng.',
        },
      ],
    },
    embed: {
      title: 'Dẫn và nhúng biểu đồ',
      points: [
        {
          term: 'Địa chỉ mới nhất',
          text: 'Trang của một biểu đồ luôn cho số mới nhất. Dùng khi bài viết cần luôn cập nhật.',
        },
        {
          term: 'Địa chỉ của một kỳ',
          text: 'Không đổi khi có số mới. Dùng khi trích dẫn. Các đơn vị không có địa chỉ riêng cho từng kỳ thì dẫn tới biên nhận của kỳ ấy trên trang biểu đồ.',
        },
        {
          term: 'Nhúng',
          text: 'Mã nhúng có sẵn trên trang của mỗi biểu đồ. Khung nhúng đủ hình, câu, nguồn mà không cần tập lệnh.',
        },
      ],
    },
    read: {
      title: 'Đọc cho đúng',
      points: [
        {
          term: 'Ô trống không phải số 0',
          text: 'Không có số liệu, không phát sinh, chưa báo cáo, bị giữ lại là những điều khác nhau; cột trạng thái nói điều nào.',
        },
        {
          term: 'Tỷ lệ là phân số',
          text: 'Trong các tệp cho phần mềm, 0,647 nghĩa là 64,7%. Trạng thái tính trên số chưa làm tròn.',
        },
        {
          term: 'Giá trị cộng từ đơn vị trực thuộc',
          text: 'Chỉ đầy đủ khi mọi đơn vị đã báo cáo; khi thiếu, cột “low” và “high” cho biết giá trị thật nằm trong khoảng nào.',
        },
        {
          term: 'Hai cách nhìn',
          text: '“as-reported”: theo đơn vị lúc báo cáo; “restated”: cộng về đơn vị hiện nay. Đừng cộng hai loại với nhau.',
        },
      ],
    },
    dictionary: {
      title: 'Từ điển cột',
      explained: 'Lấy từ chính lược đồ dùng để kiểm tra dữ liệu.',
      column: 'Cột',
      type: 'Kiểu',
      meaning: 'Nghĩa',
    },
    types: { string: 'chữ', integer: 'số nguyên', number: 'số', date: 'ngày' },
    columns: (number) => `${vi(number)} cột`,
    api: {
      chart: 'Một chỉ tiêu của một đơn vị qua mọi kỳ, với các ô nguồn',
      unit: 'Mọi chỉ tiêu của một đơn vị',
      indicator: 'Một chỉ tiêu của mọi đơn vị',
      period: 'Một kỳ, mọi chỉ tiêu và đơn vị',
      findings: 'Kết quả kiểm tra dữ liệu',
      siteIndex: 'Mọi địa chỉ của trang',
    },
  },
  en: {
    title: 'Open data',
    intro:
      'Every figure on this site can be downloaded, reused, and traced to the spreadsheet cell it came from.',
    lead: (figures, tables, day) =>
      `${en(figures)} reported figures in ${en(tables)} tables${day === '' ? '' : `, the latest as of ${day}`}.`,
    edition: 'Data version',
    licence: 'Licence',
    noLicence:
      'The publisher has declared no licence. Ask the publisher before you reuse the data as a whole.',
    cite: 'Cite as',
    citation: (publisher, title, version, address) =>
      `${publisher}. ${title}, data version ${version}. ${address}`.trimEnd(),
    whole: {
      title: 'Everything at once',
      explained:
        'The Data Package describes every table, column and code; programs that know the standard open it directly.',
      package: 'Data Package (JSON)',
      catalogue: 'Catalogue for data portals (DCAT, JSON-LD)',
      index: 'Every file of the site with its size and hash (JSON)',
    },
    tables: {
      title: 'Table by table',
      explained:
        'For programs: CSV in UTF-8, separated by commas, decimal points, unrounded; Parquet with the same content, smaller and faster.',
      table: 'Table',
      holds: 'Contents',
      files: 'Files',
    },
    pages: {
      title: 'The figures of one page',
      explained:
        'Every chart, unit, indicator and period has files of its own, right below the address of its page.',
      points: [
        {
          term: 'CSV',
          text: 'Here with commas and decimal points; the Vietnamese page has one that opens rightly in Vietnamese Excel.',
        },
        {
          term: 'Excel (.xlsx)',
          text: 'Numbers are numbers and days are days, with filters, frozen heads, and a sheet of notes with definition, source and address.',
        },
        { term: 'JSON', text: 'For programs: unrounded, with names in both languages and the source cells.' },
        {
          term: 'Picture',
          text: 'SVG and PNG of that very chart, with title, value, target, source and address.',
        },
      ],
    },
    programs: {
      title: 'For programs',
      explained:
        'Static files below /api/v1/, no key needed. Columns and fields are only ever added; should one have to change or go, the address becomes /api/v2/.',
      address: 'Address',
      gives: 'Gives',
      schema: 'Schema',
      points: [
        {
          term: 'Ids are permanent',
          text: 'Those of indicators, units, targets and documents never change. Where one has to, the old address leads to the new one.',
        },
        {
          term: 'Knowing when there is news',
          text: 'Compare the data version in index.json with that of your last download; each file has its hash.',
        },
      ],
    },
    embed: {
      title: 'Link to charts and embed them',
      points: [
        {
          term: 'The latest',
          text: 'The page of a chart always shows the newest figure. For articles that are to stay up to date.',
        },
        {
          term: 'One period',
          text: 'Does not change when newer figures arrive. For quotations. Where a unit has no such addresses, link to the receipt of the period on the page of the chart.',
        },
        {
          term: 'Embedding',
          text: 'The code stands on the page of each chart. The frame has figure, sentence and source without any script.',
        },
      ],
    },
    read: {
      title: 'How not to misread it',
      points: [
        {
          term: 'Empty is not zero',
          text: 'No data, no cases, not yet reported and withheld are different things; the status column says which.',
        },
        {
          term: 'Shares are fractions',
          text: 'In the files for programs 0.647 means 64.7%. The status is computed on the unrounded value.',
        },
        {
          term: 'Values added up from units below',
          text: 'Complete only when all of them reported; otherwise the columns low and high bound the true value.',
        },
        {
          term: 'Two ways to look',
          text: 'as-reported: the units as they were; restated: added up to the units of today. Do not add the two together.',
        },
      ],
    },
    dictionary: {
      title: 'Column dictionary',
      explained: 'Taken from the very schemas that the data are checked with.',
      column: 'Column',
      type: 'Type',
      meaning: 'Meaning',
    },
    types: { string: 'text', integer: 'whole number', number: 'number', date: 'day' },
    columns: (number) => `${en(number)} columns`,
    api: {
      chart: 'One indicator of one unit over all periods, with the source cells',
      unit: 'All indicators of one unit',
      indicator: 'One indicator of all units',
      period: 'One period, all indicators and units',
      findings: 'What checking the data found',
      siteIndex: 'Every address of the site',
    },
  },
};
