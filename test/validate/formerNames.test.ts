import { expect, test } from 'vitest';
import { indexUnitNames } from '../../src/validate/unitNames.ts';
import { dataset, level, unit } from '../smallDataset.ts';

const { registry } = dataset({
  levels: [
    { ...level('province', 1), prefixes: 'Tỉnh|Thành phố' },
    { ...level('commune', 2), prefixes: 'Xã|Phường' },
  ],
  units: [
    unit('before', { level: 'province', name_vi: 'Tỉnh Mẫu', valid_to: '2025-06-30' }),
    unit('after', { level: 'province', name_vi: 'Thành phố Mẫu', valid_from: '2025-07-01' }),
    unit('ward', { parent: 'after', name_vi: 'Phường Lộc Ninh' }),
    unit('other', { parent: 'after', name_vi: 'Xã Lộc Hưng' }),
  ],
  unitNames: [
    { unit: 'after', until: '2026-04-29', name_vi: 'Tỉnh Mẫu', name_en: 'Mau Province', document: '' },
    { unit: 'ward', until: '2026-04-29', name_vi: 'Xã Lộc Ninh', name_en: 'Loc Ninh Commune', document: '' },
  ],
  measures: [],
  indicators: [],
  observations: [],
});
const names = indexUnitNames(registry);

test.each<[string, string, string | undefined]>([
  ['Xã Lộc Ninh', '2026-01-31', 'ward'],
  ['xã Lộc Ninh', '2026-10-31', 'ward'],
  ['Phường Lộc Ninh', '2026-01-31', 'ward'],
  ['Phường Lộc Hưng', '2026-01-31', undefined],
  ['Tỉnh Mẫu', '2025-06-30', 'before'],
  ['Tỉnh Mẫu', '2025-07-01', 'after'],
  ['Tỉnh Mẫu', '2026-10-31', 'after'],
  ['Thành phố Mẫu', '2026-10-31', 'after'],
])('"%s" in a report of %s', (text, day, expected) =>
  expect(names.find(text, day, '').found?.id).toBe(expected),
);
