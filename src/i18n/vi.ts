/** The words on screen in Vietnamese, plain as a district office writes them. See `catalogue.ts` for what each is. */

import type { Messages } from './catalogue.ts';
import { formatNumber } from './number.ts';
import { ACROSS } from './sections/across.ts';
import { CAMPAIGNS } from './sections/campaigns.ts';
import { CHARTS } from './sections/charts.ts';
import { CHECKER } from './sections/checker.ts';
import { COMPARE } from './sections/compare.ts';
import { DATA_FILE } from './sections/dataFile.ts';
import { DESIGN } from './sections/design.ts';
import { FOLLOWING } from './sections/following.ts';
import { GUIDE } from './sections/guide.ts';
import { INSPECTIONS } from './sections/inspections.ts';
import { METHOD } from './sections/method.ts';
import { MODELS } from './sections/models.ts';
import { OPEN_DATA } from './sections/openData.ts';
import { OVERVIEW } from './sections/overview.ts';
import { PERIOD, PERIODS } from './sections/periods.ts';
import { PICTURES } from './sections/pictures.ts';
import { QUALITY } from './sections/quality.ts';
import { REDIRECT } from './sections/redirect.ts';
import { REPORT_DOCX } from './sections/reportDocx.ts';
import { REPORTING } from './sections/reporting.ts';
import { REPORTS } from './sections/reports.ts';
import { REUSE } from './sections/reuse.ts';
import { SEARCH } from './sections/search.ts';
import { SUMMARY } from './sections/summary.ts';
import { TASKS } from './sections/tasks.ts';
import { TOOLS } from './sections/tools.ts';
import { WALL } from './sections/wall.ts';

const count = (number: number) => formatNumber(number, 0, 'vi');

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;

export const VI: Messages = {
  site: {
    languageName: 'Tiếng Việt',
    locale: 'vi_VN',
    skipToContent: 'Đến nội dung chính',
    dataOf: (of, asOf) => `Số liệu của ${of}, đến ${asOf}`,
    dataBetween: (of, first, last) => `Số liệu của ${of}, tính đến các ngày từ ${first} đến ${last}`,
    dataVersion: (version) => `Phiên bản dữ liệu ${version}`,
    youAreHere: 'Vị trí trang',
    publishedBy: (publisher) => `Đơn vị công bố: ${publisher}`,
    everyNumberHasSource: 'Mỗi con số đều dẫn về ô bảng tính gốc.',
    illustrative: 'Số liệu minh họa, không phải số liệu thật',
  },
  nav: {
    label: 'Các trang chính',
    overview: 'Tổng quan',
    indicators: 'Chỉ tiêu',
    units: 'Đơn vị',
    periods: 'Kỳ',
    documents: 'Văn bản',
    quality: 'Chất lượng dữ liệu',
    allPages: 'Mục lục',
    follow: 'Các trang',
    aboutFigures: 'Về số liệu',
    files: 'Tải dữ liệu',
  },
  status: {
    missed: {
      name: 'Không đạt',
      meaning: 'Chưa đến mục tiêu đang áp dụng, hoặc đã hết hạn mà chưa đến mục tiêu.',
    },
    behind: { name: 'Chậm tiến độ', meaning: 'Chưa hết hạn nhưng thấp hơn mức cần có vào ngày này.' },
    'on-track': { name: 'Đúng tiến độ', meaning: 'Chưa hết hạn và không thấp hơn mức cần có vào ngày này.' },
    met: { name: 'Đạt', meaning: 'Đã đến mục tiêu.' },
    incomplete: {
      name: 'Chưa đủ căn cứ',
      meaning: 'Còn thiếu số liệu thành phần, nên chưa biết đạt hay không đạt.',
    },
    'no-target': { name: 'Theo dõi', meaning: 'Không có mục tiêu áp dụng cho đơn vị và kỳ này.' },
    'no-cases': {
      name: 'Không phát sinh',
      meaning: 'Không có trường hợp nào trong kỳ, nên không tính tỷ lệ.',
    },
    'no-data': { name: 'Chưa có số liệu', meaning: 'Phải có báo cáo nhưng chưa nhận được số liệu.' },
    withheld: {
      name: 'Tạm giữ',
      meaning: 'Số liệu đầu vào có lỗi cần sửa hoặc là số nhỏ, nên không công bố.',
    },
  },
  absence: {
    'not-reported': {
      name: 'Chưa báo cáo',
      meaning: 'Đơn vị chưa báo cáo số này; không có nghĩa là bằng 0.',
    },
    'not-applicable': { name: 'Không áp dụng', meaning: 'Việc này không thuộc đơn vị.' },
    'no-cases': {
      name: 'Không phát sinh',
      meaning: 'Không có trường hợp nào trong kỳ, nên không có tỷ lệ.',
    },
    withheld: { name: 'Không công bố', meaning: 'Có số nhưng số nhỏ, có thể nhận ra từng người.' },
    invalid: { name: 'Không đọc được', meaning: 'Ô có nội dung nhưng không đọc chắc được thành số.' },
  },
  withheld: {
    'small-number': {
      name: 'Không công bố vì số nhỏ',
      meaning: 'Số quá nhỏ có thể làm lộ từng người; số nào tính ra được số đó cũng không công bố.',
    },
    'file-error': {
      name: 'Tạm giữ vì tệp có lỗi',
      meaning: 'Ô, trang hoặc tệp nguồn có lỗi; sửa xong sẽ công bố.',
    },
  },
  severity: { error: 'Lỗi', warning: 'Cảnh báo', notice: 'Ghi nhận' },
  periodKind: {
    month: 'Tháng',
    quarter: 'Quý',
    half: '6 tháng',
    'nine-months': '9 tháng',
    year: 'Năm',
    week: 'Tuần',
    interval: 'Khoảng thời gian',
  },
  targetKind: { standing: 'Áp dụng suốt thời gian hiệu lực', deadline: 'Phải đạt vào ngày cuối' },
  table: {
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị',
    period: 'Kỳ',
    category: 'Mục',
    value: 'Kết quả',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    parts: 'Tử số/mẫu số',
    target: 'Mục tiêu',
    status: 'Tình trạng',
    gap: 'Còn thiếu',
    rank: 'Hạng',
    asOf: 'Số liệu đến',
    coverage: 'Đã báo cáo',
    agency: 'Cơ quan chịu trách nhiệm',
    document: 'Văn bản',
    file: 'Tệp',
    place: 'Vị trí',
    measure: 'Số liệu',
    shown: 'Trong tệp ghi',
    note: 'Ghi chú',
    total: 'Tổng cộng',
    change: 'Thay đổi',
    source: 'Nguồn',
    asOfDay: (day) => `số liệu đến ${day}`,
    mostAsOf: (day) => `Số liệu đến ${day}, trừ nơi ghi ngày khác.`,
    allAsOf: (day) => `Số liệu đến ${day}.`,
    allDue: (day) => `Hạn của mục tiêu: ${day}.`,
  },
  change: {
    label: 'So với kỳ trước',
    against: (amount, relative, since) =>
      `${amount}${relative === '' ? '' : ` (${relative})`} so với ${since}`,
    none: (since) => `không đổi so với ${since}`,
    direction: { better: 'tốt hơn', worse: 'kém hơn', more: 'tăng', less: 'giảm' },
    why: (reason, since) =>
      ({
        'no-earlier': `chưa có số liệu ${since} để so sánh`,
        withheld: `không so được với ${since}: số liệu kỳ ấy đang tạm giữ`,
        incomplete: `không so được với ${since}: số liệu chưa đủ`,
        definition: `không so được với ${since}: cách tính thay đổi`,
        target: `không so được với ${since}: mục tiêu thay đổi`,
        boundary: `không so được với ${since}: địa giới thay đổi`,
      })[reason],
    same: 'không đổi',
    notComparable: { definition: 'đổi cách tính', target: 'đổi mục tiêu', boundary: 'đổi địa giới' },
    since: (period) => `so với ${period}`,
    sinceBefore: 'so với kỳ trước',
  },
  rank: {
    toNext: (cases) => `cách bậc trên ${cases}`,
    incomplete: 'không xếp: số liệu chưa đủ',
    few: (fewest) => `không xếp: dưới ${count(fewest)} trường hợp`,
  },
  empty: {
    notReported: {
      why: 'Chưa nhận được báo cáo nào.',
      next: 'Xem tiếp:',
    },
    partMissing: (measures) => ({
      why: `Chưa tính được vì còn thiếu số liệu: ${measures}.`,
      next: 'Phần đã nhận được ghi ở dưới.',
    }),
    noCases: {
      why: 'Trong kỳ không phát sinh trường hợp nào, nên không có tỷ lệ.',
      next: 'Xem tiếp:',
    },
    withheld: {
      why: 'Số liệu đang được tạm giữ vì tệp nguồn có lỗi cần sửa.',
      next: 'Xem lỗi ở trang:',
    },
    withheldSmallNumber: {
      why: 'Không công bố vì số quá nhỏ, có thể làm lộ từng người.',
      next: 'Xem số chung của đơn vị cấp trên:',
    },
    noIndicators: {
      why: 'Chưa có chỉ tiêu nào có số liệu cho đơn vị này.',
      next: 'Xem đơn vị cấp trên hoặc danh sách đơn vị.',
    },
  },
  overview: OVERVIEW.vi,
  summary: SUMMARY.vi,
  reportDocx: REPORT_DOCX.vi,
  indicators: {
    title: 'Chỉ tiêu',
    intro: (number) => (number === 1 ? '1 chỉ tiêu.' : `${count(number)} chỉ tiêu, xếp theo nhóm.`),
    countInGroup: (number) => `${count(number)} chỉ tiêu`,
    unitsReporting: (number) =>
      number === 0 ? 'chưa đơn vị nào báo cáo' : `${count(number)} đơn vị có số liệu`,
    answersFor: (agency) => `${agency} chịu trách nhiệm, trừ nơi ghi khác`,
    silent: (number) => `${count(number)} chỉ tiêu chưa đơn vị nào báo cáo`,
  },
  indicator: {
    now: 'Hiện nay so với mục tiêu',
    nowOf: (unit) => `Hiện nay ở ${unit}`,
    target: 'Mục tiêu',
    targetLine: (target) => `Mục tiêu ${target}`,
    noTarget: 'Chỉ tiêu này được theo dõi, không có mục tiêu.',
    overTime: 'Theo thời gian',
    byUnit: 'Theo đơn vị',
    bestFirst: 'Xếp từ tốt nhất.',
    rankExplained: (fewest) =>
      `Xếp hạng giữa các đơn vị cùng cấp thuộc một đơn vị cấp trên; kết quả bằng nhau thì cùng hạng. Không xếp hạng nơi chưa đủ số liệu hoặc không phát sinh${fewest > 1 ? `, hoặc có dưới ${count(fewest)} trường hợp` : ''}.`,
    hiddenRows: (number) => `… ${count(number)} đơn vị khác`,
    byCategory: 'Theo mục',
    definition: 'Định nghĩa',
    formula: 'Công thức',
    dividedBy: 'chia cho',
    direction: { up: 'Càng cao càng tốt', down: 'Càng thấp càng tốt', none: 'Không xét cao thấp' },
    agency: 'Cơ quan chịu trách nhiệm',
    targets: 'Các mục tiêu',
    targetSince: (day) => `từ ${day}`,
    targetUntil: (day) => `đến ${day}`,
    everyone: 'Mọi đơn vị',
    documents: 'Văn bản',
  },
  lens: {
    label: 'Cách xem số liệu qua các lần sắp xếp đơn vị',
    'as-reported': 'Theo đơn vị lúc báo cáo',
    restated: 'Quy về đơn vị hiện nay',
    addedUp: (day, units) => `Số liệu trước ${day} được cộng từ ${units}.`,
    addedTo: (day, units) => `Số liệu trước ${day} được cộng thêm ${units}.`,
    partOf: (unit) => `một phần của ${unit}`,
    names: (names, more) => listed(more > 0 ? [...names, `${count(more)} đơn vị khác`] : names),
    estimated: 'Phần tách theo tỷ lệ khai báo được ghi là ước tính.',
    ofMany:
      'Số liệu trước khi sắp xếp được cộng về đơn vị hiện nay; phần tách theo tỷ lệ khai báo được ghi là ước tính.',
    estimatedMark: 'ước tính',
    continuedIn: (unit) => `Số liệu quy về ${unit}`,
  },
  units: {
    title: 'Đơn vị',
    intro: (number) => `${count(number)} đơn vị có số liệu.`,
    today: 'Đơn vị hiện nay',
    former: 'Đơn vị trước khi sắp xếp',
    urgent: (number, status) => `${count(number)} ${status.toLowerCase()}`,
    formerExplained: 'Các đơn vị này không còn; số liệu của họ vẫn giữ nguyên như đã báo cáo.',
    until: (day) => `đến ${day}`,
    each: (note) => `Mỗi đơn vị: ${note}, trừ nơi ghi khác.`,
  },
  unit: {
    scorecard: 'Bảng chỉ tiêu',
    charts: 'Diễn biến',
    history: 'Trước và sau khi sắp xếp',
    formedFrom: (units, day) => `Thành lập ngày ${day} từ ${units}.`,
    partlyFormedFrom: (units, day) => `Thành lập ngày ${day}, có một phần của ${units}.`,
    tookIn: (units, day) => `Ngày ${day} nhập thêm ${units}.`,
    tookInPart: (units, day) => `Ngày ${day} nhận thêm một phần của ${units}.`,
    becameWhole: (units, day) => `Từ ngày ${day} nhập vào ${units}.`,
    becameParts: (units, day) => `Từ ngày ${day} được chia về ${units}.`,
    levelEnded: (units, day, level) =>
      `Từ ngày ${day} không còn đơn vị cấp này (${level}); địa bàn được chia về ${units}.`,
    gavePart: (units, day) => `Ngày ${day} tách một phần về ${units}.`,
    share: (unit, share) => `${unit} (khoảng ${share})`,
    nowCalled: (name, today) => `${name} (nay là ${today})`,
    earlierName: (name, day) => `Đến ngày ${day} tên là ${name}.`,
    ended: (day) => `Đơn vị kết thúc hoạt động ngày ${day}.`,
    showChildren: 'Xem danh sách',
    children: (number) => `${count(number)} đơn vị trực thuộc`,
    parent: 'Đơn vị cấp trên',
    officialCode: (code) => `Mã đơn vị ${code}`,
    reports: 'Báo cáo đã nhận',
    reportsExplained: 'Các tệp mà số liệu của đơn vị được lấy từ đó.',
    received: (day) => `nhận ngày ${day}`,
    receivedUnknown: 'không ghi ngày nhận',
  },
  periods: PERIODS.vi,
  pictures: PICTURES.vi,
  period: PERIOD.vi,
  breakdown: {
    intro: (period, unit) => `${unit}, ${period}.`,
    summary: (parts, share) => `${parts} (${share})`,
    further: (units) => `${count(units)} đơn vị khác, mỗi đơn vị ở trang riêng`,
    categoriesWithData: (number, total) => `${count(number)}/${count(total)} mục có số liệu`,
  },
  documents: {
    title: 'Văn bản',
    intro: (number) => `${count(number)} văn bản làm căn cứ cho mục tiêu và số liệu trên trang này.`,
    issued: (day, issuer) => (day === '' ? issuer : `${issuer}, ngày ${day}`),
    readAtSource: 'Xem văn bản tại nguồn',
    kind: {
      rules: 'Văn bản quy định',
      sources: 'Nguồn số liệu',
      units: 'Văn bản sắp xếp đơn vị',
      unused: 'Văn bản liên quan',
    },
    count: (number) => `${count(number)} văn bản`,
    targetsSet: (number) => `${count(number)} mục tiêu`,
    figuresReported: (number) => `${count(number)} số liệu`,
    indicatorsDefined: (number) => `${count(number)} chỉ tiêu`,
    unitsChanged: (number) => `${count(number)} thay đổi đơn vị`,
    definitionsChanged: (number) => `${count(number)} thay đổi cách tính`,
    nothingRestsOnIt: 'Chưa có mục tiêu hay số liệu nào căn cứ vào văn bản này.',
    item: (item) => (/^[\dIVX., ]+$/.test(item) ? `mục ${item}` : item),
  },
  quality: QUALITY.vi,
  reporting: REPORTING.vi,
  chart: {
    title: (indicator, unit) => `${indicator}: ${unit}`,
    subtitle: (measure, unit, period) => [measure, unit, period].filter((part) => part !== '').join(' · '),
    lastKnown: 'Số gần nhất đã công bố',
    drawingLabel: (indicator, unit) => `Biểu đồ ${indicator}, ${unit}`,
    targetLabel: (target) => `Mục tiêu ${target}`,
    figures: 'Số liệu từng kỳ',
    tableOf: (indicator) => `Số liệu từng kỳ: ${indicator}`,
    showTable: 'Xem bảng số liệu',
    receipts: 'Nguồn của từng con số',
    receipt: {
      formula: 'Công thức',
      value: 'Kết quả',
      unrounded: 'Chưa làm tròn',
      numerator: 'Tử số',
      denominator: 'Mẫu số',
      inputs: 'Số liệu đầu vào',
      inputsFrom: {
        own: 'đơn vị tự báo cáo',
        categories: 'cộng từ các mục',
        children: 'cộng từ các đơn vị trực thuộc',
        periods: 'cộng từ các kỳ ngắn hơn',
        predecessors: 'cộng từ các đơn vị trước khi sắp xếp',
      },
      inputsSubtracted: 'hiệu của hai số lũy kế',
      minus: 'trừ đi',
      gaps: (days) => `Chưa có số liệu của: ${days}.`,
      formerUnits: (units) => `Các đơn vị trước khi sắp xếp: ${units}.`,
      whole: 'toàn bộ',
      shareUnknown: 'chưa công bố tỷ lệ chia',
      manyPeriods: (figures, periods) => `${count(figures)} số liệu của ${count(periods)} kỳ`,
      printed: 'Nguồn của từng kỳ có ở địa chỉ trang này.',
      manyInputs: (figures, units) => `${count(figures)} số liệu của ${count(units)} đơn vị`,
      wholePeriod: (period) => `mọi chỉ tiêu ${period}`,
      eachUnit: 'xem từng đơn vị trong kỳ này',
      range: 'Giá trị đầy đủ',
      expected: 'Mức cần có vào ngày này',
      restated: 'tính lại theo đơn vị hiện nay',
      estimated: 'ước tính theo tỷ lệ chia tách',
      file: 'Tệp',
      sheet: 'Trang',
      cell: 'Ô',
      shownAs: 'Trong ô ghi',
      document: 'Văn bản',
      asOf: 'Số liệu đến ngày',
      target: 'Mục tiêu',
      status: 'Tình trạng',
      earlierReports: 'Các lần báo cáo trước',
      correction: {
        title: 'Đã đính chính',
        fileSays: 'Trong tệp ghi',
        readAs: 'Đọc là',
        nothing: 'để trống',
        reason: 'Lý do',
        decidedBy: 'Nơi quyết định',
        decidedOn: 'Ngày quyết định',
        document: 'Văn bản',
      },
      coverage: (reported, expected) => `${count(reported)}/${count(expected)} đơn vị đã báo cáo`,
    },
    address: 'Địa chỉ của biểu đồ này',
    missingPeriod: 'chưa có số liệu',
    breaks: {
      merged: (day) => `Sáp nhập ${day}`,
      formed: (day) => `Thành lập ${day}`,
      renewed: (day) => `Đổi đơn vị ${day}`,
      absorbed: (day) => `Nhập thêm ${day}`,
      reduced: (day) => `Tách bớt ${day}`,
      definition: (day) => `Đổi cách tính ${day}`,
    },
    needed: (target, day) => `Cần có để đạt ${target} vào ${day}`,
    changes: 'Những thay đổi cần biết khi so sánh',
    definitionChanged: (day, note) => `Từ ngày ${day} đổi cách tính: ${note}`,
  },
  notFound: {
    title: 'Không có trang này',
    why: 'Địa chỉ có thể gõ sai, hoặc đơn vị, chỉ tiêu, kỳ này không có trong số liệu.',
    next: 'Tìm theo tên, có dấu hay không dấu đều được, hoặc đi từ một trong các trang này.',
  },
  tasks: TASKS.vi,
  models: MODELS.vi,
  inspections: INSPECTIONS.vi,
  campaigns: CAMPAIGNS.vi,
  reports: REPORTS.vi,
  charts: CHARTS.vi,
  redirect: REDIRECT.vi,
  dataFile: DATA_FILE.vi,
  reuse: REUSE.vi,
  openData: OPEN_DATA.vi,
  following: FOLLOWING.vi,
  checker: CHECKER.vi,
  search: SEARCH.vi,
  across: ACROSS.vi,
  compare: COMPARE.vi,
  method: METHOD.vi,
  guide: GUIDE.vi,
  wall: WALL.vi,
  tools: TOOLS.vi,
  design: DESIGN.vi,
};
