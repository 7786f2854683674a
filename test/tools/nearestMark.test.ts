import { describe, expect, test } from 'vitest';
import { markByKey, nearestMark, placeBeside } from '../../src/browser/nearestMark.ts';

describe('the nearest mark across', () => {
  test.each([
    ['left of all', 0, 0],
    ['on one', 20, 1],
    ['nearer to the next', 27, 2],
    ['right of all', 99, 2],
    ['halfway: the earlier', 15, 0],
  ])('%s', (_name, pointer, mark) => expect(nearestMark([10, 20, 30], pointer)).toBe(mark));

  test('of none is none', () => expect(nearestMark([], 5)).toBeUndefined());
});

describe('keys lead', () => {
  test.each([
    ['ArrowRight', undefined, 0],
    ['ArrowLeft', undefined, 3],
    ['ArrowRight', 1, 2],
    ['ArrowDown', 1, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowRight', 3, 3],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 1, 3],
    ['Enter', 1, undefined],
    ['Tab', 1, undefined],
  ])('%s from %s to %s', (key, from, to) => expect(markByKey(key, from, 4)).toBe(to));
});

describe('the box stands', () => {
  const box = { width: 100, height: 20 };
  const screen = { width: 360 };
  test.each([
    ['above the mark', { left: 195, top: 95, width: 10, height: 10 }, { left: 150, top: 71 }],
    [
      'below it at the top of the screen',
      { left: 195, top: 5, width: 10, height: 10 },
      { left: 150, top: 19 },
    ],
    ['within the left edge', { left: 0, top: 95, width: 10, height: 10 }, { left: 4, top: 71 }],
    ['within the right edge', { left: 350, top: 95, width: 10, height: 10 }, { left: 256, top: 71 }],
  ])('%s', (_name, mark, place) => expect(placeBeside(mark, box, screen, 4)).toEqual(place));
});
