/** The page that shows every part of the design. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface DesignMessages {
  title: string;
  intro: string;
  /** That nothing on the page is data. */
  notice: string;
  theme: Record<'light' | 'dark', string>;
  parts: Record<
    | 'colours'
    | 'type'
    | 'space'
    | 'status'
    | 'tally'
    | 'figures'
    | 'sentences'
    | 'urgent'
    | 'tables'
    | 'matrix'
    | 'bullets'
    | 'sparklines'
    | 'charts'
    | 'receipts'
    | 'lens'
    | 'findings'
    | 'links'
    | 'empty'
    | 'folds',
    string
  >;
  coloursExplained: string;
  token: string;
  colour: string;
  onPaper: string;
  onBand: string;
  specimen: string;
  chartLabel: string;
  manyUnits(number: number): string;
  charts: Record<
    | 'timeGaps'
    | 'timeOne'
    | 'timeNone'
    | 'timeCampaign'
    | 'ranked'
    | 'rankedMany'
    | 'categories'
    | 'bulletBehind'
    | 'bulletMet'
    | 'bulletBeyond'
    | 'bulletRange'
    | 'bulletNoTarget'
    | 'bulletNone'
    | 'sparkGap'
    | 'sparkStale'
    | 'sparkOne'
    | 'sparkNone',
    string
  >;
  findingHint: string;
  findingPlace: string;
  byUnit: string;
  byIndicator: string;
  link: Record<'inText' | 'figure' | 'sentence' | 'doors' | 'more', string>;
  foldSummary: string;
  foldBody: string;
}

export const DESIGN: Record<Language, DesignMessages> = {
  vi: {
    title: 'Bộ giao diện',
    intro: 'Mọi thành phần của trang, vẽ bằng chính mã của trang, ở mọi trạng thái.',
    notice: 'Số trên trang này là số mẫu để xem giao diện, không phải số liệu.',
    theme: { light: 'Nền sáng', dark: 'Nền tối' },
    parts: {
      colours: 'Màu',
      type: 'Cỡ chữ',
      space: 'Khoảng cách',
      status: 'Tình trạng',
      tally: 'Tổng hợp',
      figures: 'Con số',
      sentences: 'Câu',
      urgent: 'Việc cần chú ý',
      tables: 'Bảng kết quả',
      matrix: 'Bảng đơn vị và chỉ tiêu',
      bullets: 'Thanh so với mục tiêu',
      sparklines: 'Đường nhỏ',
      charts: 'Biểu đồ',
      receipts: 'Nguồn của con số',
      lens: 'Hai cách xem',
      findings: 'Điều cần xem lại',
      links: 'Liên kết',
      empty: 'Khi không có gì để hiện',
      folds: 'Phần gấp lại',
    },
    coloursExplained:
      'Độ tương phản đo từ tệp màu. Chữ cần từ 4,5; nét và dấu cần từ 3. Màu nền, đường kẻ và rãnh không mang nghĩa nên không có ngưỡng.',
    token: 'Tên',
    colour: 'Màu',
    onPaper: 'Trên nền trang',
    onBand: 'Trên dải nền',
    specimen: 'Đến 20/9, Thị xã kích hoạt 12.855 tài khoản (31,4%)',
    chartLabel: 'Biểu đồ mẫu',
    manyUnits: (number) => `Đơn vị thứ ${number}`,
    charts: {
      timeGaps: 'Theo thời gian: khoảng trống, tạm giữ, số chưa đủ kèm khoảng giá trị',
      timeOne: 'Theo thời gian: một kỳ',
      timeNone: 'Theo thời gian: chưa có số liệu',
      timeCampaign: 'Chiến dịch: đường cần có đến hạn',
      ranked: 'Theo đơn vị: mọi tình trạng, mục tiêu, số của cấp trên',
      rankedMany: 'Theo đơn vị: nhiều đơn vị, hiện hai đầu và đơn vị đang xem',
      categories: 'Theo mục',
      bulletBehind: 'Chưa đến',
      bulletMet: 'Đạt',
      bulletBeyond: 'Vượt mức',
      bulletRange: 'Chưa đủ, có khoảng',
      bulletNoTarget: 'Không có mục tiêu',
      bulletNone: 'Chưa có số liệu',
      sparkGap: 'Có khoảng trống',
      sparkStale: 'Kỳ cuối chưa báo cáo',
      sparkOne: 'Một kỳ',
      sparkNone: 'Chưa có số liệu',
    },
    findingHint: 'Cách sửa, viết cho người giữ tệp.',
    findingPlace: 'trang "Mẫu", ô F17',
    byUnit: 'Một chỉ tiêu, nhiều đơn vị',
    byIndicator: 'Một đơn vị, nhiều chỉ tiêu',
    link: {
      inText: 'liên kết trong câu',
      figure: 'Con số dẫn về nguồn',
      sentence: 'Cả câu là liên kết',
      doors: 'Một hàng liên kết',
      more: 'Đi tiếp',
    },
    foldSummary: 'Một dòng nói đủ, bấm để mở',
    foldBody: 'Phần bên trong.',
  },
  en: {
    title: 'Design system',
    intro: 'Every part of the site, drawn by the code of the site itself, in every state.',
    notice: 'The numbers on this page are samples for looking at the design, not data.',
    theme: { light: 'Light theme', dark: 'Dark theme' },
    parts: {
      colours: 'Colours',
      type: 'Type',
      space: 'Space',
      status: 'Status',
      tally: 'Tally',
      figures: 'Figures',
      sentences: 'Sentences',
      urgent: 'What needs attention',
      tables: 'Tables of results',
      matrix: 'Matrix of units and indicators',
      bullets: 'Bars against a target',
      sparklines: 'Sparklines',
      charts: 'Charts',
      receipts: 'Receipts',
      lens: 'Two lenses',
      findings: 'Findings',
      links: 'Links',
      empty: 'Nothing to show',
      folds: 'Folded parts',
    },
    coloursExplained:
      'Contrasts are measured from the token file. Text needs 4.5, marks need 3. Grounds, hairlines and tracks carry no meaning and have no threshold.',
    token: 'Token',
    colour: 'Colour',
    onPaper: 'On paper',
    onBand: 'On band',
    specimen: 'By 20 Sep, the town activated 12,855 accounts (31.4%)',
    chartLabel: 'Sample chart',
    manyUnits: (number) => `Unit number ${number}`,
    charts: {
      timeGaps: 'Over time: a gap, a withheld month, an incomplete value with its range',
      timeOne: 'Over time: one period',
      timeNone: 'Over time: nothing known',
      timeCampaign: 'Campaign: the path to the deadline',
      ranked: 'By unit: every status, the target, the unit above',
      rankedMany: 'By unit: many units, both ends and the one in focus',
      categories: 'By category',
      bulletBehind: 'Short of it',
      bulletMet: 'Met',
      bulletBeyond: 'Beyond it',
      bulletRange: 'Incomplete, with a range',
      bulletNoTarget: 'No target',
      bulletNone: 'No data',
      sparkGap: 'With a gap',
      sparkStale: 'Last period not reported',
      sparkOne: 'One period',
      sparkNone: 'No data',
    },
    findingHint: 'How to mend it, written for the keeper of the file.',
    findingPlace: 'sheet "Sample", cell F17',
    byUnit: 'One indicator, many units',
    byIndicator: 'One unit, many indicators',
    link: {
      inText: 'a link within a sentence',
      figure: 'A figure leads to its receipt',
      sentence: 'A whole sentence as a link',
      doors: 'A row of links',
      more: 'Onward',
    },
    foldSummary: 'One line that says enough; open it',
    foldBody: 'What is inside.',
  },
};
