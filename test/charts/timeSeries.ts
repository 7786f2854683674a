/** One function for each test chart of a time series; its name is the name of its snapshot. */

import type { TimeSeriesInput } from '../../src/chart/seriesInput.ts';
import { timeSeries } from '../../src/chart/timeSeries.ts';
import { months, TARGET, wholePercent } from './samples.ts';

const rising = [0.22, 0.27, 0.31, 0.3, undefined, undefined, 0.45, 0.52, 0.61, 0.66, 0.74, 0.83];
const plain = {
  label: 'Tỷ lệ hồ sơ trực tuyến theo tháng',
  target: [],
  needed: [],
  breaks: [],
  formatTick: wholePercent,
} satisfies Partial<TimeSeriesInput>;

const steps = [
  { from: 0, to: 5, value: 0.5, label: 'Mục tiêu 50%' },
  { from: 6, to: 11, value: TARGET, label: 'Mục tiêu 80%' },
];

/** Estimated until a definition changed, a gap, a merger that cuts the line, parts missing at the end. */
export function timeSeriesFull(width = 640): string {
  return timeSeries({
    ...plain,
    id: 'full',
    width,
    points: months(rising, 3).map((point, index) =>
      index < 10 ? point : { ...point, partial: true, range: { low: (point.value ?? 0) - 0.06, high: 0.9 } },
    ),
    target: steps,
    breaks: [
      { at: 2.5, label: 'Đổi cách tính 1/4/2023', cuts: false },
      { at: 7.5, label: 'Sáp nhập 1/9/2023', cuts: true },
    ],
  });
}

export function timeSeriesNarrow(): string {
  return timeSeriesFull(340);
}

/** Words over two rules that stand too close for one row, the second at the edge. */
export function timeSeriesBreaksTogether(): string {
  return timeSeries({
    ...plain,
    id: 'together',
    width: 340,
    points: months(rising),
    breaks: [
      { at: 8.5, label: 'Sáp nhập, có phần tách từ 1/10/2023', cuts: true },
      { at: 9.5, label: 'Đổi cách tính 1/11/2023', cuts: true },
    ],
  });
}

/** Counted from the first day of a campaign, on the way to its deadline after the last report. */
export function timeSeriesCampaign(width = 640): string {
  const reported = [0.1, 0.24, 0.31, 0.4];
  return timeSeries({
    ...plain,
    id: 'campaign',
    width,
    points: months(reported).map((point) => ({ ...point, at: point.at + 1, status: 'behind' as const })),
    needed: [
      {
        label: 'Cần có để đạt 80% vào 30/7/2023',
        points: [
          { at: 0, value: 0 },
          { at: 7, value: TARGET },
        ],
      },
    ],
    days: [0, 7],
    domain: [0, 1],
  });
}

export function timeSeriesCampaignNarrow(): string {
  return timeSeriesCampaign(340);
}

export function timeSeriesOnePoint(): string {
  return timeSeries({
    ...plain,
    id: 'one',
    points: months([0.314]),
    target: [{ from: 0, to: 0, value: TARGET, label: 'Mục tiêu 80%' }],
  });
}

export function timeSeriesWithoutTarget(): string {
  return timeSeries({ ...plain, id: 'plain', points: months([...rising, ...rising], 0, false) });
}

export function timeSeriesBeyondFull(): string {
  return timeSeries({
    ...plain,
    id: 'beyond',
    points: months([0.9, 1.04, 1.21, 1.35]),
    target: [{ from: 0, to: 3, value: 1, label: 'Mục tiêu 100%' }],
  });
}

export function timeSeriesNothingKnown(): string {
  return timeSeries({ ...plain, id: 'nothing', points: months([undefined, undefined, undefined]) });
}

/** One report on the ways to two deadlines, counted from nothing. */
export function timeSeriesTwoDeadlines(width = 640): string {
  return timeSeries({
    ...plain,
    id: 'deadlines',
    width,
    points: months([0.314], 0).map((point) => ({ ...point, at: 93, status: 'behind' as const })),
    origin: 0,
    needed: [
      { label: '100% vào 20/9/2023', points: [0, 93].map((at) => ({ at, value: at / 93 })) },
      { label: '100% vào 30/12/2023', points: [0, 194].map((at) => ({ at, value: at / 194 })) },
    ],
    days: [0, 194],
    domain: [0, 1],
  });
}

export function timeSeriesTwoDeadlinesNarrow(): string {
  return timeSeriesTwoDeadlines(340);
}

/** Two units that became one, whose own line begins with the merger. */
export function timeSeriesMerger(width = 640): string {
  const before = (values: readonly number[]) =>
    values.map((value, index) => ({ at: index, value, tick: `${index + 1}/2023` }));
  return timeSeries({
    ...plain,
    id: 'merger',
    width,
    points: months([0.7, 0.72, 0.78]).map((point) => ({
      ...point,
      at: point.at + 4,
      tick: `${point.at + 5}/2023`,
    })),
    earlier: [
      { label: 'Xã Mộc Giao', points: before([0.5, 0.55, 0.6, 0.62]) },
      { label: 'Xã Xuân Đàm', points: before([0.8, 0.78, 0.81, 0.84]) },
    ],
    breaks: [{ at: 3.5, label: 'Sáp nhập 1/5/2023', cuts: true }],
    days: [0, 6],
    domain: [0, 1],
  });
}

export function timeSeriesMergerNarrow(): string {
  return timeSeriesMerger(340);
}

/** Two years by month, the target in steps. */
export function timeSeriesTwoYearsNarrow(): string {
  const values = Array.from({ length: 24 }, (_, index) => 0.3 + index * 0.025);
  return timeSeries({
    ...plain,
    id: 'years',
    width: 340,
    points: months(values),
    target: [
      { from: 0, to: 6, value: 0.4, label: 'Mục tiêu 40%' },
      { from: 6, to: 12, value: 0.5, label: 'Mục tiêu 50%' },
      { from: 12, to: 18, value: 0.65, label: 'Mục tiêu 65%' },
      { from: 18, to: 23, value: TARGET, label: 'Mục tiêu 80%' },
    ],
    domain: [0, 1],
  });
}

export function timeSeriesBelowZero(): string {
  return timeSeries({ ...plain, id: 'below', points: months([-0.2, 0.1, -0.05, 0.3]) });
}
