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
