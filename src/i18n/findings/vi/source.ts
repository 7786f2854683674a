/** Vietnamese words of findings that compare a figure with what was reported elsewhere or earlier. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';
import { read } from './read.ts';

export const SOURCE_VI: FamilyCatalogue<'source'> = {
  'source/sources-disagree': {
    title: 'Hai nguồn ghi khác nhau',
    message: ({ first, second }) =>
      `Cùng một số liệu nhưng hai nơi ghi khác nhau${when(first, `: ${first}${when(second, ` và ${second}`)}`) || when(second, `: một nơi ghi ${second}, nơi kia để trống`)}.`,
    hint: () => 'Đối chiếu hai nguồn, thống nhất một số với nơi gửi rồi sửa ở nguồn sai.',
  },
  'source/parent-and-children-disagree': {
    title: 'Cấp trên và cấp dưới không khớp',
    message: ({ stated, computed }) =>
      `Số của đơn vị cấp trên${when(stated, ` là ${stated},`)} khác với tổng của các đơn vị trực thuộc${when(computed, ` là ${computed}`)}.`,
    hint: () => 'Kiểm tra xem có đơn vị trực thuộc nào thiếu, thừa hoặc ghi sai, rồi sửa ở bên ghi sai.',
  },
  'source/period-and-parts-disagree': {
    title: 'Kỳ dài và các kỳ ngắn không khớp',
    message: ({ stated, computed }) =>
      `Số của cả kỳ${when(stated, ` là ${stated},`)} khác với tổng của các kỳ ngắn hơn nằm trong đó${when(computed, ` là ${computed}`)}.`,
    hint: () =>
      'Đối chiếu từng báo cáo được nêu, xem có ô nào ghi số lũy kế thay cho số của riêng kỳ đó không, rồi sửa bên ghi sai.',
  },
  'source/cumulative-falls': {
    title: 'Số lũy kế bị giảm',
    message: ({ first, second }) =>
      `Số lũy kế phải tăng hoặc giữ nguyên, nhưng lại giảm${first && second ? `: trước là ${first}, nay là ${second}` : ''}.`,
    hint: () =>
      'Kiểm tra xem ô ghi số lũy kế hay số của riêng kỳ này. Nếu số kỳ trước sai thì nộp lại báo cáo kỳ đó.',
  },
  'source/copied-from-last-period': {
    title: 'Giống hệt kỳ trước',
    message: ({ count, period }) =>
      `Có${when(count, ` ${count}`)} số liệu giống hệt báo cáo ${period === '' ? 'kỳ trước' : period}; có thể số cũ đã được chép lại.`,
    hint: () => 'Ghi lại số của kỳ này. Nếu đúng là không có gì thay đổi thì không cần sửa.',
  },
  'source/implausible-jump': {
    title: 'Số thay đổi bất thường',
    message: ({ shown, first, second }) =>
      `${read(shown)} Số này khác xa các kỳ trước${first && second ? `; theo các kỳ đó thì vào khoảng từ ${first} đến ${second}` : ''}.`,
    hint: () =>
      'Kiểm tra xem có thừa, thiếu chữ số 0 hay nhầm cột không, ví dụ 12500 thay cho 1250. Nếu đúng thì không cần sửa.',
  },
  'source/changed-after-publication': {
    title: 'Số đã công bố bị thay đổi',
    message: ({ count, first, second }) =>
      `Tệp có${when(count, ` ${count}`)} số liệu khác với số đã công bố${first && second ? `; chỗ này trước là ${first}, nay là ${second}` : ''}.`,
    hint: () =>
      'Nếu sửa có chủ ý thì ghi lý do và văn bản vào danh sách tệp nộp; nếu không thì dùng lại tệp đã nộp.',
  },
  'source/task-reports-disagree': {
    title: 'Hai báo cáo khác nhau về một nhiệm vụ',
    message: ({ first, second }) =>
      `Cùng một nhiệm vụ, cùng một ngày nhưng ghi hai tình trạng${when(first, `: "${first}"${when(second, ` và "${second}"`)}`)}; chưa dùng bên nào.`,
    hint: () =>
      'Giữ lại tình trạng đúng. Nếu một bản gửi sau để thay bản kia thì ghi ngày nhận của cả hai trong submissions.csv.',
  },
};
