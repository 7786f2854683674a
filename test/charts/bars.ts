/** One function for each test chart of the bars of categories; its name is the name of its snapshot. */

import { type CategoryRow, categoryBars } from '../../src/chart/categoryBars.ts';
import { judge, percent, TARGET } from './samples.ts';

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
