/** Sheets as they look, a line for each row and `|` between cells, read by a form into short lines. */

import { type FormInput, formSchema } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Category, Registry } from '../../src/domain/registry.ts';
import type { MergedRange, Sheet } from '../../src/domain/sheet.ts';
import { readRows } from '../../src/validate/rows.ts';
import { contextOfTable } from '../../src/validate/sheetContext.ts';
import { findTables } from '../../src/validate/table.ts';
import { vocabularyOf } from '../../src/validate/vocabulary.ts';
import { dataset, level, measure, unit } from '../smallDataset.ts';

const { registry: plain } = dataset({
  levels: [{ ...level('commune', 2), prefixes: 'Xã|Phường|P.' }, level('district', 1)],
  units: [
    unit('huyen', { level: 'district', name_vi: 'Huyện Mẫu' }),
    unit('an-loc', { parent: 'huyen', name_vi: 'Phường An Lộc', code: '00123' }),
    unit('hoa', { parent: 'huyen', name_vi: 'Xã Hòa Bình' }),
    unit('hoa-khac', { name_vi: 'Xã Hòa Bình' }),
    unit('cu', { parent: 'huyen', name_vi: 'Xã Cũ', valid_to: '2022-12-31' }),
  ],
  measures: [
    measure('done'),
    measure('all'),
    measure('split', { dimension: 'kinds' }),
    measure('share', { kind: 'rate', unit_vi: '%', unit_en: '%' }),
  ],
  tasks: [
    {
      id: 'ke-hoach-01',
      document: 'ke-hoach',
      item: '1',
      title_vi: 'Số hóa hồ sơ',
      title_en: 'Digitise',
      unit: 'huyen',
      lead: '',
      coordinators: '',
      product: '',
      deadline: '',
      due: '',
    },
  ],
  indicators: [],
  observations: [],
});

const category = (id: string, name_vi: string): [string, Category] => [
  id,
  { id, dimension: 'kinds', order: 1, name_vi, name_en: id, aliases: '', document: '', item: '' },
];

export const registry: Registry = {
  ...plain,
  categories: new Map([category('births', 'Khai sinh'), category('passports', 'Hộ chiếu')]),
};

export function sheetOf(lines: string[], merges: MergedRange[] = [], name = 'Biểu'): Sheet {
  const cells = lines.flatMap((line, row) =>
    line.split('|').flatMap((text, column) =>
      text.trim() === ''
        ? []
        : [
            {
              row: row + 1,
              column: column + 1,
              value: { kind: 'text' as const, text: text.trim() },
              formula: false,
            },
          ],
    ),
  );
  return { source: { path: 'submissions/2023-09/a.xlsx', hash: '' }, name, cells, merges, hidden: [] };
}

/** `A1:B2` as a merged range. */
export function merged(range: string): MergedRange {
  const [from = '', to = from] = range.split(':');
  const place = (address: string) => ({
    row: Number(address.replace(/\D/g, '')),
    column: address.charCodeAt(0) - 64,
  });
  const [a, b] = [place(from), place(to)];
  return { fromRow: a.row, fromColumn: a.column, toRow: b.row, toColumn: b.column };
}

/** Every table of the sheet, declared for `huyen` and September 2023 unless the sheet says otherwise. */
export function readSheet(sheet: Sheet, ...forms: FormInput[]) {
  const vocabulary = vocabularyOf(registry);
  const { tables, findings } = findTables(
    sheet,
    forms.map((form) => formSchema.parse(form)),
  );
  const listed = {
    value: {
      path: '2023-09/a.xlsx',
      sheet: '',
      unit: 'huyen',
      period: '2023',
      as_of: '',
      document: '',
      sender: '',
      received: '',
      note_vi: '',
      note_en: '',
    },
    at: (field: string) => ({ file: 'submissions.csv', sheet: '', cell: field }),
  };
  const read = tables.map((table) => {
    const declaration = { listed, identity: undefined, path: '2023-09/a.xlsx' };
    const { context, findings: problems } = contextOfTable(sheet, table, declaration, vocabulary);
    const period = context.period?.id === '2023' ? parsePeriod('2023-09') : context.period;
    const rows = readRows(sheet, table, { ...context, period }, vocabulary);
    return { ...rows, findings: [...problems, ...rows.findings] };
  });
  const rows = read.flatMap((table) => table.rows);
  const all = [...findings, ...read.flatMap((table) => table.findings)];
  return {
    values: rows.map(({ measure: what, unit: of, period, category: part, quantity, where }) =>
      [what, of, period.id, part, quantity.state === 'value' ? quantity.number : quantity.state, where.cell]
        .filter((word) => word !== '')
        .join(' '),
    ),
    codes: all.map(({ code, where }) => `${code} ${where.cell}`.trim()),
    findings: all,
    days: rows.map(({ asOf }) => asOf),
    progress: read.flatMap((table) => table.progress),
  };
}
