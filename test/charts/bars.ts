/** One function for each test chart of bars; its name is the name of its snapshot. */

import { type CategoryRow, categoryBars } from '../../src/chart/categoryBars.ts';
import { rankedBars } from '../../src/chart/rankedBars.ts';
import { hiddenUnits, judge, percent, TARGET, unitRow } from './samples.ts';

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

export function rankedBarsFew(document: Document, width = 640): string {
  return rankedBars(document, { ...plain, id: 'few', rows: few, width });
}

export function rankedBarsWithRanges(document: Document): string {
  const rows = few.map((row, index) =>
    row.value !== undefined && index < 2
      ? { ...row, range: { low: row.value - 0.1, high: index === 0 ? row.value + 0.05 : undefined } }
      : row,
  );
  return rankedBars(document, { ...plain, id: 'ranges', rows });
}

export function rankedBarsNarrow(document: Document): string {
  return rankedBarsFew(document, 340);
}

export function rankedBarsManyUnits(document: Document, width = 640): string {
  const rows = Array.from({ length: 34 }, (_, index) =>
    unitRow(`Đơn vị thứ ${index + 1}`, index > 31 ? undefined : 0.98 - index * 0.029, index === 16),
  );
  return rankedBars(document, { ...plain, id: 'many', rows, width });
}

export function rankedBarsLongNames(document: Document, width = 640): string {
  const rows = [
    unitRow('Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính thành phố Đồng Xoài', 1.18),
    unitRow('Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính thị xã Phước Long', 0.74, true),
    unitRow('Xã Đak Ơ', 0.35),
  ];
  return rankedBars(document, { ...plain, id: 'long', parent: undefined, rows, width });
}

export function rankedBarsLongNamesNarrow(document: Document): string {
  return rankedBarsLongNames(document, 340);
}

export function rankedBarsWithoutTarget(document: Document): string {
  const rows = few.map((row) => ({
    ...row,
    status: row.value === undefined ? row.status : ('no-target' as const),
  }));
  return rankedBars(document, { ...plain, id: 'untargeted', target: undefined, parent: undefined, rows });
}

export function rankedBarsNoUnits(document: Document): string {
  return rankedBars(document, { ...plain, id: 'none', rows: [] });
}

const services: CategoryRow[] = [
  category('Thông báo lưu trú', 1, '1.755/1.755'),
  category('Đăng ký biển số mô tô, xe gắn máy', 0.996, '1.700/1.706'),
  category(
    'Đăng ký biến động quyền sử dụng đất, quyền sở hữu nhà ở và tài sản gắn liền với đất',
    0.537,
    '2.764/5.149',
  ),
  category('Cấp đổi, cấp lại căn cước', 0.039, '78/2.023'),
  category('Khai báo tạm vắng', 0, '0/6'),
  category('Nộp phạt vi phạm giao thông', undefined, ''),
  {
    ...category('Tất cả dịch vụ', 0.647, '11.894/18.381'),
    focus: true,
    target: TARGET,
    status: judge(0.647),
  },
];

export function categoryBarsServices(document: Document, width = 640): string {
  return categoryBars(document, {
    id: 'services',
    label: 'Tỷ lệ theo dịch vụ',
    full: 1,
    rows: services,
    width,
  });
}

export function categoryBarsNarrow(document: Document): string {
  return categoryBarsServices(document, 340);
}

export function categoryBarsBeyondFull(document: Document): string {
  const rows = [category('Lĩnh vực A', 1.4, '14/10'), category('Lĩnh vực B', 0.5, '5/10')];
  return categoryBars(document, { id: 'over', label: 'Quá 100%', full: 1, rows });
}

function category(label: string, value: number | undefined, counts: string): CategoryRow {
  return {
    label,
    value,
    valueLabel: value === undefined ? 'không phát sinh' : percent(value),
    counts,
    target: undefined,
    status: value === undefined ? 'no-cases' : 'no-target',
    focus: false,
  };
}
