/**
 * The nine-month report of 2023 that was submitted, beside the one that the site fills in: every figure that was entered
 * stands in it, none was made up, and what does not agree in the original is told.
 */

import { expect, test } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import type { ReportRun } from '../../../src/domain/reportDocument.ts';
import { readFolder } from '../../../src/node/readFolder.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { createContext } from '../../../src/view/context.ts';
import { reportDocument } from '../../../src/view/report/reportDocument.ts';
import { whichReports } from '../../../src/view/report/whichReports.ts';

const UNIT = 'thi-xa-binh-long';
const PERIOD = '2023-9T';

const { published, findings } = runPipeline(readFolder('data'));
if (!published) throw new Error('the registry has errors');
const { dataset } = published;

function reportIn(language: 'vi' | 'en') {
  const document = () => {
    throw new Error('a report draws nothing');
  };
  const context = createContext(
    {
      ...published,
      dataset,
      evaluations: published?.evaluations ?? [],
      findings,
      version: '',
      base: '/',
      document,
    },
    language,
  );
  const of = whichReports(dataset).find(({ unit, period }) => unit === UNIT && period.id === PERIOD);
  if (!of) throw new Error('no report');
  return { report: reportDocument(context, of), template: of.template };
}
const { report, template } = reportIn('vi');

const blocks = report.sections.flatMap((section) => section.blocks);
const runs: ReportRun[] = blocks.flatMap((block) => {
  if (block.kind === 'paragraph') return [...block.text];
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'table' ? block.rows.flat().flat() : [];
});
const figures = runs.filter((run) => run.kind === 'figure');

/** Of the unit, its agencies, and its campaigns that ended in the period. */
const entered = dataset.observations.filter(
  ({ unit, period, quantity }) =>
    quantity.state === 'value' &&
    (unit === UNIT || dataset.registry.units.get(unit)?.parent === UNIT) &&
    period.last.startsWith('2023'),
);
const numberOf = ({ quantity }: Observation) => (quantity.state === 'value' ? quantity.number : Number.NaN);

test('every figure that was entered stands in it', () => {
  expect(entered.length).toBeGreaterThan(180);
  // Each shown figure answers for one entered figure of the same value whose indicator or measure it leads to.
  const shown = new Map<number, number>();
  for (const { value } of figures) shown.set(value, (shown.get(value) ?? 0) + 1);
  const absent = entered.filter((fact) => {
    const left = shown.get(numberOf(fact)) ?? 0;
    shown.set(numberOf(fact), left - 1);
    return left <= 0;
  });
  expect(absent.map(({ measure, category, shown: text }) => `${measure} ${category} ${text}`)).toEqual([]);
});

test.each([
  ['1.1', 'Đã ban hành 18 công văn, 11 báo cáo, 4 kế hoạch, 1 thông báo, … quyết định.'],
  ['1.2', 'Cấp xã: 6/6 đơn vị đã lập Tổ công tác, 70 thành viên.'],
  ['1.2', 'Thôn, ấp, khu phố: 54/54 nơi đã lập Tổ công tác, 328 thành viên.'],
  ['5.2', 'Đã kích hoạt 20.818 tài khoản. (Số đến ngày 20/9/2023.)'],
  ['6.3', 'Hội Người cao tuổi: 2.373/3.979 hội viên, đạt 59,6%.'],
  ['6.4', 'Số hóa dữ liệu tư pháp: 0/55.996 dữ liệu, đạt 0,0%.'],
  ['6.4', 'Bảo hiểm xã hội: đã làm sạch 43.169/47.439 người tham gia, đạt 91,0%; còn 4.182.'],
])('in section %s: %s', (number, sentence) => {
  const items = report.sections
    .filter((section) => section.number === number)
    .flatMap((section) => section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])));
  const told = items.map((item) => item.map((run) => (run.kind === 'blank' ? '…' : run.text)).join(''));
  expect(told).toContain(sentence);
});

test('the annex has the 25 services, zero where zero was reported and a blank where nothing was', () => {
  const annex = blocks.find((block) => block.kind === 'table' && block.rows.length === 26);
  const rows = annex?.kind === 'table' ? annex.rows : [];
  const row = (name: string) =>
    rows
      .find(([, cell]) => cell?.some((run) => run.kind === 'words' && run.text === name))
      ?.slice(2)
      .map((cell) => cell.map((run) => (run.kind === 'blank' ? '…' : run.text)).join(''));
  expect(row('Đăng ký biến động đất đai')).toEqual(['5.149', '2.764', '53,7%', '2.673', '91']);
  expect(row('Nộp phạt nguội giao thông')).toEqual(['0', '0', 'không phát sinh', '0', '0']);
  expect(row('Giảm mức đóng BHYT hộ gia đình')).toEqual(['0', '…', '…', '0', '…']);
  expect(row('Trợ cấp thất nghiệp')).toEqual(['…', '…', '…', '…', '…']);
  expect(row('Hộ chiếu phổ thông')).toEqual(['không áp dụng', '', '', '', '']);
});

test('what nobody reported is blank, never zero, and is listed with who owes it', () => {
  const blanks = runs.filter((run) => run.kind === 'blank');
  expect(blanks.length).toBeGreaterThan(70);
  const names = new Set(report.missing.map(({ name }) => name));
  const outside = blanks.filter(({ name }) => !names.has(name) && !names.has(`${name} (phần lời)`));
  expect(outside.filter(({ name }) => !/dịch vụ thiết yếu|hồ sơ thiết yếu/i.test(name))).toEqual([]);
  expect(report.missing.filter(({ owedBy }) => !owedBy.includes('hạn 14/10/2023'))).toEqual([]);
  expect(report.filled.asked - report.filled.known).toBe(
    report.missing.reduce((sum, one) => sum + one.blanks, 0),
  );
});

test('the contradictions of the original are told, those of a figure beside it', () => {
  const notes = report.sections.flatMap((section) => section.notes);
  const marked = new Set(figures.flatMap(({ marks = [] }) => marks));
  expect(notes.map(({ mark }) => mark)).toEqual(notes.map((_, index) => String(index + 1)));
  expect([...marked].sort((a, b) => Number(a) - Number(b))).toEqual(notes.map(({ mark }) => mark));
  const places = [...notes, ...report.otherNotes].map(({ place }) => place);
  const told = (code: string) =>
    findings.filter((one) => one.code === code && /binh-long/.test(one.where.file));
  const contradictions = [
    'rule/equation-fails',
    'rule/exceeds-total',
    'source/sources-disagree',
    'rule/remainder-differs',
    'registry/target-beyond-available',
    'rule/stated-total-differs',
  ].flatMap(told);
  expect(contradictions.length).toBeGreaterThan(12);
  const untold = contradictions.filter(
    ({ where }) => !places.some((place) => place.includes(`ô ${where.cell}`)),
  );
  expect(untold.map(({ code, where }) => `${code} ${where.cell}`)).toEqual([]);
});

test('every figure leads to a receipt on the site, or to its source in the report', () => {
  const anchors = new Set(report.sources.map(({ anchor }) => `${report.path}#${anchor}`));
  const lost = figures.filter(({ receipt }) => !receipt.startsWith('/bieu-do/') && !anchors.has(receipt));
  expect(lost).toEqual([]);
});

test('the outline asks for its 65 blanks', () => {
  const ofOutline = template.sections.filter(({ basis }) =>
    basis.some(({ document }) => document === 'kh-156-2022'),
  );
  const asked = ofOutline.flatMap(({ lines }) =>
    lines
      .filter(({ optional }) => !optional)
      .flatMap(({ parts }) => parts.vi.filter((part) => typeof part !== 'string' && part.kind !== 'name')),
  );
  // The outline has a fourth blank of staff without a name, which nobody could fill; it asks for the letters only in words.
  expect(asked.length).toBeGreaterThanOrEqual(64);
});

test('the English report says the same figures, with no Vietnamese words of the template', () => {
  const english = reportIn('en').report;
  const valuesOf = (sections: typeof report.sections) =>
    sections.flatMap(({ blocks: of }) =>
      of.flatMap((block) => {
        const texts = block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flat() : [];
        return texts.flat().flatMap((run) => (run.kind === 'figure' ? [run.value] : []));
      }),
    );
  expect(valuesOf(english.sections).sort()).toEqual(valuesOf(report.sections).sort());
  const titles = english.sections.map(({ title }) => title).join(' ');
  expect(titles).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/i);
});
