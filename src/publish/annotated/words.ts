/** What an annotated copy of a workbook says besides its findings, in each language. */

import type { Language } from '../../i18n/language.ts';

export interface CopyWords {
  /** Under the name of the file: what this workbook is and what to do with it. */
  intro: string;
  /** Instead, where no cell was copied because the file holds personal data; `more` other findings are not listed. */
  introPersonal(more: number): string;
  /** Instead, where no cell was copied because there are none, or too many. */
  introWithoutCells: string;
  severity: string;
  what: string;
  mend: string;
  code: string;
  wholeFile: string;
  /** Before the other places in the note of a cell. */
  seeAlso: string;
  /** Where a list is cut: how many more there are. */
  more(count: number): string;
  /** Name of a sheet that has none. */
  sheet: string;
  /** What stands in or before a cell of which no figure was taken, so that none is taken from the copy either. */
  unread: { uncalculated: string; unreadable: string; error: string; shiftedRow: string };
}

export const COPY_WORDS: Readonly<Record<Language, CopyWords>> = {
  vi: {
    intro:
      'Bấm vào cột "Vị trí" để đến đúng ô; ô cần xem được tô màu và có ghi chú. Bản này lập lại từ các ô đã đọc được, công thức chỉ còn kết quả, ô không đọc được có chữ trong ngoặc vuông; tệp đã gửi không bị thay đổi. Nên sửa trong tệp của mình rồi nộp lại; nếu sửa ngay trong bản này thì trang "Lỗi" được bỏ qua khi đọc.',
    introPersonal: (more) =>
      `Tệp có thông tin cá nhân nên không được nhận, và bản này không chép lại ô nào của tệp. Hãy xóa thông tin đó trong tệp của mình rồi nộp lại.${more > 0 ? ` Còn ${more} điều khác, chỉ nêu được sau khi đã xóa.` : ''}`,
    introWithoutCells:
      'Bản này chỉ có danh sách dưới đây, không chép lại các ô của tệp. Hãy sửa trong tệp của mình rồi nộp lại; tệp đã gửi không bị thay đổi.',
    severity: 'Mức độ',
    what: 'Điều phát hiện',
    mend: 'Cách sửa',
    code: 'Mã',
    wholeFile: 'cả tệp',
    seeAlso: 'Xem cùng',
    more: (count) => `… và ${count} điều nữa; sửa xong những điều trên rồi kiểm tra lại.`,
    sheet: 'Số liệu',
    unread: {
      uncalculated: '[công thức chưa tính]',
      unreadable: '[không đọc được]',
      error: '[ô báo lỗi]',
      shiftedRow: '[dòng lệch cột]',
    },
  },
  en: {
    intro:
      'Click a place to go to its cell; cells to look at are filled and carry a note. This copy is built anew from the cells that were read, formulas as their results, and unread cells with words in square brackets; the file you sent is untouched. Mend your own file and send it again; if you mend this copy instead, its sheet "Lỗi" is passed over.',
    introPersonal: (more) =>
      `The file holds personal data, so it is not accepted and none of its cells are copied here. Remove the data from your own file and send it again.${more > 0 ? ` ${more} more findings can be named only after that.` : ''}`,
    introWithoutCells:
      'This copy holds only the list below and none of the cells of the file. Mend your own file and send it again; the file you sent is untouched.',
    severity: 'Severity',
    what: 'What was found',
    mend: 'How to mend it',
    code: 'Code',
    wholeFile: 'whole file',
    seeAlso: 'See also',
    more: (count) => `… and ${count} more; mend those above and check again.`,
    sheet: 'Data',
    unread: {
      uncalculated: '[formula not calculated]',
      unreadable: '[cannot be read]',
      error: '[error value]',
      shiftedRow: '[shifted row]',
    },
  },
};
