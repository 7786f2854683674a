/** Vietnamese words of findings about sheets. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { nameOf } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_VI } from './names.ts';

export const SHEET_VI: FamilyCatalogue<'sheet'> = {
  'sheet/unrecognised': {
    title: 'Không nhận ra biểu mẫu',
    message: ({ form, header }) =>
      `Trang này không khớp với biểu mẫu nào.${when(form, ` Gần nhất là "${form}"`)}${
        form === ''
          ? when(header, ` Còn thiếu: "${header}".`)
          : `${when(header, `, nhưng còn thiếu: "${header}"`)}.`
      }`,
    hint: () =>
      'Sửa dòng tiêu đề cho giống biểu mẫu. Nếu trang không phải biểu báo cáo thì xóa trang đó khỏi tệp nộp.',
  },
  'sheet/title-missing': {
    title: 'Thiếu dòng tên biểu',
    message: ({ form, header }) =>
      `Tiêu đề các cột giống biểu${when(form, ` "${form}"`)}, nhưng phía trên bảng không có dòng tên biểu${when(header, ` với chữ "${header}"`)}.`,
    hint: ({ header }) =>
      `Ghi lại dòng tên biểu ở phía trên bảng${when(header, `, trong đó có chữ "${header}"`)}.`,
  },
  'sheet/ambiguous-form': {
    title: 'Khớp với nhiều biểu mẫu',
    message: ({ first, second }) =>
      `Trang này khớp với nhiều biểu mẫu cùng lúc${when(first, `: "${first}"`)}${when(second, ` và "${second}"`)}.`,
    hint: () =>
      'Giữ nguyên dòng tên biểu ở phía trên bảng như trong biểu mẫu, ví dụ tên phụ lục, để phân biệt.',
  },
  'sheet/ignored': {
    title: 'Trang được bỏ qua',
    message: () => 'Trang này không có bảng nào theo biểu mẫu nên được bỏ qua.',
    hint: () =>
      'Không cần sửa nếu đây không phải biểu báo cáo, ví dụ trang ghi chú. Nếu phải thì sửa dòng tiêu đề cho giống biểu mẫu.',
  },
  'sheet/second-table': {
    title: 'Có thêm bảng không theo biểu mẫu',
    message: ({ header }) =>
      `Ngoài bảng đã nhận ra, trang còn một bảng không theo biểu mẫu nào${when(header, `, có tiêu đề "${header}"`)}; bảng đó không được dùng.`,
    hint: () =>
      'Sửa tiêu đề cột của bảng cho giống biểu mẫu. Nếu bảng không phải biểu báo cáo thì xóa khỏi tệp nộp.',
  },
  'sheet/declared-otherwise': {
    title: 'Trang ghi khác danh sách',
    message: ({ what, shown, declared }) => {
      const subject = nameOf(NAMES_VI.subject, what) || 'điều';
      return `Trang ghi một ${subject}${when(shown, ` (${shown})`)}, còn danh sách tệp nộp khai ${subject} khác${when(declared, ` (${declared})`)}, nên không biết số liệu thuộc về đâu.`;
    },
    hint: ({ what }) =>
      `Sửa bên ghi sai: dòng ghi ở phía trên bảng, hoặc dòng của tệp này trong danh sách${what === 'period' ? ', ví dụ kỳ 2023-09' : ''}.`,
  },
  'sheet/hidden-data': {
    title: 'Có nội dung bị ẩn',
    message: ({ what, places }) => {
      const name = nameOf(NAMES_VI.hidden, what);
      const hidden = `${when(name, `${name} `)}${what === 'sheet' ? `"${places}"` : places}`;
      return `Có phần đang bị ẩn nhưng có nội dung${when(places, `: ${hidden}`)}; số liệu theo biểu mẫu ở đó, nếu có, vẫn được đọc.`;
    },
    hint: () => 'Nếu là số liệu cũ thì xóa hẳn; nếu đúng thì bỏ ẩn để người đọc cùng thấy.',
  },
  'sheet/merged-data': {
    title: 'Số liệu nằm trong ô gộp',
    message: ({ range, count }) =>
      count === ''
        ? `Có ô gộp${when(range, ` ${range}`)} trong vùng số liệu, nên không biết số thuộc dòng, cột nào; số đó không được dùng.`
        : `Các ô${when(range, ` ${range}`)} được gộp nhưng bên dưới còn ${count} ô có nội dung bị che; nội dung đó không được dùng.`,
    hint: () => 'Bỏ gộp ô, xóa nội dung thừa hoặc đưa mỗi số về đúng ô của nó.',
  },
  'sheet/external-link': {
    title: 'Công thức lấy số từ tệp khác',
    message: ({ count }) =>
      `Có${when(count, ` ${count}`)} ô lấy số từ một sổ làm việc khác; số đọc được là số Excel lưu lần cuối, có thể đã cũ.`,
    hint: () =>
      'Mở cả hai tệp để Excel cập nhật, rồi chép các ô đó và dán giá trị (Paste Special › Values) thay cho công thức.',
  },
  'sheet/too-many-problems': {
    title: 'Trang còn nhiều chỗ sai nữa',
    message: ({ limit, count }) =>
      `Chỉ nêu ${limit === '' ? 'những' : limit} chỗ đầu tiên${when(count, `; trang còn ${count} chỗ nữa`)}.`,
    hint: () => 'Sửa những chỗ đã nêu, trước hết là điều sai lặp lại ở cả cột, rồi kiểm tra lại.',
  },
  'sheet/too-many-cells': {
    title: 'Trang có quá nhiều ô',
    message: ({ limit }) => `Trang có nhiều ô hơn mức cho phép${when(limit, ` (tối đa ${limit} ô)`)}.`,
    hint: () => 'Xóa các dòng và cột trống ở cuối bảng, hoặc chép riêng bảng số liệu sang một tệp mới.',
  },
};
