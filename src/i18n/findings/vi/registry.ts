/** Vietnamese words of findings about the registry, the forms and the settings. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { nameOf } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_VI } from './names.ts';
import { read } from './read.ts';

export const REGISTRY_VI: FamilyCatalogue<'registry'> = {
  'registry/invalid-value': {
    title: 'Giá trị khai chưa đúng',
    message: ({ shown, field, reason }) => {
      const why = nameOf(NAMES_VI.invalid, reason);
      const cannot = field === '' ? 'Chỗ này chưa dùng được' : `Cột hoặc mục "${field}" chưa dùng được`;
      return `${when(shown, `Đọc được "${shown}". `)}${cannot}${when(why, `: ${why}`)}.`;
    },
    hint: ({ reason }) =>
      reason.startsWith('yaml-')
        ? 'Sửa dòng này rồi kiểm tra lại. Mỗi mục viết trên một dòng, ví dụ headerRows: 2, mục con thụt vào hai dấu cách.'
        : 'Xem mô tả của cột hoặc mục này. Mã dùng chữ thường không dấu nối bằng gạch ngang, ví dụ xa-moi; ngày ghi năm-tháng-ngày, ví dụ 2023-09-20.',
  },
  'registry/unknown-code': {
    title: 'Mã chưa được khai',
    message: ({ code, table }) => {
      const name = nameOf(NAMES_VI.table, table);
      return `Mã${when(code, ` "${code}"`)} được dùng ở đây nhưng chưa khai${when(name, ` trong ${name}`)}.`;
    },
    hint: () => 'Sửa cho đúng mã đã khai, hoặc thêm một dòng khai mã này trước.',
  },
  'registry/duplicate-code': {
    title: 'Mã bị trùng',
    message: ({ code }) => `Mã${when(code, ` "${code}"`)} đã được khai ở một dòng khác.`,
    hint: () => 'Mỗi mã chỉ khai một lần. Đổi mã của dòng mới, ví dụ thêm đuôi -2, hoặc xóa dòng thừa.',
  },
  'registry/overlapping-targets': {
    title: 'Hai mục tiêu chồng thời gian',
    message: ({ code }) =>
      `Mục tiêu${when(code, ` "${code}"`)} có hai dòng cùng phạm vi mà thời gian chồng lên nhau.`,
    hint: () =>
      'Cho dòng trước kết thúc trước ngày dòng sau bắt đầu, ví dụ đến 2023-12-31 rồi từ 2024-01-01; hoặc đặt hai mã khác nhau.',
  },
  'registry/cycle-of-units': {
    title: 'Đơn vị cấp trên đi vòng',
    message: ({ code }) =>
      `Đi ngược lên các cấp trên thì đơn vị${when(code, ` "${code}"`)} lại là cấp trên của chính nó.`,
    hint: () => 'Sửa cột đơn vị cấp trên. Đơn vị cao nhất thì để trống cột này.',
  },
  'registry/bad-formula': {
    title: 'Công thức chỉ tiêu sai',
    message: ({ shown }) => `${read(shown)} Công thức chỉ gồm các mã số liệu, nối bằng dấu + hoặc -.`,
    hint: () => 'Ghi ví dụ: so-truc-tuyen + so-truc-tiep. Giữa mã và dấu để một khoảng trắng.',
  },
  'registry/dangling-document': {
    title: 'Văn bản chưa được khai',
    message: ({ code }) =>
      `Văn bản${when(code, ` "${code}"`)} được dẫn ở đây nhưng chưa khai trong ${NAMES_VI.table.documents}.`,
    hint: () => 'Sửa cho đúng mã văn bản, hoặc thêm một dòng khai văn bản: mã, số ký hiệu, ngày ban hành.',
  },
  'registry/deadline-before-document': {
    title: 'Hạn trước ngày văn bản',
    message: ({ first, second }) =>
      `Hạn${when(first, ` ${first}`)} đến trước ngày của văn bản đặt ra nó${when(second, `, là ${second}`)}.`,
    hint: () => 'Kiểm tra năm của hạn và ngày ban hành; nếu văn bản gốc đúng là ghi như vậy thì giữ nguyên.',
  },
  'registry/target-beyond-available': {
    title: 'Chỉ tiêu giao vượt số hiện có',
    message: ({ stated, computed }) =>
      `Chỉ tiêu giao${when(stated, ` là ${stated},`)} nhiều hơn số hiện có để thực hiện${when(computed, ` là ${computed}`)}, nên không thể đạt đủ.`,
    hint: () => 'Đối chiếu với văn bản giao chỉ tiêu và số hiện có, rồi sửa bên ghi sai.',
  },
};
