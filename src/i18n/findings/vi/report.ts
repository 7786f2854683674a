/** Vietnamese words of findings about reports that are missing, late, early or incomplete. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

export const REPORT_VI: FamilyCatalogue<'report'> = {
  'report/missing': {
    title: 'Chưa có báo cáo',
    message: ({ unit, period, due }) =>
      `Chưa nhận được báo cáo${when(period, ` ${period}`)}${when(unit, ` của ${unit}`)}${when(due, `; hạn nộp là ${due}`)}.`,
    hint: () => 'Nhắc đơn vị nộp báo cáo; khi nhận được thì thêm tệp và một dòng vào danh sách tệp nộp.',
  },
  'report/late': {
    title: 'Báo cáo nộp muộn',
    message: ({ due, received }) =>
      `Báo cáo được nhận${when(received, ` ngày ${received}`)} sau hạn nộp${when(due, ` là ${due}`)}; số liệu vẫn được dùng.`,
    hint: () => 'Không cần sửa tệp. Nếu ngày nhận ghi sai thì sửa trong danh sách tệp nộp.',
  },
  'report/early': {
    title: 'Báo cáo nộp sớm',
    message: ({ period, received }) =>
      `Báo cáo được nhận${when(received, ` ngày ${received}`)} khi kỳ${when(period, ` ${period}`)} chưa kết thúc, nên có thể còn thiếu những ngày cuối kỳ.`,
    hint: () => 'Hết kỳ thì kiểm tra lại; nếu số liệu thay đổi thì nộp lại báo cáo.',
  },
  'report/partial': {
    title: 'Báo cáo chưa đủ số liệu',
    message: ({ count, limit }) =>
      `Báo cáo còn thiếu số liệu${count && limit ? `: mới có ${count} trong ${limit} ô` : ''}.`,
    hint: () => 'Ghi đủ các ô còn trống rồi nộp lại. Ô không phát sinh thì ghi 0.',
  },
};
