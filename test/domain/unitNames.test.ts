import { expect, test } from 'vitest';
import type { UnitName } from '../../src/domain/registry.ts';
import { nameOn } from '../../src/domain/unitNames.ts';
import { unit } from '../smallDataset.ts';

const now = unit('a', { name_vi: 'Phường Lộc Ninh', name_en: 'Lộc Ninh Ward' });
const name = (of: string, until: string, name_vi: string): UnitName => ({
  unit: of,
  until,
  name_vi,
  name_en: `${name_vi} in English`,
  document: '',
});
const names = [
  name('a', '2026-04-29', 'Xã Lộc Ninh'),
  name('b', '2030-12-31', 'Xã Khác'),
  name('a', '2019-12-31', 'Thị trấn Lộc Ninh'),
];

test.each<[string, string]>([
  ['', 'Phường Lộc Ninh'],
  ['2026-04-30', 'Phường Lộc Ninh'],
  ['2026-04-29', 'Xã Lộc Ninh'],
  ['2020-01-01', 'Xã Lộc Ninh'],
  ['2019-12-31', 'Thị trấn Lộc Ninh'],
  ['1990-01-01', 'Thị trấn Lộc Ninh'],
])('on "%s" the unit is called %s', (day, expected) =>
  expect(nameOn(now, names, day).name_vi).toBe(expected),
);

test('both languages are of one name, and no other field comes along', () => {
  expect(nameOn(now, names, '')).toEqual({ name_vi: 'Phường Lộc Ninh', name_en: 'Lộc Ninh Ward' });
  expect(nameOn(now, names, '2026-01-01')).toEqual({
    name_vi: 'Xã Lộc Ninh',
    name_en: 'Xã Lộc Ninh in English',
  });
});
