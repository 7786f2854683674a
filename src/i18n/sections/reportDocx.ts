/** What a report has as an official document besides its own words: head, number, signature, recipients. In both languages. */

import type { Language } from '../language.ts';

export interface ReportDocxMessages {
  nation: string;
  motto: string;
  /** Before and after the two dotted blanks of the number: "Số: …/BC-…". */
  number: readonly [string, string];
  /** After the place, before each dotted blank of the date. */
  date: readonly string[];
  kind: string;
  /** Around words of the unit itself, and before where they come from. */
  quote: readonly [string, string];
  recipients: string;
  /** Lines that stay to be filled: what stands before and after the dots. */
  recipientLines: readonly (readonly [string, string])[];
  /** Under the dotted lines of whoever signs. */
  signer: { role: string; name: string };
  address: string;
  missing: {
    title: string;
    note: string;
    number: string;
    name: string;
    owedBy: string;
  };
}

export const REPORT_DOCX: Record<Language, ReportDocxMessages> = {
  vi: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: ['Số: ', '/BC-'],
    date: [', ngày ', ' tháng ', ' năm '],
    kind: 'BÁO CÁO',
    quote: ['“', '”'],
    recipients: 'Nơi nhận:',
    recipientLines: [
      ['- ', ';'],
      ['- ', ';'],
      ['- Lưu: VT, ', '.'],
    ],
    signer: { role: '(quyền hạn, chức vụ của người ký)', name: '(họ và tên)' },
    address: 'Bản điện tử, có nguồn của từng số liệu: ',
    missing: {
      title: 'Nội dung còn thiếu',
      note: 'Trang này để người soạn rà soát, không thuộc báo cáo. Bỏ trang này khi các chỗ trống đã được điền.',
      number: 'TT',
      name: 'Nội dung',
      owedBy: 'Nơi báo cáo',
    },
  },
  en: {
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    number: ['No. ', '/BC-'],
    date: [', day ', ' month ', ' year '],
    kind: 'REPORT',
    quote: ['“', '”'],
    recipients: 'Recipients:',
    recipientLines: [
      ['- ', ';'],
      ['- ', ';'],
      ['- Archives: ', '.'],
    ],
    signer: { role: '(authority and position of the signatory)', name: '(full name)' },
    address: 'Online, with the source of every figure: ',
    missing: {
      title: 'Still missing',
      note: 'This page is for whoever completes the report and is no part of it. Remove it once the blanks are filled.',
      number: 'No.',
      name: 'Content',
      owedBy: 'Owed by',
    },
  },
};
