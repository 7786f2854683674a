/** Vietnamese words of findings about corrections: decisions that a figure is not what the file says. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

export const CORRECTION_VI: FamilyCatalogue<'correction'> = {
  'correction/applied': {
    title: 'Đã đính chính',
    message: ({ first, second, reason }) =>
      `Tệp ${first === '' ? 'để trống' : `ghi "${first}"`}, nhưng theo đính chính thì ${second === '' ? 'coi như để trống' : `đọc là "${second}"`}${when(reason, `; lý do: ${withoutStop(reason)}`)}.`,
    hint: () => 'Không cần sửa. Khi nơi gửi nộp lại tệp đúng thì xóa dòng đính chính.',
  },
  'correction/not-applied': {
    title: 'Đính chính chưa dùng được',
    message: () =>
      'Dòng đính chính này có chỗ chưa đúng nên chưa dùng được; số ở ô được nêu tạm thời không công bố.',
    hint: () => 'Sửa dòng đính chính theo những lỗi nêu ở cùng dòng, rồi kiểm tra lại.',
  },
  'correction/unknown-cell': {
    title: 'Đính chính sai chỗ',
    message: ({ file, sheet, cell }) =>
      `Đính chính nêu ô${when(cell, ` ${cell}`)}${when(sheet, `, trang "${sheet}"`)}${when(file, `, tệp "${file}"`)}, nhưng ở đó không có số liệu nào.`,
    hint: () => 'Sửa tên tệp, tên trang và ô cho đúng, ví dụ F17; hoặc xóa dòng đính chính.',
  },
  'correction/cell-has-changed': {
    title: 'Ô đã khác lúc đính chính',
    message: ({ first, shown }) =>
      `Đính chính được lập khi ô ${first === '' ? 'để trống' : `ghi "${first}"`}, nay ô ${shown === '' ? 'để trống' : `ghi "${shown}"`}, nên đính chính không được dùng.`,
    hint: () =>
      'Nếu số mới trong tệp đã đúng thì xóa dòng đính chính; nếu chưa thì ghi lại dòng đó theo tệp mới.',
  },
};

function withoutStop(reason: string): string {
  return reason.replace(/[.;\s]+$/u, '');
}
