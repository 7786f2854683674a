import { expect, test } from 'vitest';
import { paceTowards } from '../../src/domain/pace.ts';

const quota = { from: '2023-06-20', to: '2023-09-20' };
const extended = { from: '2023-06-20', to: '2023-12-30' };

test.each([
  ['collected, at the deadline itself', quota, 13236, 27410, '143.9', '297.9', '2023-12-28'],
  ['collected, extended', extended, 13236, 27410, '143.9', '140.3', '2023-12-28'],
  ['activated, extended', extended, 12855, 40896, '139.7', '277.6', '2024-04-08'],
])('%s', (_, window, done, wanted, perDay, needed, arrival) => {
  const pace = paceTowards(window, '2023-09-20', done, wanted);
  expect(pace?.perDay.toFixed(1)).toBe(perDay);
  expect(pace?.neededPerDay.toFixed(1)).toBe(needed);
  expect(pace?.arrival).toBe(arrival);
});

test('a rate that arrives exactly arrives on that day', () => {
  expect(paceTowards(quota, '2023-07-20', 30, 60)?.arrival).toBe('2023-08-19');
});

test('nothing so far never arrives', () => {
  expect(paceTowards(quota, '2023-07-20', 0, 60)).toEqual({
    perDay: 0,
    neededPerDay: 60 / 62,
    arrival: undefined,
  });
});

test.each([
  ['before the window has begun', '2023-06-20', 5, 60],
  ['when the target is reached', '2023-07-20', 60, 60],
])('nothing is said %s', (_, asOf, done, wanted) => {
  expect(paceTowards(quota, asOf, done, wanted)).toBeUndefined();
});
