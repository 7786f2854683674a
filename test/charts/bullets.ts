/** One function for each test bullet and sparkline; its name is the name of its snapshot. */

import { bullet } from '../../src/chart/bullet.ts';
import { sparkline } from '../../src/chart/sparkline.ts';
import { statusStrip } from '../../src/chart/statusStrip.ts';

export function bulletBehind(): string {
  return bullet({
    value: 0.314,
    target: 0.8,
    full: 1,
    status: 'missed',
  });
}

export function bulletBeyondFull(): string {
  return bullet({ value: 1.125, target: 1, full: 1, status: 'met' });
}

export function bulletWithoutTarget(): string {
  return bullet({
    value: 0.647,
    target: undefined,
    full: 1,
    status: 'no-target',
  });
}

export function bulletWithoutValue(): string {
  return bullet({ value: undefined, target: 0.8, full: 1, status: 'no-data' });
}

export function bulletWithRange(): string {
  const range = { low: 0.64, high: 0.763 };
  return bullet({ value: 0.712, target: 0.75, range, full: 1, status: 'incomplete' });
}

export function bulletWithOpenRange(): string {
  const range = { low: 6, high: undefined };
  return bullet({ value: 6, target: 10, range, full: 10, status: 'incomplete' });
}

export function sparklineWithGap(): string {
  return sparkline({
    label: 'Xu hướng 12 kỳ',
    values: [0.2, 0.24, 0.31, undefined, undefined, 0.4, 0.47, undefined, 0.52, 0.61, 0.7, 0.82],
    cuts: [],
    status: 'met',
    target: 0.8,
    domain: [0, 1],
  });
}

export function sparklineStale(): string {
  return sparkline({
    label: 'Kỳ cuối chưa báo cáo',
    values: [0.2, 0.24, undefined, 0.31, undefined],
    cuts: [],
    status: 'missed',
    target: undefined,
    domain: [0, 1],
  });
}

export function sparklineOnePoint(): string {
  return sparkline({
    label: 'Một kỳ',
    values: [0.5],
    cuts: [],
    status: 'behind',
    target: 0.8,
    domain: [0, 1],
  });
}

export function sparklineEmpty(): string {
  return sparkline({
    label: 'Chưa có số liệu',
    values: [undefined, undefined],
    cuts: [],
    status: 'no-data',
    target: undefined,
    domain: [0, 1],
  });
}

/** Not joined before the fifth value, nor on either side of the eighth. */
export function sparklineWithCuts(): string {
  return sparkline({
    label: 'Sáp nhập giữa kỳ',
    values: [0.2, 0.24, 0.31, 0.33, 0.4, 0.47, 0.5, 0.52, 0.61, 0.7],
    cuts: [4, 7, 8],
    status: 'on-track',
    target: 0.8,
    domain: [0, 1],
  });
}

export function sparklineWithTips(): string {
  return sparkline({
    label: 'Diễn biến ở Xã A',
    values: [0.2, undefined, 0.31],
    tips: ['T1/2026: 20,0%', '', 'T3/2026: 31,0%'],
    cuts: [],
    status: 'behind',
    target: 0.5,
    domain: [0, 1],
    height: 72,
  });
}

export function sparklineBesideAnother(): string {
  return sparkline({
    label: 'Hồ sơ đúng hạn',
    values: [0.9, 0.92, undefined, 0.95],
    behind: [0.93, 0.94, 0.94, undefined],
    cuts: [],
    status: 'behind',
    target: 0.98,
    domain: [0.8, 1],
  });
}

export function statusStripOfThree(): string {
  return statusStrip([
    { status: 'missed', count: 3 },
    { status: 'behind', count: 1 },
    { status: 'on-track', count: 0 },
    { status: 'met', count: 4 },
  ]);
}

export function statusStripOfFewerThanMost(): string {
  return statusStrip([{ status: 'met', count: 2 }], 8);
}
