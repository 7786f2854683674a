/** Vietnamese words of findings about personal data. Nothing here takes what was found, so nothing can repeat it. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

const REFUSED = 'nên cả tệp không được dùng; nội dung đó không được lưu lại hay công bố ở đâu';
const ONLY_TOTALS = 'Báo cáo chỉ cần số tổng hợp, ví dụ 25 người.';

export const PRIVACY_VI: FamilyCatalogue<'privacy'> = {
  'privacy/identity-number': {
    title: 'Có số căn cước hoặc chứng minh nhân dân',
    message: () => `Có dãy số giống số định danh của một người, ${REFUSED}.`,
    hint: () => `Xóa dãy số đó, và cả cột nếu cột ghi số định danh, rồi nộp lại. ${ONLY_TOTALS}`,
  },
  'privacy/phone-number': {
    title: 'Có số điện thoại',
    message: () => `Có dãy số giống số điện thoại, ${REFUSED}.`,
    hint: () =>
      `Xóa số điện thoại rồi nộp lại; nếu đó là số của cơ quan ở đầu hoặc cuối biểu thì chỉ cần xóa dòng ấy. ${ONLY_TOTALS}`,
  },
  'privacy/e-mail': {
    title: 'Có địa chỉ thư điện tử',
    message: () => `Có địa chỉ thư điện tử, ${REFUSED}.`,
    hint: () => `Xóa địa chỉ đó rồi nộp lại. ${ONLY_TOTALS}`,
  },
  'privacy/person-column': {
    title: 'Có cột thông tin từng người',
    message: ({ header }) =>
      `Cột${when(header, ` "${header}"`) || ' này'} ghi thông tin của từng người, ${REFUSED}.`,
    hint: () => `Xóa cột này rồi nộp lại. ${ONLY_TOTALS}`,
  },
  'privacy/small-number': {
    title: 'Số nhỏ không công bố',
    message: ({ limit }) =>
      `Số này ${limit === '' ? 'quá nhỏ' : `dưới ${limit}`} nên không công bố, để không ai bị nhận ra.`,
    hint: () => 'Không cần sửa. Số trong tệp vẫn giữ nguyên; các số tính ra được số này cũng không công bố.',
  },
};
