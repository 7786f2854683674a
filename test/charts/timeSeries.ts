/** One function for each test chart of a time series; its name is the name of its snapshot. */

import { type TimeSeriesInput, timeSeries } from '../../src/chart/timeSeries.ts';
import { months, TARGET, wholePercent } from './samples.ts';

const rising = [0.22, 0.27, 0.31, 0.3, undefined, undefined, 0.45, 0.52, 0.61, 0.66, 0.74, 0.83];
const plain = {
  label: 'Tỷ lệ hồ sơ trực tuyến theo tháng',
  target: [],
  comparison: undefined,
  breaks: [],
  formatTick: wholePercent,
} satisfies Partial<TimeSeriesInput>;

const steps = [
  { from: 0, to: 5, value: 0.5, label: 'Mục tiêu 50%' },
  { from: 6, to: 11, value: TARGET, label: 'Mục tiêu 80%' },
];

export function timeSeriesFull(document: Document, width = 640): string {
  return timeSeries(document, {
    ...plain,
    id: 'full',
    width,
    points: months(rising, 3),
    target: steps,
    comparison: { label: 'Toàn tỉnh', values: rising.map((_, index) => 0.36 + index * 0.028) },
    breaks: [{ at: 2.5, label: 'Đổi cách tính' }],
  });
}

export function timeSeriesNarrow(document: Document): string {
  return timeSeriesFull(document, 340);
}

export function timeSeriesOnePoint(document: Document): string {
  return timeSeries(document, {
    ...plain,
    id: 'one',
    points: months([0.314]),
    target: [{ from: 0, to: 0, value: TARGET, label: 'Mục tiêu 80%' }],
  });
}

export function timeSeriesWithoutTarget(document: Document): string {
  return timeSeries(document, { ...plain, id: 'plain', points: months([...rising, ...rising], 0, false) });
}

export function timeSeriesBeyondFull(document: Document): string {
  return timeSeries(document, {
    ...plain,
    id: 'beyond',
    points: months([0.9, 1.04, 1.21, 1.35]),
    target: [{ from: 0, to: 3, value: 1, label: 'Mục tiêu 100%' }],
  });
}

export function timeSeriesNothingKnown(document: Document): string {
  return timeSeries(document, { ...plain, id: 'nothing', points: months([undefined, undefined, undefined]) });
}
