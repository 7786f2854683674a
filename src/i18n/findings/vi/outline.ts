/** Vietnamese words of findings about the templates of reports. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { nameOf } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_VI } from './names.ts';

export const OUTLINE_VI: FamilyCatalogue<'outline'> = {
  'outline/unclosed-brace': {
    title: 'Ô trong đề cương chưa đóng ngoặc',
    message: ({ shown }) => `Dấu { mở${when(shown, ` ở "${shown}"`)} không có dấu } đóng lại trên cùng dòng.`,
    hint: () => 'Thêm dấu }. Mỗi ô viết trọn trên một dòng, ví dụ {measure: ma-so-lieu}.',
  },
  'outline/unknown-field': {
    title: 'Ô trong đề cương viết không đúng',
    message: ({ shown }) => `Không hiểu ô${when(shown, ` "${shown}"`)}.`,
    hint: ({ nearest }) =>
      `${when(nearest, `Gần giống nhất là "${nearest}". `)}Ô bắt đầu bằng measure, indicator, name, narrative, table hoặc list; cách viết từng loại ở đầu tệp mẫu.`,
  },
  'outline/unbound-field': {
    title: 'Ô trong đề cương không gắn với số nào',
    message: ({ shown }) => `Ô${when(shown, ` "${shown}"`)} chưa nói đủ lấy số liệu nào.`,
    hint: () => 'Ghi mã sau dấu hai chấm, ví dụ {measure: ma-so-lieu, category: ma-phan-to}.',
  },
  'outline/unknown-code': {
    title: 'Đề cương dùng mã chưa được khai',
    message: ({ code, table }) => {
      const name = nameOf(NAMES_VI.table, table);
      return `Mã${when(code, ` "${code}"`)} chưa được khai${when(name, ` trong ${name}`)}.`;
    },
    hint: ({ nearest }) =>
      nearest === ''
        ? 'Sửa cho đúng mã đã khai, hoặc khai mã này trước.'
        : `Mã gần giống nhất là "${nearest}".`,
  },
  'outline/category-elsewhere': {
    title: 'Số liệu không chia theo phân tổ này',
    message: ({ code, measure }) =>
      `Số liệu${when(measure, ` "${measure}"`)} không được chia theo phân tổ${when(code, ` "${code}"`)}.`,
    hint: () => 'Xem cột dimension của số liệu, rồi ghi một phân tổ của đúng cách chia ấy hoặc bỏ category.',
  },
  'outline/no-translation': {
    title: 'Đề cương thiếu bản tiếng Anh',
    message: ({ shown }) => `Dòng${when(shown, ` "${shown}"`)} chưa có dòng tiếng Anh.`,
    hint: () => 'Viết ngay bên dưới một dòng bắt đầu bằng en: với cùng các ô.',
  },
  'outline/fields-differ': {
    title: 'Hai thứ tiếng không cùng các ô',
    message: ({ first }) =>
      `Ô${when(first, ` "${first}"`)} chỉ có ở một trong hai dòng tiếng Việt, tiếng Anh.`,
    hint: () => 'Chép các ô của dòng tiếng Việt sang dòng en:, thứ tự có thể khác.',
  },
  'outline/stray-line': {
    title: 'Dòng đặt sai chỗ trong đề cương',
    message: ({ shown }) => `Dòng${when(shown, ` "${shown}"`)} không thuộc mục hay câu nào.`,
    hint: () => 'Câu viết dưới một tiêu đề #; dòng en: ngay dưới câu của nó; dòng > ngay dưới tiêu đề.',
  },
  'outline/heading-depth': {
    title: 'Tiêu đề nhảy bậc',
    message: ({ shown }) => `Tiêu đề${when(shown, ` "${shown}"`)} không nằm dưới tiêu đề bậc ngay trên nó.`,
    hint: () => 'Phần viết #, mục trong phần ##, tiểu mục ###.',
  },
  'outline/overlapping': {
    title: 'Hai đề cương cho cùng một báo cáo',
    message: ({ file }) =>
      `Đề cương này và ${file === '' ? 'một đề cương khác' : `"${file}"`} cùng dùng cho một cấp, một loại kỳ, một khoảng ngày.`,
    hint: () => 'Sửa levels, periods hoặc from, to ở đầu một trong hai tệp.',
  },
};
