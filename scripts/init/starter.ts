/**
 * A new data set as files of text: everything a site needs declared once, and nothing reported yet. What is declared
 * is an example that is true of any office (how much of the work that fell due was done by then), to be renamed or
 * replaced. It knows no programme and no place; both are named by whoever starts it.
 */

import Papa from 'papaparse';
import { stringify } from 'yaml';
import { fold } from '../../src/domain/fold.ts';

export interface Start {
  /** Of the programme or the locality; the title of the site. */
  name: string;
  /** Of the unit that publishes. */
  unit: string;
}

/** As git and the editors of code hosts write it, so that lines added there are like those before. */
const LINE = '\n';

/** Ids that the example hangs together by. */
export const EXAMPLE = { form: 'ket-qua-thang', target: 'dung-han' } as const;

/** Path in the folder, then text. */
export function starterFiles({ name, unit }: Start): Map<string, string> {
  const home = unitId(unit);
  return new Map([
    ['site.yaml', siteYaml(name, unit, home)],
    [`forms/${EXAMPLE.form}.yaml`, FORM],
    ...Object.entries(TABLES(unit, home)).map(([path, rows]): [string, string] => [
      path,
      `\uFEFF${Papa.unparse(rows, { newline: LINE })}${LINE}`,
    ]),
  ]);
}

/** Lower-case letters without accents, joined by hyphens; it stays in addresses for good. */
export function unitId(name: string): string {
  return (
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'don-vi'
  );
}

/** Until somebody writes the English name: the same without accents. */
function english(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function siteYaml(name: string, unit: string, home: string): string {
  return `# Cài đặt của trang. Sửa các dòng dưới đây cho đúng với nơi của mình.
${stringify({
  title: { vi: name, en: english(name) },
  tagline: {
    vi: 'Chỉ tiêu, kết quả và nguồn của từng con số',
    en: 'Targets, results and the source of every figure',
  },
  publisher: { vi: unit, en: english(unit) },
  home,
  doors: [],
  policy: 'quarantine',
})}# Nơi công bố, khi đã có: bỏ dấu # ở đầu dòng và ghi địa chỉ thật.
# address: "https://vi-du.gov.vn"
# Lịch báo cáo, để máy nói báo cáo nào thiếu hay muộn: hằng tháng, hạn ngày 10 tháng sau.
# reporting:
#   - { form: ${EXAMPLE.form}, level: don-vi, below: ${home}, every: month, from: "2027-01-01", due: { afterMonths: 1, day: 10 } }
`;
}

const FORM = `# Một biểu là một tệp như thế này: tiêu đề cột nào là số nào. Sửa chữ sau "header:" cho đúng với biểu đang dùng.
id: ${EXAMPLE.form}
title: { vi: Kết quả trong tháng, en: Results of the month }
columns:
  - { header: Đơn vị, as: unit }
  - { header: Việc đến hạn trong tháng, as: value, id: due, measure: viec-den-han }
  - { header: Việc hoàn thành đúng hạn, as: value, id: on-time, measure: viec-dung-han }
`;

const TABLES = (unit: string, home: string): Record<string, string[][]> => ({
  'submissions/submissions.csv': [
    ['path', 'sheet', 'unit', 'period', 'as_of', 'document', 'sender', 'received', 'note_vi', 'note_en'],
  ],
  'corrections.csv': [
    [
      'file',
      'sheet',
      'cell',
      'was',
      'instead',
      'reason_vi',
      'reason_en',
      'decided_by',
      'decided_on',
      'document',
    ],
  ],
  'registry/levels.csv': [
    ['id', 'name_vi', 'name_en', 'order', 'territorial', 'prefixes'],
    ['don-vi', 'Đơn vị', 'Unit', '1', 'yes', 'Tỉnh|Thành phố|Xã|Phường|Đặc khu|Trường|Sở'],
  ],
  'registry/units.csv': [
    [
      ...['id', 'code', 'portal_code', 'name_vi', 'name_en', 'level', 'parent', 'valid_from', 'valid_to'],
      ...['children_from', 'aliases'],
    ],
    [home, '', '', unit, english(unit), 'don-vi', '', '', '', '', ''],
  ],
  'registry/successions.csv': [['predecessor', 'successor', 'date', 'kind', 'share', 'document']],
  'registry/unit-names.csv': [['unit', 'until', 'name_vi', 'name_en', 'document']],
  'registry/groups.csv': [
    ['id', 'name_vi', 'name_en', 'order'],
    ['cong-viec', 'Công việc', 'Work', '1'],
  ],
  'registry/measures.csv': [
    [
      ...['id', 'name_vi', 'name_en', 'kind', 'unit_vi', 'unit_en', 'maximum'],
      ...['over_units', 'over_periods', 'dimension'],
    ],
    ['viec-den-han', 'Việc đến hạn', 'Work due', 'flow', 'việc', 'items', '', 'sum', 'sum', ''],
    [
      'viec-dung-han',
      'Việc hoàn thành đúng hạn',
      'Work done on time',
      'flow',
      'việc',
      'items',
      '',
      'sum',
      'sum',
      '',
    ],
  ],
  'registry/rules.csv': [
    ['id', 'left', 'comparator', 'right', 'severity'],
    ['dung-han-trong-den-han', 'viec-dung-han', '<=', 'viec-den-han', 'error'],
  ],
  'registry/indicators.csv': [
    [
      ...['id', 'group', 'name_vi', 'name_en', 'numerator', 'denominator', 'unit_vi', 'unit_en', 'direction'],
      ...['decimals', 'dimension', 'agency_vi', 'agency_en', 'definition_vi', 'definition_en', 'document'],
    ],
    [
      ...['ty-le-dung-han', 'cong-viec', 'Tỷ lệ việc hoàn thành đúng hạn', 'Share of work done on time'],
      ...['viec-dung-han', 'viec-den-han', '%', '%', 'up', '1', '', '', ''],
      ...[
        'Việc hoàn thành đúng hạn trên việc đến hạn trong kỳ.',
        'Work done on time out of the work due in the period.',
      ],
      '',
    ],
  ],
  'registry/documents.csv': [
    ['id', 'number', 'date', 'issuer', 'title_vi', 'title_en', 'address'],
    [
      'ke-hoach-nam',
      '01/KH',
      '',
      unit,
      'Kế hoạch năm (ví dụ, thay bằng văn bản của mình)',
      'Plan of the year (an example)',
      '',
    ],
  ],
  'registry/targets.csv': [
    [
      ...['id', 'indicator', 'scope', 'of', 'category', 'comparator', 'value', 'kind', 'from', 'to'],
      ...['document', 'item', 'note_vi', 'note_en'],
    ],
    [
      EXAMPLE.target,
      'ty-le-dung-han',
      'all',
      '',
      '',
      '>=',
      '90',
      'standing',
      '',
      '',
      'ke-hoach-nam',
      '1',
      '',
      '',
    ],
  ],
});
