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
    hint: () => 'Ghi số: 1250 ở cột số đếm, 54% ở cột tỷ lệ. Nếu chưa có số liệu thì để trống ô.',
  },
  'cell/ambiguous-number': {
    title: 'Số đọc được theo hai cách',
    message: ({ shown, first, second }) =>
      `${read(shown)} Không rõ dấu chấm, dấu phẩy là phần thập phân hay phân cách hàng nghìn${when(
        first,
        `: có thể là ${first}${when(second, ` hoặc ${second}`)}`,
      )}.`,
    hint: () =>
      'Đối chiếu với số gốc rồi ghi lại. Số nguyên viết liền, ví dụ 1250; phần thập phân chỉ có ở cột tỷ lệ, cột điểm.',
  },
  'cell/marks-misused': {
    title: 'Dấu chấm, dấu phẩy dùng chưa đúng',
    message: ({ shown, first }) =>
      `${read(shown)} Dấu chấm, dấu phẩy ở đây không theo cách viết số của cột này${when(first, `; có lẽ là ${first}`)}.`,
    hint: ({ first }) =>
      `${when(first, `Nếu đúng ý thì ghi ${first}. `)}Cả cột viết số theo cùng một cách; số nguyên thì viết liền.`,
  },
  'cell/thousands-as-decimal': {
    title: 'Hàng nghìn bị hiểu thành phần thập phân',
    message: ({ shown, first, second }) =>
      `${read(shown)} Số đếm phải là số nguyên. Có thể Excel đang dùng dấu chấm làm dấu thập phân${when(
        first,
        `, nên khi gõ ${first} thì Excel không hiểu là ${second === '' ? 'hàng nghìn' : second}`,
      )}.`,
    hint: ({ second }) =>
      `Đối chiếu với số gốc. ${when(second, `Nếu đúng là ${second} thì gõ liền ${second}, không gõ dấu chấm. `)}Nếu đây là tỷ lệ thì chuyển sang cột tỷ lệ.`,
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
  'cell/percent-in-count': {
    title: 'Tỷ lệ phần trăm ở cột số đếm',
    message: ({ shown }) => `${read(shown)} Cột này ghi số đếm, còn đây là tỷ lệ phần trăm.`,
    hint: () =>
      'Ghi số đã đếm được, ví dụ 12 hồ sơ thì ghi 12. Tỷ lệ thì chuyển sang cột tỷ lệ; nếu định dạng ô là phần trăm thì đổi thành Số (Number).',
  },
  'cell/two-numbers': {
    title: 'Hai số trong một ô',
    message: ({ shown }) => `${read(shown)} Ở đây chỉ ghi một số.`,
    hint: () => 'Ghi mỗi số vào đúng cột của nó: số đã làm ở một cột, tổng số ở cột khác.',
  },
  'cell/approximate-number': {
    title: 'Số ước chừng',
    message: ({ shown }) =>
      `${read(shown)} Đây chỉ là mức ước chừng hoặc mức tối thiểu, tối đa, không phải con số chính xác.`,
    hint: () =>
      'Ghi con số chính xác, ví dụ 1912. Nếu chưa có thì để trống ô và ghi ước chừng ở cột ghi chú.',
  },
  'cell/scientific-notation': {
    title: 'Số bị viết rút gọn',
    message: ({ shown }) =>
      `${read(shown)} Đây là cách Excel viết rút gọn một số dài; các chữ số phía sau có thể đã mất.`,
    hint: () => 'Định dạng ô là Số (Number), nới rộng cột rồi ghi lại đầy đủ, ví dụ 123456.',
  },
  'cell/negative-count': {
    title: 'Số bị âm',
    message: ({ shown }) => `${read(shown)} Số liệu ở đây không thể nhỏ hơn 0.`,
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
    title: 'Ngày, kỳ không có thật',
    message: ({ shown }) =>
      shown === ''
        ? `${read(shown)} Ở đây cần ngày hoặc kỳ báo cáo.`
        : `${read(shown)} Trên lịch không có ngày hay kỳ báo cáo như vậy.`,
    hint: () =>
      'Ghi ngày trước, tháng sau, ví dụ 20/9/2023, hoặc kỳ, ví dụ "Tháng 9/2023"; năm phải từ 2000 đến 2099.',
  },
  'cell/unread-date': {
    title: 'Cách ghi ngày, kỳ chưa đọc được',
    message: ({ shown }) =>
      `${read(shown)} Ở đây cần ngày hoặc kỳ báo cáo, ghi theo cách chỉ có một cách hiểu.`,
    hint: () =>
      'Ngày ghi như 20/9/2023, "ngày 20 tháng 9 năm 2023"; kỳ ghi như "Tháng 9/2023", "Quý III/2023", "6 tháng đầu năm 2023", "Năm 2023", "20/6/2023 - 20/9/2023".',
  },
  'cell/beyond-maximum': {
    title: 'Vượt mức cao nhất có thể',
    message: ({ shown, limit }) =>
      `${read(shown)} Số này vượt mức cao nhất có thể${when(limit, `, là ${limit}`)}.`,
    hint: () =>
      'Kiểm tra dấu thập phân, ví dụ 68,61 chứ không phải 6861; tỷ lệ thì kiểm tra lại số đã làm và tổng số.',
  },
  'cell/scaled-unit': {
    title: 'Số tính bằng nghìn, triệu',
    message: ({ shown }) =>
      `${read(shown)} Số liệu ở đây có thể đã chia cho nghìn hoặc triệu, nên không biết chắc là bao nhiêu.`,
    hint: () =>
      'Ghi đủ con số theo đơn vị tính của biểu mẫu, ví dụ 13250 hồ sơ chứ không phải 13,25 nghìn hồ sơ.',
  },
  'cell/outside-period': {
    title: 'Ngày, kỳ nằm ngoài kỳ báo cáo',
    message: ({ shown, period }) =>
      `${read(shown)} Ngày hoặc kỳ này nằm ngoài kỳ báo cáo${when(period, ` là ${period}`)}.`,
    hint: () =>
      'Kiểm tra thứ tự ngày/tháng/năm và năm, ví dụ 20/9/2023; nếu tệp đặt nhầm thư mục kỳ thì chuyển lại.',
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
