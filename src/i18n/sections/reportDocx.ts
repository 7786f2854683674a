/** What a report has as an official document besides its own words: head, number, signature, recipients. In both languages. */

import type { Language } from '../language.ts';

export interface ReportDocxMessages {
  /** The way from the page to the document. */
  file: string;
  nation: string;
  motto: string;
  /** The words between which dotted blanks stand: "Số: …/BC-…". */
  number(): readonly string[];
  date(place: string): readonly string[];
  kind: string;
  /** What stands around words of the unit itself. */
  quote(): readonly [open: string, close: string];
  recipients: string;
  recipientLines(): readonly (readonly string[])[];
  /** Under the dotted lines of whoever signs. */
  signer: { role: string; name: string };
  address(address: string): string;
  /** The pages for whoever completes the report: what nobody filled, and figures that something speaks against. */
  review: {
    title: string;
    note: string;
    number: string;
    section: string;
    missing: { caption: string; name: string; owedBy: string };
    notes: { caption: string; text: string; place: string };
  };
}

export const REPORT_DOCX: Record<Language, ReportDocxMessages> = {
  vi: {
    file: 'Tải báo cáo dạng Word (.docx)',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: () => ['Số: ', '/BC-', ''],
    date: (place) => [`${place}, ngày `, ' tháng ', ' năm ', ''],
    kind: 'BÁO CÁO',
    quote: () => ['“', '”'],
    recipients: 'Nơi nhận:',
    recipientLines: () => [
      ['- ', ';'],
      ['- ', ';'],
      ['- Lưu: VT, ', '.'],
    ],
    signer: { role: '(quyền hạn, chức vụ của người ký)', name: '(họ và tên)' },
    address: (address) => `Bản điện tử, có nguồn của từng số liệu: ${address}`,
    review: {
      title: 'Để rà soát trước khi gửi',
      note: 'Phần này dành cho người soạn, không thuộc báo cáo. Bỏ đi khi đã điền đủ và xem lại số liệu.',
      number: 'TT',
      section: 'Mục',
      missing: { caption: 'Nội dung còn thiếu', name: 'Nội dung', owedBy: 'Nơi báo cáo' },
      notes: {
        caption: 'Số liệu cần xem lại',
        text: 'Chỗ chưa khớp',
        place: 'Vị trí trong tệp',
      },
    },
  },
  en: {
    file: 'Download as a Word document (.docx)',
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    number: () => ['No. ', '/BC-', ''],
    date: (place) => [`${place}, day `, ' month ', ' year ', ''],
    kind: 'REPORT',
    quote: () => ['“', '”'],
    recipients: 'Recipients:',
    recipientLines: () => [
      ['- ', ';'],
      ['- ', ';'],
      ['- Archives: ', '.'],
    ],
    signer: { role: '(authority and position of the signatory)', name: '(full name)' },
    address: (address) => `Online, with the source of every figure: ${address}`,
    review: {
      title: 'To check before sending',
      note: 'These pages are for whoever completes the report and no part of it. Remove them once the blanks are filled and the figures checked.',
      number: 'No.',
      section: 'Section',
      missing: { caption: 'Still missing', name: 'Content', owedBy: 'Owed by' },
      notes: {
        caption: 'Figures to look at again',
        text: 'What does not agree',
        place: 'Place in the file',
      },
    },
  },
};
