/** Vietnamese words of findings about figures of one report that do not agree with each other. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

export const RULE_VI: FamilyCatalogue<'rule'> = {
  'rule/equation-fails': {
    title: 'Các số không khớp nhau',
    message: (sides) => `Hai bên phải bằng nhau nhưng lại khác nhau${bothSides(sides)}.`,
    hint: () => 'Kiểm tra từng ô nêu ở đây; sửa ô ghi sai rồi kiểm tra lại.',
  },
  'rule/exceeds-total': {
    title: 'Phần lớn hơn tổng',
    message: (sides) => `Phần không được lớn hơn tổng${bothSides(sides)}.`,
    hint: () => 'Kiểm tra cả hai ô; có thể hai số đã bị đổi chỗ.',
  },
  'rule/stated-percent-differs': {
    title: 'Tỷ lệ ghi khác tỷ lệ tính được',
    message: ({ stated, computed }) =>
      `${when(stated, `Tệp ghi tỷ lệ ${stated}. `)}${when(computed, `Lấy tử số chia mẫu số ra ${computed}%; trang công bố dùng số tính được.`) || 'Mẫu số là 0 nên không tính được tỷ lệ; trang công bố không có tỷ lệ này.'}`,
    hint: () => 'Kiểm tra lại tử số, mẫu số; nếu đúng thì sửa tỷ lệ, hoặc dùng công thức để Excel tự tính.',
  },
  'rule/stated-percent-unread': {
    title: 'Tỷ lệ ghi sẵn chưa đọc được',
    message: ({ stated, computed }) =>
      `Không đọc được tỷ lệ ghi sẵn${when(stated, ` "${stated}"`)} thành phần trăm nên không đối chiếu được${
        computed === '' ? '' : `; lấy tử số chia mẫu số ra ${computed}%, là số trang công bố dùng`
      }.`,
    hint: () =>
      'Chỉ ghi tỷ lệ kèm dấu %, ví dụ 50%, hoặc dùng công thức để Excel tự tính; cũng có thể để trống.',
  },
  'rule/stated-total-differs': {
    title: 'Dòng tổng không khớp',
    message: ({ stated, computed }) =>
      `${when(stated, `Dòng tổng ghi ${stated}. `)}Cộng các dòng ra ${computed === '' ? 'số khác' : computed}; trang công bố không dùng dòng tổng.`,
    hint: () => 'Kiểm tra xem có dòng nào thiếu, thừa hoặc gõ sai; nếu các dòng đúng thì sửa dòng tổng.',
  },
  'rule/remainder-differs': {
    title: 'Số còn lại không khớp',
    message: ({ stated, computed }) =>
      `${when(stated, `Tệp ghi còn lại ${stated}. `)}Lấy tổng số trừ phần đã làm ra ${computed === '' ? 'số khác' : computed}; trang công bố dùng số tính được.`,
    hint: () => 'Kiểm tra tổng số và phần đã làm; nếu đúng thì sửa số còn lại.',
  },
  'rule/numerator-without-denominator': {
    title: 'Có phần đạt nhưng tổng bằng 0',
    message: ({ shown }) =>
      `${when(shown, `Phần đạt ghi ${shown} nhưng `) || 'Có số ở phần đạt nhưng '}tổng số là 0, nên không tính được tỷ lệ.`,
    hint: () => 'Ghi đủ tổng số, ví dụ 15 trên 20. Nếu không phát sinh thì cả hai ô đều là 0.',
  },
};

type Sides = Readonly<
  Record<'first' | 'first_sum' | 'first_name' | 'second' | 'second_sum' | 'second_name', string>
>;

/** ": A + B là 900 + 150 = 1.050, còn C là 1000", or without the names where they are not known. */
function bothSides(sides: Sides): string {
  if (sides.first === '' || sides.second === '') return '';
  const first = `${sides.first}${when(sides.first_sum, ` = ${sides.first_sum}`)}`;
  const second = `${sides.second}${when(sides.second_sum, ` = ${sides.second_sum}`)}`;
  return sides.first_name && sides.second_name
    ? `: ${sides.first_name} là ${first}, còn ${sides.second_name} là ${second}`
    : `: ${first} so với ${second}`;
}
