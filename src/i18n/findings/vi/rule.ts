/** Vietnamese words of findings about figures of one report that do not agree with each other. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

export const RULE_VI: FamilyCatalogue<'rule'> = {
  'rule/equation-fails': {
    title: 'Các số không khớp nhau',
    message: ({ first, second, first_name, second_name }) =>
      `Hai bên phải bằng nhau nhưng lại khác nhau${sides(first_name, first, second_name, second)}.`,
    hint: () => 'Kiểm tra từng ô nêu ở đây; sửa ô ghi sai rồi kiểm tra lại.',
  },
  'rule/exceeds-total': {
    title: 'Phần lớn hơn tổng',
    message: ({ first, second, first_name, second_name }) =>
      `Phần không được lớn hơn tổng${sides(first_name, first, second_name, second)}.`,
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

/** ": A + B là 900 + 150 = 1050, còn C là 1000", or without the names where they are not known. */
function sides(firstName: string, first: string, secondName: string, second: string): string {
  if (first === '' || second === '') return '';
  return firstName && secondName
    ? `: ${firstName} là ${first}, còn ${secondName} là ${second}`
    : `: ${first} so với ${second}`;
}
