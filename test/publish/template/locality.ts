/** A district with two communes and an office, and what they report: enough for every kind of column and row. */

import { type Form, type FormInput, formSchema } from '../../../src/domain/form.ts';
import { type Period, parsePeriod } from '../../../src/domain/period.ts';
import type { Category, Registry, Task, Unit } from '../../../src/domain/registry.ts';
import type { SiteConfig } from '../../../src/domain/siteConfig.ts';
import { dataset, level, measure, unit } from '../../smallDataset.ts';

export function locality(site: Partial<SiteConfig> = {}): Registry {
  const { registry } = dataset({
    site,
    levels: [level('district', 1), level('commune', 2), level('office', 3, 'no')],
    units: [
      unit('huyen', { name_vi: 'Huyện Mẫu', level: 'district' }),
      unit('xa-b', { name_vi: 'Xã B', parent: 'huyen', code: '002' }),
      unit('phong', { name_vi: 'Phòng Tư pháp', parent: 'huyen', level: 'office' }),
      unit('xa-a', { name_vi: 'Xã A', parent: 'huyen', code: '001' }),
      unit('xa-cu', { name_vi: 'Xã Cũ', parent: 'huyen', valid_to: '2023-12-31' }),
    ],
    measures: [
      measure('done'),
      measure('due', { over_units: 'none' }),
      measure('stock', { kind: 'stock' }),
      measure('score', { kind: 'rate', unit_vi: 'điểm', maximum: '10', over_units: 'none' }),
      measure('share', { kind: 'rate', unit_vi: '%', maximum: '100', over_units: 'none' }),
      measure('kinds', { dimension: 'kind' }),
    ],
    indicators: [],
    tasks: [task('t-1', '1', 'xa-a'), task('t-2', '2', 'huyen'), task('t-3', '3', 'huyen')],
    observations: [],
  });
  const categories = [
    category('kind-b', 2, 'Khai tử', ''),
    category('kind-a', 1, 'Khai sinh', 'Đăng ký khai sinh'),
  ];
  return { ...registry, categories: new Map(categories.map((one) => [one.id, one])) };
}

export function form(more: Partial<FormInput> & Pick<FormInput, 'columns'>): Form {
  return formSchema.parse({ id: 'bieu', title: { vi: 'Biểu thử', en: 'Trial form' }, ...more });
}

export function unitOf(registry: Registry, id: string): Unit {
  const found = registry.units.get(id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
}

export function period(id: string): Period {
  const parsed = parsePeriod(id);
  if (!parsed) throw new Error(`no period ${id}`);
  return parsed;
}

function task(id: string, item: string, of: string): Task {
  return {
    id,
    document: 'plan',
    item,
    title_vi: `Việc ${item}`,
    title_en: `Task ${item}`,
    unit: of,
    lead: 'Văn phòng',
    coordinators: '',
    product: '',
    deadline: 'Quý IV/2024',
    due: '',
  };
}

function category(id: string, order: number, name_vi: string, aliases: string): Category {
  return { id, dimension: 'kind', order, name_vi, name_en: id, aliases, document: '', item: '' };
}
