/** Checking a file in the browser before it is handed in. The words of this part in both languages. */

import type { CheckStage, FormRefusal } from '../../domain/checkReport.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';
import type { Point } from './method.ts';

/** What the script in the page says; it carries no others. */
export interface CheckerBoxMessages {
  loading: string;
  /** `size` is how much was loaded; empty where the browser does not say. */
  ready(size: string): string;
  notLoaded: string;
  drop: string;
  choose: string;
  kinds: string;
  stage: Record<CheckStage, string>;
  seconds(count: number): string;
  stop: string;
  failed(reason: string): string;
  verdict: {
    refused: string;
    errors: string;
    warnings: string;
    clean: string;
    unread: string;
    /** After the verdict: how many figures were read. */
    figures(count: number): string;
  };
  place: {
    title: string;
    replaces: string;
    isNew: string;
    unknown: string;
    rename(from: string): string;
    other: string;
    folder: string;
    name: string;
    folderHint: string;
    recheck: string;
    copy: string;
    copied: string;
  };
  copy: { get: string; making: string; explained: string };
  findings: { show: string; also: string; more(count: number): string; left(count: number): string };
  sheet: {
    title: string;
    choose: string;
    marked(count: number): string;
    rows(first: number, last: number, of: number): string;
    up: string;
    down: string;
    toLeft: string;
    toRight: string;
    help: string;
    hidden: string;
    severity: Record<'error' | 'warning' | 'notice', string>;
  };
  changes: {
    title: string;
    summary(turned: number, changed: number, added: number, removed: number): string;
    none: string;
    kind: Record<'turned' | 'changed' | 'added' | 'removed', string>;
    indicator: string;
    now: string;
    after: string;
    nothing: string;
    more(count: number): string;
  };
  next: { title: string; errors: string; ok: string };
  form: {
    form: string;
    unit: string;
    period: string;
    periodHint: string;
    get: string;
    making: string;
    refusal: Record<FormRefusal, string>;
  };
}

export interface CheckerMessages {
  title: string;
  intro: string;
  lead: string;
  /** Where script is off. */
  withoutScript: string;
  privacy: { title: string; points: Point[] };
  how: { title: string; steps: Point[] };
  command: { title: string; explained: string; points: { code: string; meaning: string }[] };
  templates: { title: string; explained: string; command: string; code: string };
  checks: { title: string; points: Point[]; more: string };
}

const vi = (count: number) => formatNumber(count, 0, 'vi');
const en = (count: number, one: string, many: string) =>
  `${formatNumber(count, 0, 'en')} ${count === 1 ? one : many}`;

export const CHECKER_BOX: Record<Language, CheckerBoxMessages> = {
  vi: {
    loading: 'Đang tải bộ kiểm tra…',
    ready: (size) => `Bộ kiểm tra đã tải xong${size === '' ? '' : ` (${size})`}. Từ đây không cần mạng nữa.`,
    notLoaded:
      'Không tải được bộ kiểm tra. Hãy tải lại trang; nếu vẫn vậy, dùng lệnh npm run check ở phần dưới.',
    drop: 'Thả tệp vào đây',
    choose: 'Chọn tệp',
    kinds: 'Tệp .xlsx hoặc .csv, một hay nhiều tệp cùng lúc',
    stage: {
      reading: 'Đang đọc',
      comparing: 'Đang mở số liệu đã công bố',
      computing: 'Đang đối chiếu và tính chỉ tiêu',
      wording: 'Đang lập kết quả',
    },
    seconds: (count) => `${vi(count)} giây`,
    stop: 'Dừng',
    failed: (reason) =>
      `Bộ kiểm tra gặp sự cố và đã dừng; tệp của bạn không bị ảnh hưởng. Hãy báo cho người phụ trách trang: ${reason}`,
    verdict: {
      refused: 'Không đọc được tệp này.',
      errors: 'Chưa nộp được: còn lỗi phải sửa.',
      warnings: 'Nộp được; nên xem lại các chỗ dưới đây.',
      clean: 'Nộp được: không có điều gì phải sửa.',
      unread: 'Không đọc được số liệu nào.',
      figures: (count) => `Đọc được ${vi(count)} số liệu.`,
    },
    place: {
      title: 'Đặt tệp vào',
      replaces: 'Thay tệp đang có ở đó.',
      isNew: 'Tệp mới, chưa có ở đó.',
      unknown: 'Chưa biết tệp là của kỳ nào. Hãy ghi thư mục của kỳ rồi kiểm tra lại.',
      rename: (from) => `Đổi tên từ “${from}”.`,
      other: 'Đặt chỗ khác',
      folder: 'Thư mục của kỳ',
      name: 'Tên tệp',
      folderHint:
        'Ví dụ 2026-11 (tháng), 2026-Q4 (quý), 2026-9T (chín tháng), 2026 (năm), 2026-01-01_2026-10-10 (từ ngày đến ngày)',
      recheck: 'Kiểm tra lại ở chỗ này',
      copy: 'Chép đường dẫn',
      copied: 'Đã chép',
    },
    copy: {
      get: 'Tải bản có ghi chú',
      making: 'Đang lập…',
      explained: 'Bản sao Excel, ô sai được tô màu và có ghi chú. Tệp của bạn không bị sửa.',
    },
    findings: {
      show: 'Xem',
      also: 'Các vị trí liên quan',
      more: (count) => `Hiện thêm ${vi(count)} điều`,
      left: (count) => `… và ${vi(count)} điều nữa; sửa những điều trên rồi kiểm tra lại.`,
    },
    sheet: {
      title: 'Tệp của bạn, ô cần xem được đánh dấu',
      choose: 'Trang tính',
      marked: (count) => `${vi(count)} ô đánh dấu`,
      rows: (first, last, of) => `Dòng ${vi(first)}–${vi(last)} trong ${vi(of)}`,
      up: 'Lên trên',
      down: 'Xuống dưới',
      toLeft: 'Sang trái',
      toRight: 'Sang phải',
      help: 'Bấm vào ô đánh dấu để xem điều phát hiện. Bàn phím: mũi tên để đi giữa các ô, Enter để xem, Esc để trở lại.',
      hidden: 'Không hiện ô nào của tệp này, vì tệp không đọc được hoặc có thông tin cá nhân.',
      severity: { error: 'lỗi', warning: 'cảnh báo', notice: 'ghi nhận' },
    },
    changes: {
      title: 'Nếu nộp, số công bố sẽ đổi',
      summary: (turned, changed, added, removed) =>
        [
          [turned, 'kết quả đổi bên so với mục tiêu'],
          [changed, 'kết quả đổi số'],
          [added, 'kết quả mới'],
          [removed, 'kết quả không còn'],
        ]
          .filter(([count]) => count !== 0)
          .map(([count, words]) => `${vi(Number(count))} ${words}`)
          .join(', '),
      none: 'Không chỉ tiêu nào đổi.',
      kind: { turned: 'Đổi bên', changed: 'Đổi số', added: 'Mới', removed: 'Không còn' },
      indicator: 'Chỉ tiêu',
      now: 'Đang công bố',
      after: 'Sau khi nộp',
      nothing: 'chưa có',
      more: (count) => `… và ${vi(count)} kết quả nữa.`,
    },
    next: {
      title: 'Làm gì tiếp',
      errors: 'Sửa trong tệp của mình, lưu lại, rồi thả tệp vào đây lần nữa.',
      ok: 'Đặt tệp vào đúng chỗ ghi ở trên, đúng tên, rồi gửi theo cách đơn vị vẫn làm.',
    },
    form: {
      form: 'Biểu',
      unit: 'Đơn vị',
      period: 'Kỳ báo cáo',
      periodHint: 'Ví dụ Tháng 11/2026, Quý IV/2026, 9 tháng đầu năm 2026, hoặc 2026-11',
      get: 'Tải biểu mẫu',
      making: 'Đang lập…',
      refusal: {
        period: 'Không rõ kỳ này; ghi như ví dụ ở trên.',
        unit: 'Không có đơn vị này vào cuối kỳ; chọn trong danh sách.',
        rows: 'Biểu này không có dòng nào cho đơn vị ấy; chọn đơn vị khác hoặc biểu khác.',
      },
    },
  },
  en: {
    loading: 'Loading the checker…',
    ready: (size) =>
      `The checker is loaded${size === '' ? '' : ` (${size})`}. From here on it needs no network.`,
    notLoaded: 'The checker could not be loaded. Reload the page; if that fails, use npm run check as below.',
    drop: 'Drop files here',
    choose: 'Choose files',
    kinds: '.xlsx or .csv, one file or several',
    stage: {
      reading: 'Reading',
      comparing: 'Opening the published figures',
      computing: 'Comparing and computing indicators',
      wording: 'Preparing the result',
    },
    seconds: (count) => `${formatNumber(count, 0, 'en')} s`,
    stop: 'Stop',
    failed: (reason) =>
      `The checker ran into a fault and stopped; your file is untouched. Please tell whoever keeps this site: ${reason}`,
    verdict: {
      refused: 'This file cannot be read.',
      errors: 'Not ready: there are errors to mend.',
      warnings: 'Ready to hand in; do look at the places below.',
      clean: 'Ready to hand in: nothing to mend.',
      unread: 'No figure could be read.',
      figures: (count) => `${en(count, 'figure', 'figures')} read.`,
    },
    place: {
      title: 'Put the file at',
      replaces: 'It replaces the file that is there.',
      isNew: 'A new file; there is none yet.',
      unknown: 'Its period is not known. Enter the folder of the period and check again.',
      rename: (from) => `Renamed from “${from}”.`,
      other: 'Another place',
      folder: 'Folder of the period',
      name: 'File name',
      folderHint:
        'For example 2026-11 (month), 2026-Q4 (quarter), 2026-9T (nine months), 2026 (year), 2026-01-01_2026-10-10 (between two days)',
      recheck: 'Check again in this place',
      copy: 'Copy the path',
      copied: 'Copied',
    },
    copy: {
      get: 'Download the annotated copy',
      making: 'Making it…',
      explained: 'A copy for Excel, its faulty cells filled and noted. Your file is not changed.',
    },
    findings: {
      show: 'See',
      also: 'Other places involved',
      more: (count) => `Show ${formatNumber(count, 0, 'en')} more`,
      left: (count) => `… and ${formatNumber(count, 0, 'en')} more; mend those above and check again.`,
    },
    sheet: {
      title: 'Your file, with the cells to look at marked',
      choose: 'Sheet',
      marked: (count) => en(count, 'marked cell', 'marked cells'),
      rows: (first, last, of) =>
        `Rows ${formatNumber(first, 0, 'en')}–${formatNumber(last, 0, 'en')} of ${formatNumber(of, 0, 'en')}`,
      up: 'Up',
      down: 'Down',
      toLeft: 'Left',
      toRight: 'Right',
      help: 'Press a marked cell to read what was found. Keyboard: arrows move between cells, Enter reads, Esc returns.',
      hidden: 'No cell of this file is shown, because it cannot be read or holds personal data.',
      severity: { error: 'error', warning: 'warning', notice: 'notice' },
    },
    changes: {
      title: 'What would change once handed in',
      summary: (turned, changed, added, removed) =>
        [
          turned > 0 ? `${en(turned, 'result crosses', 'results cross')} its target` : '',
          changed > 0 ? `${en(changed, 'result changes', 'results change')}` : '',
          added > 0 ? `${en(added, 'new result', 'new results')}` : '',
          removed > 0 ? `${en(removed, 'result goes', 'results go')}` : '',
        ]
          .filter((words) => words !== '')
          .join(', '),
      none: 'No indicator changes.',
      kind: { turned: 'Crosses', changed: 'Changes', added: 'New', removed: 'Goes' },
      indicator: 'Indicator',
      now: 'Published now',
      after: 'Once handed in',
      nothing: 'none yet',
      more: (count) => `… and ${en(count, 'more result', 'more results')}.`,
    },
    next: {
      title: 'What to do next',
      errors: 'Mend your own file, save it, and drop it here again.',
      ok: 'Put the file at the place named above, under that name, and send it the way your office does.',
    },
    form: {
      form: 'Form',
      unit: 'Unit',
      period: 'Period',
      periodHint: 'For example 2026-11 (month), 2026-Q4 (quarter), 2026-9T (nine months), 2026 (year)',
      get: 'Download the form',
      making: 'Making it…',
      refusal: {
        period: 'This is not a period; write it as in the examples.',
        unit: 'There is no such unit at the end of the period; choose one from the list.',
        rows: 'The form has no rows for that unit; choose another unit or form.',
      },
    },
  },
};

export const CHECKER: Record<Language, CheckerMessages> = {
  vi: {
    title: 'Kiểm tra tệp trước khi nộp',
    intro: 'Dành cho người làm số liệu. Không cần tài khoản, không cần biết git.',
    lead: 'Thả tệp Excel đã điền vào đây: thấy ngay ô nào sai, sửa thế nào, và chỉ tiêu nào sẽ đổi.',
    withoutScript:
      'Kiểm tra ngay trên trang cần JavaScript, mà trình duyệt này đang tắt. Hãy bật lên, hoặc dùng lệnh ở phần “Kiểm tra bằng lệnh”.',
    privacy: {
      title: 'Tệp không rời khỏi máy này',
      points: [
        {
          term: 'Không gửi đi đâu',
          text: 'Tệp được đọc ngay trong trình duyệt. Trang không có máy chủ nhận tệp, và chính trang cấm mọi kết nối ra ngoài.',
        },
        {
          term: 'Tự thử được',
          text: 'Mở trang xong, ngắt mạng rồi mới thả tệp: kết quả vẫn như vậy.',
        },
        {
          term: 'Không lưu lại',
          text: 'Đóng trang là hết. Trang không ghi gì vào máy, trừ bản sao mà bạn bấm tải về.',
        },
      ],
    },
    how: {
      title: 'Từ biểu mẫu đến trang công bố',
      steps: [
        {
          term: 'Điền biểu mẫu',
          text: 'Chỉ điền ô nền vàng; không đổi tiêu đề, không thêm cột, không gộp ô.',
        },
        { term: 'Thả tệp vào đây', text: 'Có thể thả nhiều tệp một lúc, như cả bộ báo cáo của tháng.' },
        {
          term: 'Sửa chỗ có lỗi',
          text: 'Mỗi điều nêu rõ trang, ô, đã đọc được gì và sửa thế nào. Sửa trong tệp của mình, lưu, thả lại.',
        },
        {
          term: 'Xem chỉ tiêu sẽ đổi',
          text: 'Đúng như ý thì nộp; thấy lạ, chẳng hạn đạt thành không đạt, thì xem lại số.',
        },
        {
          term: 'Nộp đúng chỗ, đúng tên',
          text: 'Trang nói tệp đặt vào thư mục nào, tên gì. Người phụ trách đưa tệp vào đó; trang công bố tự dựng lại.',
        },
      ],
    },
    command: {
      title: 'Kiểm tra bằng lệnh',
      explained: 'Cùng một bộ kiểm tra, cùng câu chữ, trên máy có bộ mã nguồn của trang này:',
      points: [
        { code: 'npm run check', meaning: 'kiểm tra toàn bộ thư mục dữ liệu' },
        { code: 'npm run check -- tep-moi.xlsx', meaning: 'kiểm tra một tệp, dù tệp nằm ở đâu' },
        {
          code: 'npm run check -- --annotate ket-qua/',
          meaning: 'lập bản sao Excel có tô màu và ghi chú ô sai',
        },
      ],
    },
    templates: {
      title: 'Lấy biểu mẫu trống',
      explained:
        'Tệp Excel lập riêng cho từng đơn vị, từng kỳ: đã có tên các dòng, danh sách để chọn và số kỳ trước để so.',
      command: 'Lập bằng lệnh:',
      code: 'npm run template -- --form biểu --unit đơn-vị --period kỳ',
    },
    checks: {
      title: 'Trang kiểm tra những gì',
      points: [
        {
          term: 'Tệp và trang tính',
          text: 'đúng định dạng, không mật khẩu, không phần ẩn, đúng biểu mẫu, đủ cột',
        },
        { term: 'Từng ô', text: 'số viết đúng cách, không lẫn chữ, công thức đã tính, ngày có thật' },
        { term: 'Từng dòng', text: 'đơn vị và danh mục có trong danh sách, không trùng' },
        {
          term: 'Giữa các số',
          text: 'tổng khớp các phần, lũy kế không giảm, không chép lại kỳ trước, không nhảy vọt',
        },
        {
          term: 'Thông tin cá nhân',
          text: 'số định danh, số điện thoại, thư điện tử, cột họ tên: tệp có những thứ này không được nhận',
        },
      ],
      more: 'Cách tính và các luật kiểm tra',
    },
  },
  en: {
    title: 'Check a file before handing it in',
    intro: 'For those who keep the figures. No account, and no git.',
    lead: 'Drop a filled-in workbook here: see at once which cells are wrong, how to mend them, and which indicators would change.',
    withoutScript:
      'Checking on this page needs JavaScript, which is off in this browser. Turn it on, or use the commands under “Check by command”.',
    privacy: {
      title: 'Files stay on this machine',
      points: [
        {
          term: 'Nothing is sent',
          text: 'Files are read inside the browser. No server takes them, and the page itself forbids every connection.',
        },
        {
          term: 'Try it',
          text: 'Open the page, cut the network, and only then drop a file: the result is the same.',
        },
        {
          term: 'Nothing is kept',
          text: 'Close the page and it is gone. Nothing is written to the machine but the copy that you download.',
        },
      ],
    },
    how: {
      title: 'From the form to the published page',
      steps: [
        {
          term: 'Fill in the form',
          text: 'Only the yellow cells; change no headings, add no columns, merge no cells.',
        },
        {
          term: 'Drop the file here',
          text: 'Several at once if you like, such as all reports of the month.',
        },
        {
          term: 'Mend what is wrong',
          text: 'Each finding names the sheet, the cell, what was read and how to mend it. Mend your own file, save, drop again.',
        },
        {
          term: 'See what would change',
          text: 'If it is as you meant, hand it in; if it looks odd, such as met turning into missed, look at the figures again.',
        },
        {
          term: 'Hand it in, place and name right',
          text: 'The page says which folder and which name. Whoever keeps the data puts it there; the site rebuilds by itself.',
        },
      ],
    },
    command: {
      title: 'Check by command',
      explained: 'The same checks in the same words, on a machine that has the source of this site:',
      points: [
        { code: 'npm run check -- --lang en', meaning: 'checks the whole data folder, in English' },
        { code: 'npm run check -- report.xlsx', meaning: 'checks one file, wherever it lies' },
        {
          code: 'npm run check -- --annotate out/',
          meaning: 'writes copies for Excel, faulty cells filled and noted',
        },
      ],
    },
    templates: {
      title: 'Empty forms',
      explained:
        'A workbook for each unit and period: its rows named, lists to choose from, and last period’s figures to compare.',
      command: 'By command:',
      code: 'npm run template -- --form form --unit unit --period period',
    },
    checks: {
      title: 'What is checked',
      points: [
        {
          term: 'File and sheets',
          text: 'the right format, no password, nothing hidden, the right form, every column',
        },
        {
          term: 'Each cell',
          text: 'numbers written properly, no words among them, formulas calculated, dates that exist',
        },
        { term: 'Each row', text: 'units and categories that are in the registry, none twice' },
        {
          term: 'Between figures',
          text: 'totals equal their parts, running totals do not fall, nothing copied from last period, no wild jumps',
        },
        {
          term: 'Personal data',
          text: 'identity numbers, phone numbers, e-mail, columns of names: files with these are not accepted',
        },
      ],
      more: 'How figures are computed and checked',
    },
  },
};
