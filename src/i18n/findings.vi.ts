/**
 * The words of every finding in Vietnamese, for the person who keeps the spreadsheet: what was read, what was
 * expected, how to mend it with a correct example. Enters escaped parameters, leaves whole sentences; the place is
 * shown beside them and never named inside.
 */

import type { FindingCatalogue } from './findingParams.ts';

/** What a file may turn out to be, by the name that the readers give it. */
const FILE_FORMATS: ReadonlyMap<string, string> = new Map([
  ['xls', 'tệp Excel đời cũ (.xls)'],
  ['xlsb', 'tệp Excel nhị phân (.xlsb)'],
  ['ods', 'bảng tính OpenDocument (.ods)'],
  ['doc', 'tệp Word đời cũ (.doc)'],
  ['docx', 'tệp Word (.docx)'],
  ['pptx', 'tệp PowerPoint (.pptx)'],
  ['odt', 'văn bản OpenDocument (.odt)'],
  ['pdf', 'tệp PDF'],
  ['rtf', 'tệp văn bản RTF'],
  ['html', 'trang web được đặt đuôi bảng tính'],
  ['xml', 'tệp XML'],
  ['image', 'tệp ảnh'],
  ['zip', 'tệp nén'],
  ['archive', 'tệp nén'],
  ['text', 'tệp văn bản'],
  ['binary', 'tệp không phải bảng tính'],
]);

/** What a file may have too much of. */
const LIMIT_UNITS: ReadonlyMap<string, string> = new Map([
  ['bytes', 'dung lượng'],
  ['entries', 'phần nhỏ bên trong'],
  ['sheets', 'trang'],
  ['strings', 'đoạn chữ'],
]);

/** What may be hidden. */
const HIDDEN: ReadonlyMap<string, string> = new Map([
  ['sheet', 'trang'],
  ['rows', 'dòng'],
  ['columns', 'cột'],
]);

const SAVE_AS_XLSX = 'Mở tệp bằng Excel, chọn Tệp › Lưu thành › "Sổ làm việc Excel (*.xlsx)" rồi nộp lại.';

/** `say` where there is something to quote, otherwise nothing. */
function when(text: string, say: string): string {
  return text === '' ? '' : say;
}

function read(shown: string): string {
  return shown === '' ? 'Ô này để trống.' : `Đọc được "${shown}".`;
}

/** For whoever helps the person: in the words of the reader of files, which are not translated. */
function detail(...texts: string[]): string {
  const known = texts.filter((text) => text !== '').join(', ');
  return when(known, ` (chi tiết kỹ thuật: ${known})`);
}

export const FINDINGS_VI: FindingCatalogue = {
  'file/unsupported-format': {
    title: 'Loại tệp chưa dùng được',
    message: ({ format }) =>
      `${when(format, `Đây là ${FILE_FORMATS.get(format) ?? format}. `)}Chỉ đọc được bảng tính .xlsx và .csv.`,
    hint: () => SAVE_AS_XLSX,
  },
  'file/encrypted': {
    title: 'Tệp có mật khẩu',
    message: () => 'Tệp được bảo vệ bằng mật khẩu nên không mở được. Cần tệp không có mật khẩu.',
    hint: () =>
      'Mở tệp bằng Excel, chọn Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu, lưu và nộp lại.',
  },
  'file/corrupt': {
    title: 'Tệp bị hỏng',
    message: ({ reason, part }) => `Tệp không còn nguyên vẹn nên không đọc được${detail(reason, part)}.`,
    hint: () => `Lấy lại bản gốc từ nơi gửi. Nếu Excel vẫn mở được: ${SAVE_AS_XLSX}`,
  },
  'file/empty': {
    title: 'Tệp trống',
    message: () => 'Tệp không có nội dung. Cần ít nhất dòng tiêu đề và một dòng số liệu.',
    hint: () => 'Kiểm tra xem đã lưu đúng tệp chưa rồi nộp lại tệp có số liệu.',
  },
  'file/too-large': {
    title: 'Tệp quá lớn',
    message: ({ unit, limit }) =>
      `Tệp lớn hơn mức cho phép${when(limit, ` (${LIMIT_UNITS.get(unit) ?? unit}: tối đa ${limit})`)}.`,
    hint: () => 'Xóa ảnh và các trang không phải biểu báo cáo, lưu lại rồi nộp; hoặc tách thành nhiều tệp.',
  },
  'file/inflates-too-much': {
    title: 'Nội dung tệp quá lớn',
    message: ({ limit }) => `Khi mở ra, nội dung tệp lớn hơn mức cho phép${when(limit, ` (${limit})`)}.`,
    hint: () => 'Chép riêng bảng số liệu sang một sổ làm việc mới, lưu thành .xlsx và nộp tệp mới đó.',
  },
  'file/unreadable-encoding': {
    title: 'Không đọc được chữ trong tệp',
    message: () => 'Chữ trong tệp không theo bảng mã nào đọc được. Tệp CSV cần lưu theo UTF-8.',
    hint: () =>
      'Mở tệp bằng Excel, chọn Lưu thành › "CSV UTF-8 (phân cách bằng dấu phẩy)" hoặc lưu thành .xlsx.',
  },
  'file/encoding-guessed': {
    title: 'Bảng mã chữ do máy đoán',
    message: ({ encoding }) =>
      `Tệp không ghi theo UTF-8${when(encoding, `; đã đọc theo ${encoding}`)}. Chữ có dấu có thể bị sai.`,
    hint: () => 'Xem lại tên đơn vị trên trang. Lần sau nên lưu thành "CSV UTF-8" hoặc .xlsx.',
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
  'file/undeclared': {
    title: 'Tệp chưa khai trong danh sách',
    message: () =>
      'Có tệp này nhưng danh sách tệp nộp (submissions.csv) không có tên nó, nên không rõ của đơn vị nào, kỳ nào.',
    hint: () =>
      'Thêm một dòng vào danh sách: đường dẫn tệp, đơn vị, kỳ báo cáo, ví dụ 2023-09. Nếu là tệp thừa thì xóa đi.',
  },
  'file/missing': {
    title: 'Thiếu tệp đã khai',
    message: ({ file }) => `Danh sách có khai tệp${when(file, ` "${file}"`)} nhưng không tìm thấy tệp đó.`,
    hint: () => 'Đưa tệp vào đúng thư mục, hoặc sửa tên trong danh sách cho khớp từng chữ, kể cả đuôi .xlsx.',
  },
  'sheet/unrecognised': {
    title: 'Không nhận ra biểu mẫu',
    message: ({ form, header }) =>
      `Trang này không khớp với biểu mẫu nào.${when(form, ` Gần nhất là "${form}"`)}${
        form === ''
          ? when(header, ` Còn thiếu: "${header}".`)
          : `${when(header, `, nhưng còn thiếu: "${header}"`)}.`
      }`,
    hint: () =>
      'Sửa dòng tiêu đề cho giống biểu mẫu. Nếu trang không phải biểu báo cáo thì xóa trang đó khỏi tệp nộp.',
  },
  'sheet/ambiguous-form': {
    title: 'Khớp với nhiều biểu mẫu',
    message: ({ first, second }) =>
      `Trang này khớp với nhiều biểu mẫu cùng lúc${when(first, `: "${first}"`)}${when(second, ` và "${second}"`)}.`,
    hint: () =>
      'Giữ nguyên dòng tên biểu ở phía trên bảng như trong biểu mẫu, ví dụ tên phụ lục, để phân biệt.',
  },
  'sheet/hidden-data': {
    title: 'Có số liệu bị ẩn',
    message: ({ what, places }) =>
      `Có phần đang bị ẩn nhưng vẫn có số liệu${when(places, `: ${HIDDEN.get(what) ?? what} ${places}`)}; số liệu đó vẫn được đọc.`,
    hint: () => 'Nếu là số liệu cũ thì xóa hẳn; nếu đúng thì bỏ ẩn để người đọc cùng thấy.',
  },
  'sheet/merged-data': {
    title: 'Số liệu nằm dưới ô gộp',
    message: ({ range, count }) =>
      `Các ô${when(range, ` ${range}`)} được gộp nhưng bên dưới còn${when(count, ` ${count}`)} ô có nội dung bị che; nội dung đó không được dùng.`,
    hint: () => 'Bỏ gộp ô, xóa nội dung thừa hoặc đưa mỗi số về đúng ô của nó.',
  },
  'sheet/too-many-cells': {
    title: 'Trang có quá nhiều ô',
    message: ({ limit }) => `Trang có nhiều ô hơn mức cho phép${when(limit, ` (${limit})`)}.`,
    hint: () => 'Xóa các dòng và cột trống ở cuối bảng, hoặc chép riêng bảng số liệu sang một tệp mới.',
  },
  'header/missing': {
    title: 'Thiếu cột',
    message: ({ header, nearest }) =>
      `Không tìm thấy cột${when(header, ` "${header}"`)}.${when(nearest, ` Tiêu đề gần giống nhất là "${nearest}".`)}`,
    hint: ({ header }) => `Ghi tiêu đề cột đúng như biểu mẫu${when(header, `: "${header}"`)}.`,
  },
  'header/duplicate': {
    title: 'Hai cột trùng tiêu đề',
    message: ({ header }) =>
      `Có hai cột cùng tiêu đề${when(header, ` "${header}"`)}, nên không biết lấy cột nào.`,
    hint: () => 'Xóa cột thừa hoặc sửa lại tiêu đề cho đúng biểu mẫu.',
  },
  'cell/not-a-number': {
    title: 'Không phải là số',
    message: ({ shown }) => `${read(shown)} Ở đây cần một số.`,
    hint: () => 'Ghi số, ví dụ 1250 hoặc 1.250. Nếu chưa có số liệu thì để trống ô.',
  },
  'cell/ambiguous-number': {
    title: 'Số đọc được theo hai cách',
    message: ({ shown, first, second }) =>
      `${read(shown)} Không rõ dấu chấm, dấu phẩy là phần thập phân hay phân cách hàng nghìn${when(
        first,
        `: có thể là ${first}${when(second, ` hoặc ${second}`)}`,
      )}.`,
    hint: ({ second }) =>
      `Số đếm viết liền hoặc chấm từng ba chữ số, ví dụ 1250 hoặc 1.250; phần thập phân dùng dấu phẩy, ví dụ 54,9.${when(
        second,
        ` Nếu đúng ý là số đếm thì ghi ${second}.`,
      )}`,
  },
  'cell/thousands-misplaced': {
    title: 'Dấu phân cách đặt sai chỗ',
    message: ({ shown }) => `${read(shown)} Dấu phân cách hàng nghìn phải đứng trước từng nhóm ba chữ số.`,
    hint: () => 'Ghi lại số, ví dụ 1250000 hoặc 1.250.000.',
  },
  'cell/unit-in-number': {
    title: 'Có chữ lẫn trong số',
    message: ({ shown }) => `${read(shown)} Ở đây chỉ ghi số, không kèm đơn vị tính hay ghi chú.`,
    hint: () => 'Chỉ giữ lại con số, ví dụ 12 thay cho "12 hồ sơ". Ghi chú đặt ở cột ghi chú.',
  },
  'cell/negative-count': {
    title: 'Số đếm bị âm',
    message: ({ shown }) => `${read(shown)} Số đếm không thể nhỏ hơn 0.`,
    hint: () =>
      'Kiểm tra lại phép trừ hoặc công thức trong ô. Nếu dấu "-" nghĩa là chưa có số liệu thì để trống ô.',
  },
  'cell/fraction-in-count': {
    title: 'Số đếm bị lẻ',
    message: ({ shown }) => `${read(shown)} Ở đây đếm từng việc, từng người nên phải là số nguyên.`,
    hint: () => 'Ghi số nguyên, ví dụ 1250. Nếu đây là tỷ lệ thì chuyển sang cột tỷ lệ.',
  },
  'cell/percent-scale': {
    title: 'Tỷ lệ chưa rõ thang',
    message: ({ shown, first, second }) =>
      `${read(shown)} Cột này ghi tỷ lệ phần trăm; số này quá nhỏ để biết chắc${when(
        first,
        `: có thể là ${first}${when(second, ` hoặc ${second}`)}`,
      )}.`,
    hint: ({ first, second }) =>
      first !== '' && second !== ''
        ? `Ghi kèm dấu %: ${second} hoặc ${first}.`
        : 'Ghi kèm dấu %, ví dụ 80% hoặc 0,8%.',
  },
  'cell/formula-not-calculated': {
    title: 'Công thức chưa tính',
    message: () => 'Ô có công thức nhưng tệp chưa lưu kết quả, nên không biết số là bao nhiêu.',
    hint: () => 'Mở tệp bằng Excel, bấm F9 để tính lại, lưu tệp rồi nộp lại; hoặc ghi thẳng con số.',
  },
  'cell/formula-error': {
    title: 'Công thức bị lỗi',
    message: ({ shown }) => `Công thức trong ô cho ra lỗi${when(shown, ` "${shown}"`)} thay vì một số.`,
    hint: () => 'Sửa công thức, hoặc ghi thẳng con số. Nếu không phát sinh thì ghi 0 ở cả hai cột cần chia.',
  },
  'cell/looks-like-a-date': {
    title: 'Số bị đổi thành ngày',
    message: ({ shown }) =>
      `${read(shown)} Ở đây cần một số nhưng ô đang là ngày tháng; Excel tự đổi những gì giống ngày, như 6/6.`,
    hint: () => 'Định dạng ô là Số hoặc Văn bản rồi ghi lại con số, ví dụ 24.',
  },
  'cell/impossible-date': {
    title: 'Ngày, kỳ không hợp lệ',
    message: ({ shown }) => `${read(shown)} Đây không phải là ngày hay kỳ báo cáo có thật.`,
    hint: () =>
      'Ghi theo thứ tự ngày/tháng/năm, ví dụ 20/9/2023, hoặc kỳ, ví dụ "Tháng 9/2023", "Quý III/2023".',
  },
  'cell/beyond-maximum': {
    title: 'Vượt mức cao nhất có thể',
    message: ({ shown, limit }) =>
      `${read(shown)} Số này vượt mức cao nhất có thể${when(limit, ` là ${limit}`)}.`,
    hint: () => 'Kiểm tra dấu phẩy thập phân, ví dụ 68,61 chứ không phải 6861.',
  },
  'cell/unreadable': {
    title: 'Không đọc chắc được ô',
    message: ({ shown, reason }) =>
      `${when(shown, `Ô ghi "${shown}", nhưng n`) || 'N'}ội dung lưu trong tệp không đọc chắc được${detail(reason)}.`,
    hint: () => 'Xóa ô và gõ lại con số bằng chữ thường, không dùng chỉ số trên hay chú thích trong ô.',
  },
  'row/too-many-fields': {
    title: 'Dòng thừa ô so với tiêu đề',
    message: ({ shown }) =>
      `${read(shown)} Ô này nằm ngoài cột cuối của tiêu đề, nên các ô trong dòng có thể đã bị lệch; không số nào của dòng được dùng.`,
    hint: () =>
      'Xem lại dấu phân cách trong dòng. Số có dấu phẩy như 54,9 phải đặt trong dấu ngoặc kép, hoặc lưu tệp với dấu chấm phẩy phân cách cột.',
  },
  'row/unknown-unit': {
    title: 'Không có đơn vị này',
    message: ({ unit, nearest }) =>
      `${read(unit)} Danh mục đơn vị không có tên này.${when(nearest, ` Tên gần giống nhất là "${nearest}".`)}`,
    hint: ({ nearest }) =>
      `Ghi tên đơn vị như trong danh mục${when(nearest, `, ví dụ "${nearest}"`)}. Nếu tên này vẫn dùng, hãy thêm vào cột tên gọi khác của đơn vị.`,
  },
  'row/closed-unit': {
    title: 'Đơn vị không tồn tại trong kỳ này',
    message: ({ unit }) =>
      `${read(unit)} Đơn vị này có trong danh mục nhưng không tồn tại vào ngày cuối của kỳ.`,
    hint: () => 'Kiểm tra lại kỳ của số liệu; nếu kỳ đúng thì ghi tên đơn vị của thời gian đó.',
  },
  'row/ambiguous-unit': {
    title: 'Tên đơn vị bị trùng',
    message: ({ unit, first, second }) =>
      `${read(unit)} Tên này có thể là nhiều đơn vị${when(first, `: ${first}`)}${when(second, ` hoặc ${second}`)}.`,
    hint: () => 'Ghi đủ tên: cấp, tên riêng và đơn vị cấp trên; hoặc ghi mã đơn vị.',
  },
  'row/unknown-category': {
    title: 'Không có mục này',
    message: ({ category, nearest }) =>
      `${read(category)} Biểu mẫu không có mục này.${when(nearest, ` Mục gần giống nhất là "${nearest}".`)}`,
    hint: ({ nearest }) => `Ghi tên mục như trong biểu mẫu${when(nearest, `, ví dụ "${nearest}"`)}.`,
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
  'rule/equation-fails': {
    title: 'Các số không khớp nhau',
    message: ({ first, second }) =>
      `Các phần cộng lại phải bằng tổng nhưng không bằng${first && second ? `: ${first} so với ${second}` : ''}.`,
    hint: () => 'Kiểm tra từng ô nêu ở đây; sửa ô ghi sai rồi kiểm tra lại.',
  },
  'rule/exceeds-total': {
    title: 'Phần lớn hơn tổng',
    message: ({ first, second }) =>
      `Phần không được lớn hơn tổng${first && second ? `: ${first} so với ${second}` : ''}.`,
    hint: () => 'Kiểm tra cả hai ô; có thể hai số đã bị đổi chỗ.',
  },
  'rule/stated-percent-differs': {
    title: 'Tỷ lệ ghi khác tỷ lệ tính được',
    message: ({ stated, computed }) =>
      `${when(stated, `Tệp ghi tỷ lệ ${stated}. `)}${when(computed, `Lấy tử số chia mẫu số ra ${computed}%; trang hiển thị số tính được.`) || 'Mẫu số là 0 nên không tính được tỷ lệ; trang không hiển thị tỷ lệ này.'}`,
    hint: () => 'Kiểm tra lại tử số, mẫu số; nếu đúng thì sửa tỷ lệ, hoặc dùng công thức để Excel tự tính.',
  },
  'rule/stated-total-differs': {
    title: 'Dòng tổng không khớp',
    message: ({ stated, computed }) =>
      `${when(stated, `Dòng tổng ghi ${stated}. `)}Cộng các dòng ra ${computed === '' ? 'số khác' : computed}; trang hiển thị số cộng được.`,
    hint: () => 'Kiểm tra xem có dòng nào thiếu, thừa hoặc gõ sai; nếu các dòng đúng thì sửa dòng tổng.',
  },
  'rule/stated-remainder-differs': {
    title: 'Số còn lại không khớp',
    message: ({ stated, computed }) =>
      `${when(stated, `Tệp ghi còn lại ${stated}. `)}Lấy tổng số trừ phần đã làm ra ${computed === '' ? 'số khác' : computed}; trang hiển thị số tính được.`,
    hint: () => 'Kiểm tra tổng số và phần đã làm; nếu đúng thì sửa số còn lại.',
  },
  'rule/numerator-without-denominator': {
    title: 'Có phần đạt nhưng tổng bằng 0',
    message: ({ shown }) =>
      `${when(shown, `Phần đạt ghi ${shown} nhưng `) || 'Có số ở phần đạt nhưng '}tổng số là 0, nên không tính được tỷ lệ.`,
    hint: () => 'Ghi đủ tổng số, ví dụ 15 trên 20. Nếu không phát sinh thì cả hai ô đều là 0.',
  },
  'source/sources-disagree': {
    title: 'Hai nguồn ghi khác nhau',
    message: ({ first, second }) =>
      `Cùng một số liệu nhưng hai nơi ghi khác nhau${when(first, `: ${first}${when(second, ` và ${second}`)}`) || when(second, `: một nơi ghi ${second}, nơi kia để trống`)}.`,
    hint: () => 'Đối chiếu hai nguồn, thống nhất một số với nơi gửi rồi sửa ở nguồn sai.',
  },
  'registry/invalid-value': {
    title: 'Giá trị khai chưa đúng',
    message: ({ shown, field, reason }) =>
      `${when(shown, `Đọc được "${shown}". `)}Giá trị này không dùng được${when(field, ` cho mục "${field}"`)}${detail(reason)}.`,
    hint: () =>
      'Xem mô tả của cột này. Mã dùng chữ thường không dấu nối bằng gạch ngang, ví dụ xa-moi; ngày ghi năm-tháng-ngày, ví dụ 2023-09-20.',
  },
  'registry/unknown-code': {
    title: 'Mã chưa được khai',
    message: ({ code, table }) =>
      `Mã${when(code, ` "${code}"`)} được dùng ở đây nhưng không có${when(table, ` trong bảng "${table}"`)}.`,
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
};
