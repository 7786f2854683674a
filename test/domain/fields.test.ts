import { describe, expect, test } from 'vitest';
import { optionalMoment } from '../../src/domain/fields.ts';
import { reportingSchema } from '../../src/domain/siteConfig.ts';

describe('a day with or without its hour', () => {
  test.each([
    ['', ''],
    ['2023-09-08', '2023-09-08'],
    ['8/9/2023', '2023-09-08'],
    ['2023-09-08 08:55', '2023-09-08 08:55'],
    ['8/9/2023 8:55', '2023-09-08 08:55'],
  ])('%j is read', (written, moment) => {
    expect(optionalMoment.parse(written)).toBe(moment);
  });

  test.each([
    ' 08:55',
    '08:55',
    '2023-09-08 24:00',
    '2023-09-08 9',
    '2023-09-31',
    '2023-09-08  08:55',
    'hôm qua',
  ])('%j is refused', (written) => {
    expect(optionalMoment.safeParse(written).success).toBe(false);
  });
});

test.each([
  ['09:00', '09:00'],
  ['9:00', '09:00'],
  ['9', undefined],
  ['25:00', undefined],
])('the hour of a deadline: %s', (time, read) => {
  const line = {
    form: 'f',
    level: 'l',
    below: 'b',
    every: 'week',
    from: '2023-09-04',
    due: { day: 5, time },
  };
  expect(reportingSchema.safeParse(line).data?.due.time).toBe(read);
});
