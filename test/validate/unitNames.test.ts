import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Registry } from '../../src/domain/registry.ts';
import { readProject } from '../../src/ingest/readProject.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { validateProject } from '../../src/validate/project.ts';
import { indexUnitNames, type UnitMatch } from '../../src/validate/unitNames.ts';
import { dataset, level, unit } from '../smallDataset.ts';

const OLD = { valid_to: '2025-06-30' };
const NEW = { valid_from: '2025-07-01' };
const { registry: plain } = dataset({
  levels: [
    { ...level('province', 1), prefixes: 'Tỉnh|Thành phố' },
    { ...level('district', 2), prefixes: 'Huyện|Thị xã|Thành phố|UBND huyện|T.xã' },
    { ...level('commune', 3), prefixes: 'Xã|Phường|Thị trấn|P.' },
    level('agency', 4, 'no'),
  ],
  units: [
    unit('bac', { level: 'province', name_vi: 'Tỉnh Bắc Mẫu', ...OLD }),
    unit('nam', { level: 'province', name_vi: 'Thành phố Nam Mẫu', aliases: 'Tỉnh Nam Mẫu' }),
    unit('dong', { level: 'province', name_vi: 'Tỉnh Đông Mẫu' }),
    unit('thi-xa', {
      level: 'district',
      name_vi: 'Thị xã Suối Đá',
      parent: 'bac',
      aliases: 'Huyện Suối Đá|Đá Suối',
      ...OLD,
    }),
    unit('huyen', { level: 'district', name_vi: 'Huyện Bến Gỗ', parent: 'bac', ...OLD }),
    unit('tran', { name_vi: 'Thị trấn Bến Gỗ', parent: 'huyen', code: '00456', ...OLD }),
    unit('cong-an', { level: 'agency', name_vi: 'Công an huyện Bến Gỗ', parent: 'huyen', aliases: 'CA' }),
    unit('xa', { name_vi: 'Xã Bến Gỗ', parent: 'nam', code: '00456', portal_code: 'H1.2', ...NEW }),
    unit('phuong', { name_vi: 'Phường Đồng Xoan', parent: 'nam', aliases: 'Phường Đồng Soan', ...NEW }),
    unit('thanh', { name_vi: 'Xã Lộc Thành', parent: 'nam', ...NEW }),
    unit('thanh-nang', { name_vi: 'Xã Lộc Thạnh', parent: 'nam', ...NEW }),
    unit('so', { name_vi: 'Phường 7', parent: 'nam', ...NEW }),
    unit('hai-lan-1', { name_vi: 'Xã Hòa An', parent: 'nam', ...NEW }),
    unit('hai-lan-2', { name_vi: 'Phường Hòa An', parent: 'dong', ...NEW }),
    unit('nguoi', { name_vi: "Xã H'Bông", parent: 'nam', ...NEW }),
    unit('tron', { name_vi: 'Không Loại', parent: 'nam', ...NEW }),
    unit('phu-cat', { name_vi: 'Xã Phù Cát', parent: 'nam', ...NEW }),
    unit('rong', { name_vi: 'Xã Krong', parent: 'nam', ...NEW }),
    unit('binh-phu', { name_vi: 'Xã Bình Phú', parent: 'nam', ...NEW }),
    unit('long-cu', { name_vi: 'Xã Long Thạnh', parent: 'huyen', ...OLD }),
    unit('long', { name_vi: 'Xã Long Thành', parent: 'nam', ...NEW }),
    unit('pleiku', { name_vi: 'Phường Pleiru', parent: 'nam', ...NEW }),
  ],
  measures: [],
  indicators: [],
  observations: [],
});
const succession = (predecessor: string, successor: string) => {
  return { predecessor, successor, date: '2025-07-01', kind: 'whole' as const, share: '', document: '' };
};
const registry: Registry = { ...plain, successions: [succession('bac', 'nam'), succession('tran', 'xa')] };
const names = indexUnitNames(registry);

const lost = (match: UnitMatch) => {
  if (match.found) throw new Error(`found ${match.found.id}`);
  return match;
};

describe('what is read', () => {
  test.each([
    // The kind in full, shortened, in any case, or left out.
    ['Phường Đồng Xoan', 'phuong'],
    ['PHƯỜNG ĐỒNG XOAN', 'phuong'],
    ['phuong dong xoan', 'phuong'],
    ['P. Đồng Xoan', 'phuong'],
    ['P.Đồng Xoan', 'phuong'],
    ['P Đồng Xoan', 'phuong'],
    ['UBND phường Đồng Xoan', 'phuong'],
    ['UBND P. Đồng Xoan', 'phuong'],
    ['UBND P.Đồng Xoan', 'phuong'],
    ['Ủy ban nhân dân phường Đồng Xoan', 'phuong'],
    ['UBND Đồng Xoan', 'phuong'],
    ['Đồng Xoan', 'phuong'],
    ['Phường Đồng Soan', 'phuong'],
    ['P. Đồng Soan', 'phuong'],
    ['X. Bến Gỗ', 'xa'],
    ['TP Nam Mẫu', 'nam'],
    ['TP. Nam Mẫu', 'nam'],
    ['T.P Nam Mẫu', 'nam'],
    ['UBND TP Nam Mẫu', 'nam'],
    ['Tỉnh Nam Mẫu', 'nam'],
    ['T. Nam Mẫu', 'nam'],
    ['Phường 7', 'so'],
    ['P.7', 'so'],
    ['P7', 'so'],
    ["H'Bông", 'nguoi'],
    ["X. H'Bông", 'nguoi'],
    ['Xã Không Loại', 'tron'],
    ['Phường Không Loại', 'tron'],
    // Accents where they tell two apart.
    ['Lộc Thành', 'thanh'],
    ['Xa Long Thanh', 'long'],
    ['Xã Long Thánh', 'long'],
    ['X. Lộc Thạnh', 'thanh-nang'],
    // What stands behind the name.
    ['Xã Bến Gỗ (cũ: Bến Đò)', 'xa'],
    ['Xã Bến Gỗ (tên cũ Bến Đò)', 'xa'],
    ['Xã Bến Gỗ - TP Nam Mẫu', 'xa'],
    ['Bến Gỗ, thành phố Nam Mẫu', 'xa'],
    ['Xã Bến Gỗ - huyện Bến Gỗ - tỉnh Bắc Mẫu', 'xa'],
    ['Xã Hòa An (Thành phố Nam Mẫu)', 'hai-lan-1'],
    ['Hòa An - tỉnh Đông Mẫu', 'hai-lan-2'],
    // Codes.
    ['00456', 'xa'],
    ['H1.2', 'xa'],
  ])('"%s" is %s', (text, id) => expect(names.find(text, '2026-10-31', '').found?.id).toBe(id));

  test.each([
    ['H. Bến Gỗ', 'huyen'],
    ['TT. Bến Gỗ', 'tran'],
    ['TT Bến Gỗ', 'tran'],
    ['T.xã Suối Đá', 'thi-xa'],
    ['TX Suối Đá', 'thi-xa'],
    ['Huyện Suối Đá', 'thi-xa'],
    ['TX Đá Suối', 'thi-xa'],
    ['Công an huyện Bến Gỗ', 'cong-an'],
    ['TT Bến Gỗ - tỉnh Bắc Mẫu', 'tran'],
    ['TT Bến Gỗ - thành phố Nam Mẫu', 'tran'],
    ['00456', 'tran'],
  ])('"%s" was %s in 2023', (text, id) => {
    expect(names.find(text, '2023-09-30', 'bac').found?.id).toBe(id);
  });
});

describe('what is not read', () => {
  test.each([
    ['another kind', 'Phường Bến Gỗ', 'xa'],
    ['another kind, shortened', 'P.Bến Gỗ', 'xa'],
    ['another kind of office', 'UBND P. Bến Gỗ', 'xa'],
    ['a parent that it never had', 'Xã Bến Gỗ - huyện Suối Đá', 'xa'],
    ['a parent that nobody knows', 'Xã Bến Gỗ - huyện Xa Lạ', 'xa'],
    ['the former one', 'Xã Bến Gỗ (cũ)', 'xa'],
    ['a slip of the pen', 'Xã Bến Gô x', 'xa'],
    ['a space', 'Phường Plei ru', 'pleiku'],
    ['a number only', '7', undefined],
    ['an office of the unit', 'Công an xã Bến Gỗ', undefined],
    ['another place of six letters', 'Xã Phú Tân', undefined],
    ['another place by its last word', 'Xã Bình Phước', undefined],
    ['another kind with other accents', 'Phường Phú Cát', undefined],
    ['the word of a total', 'Cộng', undefined],
    ['two that are as near', 'Xa Loc Than', undefined],
    ['the nearer by its accents', 'Xã Lộc Thàn', 'thanh'],
    ['nothing', '', undefined],
  ])('%s: "%s", near %s', (_, text, nearest) => {
    const match = lost(names.find(text, '2026-10-31', 'nam'));
    expect(match).toMatchObject({ candidates: [], elsewhen: undefined, zerosLost: undefined });
    expect(match.nearest()?.id).toBe(nearest);
  });

  test.each([
    ['Thị trấn Bến Gỗ', '2026-10-31', 'nam', 'tran'],
    ['H. Bến Gỗ', '2026-10-31', 'nam', 'huyen'],
    ['Tỉnh Bắc Mẫu', '2026-10-31', 'nam', 'bac'],
    ['Huyện Bến Gỗ', '2026-10-31', 'dong', undefined],
    ['Xã Long Thạnh', '2026-10-31', 'nam', 'long-cu'],
    ['Xã Bến Gỗ', '2023-09-30', '', 'xa'],
    ['Xã Bến Gỗ', '2023-09-30', 'huyen', 'xa'],
    ['P. Đồng Xoan', '2023-09-30', '', 'phuong'],
  ])('"%s" on %s below "%s" is of another time: %s', (text, day, below, id) => {
    expect(lost(names.find(text, day, below)).elsewhen?.id).toBe(id);
  });

  test('names of two units, and a code without its zeros', () => {
    const two = lost(names.find('Hòa An', '2026-10-31', ''));
    expect(two.candidates.map(({ id }) => id)).toEqual(['hai-lan-1', 'hai-lan-2']);
    expect(lost(names.find('Loc Thanh', '2026-10-31', 'nam')).candidates).toHaveLength(2);
    expect(lost(names.find('456', '2026-10-31', 'nam')).zerosLost?.id).toBe('xa');
  });
});

test('every unit of this repository is found by its name, its codes and its id', () => {
  const files = readFolder(join(import.meta.dirname, '../../data')).filter(
    ({ path }) => !path.startsWith('submissions/'),
  );
  const all = validateProject(readProject(files, () => 0)).project?.registry;
  const real = indexUnitNames(all ?? registry);
  const units = [...(all?.units.values() ?? [])];
  expect(units.length).toBeGreaterThan(800);
  const missed = units.flatMap((unit) =>
    [unit.name_vi, unit.id, unit.code, unit.portal_code, ...unit.aliases.split('|')]
      .filter((text) => text !== '')
      .filter((text) => {
        const day = unit.valid_to || unit.valid_from || '2025-07-01';
        return real.find(text, day, unit.parent).found?.id !== unit.id;
      })
      .map((text) => `${unit.id}: ${text}`),
  );
  expect(missed).toEqual([]);
});
