/**
 * What the guide has people do, done to a new data set of a programme that is unrelated to ours, with nothing but its
 * files: a month, a bad month mended, a correction, a new year, a new indicator with a target, new units and a merger.
 */

import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { newDataset } from '../../scripts/init/newDataset.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { ProjectFile } from '../../src/domain/project.ts';
import { readProject } from '../../src/ingest/readProject.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { templateFileName, templateWorkbook } from '../../src/publish/template/template.ts';
import { validateForms } from '../../src/validate/forms.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
let fresh: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  fresh = await newDataset(
    { name: 'Trường học xanh', unit: 'Xã Tân Lập' },
    period('2026-11'),
    '# Hướng dẫn\n',
  );
});

function period(id: string) {
  const parsed = parsePeriod(id);
  if (!parsed) throw new Error(id);
  return parsed;
}

/** A data folder that people work in. */
class Folder {
  readonly files: Map<string, Uint8Array>;
  constructor() {
    this.files = new Map(fresh);
  }
  read() {
    const files: ProjectFile[] = [...this.files].map(([path, bytes], at) => ({
      path,
      bytes,
      hash: `${path} ${at}`,
    }));
    return { files, ...runPipeline(files) };
  }
  codes() {
    return this.read().findings.map(({ code, where }) => `${code} ${where.cell}`.trim());
  }
  /** Of the unit in the period, whatever the lens. */
  answers(indicator: string, unit: string, of: string) {
    const found = this.read().published?.evaluations.filter(
      (one) => one.indicator === indicator && one.unit === unit && one.period?.id === of,
    );
    return (found ?? []).map(({ value, status, lens }) => ({ value, status, lens }));
  }
  add(path: string, ...lines: string[]) {
    const text = decoder.decode(this.files.get(path));
    this.files.set(path, encoder.encode(`\uFEFF${text.replace(/^\uFEFF/, '')}${lines.join('\n')}\n`));
  }
  change(path: string, from: string, to: string) {
    const text = decoder.decode(this.files.get(path));
    expect(text).toContain(from);
    this.files.set(path, encoder.encode(text.replace(from, to)));
  }
  /** The form of a unit and a period, filled in as a person would, and put into the folder of the period. */
  async hand(unit: string, of: string, cells: Record<string, number | string>) {
    const { files, published } = this.read();
    if (!published) throw new Error('the registry has errors');
    const { registry, observations } = published.dataset;
    const [form] = validateForms(readProject(files, () => 0).forms, registry).forms;
    const known = registry.units.get(unit);
    if (!form || !known) throw new Error(unit);
    const bytes = await templateWorkbook({ form, unit: known, period: period(of), registry, observations });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('Biểu mẫu');
    for (const [cell, value] of Object.entries(cells)) {
      const filled = sheet?.getCell(cell);
      if (filled) filled.value = value;
    }
    const path = `submissions/${of}/${templateFileName(form, known, period(of))}`;
    this.files.set(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
    return path;
  }
}

const HOME = 'xa-tan-lap';
const RATE = 'ty-le-dung-han';

test('a new data set has no findings and no answers, and names nobody else', () => {
  const { findings, published } = new Folder().read();
  expect(findings).toEqual([]);
  expect(published?.evaluations).toEqual([]);
  expect([...fresh.keys()]).toContain('bieu-mau/ket-qua-thang_xa-tan-lap_2026-11.xlsx');
  for (const [path, bytes] of fresh) {
    if (!path.endsWith('.xlsx')) expect(decoder.decode(bytes), path).not.toMatch(/Đề án 06|Project 06/i);
  }
});

describe('as the guide says', () => {
  test('a good month', async () => {
    const folder = new Folder();
    await folder.hand(HOME, '2026-11', { B6: 120, C6: 112 });
    expect(folder.codes()).toEqual([]);
    expect(folder.answers(RATE, HOME, '2026-11')).toEqual([
      { value: 112 / 120, status: 'met', lens: 'as-reported' },
    ]);
  });

  test('a bad month says which cell, publishes nothing from it, and is well once mended', async () => {
    const folder = new Folder();
    await folder.hand(HOME, '2026-11', { B6: 120, C6: 212 });
    expect(folder.codes()).toEqual(['rule/exceeds-total C6']);
    expect(folder.answers(RATE, HOME, '2026-11')).toMatchObject([{ value: undefined, status: 'withheld' }]);
    await folder.hand(HOME, '2026-11', { B6: 120, C6: '112 việc' });
    expect(folder.codes()).toEqual(['cell/unit-in-number C6']);
    await folder.hand(HOME, '2026-11', { B6: 120, C6: 112 });
    expect(folder.codes()).toEqual([]);
  });

  test('a correction, its line added in another editor', async () => {
    const folder = new Folder();
    folder.change('corrections.csv', '\n', '\r\n');
    const path = await folder.hand(HOME, '2026-11', { B6: 120, C6: 112 });
    const file = path.replace('submissions/', '');
    folder.add(
      'corrections.csv',
      `${file},Biểu mẫu,C6,112,102,Đếm trùng 10 việc,Ten items counted twice,UBND xã Tân Lập,2026-12-20,`,
    );
    expect(folder.codes()).toEqual(['correction/applied C6']);
    expect(folder.answers(RATE, HOME, '2026-11')).toMatchObject([{ value: 102 / 120, status: 'missed' }]);
  });

  test('a new year with a higher target leaves the old year as it was', async () => {
    const folder = new Folder();
    folder.add(
      'registry/documents.csv',
      'ke-hoach-2027,02/KH,2027-01-05,Xã Tân Lập,Kế hoạch năm 2027,Plan of 2027,',
    );
    folder.change('registry/targets.csv', ',90,standing,,,', ',90,standing,,2026-12-31,');
    folder.add(
      'registry/targets.csv',
      'dung-han,ty-le-dung-han,all,,,>=,95,standing,2027-01-01,,ke-hoach-2027,1,,',
    );
    await folder.hand(HOME, '2026-12', { B6: 100, C6: 92 });
    await folder.hand(HOME, '2027-01', { B6: 110, C6: 102 });
    expect(folder.codes()).toEqual([]);
    expect(folder.answers(RATE, HOME, '2026-12')).toMatchObject([{ status: 'met' }]);
    expect(folder.answers(RATE, HOME, '2027-01')).toMatchObject([{ status: 'missed' }]);
  });

  test('a new indicator with a target; months before it stay without findings', async () => {
    const folder = new Folder();
    await folder.hand(HOME, '2026-11', { B6: 120, C6: 112 });
    folder.add(
      'registry/measures.csv',
      'viec-tren-mang,Việc làm trên mạng,Work done online,flow,việc,items,,sum,sum,',
    );
    const form = 'forms/ket-qua-thang.yaml';
    const column =
      '  - { header: Việc làm trên mạng, as: value, id: online, measure: viec-tren-mang, optional: true }\n';
    folder.files.set(form, encoder.encode(decoder.decode(folder.files.get(form)) + column));
    folder.add(
      'registry/indicators.csv',
      'ty-le-tren-mang,cong-viec,Tỷ lệ việc làm trên mạng,Share of work done online,viec-tren-mang,viec-den-han,%,%,up,1,,,,Việc làm trên mạng trên việc đến hạn.,Work done online out of the work due.,',
    );
    folder.add(
      'registry/targets.csv',
      'tren-mang,ty-le-tren-mang,all,,,>=,80,standing,2026-01-01,,ke-hoach-nam,2,,',
    );
    await folder.hand(HOME, '2026-12', { B6: 100, C6: 95, D6: 70 });
    expect(folder.codes()).toEqual([]);
    expect(folder.answers('ty-le-tren-mang', HOME, '2026-12')).toMatchObject([
      { value: 0.7, status: 'missed' },
    ]);
    expect(folder.answers('ty-le-tren-mang', HOME, '2026-11')).toMatchObject([{ status: 'no-data' }]);
  });

  test('new units that add up, then their merger', async () => {
    const folder = new Folder();
    folder.change('registry/units.csv', 'don-vi,,,,,', 'don-vi,,,,2027-01-01,');
    folder.add(
      'registry/units.csv',
      'truong-a,,,Trường A,A School,don-vi,xa-tan-lap,2027-01-01,2027-06-30,,',
      'truong-b,,,Trường B,B School,don-vi,xa-tan-lap,2027-01-01,2027-06-30,,',
      'truong-c,,,Trường C,C School,don-vi,xa-tan-lap,2027-07-01,,,',
    );
    folder.add(
      'registry/documents.csv',
      'nghi-quyet,12/NQ,2027-06-15,HĐND,Nhập hai trường,Merger of two schools,',
    );
    folder.add(
      'registry/successions.csv',
      'truong-a,truong-c,2027-07-01,whole,,nghi-quyet',
      'truong-b,truong-c,2027-07-01,whole,,nghi-quyet',
    );
    await folder.hand('truong-a', '2027-06', { B6: 50, C6: 40 });
    await folder.hand('truong-b', '2027-06', { B6: 30, C6: 30 });
    await folder.hand('truong-c', '2027-07', { B6: 90, C6: 85 });
    expect(folder.codes()).toEqual([]);
    expect(folder.answers(RATE, HOME, '2027-06')).toMatchObject([{ value: 70 / 80, status: 'missed' }]);
    expect(folder.answers(RATE, 'truong-c', '2027-06')).toEqual([
      { value: 70 / 80, status: 'missed', lens: 'restated' },
    ]);
    expect(folder.answers(RATE, 'truong-c', '2027-07')).toMatchObject([{ status: 'met' }]);
  });
});
