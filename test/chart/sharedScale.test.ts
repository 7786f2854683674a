import { expect, test } from 'vitest';
import { sharedScale } from '../../src/chart/sharedScale.ts';

test.each<[string, number[], boolean, [number, number]]>([
  ['shares show their reach', [0.62, 0.816, 0.9], false, [0.6, 0.9]],
  ['amounts begin at zero', [62, 81], true, [0, 100]],
  ['below zero', [-3, 7], true, [-4, 8]],
  ['one value only', [0.5, 0.5], false, [0, 1]],
])('%s', (_, values, fromZero, expected) => {
  expect(sharedScale(values, fromZero)).toEqual(expected);
});
