import { describe, expect, test } from 'vitest';
import { dayOfIsoText, dayOfSerial } from '../../src/ingest/calendar.ts';

describe('serial day numbers', () => {
  test.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, undefined],
    [61, 1900, '1900-03-01'],
    [45189, 1900, '2023-09-20'],
    [45189.99999, 1900, '2023-09-20'],
    [2958465, 1900, '9999-12-31'],
    [2958466, 1900, undefined],
    [0, 1900, undefined],
    [0.5, 1900, undefined],
    [-1, 1900, undefined],
    [0, 1904, '1904-01-01'],
    [43727, 1904, '2023-09-20'],
    [2957003, 1904, '9999-12-31'],
    [2957004, 1904, undefined],
    [-1, 1904, undefined],
  ] as const)('%d in the system of %i', (serial, system, day) => {
    expect(dayOfSerial(serial, system)).toBe(day);
  });
});

describe('ISO texts', () => {
  test.each([
    ['2023-09-20', '2023-09-20'],
    ['2023-09-20T23:59:59.999', '2023-09-20'],
    ['2023-09-20T23:59Z', '2023-09-20'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2023-13-01', undefined],
    ['20/09/2023', undefined],
    ['T07:30:00', undefined],
  ])('%s', (text, day) => {
    expect(dayOfIsoText(text)).toBe(day);
  });
});
