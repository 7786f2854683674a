/** Files that somebody could drop on the page, made for the golden data. */

import { strToU8 } from 'fflate';
import { parsePeriod } from '../../src/domain/period.ts';
import { readProject } from '../../src/ingest/readProject.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { templateFileName, templateWorkbook } from '../../src/publish/template/template.ts';
import { validateForms } from '../../src/validate/forms.ts';
import { GOLDEN_INPUT } from '../buildSites.ts';
import { workbook } from '../ingest/workbook.ts';
import { fillTemplate } from '../publish/template/fill.ts';

export interface FileToDrop {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const file = (name: string, bytes: Uint8Array): FileToDrop => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** The empty form of a month, as the command writes it. */
export async function emptyTemplate(month: string): Promise<{ name: string; bytes: Uint8Array }> {
  const files = readFolder(GOLDEN_INPUT);
  const { published } = runPipeline(files, () => 0);
  if (!published) throw new Error('the golden registry has errors');
  const { registry, observations } = published.dataset;
  const { forms } = validateForms(readProject(files, () => 0).forms, registry);
  const form = forms.find(({ id }) => id === 'kham-bang-the');
  const unit = registry.units.get('huyen-mau');
  const period = parsePeriod(month);
  if (!form || !unit || !period) throw new Error('the golden data have changed');
  const bytes = await templateWorkbook({ form, unit, period, registry, observations });
  return { name: templateFileName(form, unit, period), bytes };
}

/** The form of a month that nobody has reported, filled in as its template wants it. */
export async function goodMonth(): Promise<FileToDrop> {
  const { name, bytes } = await emptyTemplate('2024-03');
  const filled = await fillTemplate(bytes, '2024-03-31');
  return file(name, filled.bytes);
}

/** Three cells to mend, among them one that can be read in two ways; its name says nothing of its month. */
export const BAD_MONTH = file(
  'Khám tháng này.csv',
  strToU8(
    '\uFEFFSTT;Đơn vị;Lượt khám dùng thẻ;Tổng lượt khám;Tỷ lệ\n1;Xã Hòa Bình;1.25;2.000;75%\n2;Xã Phú Thủy;12 lượt;1000;95%\n3;Xã Không Có;1;2;50%\n',
  ),
);

/** The month before last sent again: what met its target no longer does. */
export const CORRECTION = file(
  'kham.csv',
  strToU8(
    '\uFEFFSTT;Đơn vị;Lượt khám dùng thẻ;Tổng lượt khám;Tỷ lệ\n1;Xã Hòa Bình;1.500;2.000;75%\n2;Xã Phú Thủy;;1000;\n',
  ),
);

export const NO_WORKBOOK = file('bao-cao.xlsx', strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'));

/** Some five megabytes: as many rows as are still read, none of them of a known unit. */
export function largeWorkbook(): FileToDrop {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const text = (words: string | number) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
  const head = `<row>${['STT', 'Đơn vị', 'Lượt khám dùng thẻ', 'Tổng lượt khám'].map(text).join('')}</row>`;
  const rows = Array.from(
    { length: 85_000 },
    (_, index) =>
      `<row><c><v>${index + 1}</v></c>${text(`Xã ${random()}${random()}${random()}${random()}`)}<c><v>${random()}${random()}</v></c><c><v>${random()}${random()}</v></c></row>`,
  );
  return file('lon.xlsx', workbook({ rows: head + rows.join('') }));
}
