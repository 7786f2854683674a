/** Vietnamese words of findings about rows: shifted ones, and keys that are unknown or given twice. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';
import { read } from './read.ts';

const LOST_LETTERS_HINT =
  'Mở lại tệp gốc và lưu thành .xlsx, hoặc chọn "CSV UTF-8" khi lưu; tệp này không còn khôi phục được chữ.';

export const ROW_VI: FamilyCatalogue<'row'> = {
  'row/too-many-fields': {
    title: 'Dòng thừa ô so với tiêu đề',
    message: ({ shown }) =>
      `${read(shown)} Ô này nằm ngoài cột cuối của tiêu đề, nên các ô trong dòng có thể đã bị lệch; không số nào của dòng được dùng.`,
    hint: () =>
      'Xem lại dấu phân cách trong dòng. Số có dấu phẩy như 54,9 phải đặt trong dấu ngoặc kép, hoặc lưu tệp với dấu chấm phẩy phân cách cột.',
  },
  'row/too-few-fields': {
    title: 'Dòng thiếu ô so với tiêu đề',
    message: ({ count, limit }) =>
      `Dòng này${when(count, ` chỉ có ${count} ô,`) || ' có số ô'} ít hơn số cột của tiêu đề${when(limit, ` là ${limit}`)}; ô thiếu được coi là để trống.`,
    hint: () => 'Ghi đủ dấu phân cách trong dòng, kể cả cho ô để trống; mở bằng Excel rồi lưu lại là đủ.',
  },
  'row/shifted': {
    title: 'Dòng bị lệch cột',
    message: ({ shown }) =>
      `${read(shown)} Đây là cột ghi tên, nên các ô trong dòng có vẻ đã lệch sang bên; không số nào của dòng được dùng.`,
    hint: () => 'Đưa tên và từng con số về đúng cột; nếu dòng có ô gộp thì bỏ gộp trước.',
  },
  'row/unknown-unit': {
    title: 'Không có đơn vị này',
    message: ({ unit, nearest }) => {
      if (unit === '') return `${read(unit)} Dòng này thiếu tên hoặc mã đơn vị.`;
      if (hasLostLetters(unit))
        return `${read(unit)} Chữ có dấu đã thành dấu hỏi, nên không rõ là đơn vị nào.`;
      return `${read(unit)} Vào thời gian đó, ở đây không có đơn vị nào tên như vậy.${when(nearest, ` Tên gần nhất trong danh mục là "${nearest}".`)}`;
    },
    hint: ({ unit, nearest }) => {
      if (unit === '') return 'Ghi tên hoặc mã đơn vị vào ô này; nếu dòng không có số liệu thì xóa cả dòng.';
      if (hasLostLetters(unit)) return LOST_LETTERS_HINT;
      return `${
        nearest === ''
          ? 'Ghi loại đơn vị và tên riêng như trong danh mục, hoặc ghi mã đơn vị.'
          : `Chỉ khi đúng là đơn vị đó thì ghi "${nearest}"; nếu không thì ghi tên hoặc mã của đơn vị cần báo cáo.`
      } Người giữ danh mục: nếu đây là tên khác của một đơn vị thì thêm vào cột tên gọi khác.`;
    },
  },
  'row/ambiguous-unit': {
    title: 'Tên đơn vị bị trùng',
    message: ({ unit, first, second }) =>
      `${read(unit)} Tên này có thể là nhiều đơn vị${when(first, `: ${first}`)}${when(second, ` hoặc ${second}`)}.`,
    hint: () => 'Ghi đủ tên: cấp, tên riêng và đơn vị cấp trên; hoặc ghi mã đơn vị.',
  },
  'row/closed-unit': {
    title: 'Đơn vị không tồn tại trong kỳ này',
    message: ({ unit }) =>
      `${read(unit)} Đơn vị này có trong danh mục, nhưng vào ngày cuối của kỳ thì chưa thành lập hoặc đã sáp nhập, giải thể.`,
    hint: () =>
      'Kiểm tra lại kỳ của số liệu; nếu kỳ đúng thì ghi tên đơn vị của thời gian đó, kể cả loại đơn vị (xã, phường, huyện…).',
  },
  'row/unknown-category': {
    title: 'Không có mục này',
    message: ({ category, nearest }) =>
      `${read(category)} ${category === '' ? 'Ở đây cần tên một mục của biểu mẫu.' : 'Biểu mẫu không có mục này.'}${when(nearest, ` Mục gần giống nhất là "${nearest}".`)}`,
    hint: ({ nearest }) => `Ghi tên mục như trong biểu mẫu${when(nearest, `, ví dụ "${nearest}"`)}.`,
  },
  'row/unknown-state': {
    title: 'Không rõ việc làm đến đâu',
    message: ({ shown }) =>
      `${read(shown)} Ở đây cần cho biết nhiệm vụ đã làm đến đâu bằng một trong các cách ghi của biểu mẫu.`,
    hint: ({ nearest }) => `Ghi lại như biểu mẫu${when(nearest, `, ví dụ "${nearest}"`)}.`,
  },
  'row/duplicate-same': {
    title: 'Dòng lặp lại',
    message: ({ first }) =>
      `Cùng một số liệu được ghi hai lần với cùng con số${when(first, ` (${first})`)}; chỉ tính một lần.`,
    hint: () => 'Xóa dòng thừa.',
  },
  'row/duplicate-different': {
    title: 'Hai số khác nhau cho cùng một việc',
    message: ({ first, second }) =>
      `Cùng một đơn vị, một kỳ, một chỉ tiêu nhưng có hai số khác nhau${when(
        first,
        `: ${first}${when(second, ` và ${second}`)}`,
      )}; không dùng số nào.`,
    hint: () => 'Giữ lại số đúng và xóa số kia.',
  },
  'row/subtotal-skipped': {
    title: 'Dòng cộng không tính thêm',
    message: ({ shown }) =>
      `Dòng${when(shown, ` "${shown}"`) || ' này'} cộng các dòng khác lại, nên chỉ dùng để đối chiếu, không tính thêm lần nữa.`,
    hint: () => 'Không cần sửa nếu đúng là dòng cộng. Nếu là số liệu riêng thì ghi tên đơn vị hoặc tên mục.',
  },
};

/** A question mark inside a word, or the sign that programs put in place of letters that they could not keep. */
function hasLostLetters(name: string): boolean {
  return /\p{L}\?+\p{L}|\uFFFD/u.test(name);
}
