import { expect, test } from 'vitest';
import { headlineFor } from '../../src/i18n/headline.ts';
import type { HeadlineFacts } from '../../src/i18n/headlineWords.ts';

const change = {
  kind: 'change',
  name: 'Gia Lai',
  from: '37,2%',
  to: '71,7%',
  trend: 'up',
  when: '',
} as const;
const worst = { name: 'Xã B', value: '12,0%', others: 0 };
const reached = {
  kind: 'reached',
  of: 'units',
  met: 3,
  all: 4,
  target: '80%',
  worst,
  end: 'lowest',
} as const;
const campaign = {
  kind: 'campaign',
  asOf: '20/9/2023',
  value: '31,4%',
  target: '100%',
  due: '30/12/2023',
  left: 101,
  reached: false,
} as const;
const merger = {
  kind: 'merger',
  units: 3,
  lowest: '60%',
  highest: '72%',
  name: 'Phường C',
  now: '81%',
  day: '1/7/2025',
} as const;

test.each<[HeadlineFacts, string, string]>([
  [change, 'Gia Lai từ 37,2% lên 71,7%', 'Gia Lai rose from 37,2% to 71,7%'],
  [
    {
      ...change,
      from: '80%',
      to: '71,7%',
      trend: 'down',
      when: 'T8/2026',
      verdict: { reached: false, target: '80%' },
    },
    'Gia Lai từ 80% xuống 71,7% (T8/2026), chưa đạt mục tiêu 80%',
    'Gia Lai fell from 80% to 71,7% (T8/2026), short of the target of 80%',
  ],
  [
    { ...change, trend: 'same', verdict: { reached: true, target: '70%' } },
    'Gia Lai giữ ở 71,7%, đã đạt mục tiêu 70%',
    'Gia Lai stayed at 71,7%, meeting the target of 70%',
  ],
  [
    { kind: 'single', name: 'tỉnh A', value: '5 hồ sơ', when: '2025' },
    'Tỉnh A: 5 hồ sơ (2025)',
    'Tỉnh A: 5 hồ sơ (2025)',
  ],
  [
    reached,
    '3/4 đơn vị đạt mục tiêu 80%; thấp nhất là Xã B 12,0%',
    '3 of 4 units meet the target of 80%; lowest is Xã B at 12,0%',
  ],
  [
    { ...reached, met: 1, target: '', end: 'highest', worst: { ...worst, others: 2 } },
    '1/4 đơn vị đạt mục tiêu của mình; cao nhất là Xã B và 2 đơn vị khác 12,0%',
    '1 of 4 units meets its target; highest is Xã B and 2 other units at 12,0%',
  ],
  [
    { ...reached, target: '', end: 'farthest' },
    '3/4 đơn vị đạt mục tiêu của mình; xa mục tiêu nhất là Xã B 12,0%',
    '3 of 4 units meet their targets; farthest from its target is Xã B at 12,0%',
  ],
  [{ ...reached, met: 4 }, 'Cả 4 đơn vị đạt mục tiêu 80%', 'All 4 units meet the target of 80%'],
  [
    { ...reached, met: 0, of: 'items' },
    'Chưa mục nào trong 4 mục đạt mục tiêu 80%; thấp nhất là Xã B 12,0%',
    'None of 4 items meets the target of 80%; lowest is Xã B at 12,0%',
  ],
  [
    {
      kind: 'ends',
      of: 'items',
      highest: { name: 'A', value: '9', others: 1 },
      lowest: { name: 'B', value: '0', others: 0 },
    },
    '2 mục cao nhất, cùng 9; thấp nhất là B 0',
    '2 items are highest at 9; lowest is B at 0',
  ],
  [
    { kind: 'level', of: 'units', all: 6, value: '100%' },
    'Cả 6 đơn vị cùng ở 100%',
    'All 6 units stand at 100%',
  ],
  [
    { kind: 'movement', rose: 8, fell: 1, same: 0, since: 'T1/2025', until: 'T2/2026' },
    '8 đơn vị tăng, 1 đơn vị giảm từ T1/2025 đến T2/2026',
    '8 units rose, 1 unit fell from T1/2025 to T2/2026',
  ],
  [
    {
      kind: 'throughPeriods',
      first: { when: 'T1/2025', met: 1, all: 5 },
      last: { when: 'T2/2026', met: 4, all: 5 },
    },
    'T2/2026: 4/5 đơn vị đạt mục tiêu; T1/2025: 1/5',
    'T2/2026: 4 of 5 units met the target; T1/2025: 1 of 5',
  ],
  [
    campaign,
    'Đến 20/9/2023 đạt 31,4%, còn 101 ngày đến hạn 30/12/2023 để đạt 100%',
    '31,4% by 20/9/2023, with 101 days left until 30/12/2023 to reach 100%',
  ],
  [
    { ...campaign, left: 0 },
    'Đến 20/9/2023 đạt 31,4%, hết hạn 30/12/2023 chưa đạt 100%',
    '31,4% by 20/9/2023, short of 100% at the deadline of 30/12/2023',
  ],
  [
    { ...campaign, reached: true },
    'Đến 20/9/2023 đạt 31,4%, đã đạt mục tiêu 100%',
    '31,4% by 20/9/2023, meeting the target of 100%',
  ],
  [
    {
      kind: 'campaignOver',
      asOf: '31/1/2026',
      value: '80,6%',
      target: '100%',
      due: '28/2/2026',
    },
    'Đã qua hạn 28/2/2026; số liệu gần nhất, đến 31/1/2026, là 80,6% so với mục tiêu 100%',
    'Deadline of 28/2/2026 passed; the latest figure, as of 31/1/2026, is 80,6% against a target of 100%',
  ],
  [
    merger,
    'Trước 1/7/2025, 3 đơn vị cũ từ 60% đến 72%; nay Phường C 81%',
    'Before 1/7/2025, 3 former units stood between 60% and 72%; Phường C now at 81%',
  ],
  [
    { ...merger, units: 1, highest: '60%' },
    'Trước 1/7/2025, 1 đơn vị cũ ở 60%; nay Phường C 81%',
    'Before 1/7/2025, 1 former unit stood at 60%; Phường C now at 81%',
  ],
])('%o', (facts, vi, en) => {
  expect(headlineFor(facts, 'vi')).toBe(vi);
  expect(headlineFor(facts, 'en')).toBe(en);
});
