/** Vietnamese words of findings about the headers of columns. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

export const HEADER_VI: FamilyCatalogue<'header'> = {
  'header/missing': {
    title: 'Thiếu cột',
    message: ({ header, nearest }) =>
      `Không tìm thấy cột${when(header, ` "${header}"`)}.${when(nearest, ` Tiêu đề gần giống nhất là "${nearest}".`)}`,
    hint: ({ header }) => `Ghi tiêu đề cột đúng như biểu mẫu${when(header, `: "${header}"`)}.`,
  },
  'header/unknown': {
    title: 'Cột không có trong biểu mẫu',
    message: ({ header, nearest }) =>
      `Biểu mẫu không có cột${when(header, ` "${header}"`) || ' này'}, nên cột này không được dùng.${when(nearest, ` Cột gần giống nhất của biểu mẫu là "${nearest}".`)}`,
    hint: ({ nearest }) =>
      `${when(nearest, `Nếu là cùng một cột thì sửa tiêu đề thành "${nearest}". `)}Nếu là cột ghi thêm thì không cần sửa.`,
  },
  'header/duplicate': {
    title: 'Hai cột trùng tiêu đề',
    message: ({ header }) =>
      `Có hai cột cùng tiêu đề${when(header, ` "${header}"`)}, nên không biết lấy cột nào.`,
    hint: () => 'Xóa cột thừa hoặc sửa lại tiêu đề cho đúng biểu mẫu.',
  },
  'header/moved': {
    title: 'Cột đứng khác chỗ',
    message: ({ header, nearest }) =>
      `Cột${when(header, ` "${header}"`) || ' này'} không đứng đúng chỗ${when(nearest, `; trong biểu mẫu, cột này ở sau cột "${nearest}"`)}. Số liệu vẫn được đọc theo tiêu đề.`,
    hint: () => 'Kiểm tra xem số liệu có nằm đúng dưới tiêu đề không; nên giữ thứ tự cột như biểu mẫu.',
  },
};
