/** One function for each test chart of ranked bars; its name is the name of its snapshot. */

import { rankedBars } from '../../src/chart/rankedBars.ts';
import { hiddenUnits, TARGET, unitRow } from './samples.ts';

const plain = {
  label: 'Tỷ lệ hồ sơ trực tuyến theo đơn vị',
  full: 1,
  target: { value: TARGET, label: 'Mục tiêu 80%' },
  parent: { value: 0.58, label: 'Toàn tỉnh 58,0%' },
  breakLabel: hiddenUnits,
};
const few = [
  unitRow('Phường An Bình', 0.92),
  unitRow('Phường Bắc Sơn', 0.81),
  unitRow('Xã Tân Khai', 0.653, true),
  unitRow('Xã Minh Đức', 0.48),
  unitRow('Xã Phước Lộc', 0.12),
  unitRow('Xã Đồng Nơ', 0),
  unitRow('Xã Thanh Lương', undefined),
];

export function rankedBarsFew(width = 640): string {
  return rankedBars({ ...plain, id: 'few', rows: few, width });
}

export function rankedBarsWithRanges(): string {
  const rows = few.map((row, index) =>
    row.value !== undefined && index < 2
      ? { ...row, range: { low: row.value - 0.1, high: index === 0 ? row.value + 0.05 : undefined } }
      : row,
  );
  return rankedBars({ ...plain, id: 'ranges', rows });
}

export function rankedBarsNarrow(): string {
  return rankedBarsFew(340);
}

export function rankedBarsManyUnits(width = 640): string {
  const rows = Array.from({ length: 34 }, (_, index) =>
    unitRow(`Đơn vị thứ ${index + 1}`, index > 31 ? undefined : 0.98 - index * 0.029, index === 16),
  );
  return rankedBars({ ...plain, id: 'many', rows, width });
}

export function rankedBarsLongNames(width = 640): string {
  const rows = [
    unitRow('Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính thành phố Đồng Xoài', 1.18),
    unitRow('Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính thị xã Phước Long', 0.74, true),
    unitRow('Xã Đak Ơ', 0.35),
  ];
  return rankedBars({ ...plain, id: 'long', parent: undefined, rows, width });
}

export function rankedBarsLongNamesNarrow(): string {
  return rankedBarsLongNames(340);
}

export function rankedBarsWithoutTarget(): string {
  const rows = few.map((row) => ({
    ...row,
    status: row.value === undefined ? row.status : ('no-target' as const),
  }));
  return rankedBars({ ...plain, id: 'untargeted', target: undefined, parent: undefined, rows });
}

export function rankedBarsNoUnits(): string {
  return rankedBars({ ...plain, id: 'none', rows: [] });
}

export function rankedBarsOwnTargets(): string {
  const rows = few.map((row, index) => ({ ...row, target: index < 2 ? 0.85 : 0.6 }));
  return rankedBars({ ...plain, id: 'own', target: undefined, rows });
}
