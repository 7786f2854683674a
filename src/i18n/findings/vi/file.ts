/** Vietnamese words of findings about whole files. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { LEGACY_SAMPLES, nameOf, remedyFor } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_VI, SAVE_AS_XLSX } from './names.ts';

const COPY_TABLE = 'Chép riêng bảng số liệu sang một sổ làm việc mới, lưu thành .xlsx và nộp tệp mới đó.';

export const FILE_VI: FamilyCatalogue<'file'> = {
  'file/unsupported-format': {
    title: 'Loại tệp chưa dùng được',
    message: ({ format }) => {
      const name = nameOf(NAMES_VI.format, format);
      return `${when(name, `Đây là ${name}. `)}Chỉ đọc được bảng tính .xlsx và .csv.`;
    },
    hint: ({ format }) => remedyFor(format, NAMES_VI.remedy),
  },
  'file/encrypted': {
    title: 'Tệp có mật khẩu',
    message: () => 'Tệp được bảo vệ bằng mật khẩu nên không mở được. Cần tệp không có mật khẩu.',
    hint: () =>
      'Mở tệp bằng Excel, chọn Tệp (File) › Thông tin (Info) › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu, lưu rồi nộp lại.',
  },
  'file/corrupt': {
    title: 'Tệp bị hỏng',
    message: ({ reason, part }) => {
      const why = nameOf(NAMES_VI.corrupt, reason);
      return `Tệp không còn nguyên vẹn nên không đọc được${when(why, `: ${why}`)}${when(part, ` (phần "${part}" bên trong tệp)`)}.`;
    },
    hint: () => `Lấy lại bản gốc từ nơi gửi. Nếu Excel vẫn mở được thì ${SAVE_AS_XLSX}`,
  },
  'file/empty': {
    title: 'Tệp trống',
    message: () => 'Tệp không có nội dung. Cần ít nhất dòng tiêu đề và một dòng số liệu.',
    hint: () => 'Kiểm tra xem đã lưu đúng tệp chưa rồi nộp lại tệp có số liệu.',
  },
  'file/too-large': {
    title: 'Tệp quá lớn',
    message: ({ unit, limit }) => {
      const what = nameOf(NAMES_VI.limitUnit, unit);
      return `Tệp lớn hơn mức cho phép${when(limit, ` (${when(what, `${what} `)}tối đa ${limit})`)}.`;
    },
    hint: () => 'Xóa ảnh và các trang không phải biểu báo cáo, lưu lại rồi nộp; hoặc tách thành nhiều tệp.',
  },
  'file/too-slow': {
    title: 'Đọc tệp quá lâu',
    message: ({ limit }) =>
      `Đọc tệp này lâu hơn mức cho phép${when(limit, ` (tối đa ${limit} giây)`)}, nên đã dừng lại.`,
    hint: () => COPY_TABLE,
  },
  'file/inflates-too-much': {
    title: 'Nội dung tệp quá lớn',
    message: ({ limit }) =>
      `Khi mở ra, nội dung tệp lớn hơn mức cho phép${when(limit, ` (tối đa ${limit})`)}.`,
    hint: () => COPY_TABLE,
  },
  'file/unreadable-encoding': {
    title: 'Không đọc được chữ trong tệp',
    message: () => 'Chữ trong tệp không theo bảng mã nào đọc được. Tệp CSV cần lưu theo UTF-8.',
    hint: () => 'Mở tệp bằng Excel, chọn Tệp (File) › Lưu như (Save As), chọn loại "CSV UTF-8" hoặc .xlsx.',
  },
  'file/encoding-guessed': {
    title: 'Bảng mã chữ do máy đoán',
    message: ({ encoding }) =>
      `Tệp không ghi theo UTF-8${when(encoding, `; đã đọc theo ${encoding}`)}. Chữ có dấu có thể bị sai.`,
    hint: () => 'Xem lại tên đơn vị trên trang công bố. Lần sau nên lưu thành "CSV UTF-8" hoặc .xlsx.',
  },
  'file/legacy-font': {
    title: 'Chữ gõ theo phông cũ',
    message: ({ font }) =>
      `Chữ trong tệp gõ theo bảng mã cũ${when(font, ` ${font}`)} nên không đọc được dấu tiếng Việt. Tệp cần dùng bảng mã Unicode.`,
    hint: ({ font }) => {
      const wrong = nameOf(LEGACY_SAMPLES, font);
      return `Chuyển chữ sang Unicode bằng công cụ chuyển mã của bộ gõ, ví dụ UniKey (Ctrl+Shift+F6), chọn phông Times New Roman, lưu rồi nộp lại. Chữ đúng hiện là "Đơn vị"${when(wrong, `, không phải "${wrong}"`)}.`;
    },
  },
  'file/mixed-line-ends': {
    title: 'Xuống dòng theo nhiều kiểu',
    message: () =>
      'Các dòng trong tệp kết thúc theo nhiều kiểu khác nhau, nên có thể có hai dòng bị dính làm một.',
    hint: () =>
      'Mở tệp bằng Excel, xem mỗi đơn vị có nằm trên dòng riêng không, lưu thành .xlsx rồi nộp lại.',
  },
  'file/lock-file': {
    title: 'Tệp tạm của Excel',
    message: () => 'Đây là tệp tạm mà Excel tạo ra khi có người đang mở bảng tính; tệp được bỏ qua.',
    hint: () => 'Không cần sửa. Có thể đóng Excel rồi xóa tệp có tên bắt đầu bằng "~$".',
  },
  'file/unclosed-quote': {
    title: 'Thiếu dấu ngoặc kép đóng',
    message: () => 'Một ô mở bằng dấu ngoặc kép (") mà không đóng lại, nên không biết ô đó hết ở đâu.',
    hint: () =>
      'Thêm dấu ngoặc kép đóng ở cuối ô, ví dụ "Đã gửi công văn". Cách chắc hơn là lưu tệp thành .xlsx.',
  },
  'file/duplicate': {
    title: 'Hai tệp giống hệt nhau',
    message: ({ file }) => `Tệp này giống từng chữ với tệp khác${when(file, `: "${file}"`)}.`,
    hint: () => 'Xem có nộp nhầm tệp của kỳ khác, đơn vị khác không; nếu là bản chép thừa thì xóa đi.',
  },
  'file/undeclared': {
    title: 'Tệp chưa khai trong danh sách',
    message: () =>
      'Có tệp này nhưng danh sách tệp nộp (submissions.csv) không có tên nó, nên không rõ của đơn vị nào, kỳ nào.',
    hint: () =>
      'Thêm một dòng vào danh sách: đường dẫn tệp, đơn vị, kỳ báo cáo, ví dụ 2023-09. Nếu là tệp thừa thì xóa đi.',
  },
  'file/missing': {
    title: 'Thiếu tệp',
    message: ({ file }) => `Không tìm thấy tệp${when(file, ` "${file}"`)}, là tệp phải có hoặc đã khai.`,
    hint: () => 'Đưa tệp vào đúng thư mục, hoặc sửa tên đã khai cho khớp từng chữ, kể cả đuôi .xlsx.',
  },
  'file/name-disagrees': {
    title: 'Tên tệp khác nội dung',
    message: ({ what, named, declared }) => {
      const subject = nameOf(NAMES_VI.subject, what) || 'điều';
      return `Tên tệp hoặc thư mục ghi một ${subject}${when(named, ` (${named})`)}, còn danh sách hoặc nội dung tệp ghi ${subject} khác${when(declared, ` (${declared})`)}.`;
    },
    hint: ({ what }) =>
      `Xem bên nào đúng rồi sửa bên kia${what === 'period' ? ', ví dụ thư mục 2023-09 cho số liệu tháng 9/2023' : ''}.`,
  },
};
