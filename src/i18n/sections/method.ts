/** How each number and status comes about. The words of this part in both languages. */

import type { PeriodKind } from '../../domain/period.ts';
import type { Measure, Target } from '../../domain/registry.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

/** One thing to know of the method: what it is about, and what is done. */
export interface Point {
  term: string;
  text: string;
}

export interface MethodMessages {
  title: string;
  intro: string;
  lead(indicators: number, measures: number): string;
  contents: string;
  example: {
    title: string;
    of(indicator: string, unit: string): string;
    formula: string;
    /** The two measures of a ratio, or the one of a count. */
    ratio(numerator: string, denominator: string): string;
    inputs: string;
    division: string;
    /** What rounding makes of it. */
    rounded(unrounded: string, shown: string, decimals: number): string;
    target: string;
    reaches(target: string, due: string): string;
    status: string;
    receipt: string;
    none: string;
  };
  values: {
    title: string;
    points: Point[];
    kinds: string;
    kind: Record<Measure['kind'], string>;
    count(measures: number): string;
    table: Record<'kind' | 'count' | 'overUnits' | 'overPeriods', string>;
    overUnits: Record<Measure['over_units'], string>;
    overPeriods: Record<Measure['over_periods'], string>;
  };
  status: { title: string; explained: string };
  targets: {
    title: string;
    points: Point[];
    kinds(standing: number, deadline: number): string;
    kind: Record<Target['kind'], string>;
    none: string;
  };
  periods: {
    title: string;
    computed(kinds: string): string;
    computedNone: string;
    points: Point[];
    named: Record<PeriodKind, string>;
  };
  missing: { title: string; points: Point[]; words: string; smallNumbers(below: number): string };
  compare: { title: string; points(fewestCases: number): Point[] };
  units: { title: string; points(successions: number): Point[] };
  checks: {
    title: string;
    points: Point[];
    rules(count: number): string;
    rule: string;
    whenBroken: string;
    withholds: string;
    warns: string;
    calendar: string;
    noCalendar: string;
    who: string;
    every: string;
    due: string;
    below(level: string, unit: string): string;
    dueDay(day: number, afterMonths: number, week: boolean): string;
    quality: string;
  };
  indicators: {
    title: string;
    explained: string;
    ofGroup(count: number): string;
    shownAs: string;
    decimals(decimals: number, unit: string): string;
  };
}

const vi = (number: number) => formatNumber(number, 0, 'vi');
const en = (number: number, one: string, many: string) =>
  `${formatNumber(number, 0, 'en')} ${number === 1 ? one : many}`;

export const METHOD: Record<Language, MethodMessages> = {
  vi: {
    title: 'Phương pháp',
    intro: 'Mỗi con số và mỗi tình trạng trên trang này từ đâu mà có.',
    lead: (indicators, measures) =>
      `${vi(indicators)} chỉ tiêu được tính từ ${vi(measures)} loại số liệu trong tệp của các đơn vị. Không ai nhập tay kết quả: công thức, mục tiêu và quy tắc đều khai trong danh mục và áp dụng như nhau cho mọi đơn vị.`,
    contents: 'Trong trang này',
    example: {
      title: 'Một ví dụ từ số liệu',
      of: (indicator, unit) => `${indicator}, ${unit}`,
      formula: 'Công thức',
      ratio: (numerator, denominator) =>
        denominator === '' ? numerator : `${numerator} chia cho ${denominator}`,
      inputs: 'Số đưa vào',
      division: 'Phép tính',
      rounded: (unrounded, shown, decimals) =>
        unrounded === shown
          ? `= ${shown}`
          : `= ${unrounded}, làm tròn đến ${vi(decimals)} chữ số thập phân thành ${shown}`,
      target: 'So với mục tiêu',
      reaches: (target, due) => (due === '' ? `Mục tiêu ${target}.` : `Mục tiêu ${target}, hạn ${due}.`),
      status: 'Tình trạng',
      receipt: 'Xem nguồn của con số này, đến từng ô bảng tính',
      none: 'Chưa có kết quả nào để làm ví dụ.',
    },
    values: {
      title: 'Từ số liệu đến kết quả',
      points: [
        {
          term: 'Cộng trước, chia sau',
          text: 'Tỷ lệ của nhiều đơn vị hay nhiều kỳ là tổng tử số chia cho tổng mẫu số, không phải trung bình của các tỷ lệ.',
        },
        {
          term: 'Đơn vị cấp trên',
          text: 'Dùng số do chính đơn vị báo cáo. Nếu không có thì cộng các đơn vị trực thuộc còn hoạt động vào ngày đó. Có cả hai mà khác nhau thì giữ số của đơn vị và ghi chỗ khác nhau vào trang chất lượng dữ liệu.',
        },
        {
          term: 'Làm tròn',
          text: 'Chỉ làm tròn khi hiển thị, nửa đơn vị thì tròn lên. Không bao giờ làm tròn qua mục tiêu: 99,96% so với mục tiêu 100% không ghi thành 100%.',
        },
        {
          term: 'Số liệu đến ngày',
          text: 'Mỗi kết quả mang ngày muộn nhất mà số đưa vào phản ánh. Ngày giờ của máy không làm thay đổi con số nào.',
        },
        {
          term: 'Báo cáo lại',
          text: 'Cùng một số được báo cáo lại về sau thì dùng số mới nhất; số cũ vẫn giữ trong sổ số liệu báo cáo lại.',
        },
      ],
      kinds: 'Ba loại số liệu',
      kind: {
        flow: 'Phát sinh trong kỳ (hồ sơ, lượt, giao dịch)',
        stock: 'Có đến cuối kỳ (người, tài khoản, thiết bị)',
        rate: 'Tỷ lệ hoặc điểm mà nguồn ghi sẵn',
      },
      count: (measures) => `${vi(measures)} số liệu`,
      table: {
        kind: 'Loại',
        count: 'Số liệu',
        overUnits: 'Từ đơn vị trực thuộc lên',
        overPeriods: 'Từ kỳ ngắn đến kỳ dài',
      },
      overUnits: { sum: 'cộng', none: 'không cộng' },
      overPeriods: { sum: 'cộng', last: 'lấy số cuối kỳ', none: 'không cộng' },
    },
    status: {
      title: 'Tình trạng',
      explained:
        'Xét lần lượt từ trên xuống; điều đầu tiên đúng là tình trạng. Luôn xét trên số chưa làm tròn.',
    },
    targets: {
      title: 'Mục tiêu',
      kinds: (standing, deadline) =>
        `${vi(standing)} mục tiêu áp dụng suốt thời gian hiệu lực, ${vi(deadline)} mục tiêu phải đạt vào một ngày.`,
      kind: {
        standing: 'Kết quả chưa đến mục tiêu ở bất cứ ngày nào trong thời gian hiệu lực là không đạt.',
        deadline:
          'Trước hạn, kết quả được so với mức cần có vào ngày đó: đường thẳng từ số ban đầu đến mục tiêu, hoặc từng bậc nếu văn bản chia bậc. Từ ngày hạn trở đi, chưa đến mục tiêu là không đạt.',
      },
      points: [
        {
          term: 'Mục tiêu nào áp dụng',
          text: 'Của chính đơn vị trước, rồi đến của địa bàn, của cấp, cuối cùng là của mọi đơn vị. Hai mục tiêu đặt song song thì mỗi mục tiêu được đánh giá riêng.',
        },
        {
          term: 'Còn thiếu và nhịp độ',
          text: 'Khoảng cách tính bằng số trường hợp còn phải làm. Nhịp độ so số làm được mỗi ngày đến nay với số cần mỗi ngày từ nay đến hạn, và cho biết với nhịp này thì ngày nào xong.',
        },
        {
          term: 'Mục tiêu thay đổi',
          text: 'Kỳ cũ giữ mục tiêu và tình trạng của kỳ cũ; trên biểu đồ, mục tiêu mới là một bậc.',
        },
      ],
      none: 'Chưa khai mục tiêu nào.',
    },
    periods: {
      title: 'Kỳ',
      computed: (kinds) =>
        `Ngoài các kỳ được báo cáo, trang tự tính từ kỳ ngắn hơn: ${kinds}. Chỉ tính khi các kỳ ngắn phủ kín kỳ dài.`,
      computedNone: 'Trang chỉ có những kỳ mà các đơn vị báo cáo.',
      named: {
        month: 'tháng',
        quarter: 'quý',
        half: '6 tháng',
        'nine-months': '9 tháng',
        year: 'năm',
        week: 'tuần',
        interval: 'khoảng ngày',
      },
      points: [
        {
          term: 'Lũy kế',
          text: 'Hai số lũy kế cùng ngày bắt đầu thì hiệu của chúng là số phát sinh ở giữa. Lũy kế về sau nhỏ hơn trước là điều phải xem lại.',
        },
        {
          term: 'Không chờ, không đoán',
          text: 'Kỳ thiếu số liệu là khoảng trống, trên biểu đồ không nối qua.',
        },
      ],
    },
    missing: {
      title: 'Khi thiếu số liệu',
      points: [
        {
          term: 'Thiếu không phải là 0',
          text: 'Công thức thiếu một số thì không có kết quả, và trang nói thiếu số nào.',
        },
        {
          term: 'Thiếu một phần đơn vị',
          text: 'Ghi bao nhiêu đơn vị đã báo cáo và, khi biết được, kết quả đầy đủ nằm trong khoảng nào. Chỉ kết luận khi cả khoảng nằm về một phía của mục tiêu.',
        },
        {
          term: '0 chia 0',
          text: 'Là không phát sinh: không phải 0%, cũng không phải 100%, không xếp hạng.',
        },
      ],
      words: 'Chữ thay cho số',
      smallNumbers: (below) =>
        `Số người từ 1 đến ${vi(below - 1)} không công bố, cùng với mọi số tính ra được số đó.`,
    },
    compare: {
      title: 'So sánh và xếp hạng',
      points: (fewestCases) => [
        {
          term: 'So với kỳ trước',
          text: 'Kỳ liền trước cùng loại. Tỷ lệ so bằng điểm phần trăm, số lượng so bằng phần trăm. Không so khi cách tính, mục tiêu hay địa giới đã đổi, hoặc một trong hai kỳ chưa đủ số liệu.',
        },
        {
          term: 'Xếp hạng',
          text: `Giữa các đơn vị cùng cấp thuộc một đơn vị cấp trên, từ ba đơn vị trở lên; bằng nhau thì cùng hạng. Không xếp hạng số chưa đủ, nơi không phát sinh${fewestCases > 1 ? `, tỷ lệ của dưới ${vi(fewestCases)} trường hợp` : ''} và số lượng tuyệt đối.`,
        },
        {
          term: 'Cách bậc trên',
          text: 'Bên cạnh hạng là số trường hợp cần thêm để bằng đơn vị đứng trên, để chênh 0,1 điểm không bị đọc thành một bước xa.',
        },
      ],
    },
    units: {
      title: 'Khi đơn vị thay đổi',
      points: (successions) => [
        {
          term: 'Hai cách xem',
          text: 'Theo đơn vị lúc báo cáo, hoặc quy số cũ về đơn vị hiện nay. Không có gì được nối qua một lần sáp nhập mà không ghi rõ.',
        },
        {
          term: 'Sáp nhập và chia tách',
          text: `Danh mục ghi ${vi(successions)} lần chuyển từ đơn vị cũ sang đơn vị mới. Nhập trọn thì cộng đúng; chia tách thì theo tỷ lệ đã khai và ghi là ước tính.`,
        },
        {
          term: 'Đơn vị đã kết thúc',
          text: 'Vẫn giữ trang của mình với số liệu cũ và cho biết nay thuộc về đâu.',
        },
      ],
    },
    checks: {
      title: 'Kiểm tra trước khi công bố',
      points: [
        {
          term: 'Đọc không chắc thì không đọc',
          text: 'Ô không đọc chắc được thành số là một lỗi kèm vị trí và cách sửa, không phải một con số đoán.',
        },
        {
          term: 'Lỗi và cảnh báo',
          text: 'Lỗi giữ lại các số liệu liên quan cho đến khi sửa. Cảnh báo vẫn công bố số liệu, kèm lời nói rõ.',
        },
        {
          term: 'Đính chính',
          text: 'Tệp gốc không bao giờ bị sửa. Quyết định đọc một ô khác đi được ghi lại: ô nào, đọc là gì, vì sao, ai quyết định.',
        },
      ],
      rules: (count) => `${vi(count)} quan hệ phải đúng giữa các số liệu`,
      rule: 'Quan hệ',
      whenBroken: 'Khi không đúng',
      withholds: 'Lỗi: tạm giữ số liệu',
      warns: 'Cảnh báo',
      calendar: 'Lịch báo cáo',
      noCalendar: 'Chưa khai lịch báo cáo, nên không có báo cáo nào bị coi là thiếu hay muộn.',
      who: 'Ai',
      every: 'Kỳ',
      due: 'Hạn',
      below: (level, unit) => `${level}, thuộc ${unit}`,
      dueDay: (day, afterMonths, week) => {
        if (week)
          return `ngày thứ ${vi(day)} của ${afterMonths === 0 ? 'tuần đó' : `${vi(afterMonths)} tuần sau`}`;
        return afterMonths === 0
          ? `ngày ${vi(day)} của tháng cuối kỳ`
          : `ngày ${vi(day)} của ${afterMonths === 1 ? 'tháng sau' : `tháng thứ ${vi(afterMonths)} sau kỳ`}`;
      },
      quality: 'Xem những gì đã tìm thấy',
    },
    indicators: {
      title: 'Tất cả chỉ tiêu',
      explained:
        'Công thức, chiều tốt, cách hiển thị, cơ quan chịu trách nhiệm và văn bản của từng chỉ tiêu.',
      ofGroup: (count) => `${vi(count)} chỉ tiêu`,
      shownAs: 'Hiển thị',
      decimals: (decimals, unit) =>
        decimals === 0 ? `${unit}, số tròn` : `${unit}, ${vi(decimals)} chữ số thập phân`,
    },
  },
  en: {
    title: 'Method',
    intro: 'Where every number and every status on this site comes from.',
    lead: (indicators, measures) =>
      `${en(indicators, 'indicator is', 'indicators are')} computed from ${en(measures, 'kind', 'kinds')} of figures in the files of the units. Nobody types a result: formulas, targets and rules are declared in the registry and hold alike for every unit.`,
    contents: 'On this page',
    example: {
      title: 'One example from the data',
      of: (indicator, unit) => `${indicator}, ${unit}`,
      formula: 'Formula',
      ratio: (numerator, denominator) =>
        denominator === '' ? numerator : `${numerator} divided by ${denominator}`,
      inputs: 'Figures that go in',
      division: 'Arithmetic',
      rounded: (unrounded, shown, decimals) =>
        unrounded === shown
          ? `= ${shown}`
          : `= ${unrounded}, rounded to ${en(decimals, 'decimal', 'decimals')} as ${shown}`,
      target: 'Against the target',
      reaches: (target, due) => (due === '' ? `Target ${target}.` : `Target ${target}, due ${due}.`),
      status: 'Status',
      receipt: 'See the source of this figure, down to the cell of the spreadsheet',
      none: 'There is no result yet to serve as an example.',
    },
    values: {
      title: 'From figures to a result',
      points: [
        {
          term: 'Add first, then divide',
          text: 'A share of several units or periods is the sum of the numerators over the sum of the denominators, never a mean of shares.',
        },
        {
          term: 'Units above others',
          text: 'What the unit itself reported is used. Without that, its parts that existed on that day are added up. Where both exist and differ, the unit’s own stands and the difference is listed under data quality.',
        },
        {
          term: 'Rounding',
          text: 'Only for display, halves away from zero, and never across a target: 99.96% against a target of 100% is not written as 100%.',
        },
        {
          term: 'As of',
          text: 'Each result bears the latest day of which its inputs speak. The clock of a machine changes no number.',
        },
        {
          term: 'Reported again',
          text: 'Where the same figure is reported again later, the latest stands; the earlier stay in the ledger of figures reported again.',
        },
      ],
      kinds: 'Three kinds of figures',
      kind: {
        flow: 'What arises within a period (dossiers, visits, payments)',
        stock: 'What there is at its end (people, accounts, devices)',
        rate: 'Shares and scores that the source states as such',
      },
      count: (measures) => en(measures, 'figure', 'figures'),
      table: {
        kind: 'Kind',
        count: 'Figures',
        overUnits: 'From parts to the unit above',
        overPeriods: 'From short periods to long ones',
      },
      overUnits: { sum: 'added up', none: 'not added' },
      overPeriods: { sum: 'added up', last: 'the last one', none: 'not added' },
    },
    status: {
      title: 'Status',
      explained:
        'Read from the top; the first that holds is the status. Always judged on the unrounded value.',
    },
    targets: {
      title: 'Targets',
      kinds: (standing, deadline) =>
        `${en(standing, 'target holds', 'targets hold')} throughout, ${en(deadline, 'is', 'are')} to be reached by a day.`,
      kind: {
        standing: 'A result short of the target on any day of its validity is missed.',
        deadline:
          'Before the deadline a result is held against what is needed by that day: a straight line from where things began to the target, or steps where the document sets them. From the deadline on, what is short of the target is missed.',
      },
      points: [
        {
          term: 'Which target holds',
          text: 'The unit’s own first, then that of its territory, of its level, and last that of all units. Two targets set side by side are judged each for itself.',
        },
        {
          term: 'What is short, and the pace',
          text: 'The gap is counted in cases still to be done. The pace compares cases a day so far with cases a day needed from now on, and says when the present pace arrives.',
        },
        {
          term: 'Targets that change',
          text: 'A past period keeps its target and its status; in a chart the new target is a step.',
        },
      ],
      none: 'No target is declared.',
    },
    periods: {
      title: 'Periods',
      computed: (kinds) =>
        `Besides the reported periods the site computes from shorter ones: ${kinds}. Only where the shorter ones leave no day out.`,
      computedNone: 'The site has only the periods that units report.',
      named: {
        month: 'months',
        quarter: 'quarters',
        half: 'half years',
        'nine-months': 'nine months',
        year: 'years',
        week: 'weeks',
        interval: 'spans of days',
      },
      points: [
        {
          term: 'Cumulative figures',
          text: 'Two cumulative figures that begin on the same day differ by what arose between them. A later one that is smaller is something to look into.',
        },
        {
          term: 'No waiting, no guessing',
          text: 'A period without figures is a gap; no line in a chart is drawn across it.',
        },
      ],
    },
    missing: {
      title: 'When figures are missing',
      points: [
        {
          term: 'Missing is not zero',
          text: 'A formula that lacks a figure has no result, and the site says which figure it lacks.',
        },
        {
          term: 'Some units missing',
          text: 'The site says how many units reported and, where it can be known, the range in which the complete value lies. It concludes only where the whole range lies on one side of the target.',
        },
        {
          term: 'Zero divided by zero',
          text: 'Means no cases: neither 0% nor 100%, and not ranked.',
        },
      ],
      words: 'Words in place of a number',
      smallNumbers: (below) =>
        `Counts of people from 1 to ${formatNumber(below - 1, 0, 'en')} are not published, nor any figure from which they could be computed.`,
    },
    compare: {
      title: 'Comparing and ranking',
      points: (fewestCases) => [
        {
          term: 'Against the period before',
          text: 'The one just before of the same kind. Shares differ in points, counts in percent. Nothing is compared where the way of counting, the target or the boundary changed, or where either period is incomplete.',
        },
        {
          term: 'Ranks',
          text: `Among units of one level under one unit above, three or more; equal results share a rank. Not ranked are incomplete results, units without cases${fewestCases > 1 ? `, shares of fewer than ${formatNumber(fewestCases, 0, 'en')} cases` : ''} and plain counts.`,
        },
        {
          term: 'To the next above',
          text: 'Beside a rank stands the number of cases that would make it level with the unit above, so that nobody reads 0.1 point as a lead.',
        },
      ],
    },
    units: {
      title: 'When units change',
      points: (successions) => [
        {
          term: 'Two ways to look',
          text: 'By the units as they reported, or earlier figures restated to the units of today. Nothing is joined across a merger in silence.',
        },
        {
          term: 'Mergers and splits',
          text: `The registry lists ${en(successions, 'transition', 'transitions')} from a former unit to a new one. Whole mergers add up exactly; splits use declared shares and are marked as estimates.`,
        },
        {
          term: 'Units that have ended',
          text: 'They keep their page with their figures, and say what became of them.',
        },
      ],
    },
    checks: {
      title: 'Checks before publication',
      points: [
        {
          term: 'What is not certain is not read',
          text: 'A cell that cannot be read as a number for certain is an error with its place and its remedy, never a guess.',
        },
        {
          term: 'Errors and warnings',
          text: 'An error withholds what it touches until it is mended. A warning is published together with the figure.',
        },
        {
          term: 'Corrections',
          text: 'A delivered file is never changed. A decision to read a cell otherwise is on record: which cell, read as what, why, and by whom.',
        },
      ],
      rules: (count) =>
        en(count, 'relation that must hold between figures', 'relations that must hold between figures'),
      rule: 'Relation',
      whenBroken: 'Where it fails',
      withholds: 'Error: figures are withheld',
      warns: 'Warning',
      calendar: 'Reporting calendar',
      noCalendar: 'No calendar is declared, so no report counts as missing or late.',
      who: 'Who',
      every: 'Period',
      due: 'Due',
      below: (level, unit) => `${level}, within ${unit}`,
      dueDay: (day, afterMonths, week) => {
        if (week) return `day ${day} of ${afterMonths === 0 ? 'that week' : `week ${afterMonths} after it`}`;
        return afterMonths === 0
          ? `day ${day} of the month in which the period ends`
          : `day ${day} of ${afterMonths === 1 ? 'the month after' : `month ${afterMonths} after it`}`;
      },
      quality: 'See what was found',
    },
    indicators: {
      title: 'All indicators',
      explained: 'Formula, direction, display, responsible agency and document of each indicator.',
      ofGroup: (count) => en(count, 'indicator', 'indicators'),
      shownAs: 'Shown as',
      decimals: (decimals, unit) =>
        decimals === 0 ? `${unit}, whole` : `${unit}, ${en(decimals, 'decimal', 'decimals')}`,
    },
  },
};
