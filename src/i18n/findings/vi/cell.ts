/** Vietnamese words of findings about single cells. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { nameOf } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_VI } from './names.ts';
import { read } from './read.ts';

export const CELL_VI: FamilyCatalogue<'cell'> = {
  'cell/not-a-number': {
    title: 'Không phải là số',
    message: ({ shown }) => `${read(shown)} Ở đây cần một số.`,
    hint: () => 'Ghi số, ví dụ 1250 hoặc 1.250. Nếu chưa có số liệu thì để trống ô.',
  },
  'cell/ambiguous-number': {
    title: 'Số đọc được theo hai cách',
    message: ({ shown, first, second }) =>
      `${read(shown)} Không rõ dấu chấm, dấu phẩy là phần thập phân hay phân cách hàng nghìn${when(
        first,
        `: có thể là ${first}${when(second, ` hoặc ${second}`)}`,
      )}.`,
    hint: ({ second }) =>
      `Số đếm viết liền hoặc chấm từng ba chữ số, ví dụ 1250 hoặc 1.250; phần thập phân dùng dấu phẩy, ví dụ 54,9.${when(
        second,
        ` Nếu đúng ý là số đếm thì ghi ${second}.`,
      )}`,
  },
  'cell/thousands-misplaced': {
    title: 'Dấu phân cách đặt sai chỗ',
    message: ({ shown }) => `${read(shown)} Dấu phân cách hàng nghìn phải đứng trước từng nhóm ba chữ số.`,
    hint: () => 'Ghi lại số, ví dụ 1250000 hoặc 1.250.000.',
  },
  'cell/unit-in-number': {
    title: 'Có chữ lẫn trong số',
    message: ({ shown }) => `${read(shown)} Ở đây chỉ ghi số, không kèm đơn vị tính hay ghi chú.`,
    hint: () => 'Chỉ giữ lại con số, ví dụ 12 thay cho "12 hồ sơ". Ghi chú đặt ở cột ghi chú.',
  },
  'cell/negative-count': {
    title: 'Số đếm bị âm',
    message: ({ shown }) => `${read(shown)} Số đếm không thể nhỏ hơn 0.`,
    hint: () =>
      'Kiểm tra lại phép trừ hoặc công thức trong ô. Nếu dấu "-" nghĩa là chưa có số liệu thì để trống ô.',
  },
  'cell/fraction-in-count': {
    title: 'Số đếm bị lẻ',
    message: ({ shown }) => `${read(shown)} Ở đây đếm từng việc, từng người nên phải là số nguyên.`,
    hint: () => 'Ghi số nguyên, ví dụ 1250. Nếu đây là tỷ lệ thì chuyển sang cột tỷ lệ.',
  },
  'cell/not-a-fraction': {
    title: 'Không phải hai số viết với dấu /',
    message: ({ shown }) =>
      `${read(shown)} Ở đây cần hai số cách nhau bằng dấu gạch chéo: số đã làm trước, tổng số sau.`,
    hint: () => 'Ghi ví dụ 13.236/27.410. Nếu chưa có số liệu thì để trống ô.',
  },
  'cell/percent-scale': {
    title: 'Tỷ lệ chưa rõ thang',
    message: ({ shown, first, second }) =>
      `${read(shown)} Cột này ghi tỷ lệ phần trăm, nhưng không biết chắc số này là bao nhiêu phần trăm${when(
        first,
        `: có thể là ${first}${when(second, ` hoặc ${second}`)}`,
      )}.`,
    hint: ({ first, second }) =>
      first !== '' && second !== ''
        ? `Ghi kèm dấu %: ${second} hoặc ${first}.`
        : 'Ghi kèm dấu %, ví dụ 80% hoặc 0,8%.',
  },
  'cell/formula-not-calculated': {
    title: 'Công thức chưa tính',
    message: () => 'Ô có công thức nhưng tệp chưa lưu kết quả, nên không biết số là bao nhiêu.',
    hint: () => 'Mở tệp bằng Excel, bấm F9 để tính lại, lưu tệp rồi nộp lại; hoặc ghi thẳng con số.',
  },
  'cell/formula-error': {
    title: 'Công thức bị lỗi',
    message: ({ shown }) => `Công thức trong ô cho ra lỗi${when(shown, ` "${shown}"`)} thay vì một số.`,
    hint: () => 'Sửa công thức, hoặc ghi thẳng con số. Nếu không phát sinh thì ghi 0 ở cả hai cột cần chia.',
  },
  'cell/looks-like-a-date': {
    title: 'Số bị đổi thành ngày',
    message: ({ shown }) =>
      `${read(shown)} Ở đây cần một số nhưng ô đang là ngày tháng; Excel tự đổi những gì giống ngày, như 6/6.`,
    hint: () => 'Định dạng ô là Văn bản (Text) rồi ghi lại con số, ví dụ 24; ở cột ghi hai số thì ghi 6/6.',
  },
  'cell/impossible-date': {
    title: 'Ngày, kỳ không hợp lệ',
    message: ({ shown }) =>
      shown === ''
        ? `${read(shown)} Ở đây cần ngày hoặc kỳ báo cáo.`
        : `${read(shown)} Đây không phải là ngày hay kỳ báo cáo có thật.`,
    hint: () =>
      'Ghi theo thứ tự ngày/tháng/năm, ví dụ 20/9/2023, hoặc kỳ, ví dụ "Tháng 9/2023", "Quý III/2023".',
  },
  'cell/beyond-maximum': {
    title: 'Vượt mức cao nhất có thể',
    message: ({ shown, limit }) =>
      `${read(shown)} Số này vượt mức cao nhất có thể${when(limit, `, là ${limit}`)}.`,
    hint: () => 'Kiểm tra dấu phẩy thập phân, ví dụ 68,61 chứ không phải 6861.',
  },
  'cell/unexpected-figure': {
    title: 'Số ở ô không cần ghi',
    message: ({ shown, header }) =>
      `${read(shown)} Biểu mẫu không có số ở ô này${when(header, ` cho dòng "${header}"`)}, nên số đó không được dùng.`,
    hint: () => 'Xem lại số này thuộc cột nào, dòng nào; nếu thừa thì xóa đi.',
  },
  'cell/code-lost-zeros': {
    title: 'Mã bị mất số 0 ở đầu',
    message: ({ shown, nearest }) =>
      `${read(shown)} Ở đây cần một mã${when(nearest, `, có lẽ là ${nearest}`)}; bảng tính bỏ số 0 ở đầu khi coi mã là số.`,
    hint: ({ nearest }) =>
      `Định dạng cột là Văn bản (Text) rồi ghi lại mã, ví dụ ${nearest === '' ? '070' : nearest}.`,
  },
  'cell/unreadable': {
    title: 'Không đọc chắc được ô',
    message: ({ shown, reason }) => {
      const why = nameOf(NAMES_VI.unreadable, reason);
      return `${when(shown, `Ô hiện "${shown}", nhưng n`) || 'N'}ội dung lưu trong tệp không đọc chắc được${when(why, `: ${why}`)}.`;
    },
    hint: () => 'Xóa cả nội dung và định dạng của ô rồi gõ lại, ví dụ 118, không kèm chú thích.',
  },
};
