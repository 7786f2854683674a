/** A template of a few lines, read as from a file, against a registry small enough to see. */

import type { Finding } from '../../../src/domain/finding.ts';
import type { Form } from '../../../src/domain/form.ts';
import { formSchema } from '../../../src/domain/form.ts';
import type { Registry } from '../../../src/domain/registry.ts';
import type { ReportTemplate } from '../../../src/domain/reportTemplate.ts';
import { readReportFile } from '../../../src/ingest/reportFile.ts';
import { validateReportTemplates } from '../../../src/validate/reports/templates.ts';
import { dataset, indicator, level, measure, unit } from '../../smallDataset.ts';

export const HEAD = [
  '---',
  'title:',
  '  vi: "Báo cáo {name: period} của {name: unit}"',
  '  en: "Report of {name: unit}, {name: period}"',
  'levels: [commune]',
  'periods: [month]',
  '---',
];

const category = (id: string, order: number) => ({
  id,
  dimension: 'kind',
  order,
  name_vi: id,
  name_en: id,
  aliases: '',
  document: '',
  item: '',
});

export const REGISTRY: Registry = {
  ...dataset({
    levels: [level('commune', 2), level('agency', 3, 'no')],
    units: [unit('xa')],
    measures: [measure('done'), measure('all'), measure('letters', { dimension: 'kind' }), measure('alone')],
    indicators: [indicator('rate', 'done', 'all')],
    observations: [],
  }).registry,
  dimensions: new Map([
    [
      'kind',
      { id: 'kind', slug: 'kind', title_vi: '', title_en: '', description_vi: '', description_en: '' },
    ],
  ]),
  categories: new Map([category('sent', 1), category('received', 2)].map((one) => [one.id, one])),
  documents: new Map([
    [
      'plan',
      { id: 'plan', number: '1/KH', date: '2025-01-01', issuer: '', title_vi: '', title_en: '', address: '' },
    ],
  ]),
};

const FORM: Form = formSchema.parse({
  id: 'words',
  title: { vi: 'Lời', en: 'Words' },
  columns: [
    { header: 'Nội dung', as: 'item' },
    { header: 'Lời', as: 'narrative' },
  ],
  items: [{ label: 'Khó khăn', narrative: 'difficulties' }],
});

export function readTemplate(
  lines: readonly string[],
  head: readonly string[] = HEAD,
): { template: ReportTemplate | undefined; findings: Finding[] } {
  const bytes = new TextEncoder().encode([...head, ...lines].join('\n'));
  const read = readReportFile({ path: 'registry/reports/mau.md', hash: '', bytes });
  const files = read.file ? [read.file] : [];
  const { templates, findings } = validateReportTemplates(files, REGISTRY, [FORM]);
  return { template: templates[0], findings: [...read.findings, ...findings] };
}
