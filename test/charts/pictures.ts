/** One function for each test picture that stands alone; its name is the name of its snapshot. */

import { readFileSync } from 'node:fs';
import { type ChartPicture, chartPicture } from '../../src/chart/chartPicture.ts';
import type { Ink } from '../../src/chart/pictureInk.ts';
import { type TallyPicture, tallyPicture } from '../../src/chart/tallyPicture.ts';
import { readTokens } from '../../src/view/design/tokens.ts';
import { months, wholePercent } from './samples.ts';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
export const INK: Ink = readTokens(tokens).colours.light;

const rising = [0.22, 0.27, 0.31, 0.3, undefined, undefined, 0.45, 0.52, 0.61, 0.66, 0.74, 0.83];

export const PICTURE: ChartPicture = {
  language: 'vi',
  about: 'Thị xã Bình Long',
  title: 'Hồ sơ tiếp nhận trực tuyến',
  when: 'Tháng 12/2023 · số liệu đến 31/12/2023',
  alternative: 'Đến 31/12/2023, thị xã Bình Long tiếp nhận trực tuyến 83,0% hồ sơ (11.803/14.220).',
  source: 'Nguồn: 415/BC-TCTTKĐA',
  publisher: 'Công bố: Ủy ban nhân dân thị xã Bình Long',
  address: 'chi-tieu.vi-du.gov.vn/bieu-do/ho-so-truc-tuyen/thi-xa-binh-long/',
  illustrative: '',
  value: '83,0%',
  status: { code: 'met', name: 'Đạt' },
  facts: ['Mục tiêu 80%', '11.803/14.220'],
  sentence: 'Đến 31/12/2023, thị xã Bình Long tiếp nhận trực tuyến 83,0% hồ sơ.',
  drawing: {
    kind: 'time',
    series: {
      label: '',
      points: months(rising, 3),
      target: [
        { from: 0, to: 5, value: 0.5, label: 'Mục tiêu 50%' },
        { from: 6, to: 11, value: 0.8, label: 'Mục tiêu 80%' },
      ],
      needed: [],
      breaks: [{ at: 7.5, label: 'Sáp nhập 1/9/2023', cuts: true }],
      formatTick: wholePercent,
      domain: [0, 1],
    },
  },
};

const BULLET: ChartPicture = {
  ...PICTURE,
  value: '64,7%',
  status: { code: 'incomplete', name: 'Chưa đủ căn cứ' },
  facts: ['Mục tiêu 80%', '11.803/18.240', '19/25 đơn vị đã báo cáo: 58,1%–83,9%'],
  illustrative: 'Số liệu minh họa, không phải số liệu thật',
  drawing: {
    kind: 'bullet',
    bullet: {
      value: 0.647,
      target: 0.8,
      range: { low: 0.581, high: 0.839 },
      full: 1,
      status: 'incomplete',
      targetLabel: 'Mục tiêu 80%',
      ends: ['0%', '100%'],
    },
  },
};

const NO_FIGURE: ChartPicture = {
  ...PICTURE,
  value: '',
  status: { code: 'withheld', name: 'Tạm giữ' },
  facts: ['Mục tiêu 80%'],
  drawing: undefined,
};

const WITH_UNIT: ChartPicture = {
  ...PICTURE,
  value: '1.234.567 lượt',
  status: { code: 'no-target', name: 'Theo dõi' },
  facts: [],
  drawing: undefined,
};

const LONG =
  'Tỷ lệ hồ sơ giải quyết thủ tục hành chính nghiệp vụ được tiếp nhận và trả kết quả trực tuyến toàn trình ';

/** Longer than anything that is in the data. */
export const WORST: ChartPicture = {
  ...BULLET,
  about: `Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính ${LONG}${LONG}`,
  title: LONG.repeat(4),
  source: `Nguồn: ${Array.from({ length: 3 }, (_, index) => `${index}0123/QĐ-UBND-VPCP-TCTTKĐA-BCĐ`).join(', ')} và 214 văn bản khác`,
  publisher: `Công bố: ${LONG}`,
  address: `${'rat-dai-'.repeat(6)}vi-du.gov.vn/bieu-do/${'ty-le-ho-so-'.repeat(8)}/${'bo-phan-tiep-nhan-'.repeat(4)}/2023-06-20_2023-09-20/`,
  value: '123.456.789.012 nghìn tỷ đồng mỗi năm',
  facts: [
    'Mục tiêu không quá 123.456.789.012 nghìn tỷ đồng mỗi năm, hạn 31/12/2030: chưa đủ căn cứ',
    '123.456.789.012/987.654.321.098',
    '19/25 đơn vị đã báo cáo: 123.456.789.012 nghìn tỷ đồng mỗi năm–987.654.321.098 nghìn tỷ đồng mỗi năm',
  ],
};

const TALLY: TallyPicture = {
  ...PICTURE,
  title: 'Bảng chỉ tiêu Đề án 06',
  when: 'số liệu đến 30/9/2023',
  lead: 'Trong 8 mục tiêu có 3 không đạt.',
  tally: [
    { code: 'missed', name: 'Không đạt', count: 3, text: '3' },
    { code: 'behind', name: 'Chậm tiến độ', count: 1, text: '1' },
    { code: 'on-track', name: 'Đúng tiến độ', count: 11, text: '11' },
    { code: 'met', name: 'Đạt', count: 1234, text: '1.234' },
  ],
};

export const pictureOfSeries = () => chartPicture(PICTURE, 'wide', INK);
export const pictureOfSeriesSquare = () => chartPicture(PICTURE, 'square', INK);
export const pictureOfBullet = () => chartPicture(BULLET, 'wide', INK);
export const pictureOfBulletSquare = () => chartPicture(BULLET, 'square', INK);
export const pictureWithoutFigure = () => chartPicture(NO_FIGURE, 'wide', INK);
export const pictureWithUnit = () => chartPicture(WITH_UNIT, 'wide', INK);
export const pictureWithUnitSquare = () => chartPicture(WITH_UNIT, 'square', INK);
export const pictureOfTheLongest = () => chartPicture(WORST, 'wide', INK);
export const pictureOfTheLongestSquare = () => chartPicture(WORST, 'square', INK);
export const pictureOfSite = () => tallyPicture(TALLY, 'wide', INK);
export const pictureOfSiteSquare = () => tallyPicture(TALLY, 'square', INK);
export const pictureOfSiteNotJudged = () => tallyPicture({ ...TALLY, tally: [] }, 'wide', INK);
