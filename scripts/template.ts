/** `npm run template`: writes the workbook of an official form for one unit and period, ready to be filled in. */

import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fold } from '../src/domain/fold.ts';
import type { Form } from '../src/domain/form.ts';
import { type Period, parsePeriod } from '../src/domain/period.ts';
import type { Registry, Unit } from '../src/domain/registry.ts';
import { existsOn } from '../src/domain/unitTree.ts';
import { readProject } from '../src/ingest/readProject.ts';
import { readFolder } from '../src/node/readFolder.ts';
import { runPipeline } from '../src/pipeline.ts';
import { templateRows } from '../src/publish/template/rows.ts';
import { templateFileName, templateWorkbook } from '../src/publish/template/template.ts';
import { validateForms } from '../src/validate/forms.ts';
import { editDistance } from '../src/validate/nearest.ts';
import { readArguments } from './arguments.ts';
import { printFindings } from './printFindings.ts';

const PERIODS =
  '2026-11 (tháng) · 2026-Q4 (quý) · 2026-H1 (6 tháng đầu năm) · 2026-9T (9 tháng) · 2026 (năm) · 2026-W38 (tuần) · 2026-01-01/2026-10-10 (từ ngày đến ngày)';

const { options } = readArguments('template', {
  summary: 'Lập tệp biểu mẫu để đơn vị điền / writes the workbook of a form, to be filled in',
  options: {
    form: 'mã biểu, tên tệp trong forms/ / form',
    unit: 'mã đơn vị trong registry/units.csv / unit',
    period: 'kỳ, ví dụ 2026-11 / period',
    data: 'thư mục dữ liệu, mặc định "data" / data folder',
    out: 'tệp hoặc thư mục kết quả / output file or folder',
  },
});
const folder = options.data ?? 'data';
if (!existsSync(folder)) refuse(`Không có thư mục "${folder}" / no such folder`);
console.error(`Đang đọc ${folder}/ …`);
const files = readFolder(folder);
const { published, findings } = runPipeline(files);
if (!published) {
  printFindings(
    findings.filter(({ severity }) => severity === 'error'),
    'vi',
  );
  process.exit(1);
}
const { registry, observations } = published.dataset;
const { forms } = validateForms(readProject(files.filter(isForm), () => performance.now()).forms, registry);

const form = chosenForm(options.form ?? '', forms);
const period = chosenPeriod(options.period ?? '');
const unit = chosenUnit(options.unit ?? '', period, registry);
if (templateRows(form, unit, period, registry).length === 0) {
  refuse(`Biểu "${form.id}" không có dòng nào cho đơn vị này / the form has no rows for this unit`);
}
const out = outputFile(options.out ?? '.', templateFileName(form, unit, period));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, await templateWorkbook({ form, unit, period, registry, observations }));
console.error(`Đã ghi ${out}`);

function isForm({ path }: { path: string }): boolean {
  return path.startsWith('forms/');
}

function chosenForm(id: string, known: readonly Form[]): Form {
  const list = known.map((form) => `  ${form.id.padEnd(24)} ${form.title.vi}`);
  return (
    known.find((form) => form.id === id) ??
    refuse([said('--form', id, 'Không có biểu này / no such form'), ...list].join('\n'))
  );
}

function chosenPeriod(id: string): Period {
  return (
    parsePeriod(id.replace('_', '/')) ??
    refuse(`${said('--period', id, 'Không phải một kỳ / not a period')}\n  ${PERIODS}`)
  );
}

/** By id; official codes are reused, so they only help to find it. */
function chosenUnit(id: string, at: Period, { units, successions }: Registry): Unit {
  const unit = units.get(id);
  if (unit && existsOn(unit, at.last)) return unit;
  const problem = unit
    ? 'Đơn vị không tồn tại vào ngày cuối kỳ / the unit does not exist at the end of the period'
    : 'Không có đơn vị này / no such unit';
  const successors = successions
    .filter(({ predecessor }) => predecessor === id)
    .flatMap(({ successor }) => units.get(successor) ?? [])
    .filter((other) => existsOn(other, at.last));
  const near = new Set([...successors, ...nearestUnits(unit?.name_vi ?? id, at, units)]);
  const list = [...near].map((other) => `  ${other.id.padEnd(32)} ${other.name_vi}`);
  return refuse([said('--unit', id, problem), ...list].join('\n'));
}

function nearestUnits(text: string, at: Period, units: Registry['units']): Unit[] {
  const wanted = fold(text);
  const distance = (unit: Unit) => {
    const names = [unit.id, unit.name_vi, unit.code].map(fold).filter((name) => name !== '');
    const contained = wanted !== '' && names.some((name) => name.includes(wanted));
    return contained ? 0 : Math.min(...names.map((name) => editDistance(name, wanted)));
  };
  return [...units.values()]
    .filter((unit) => existsOn(unit, at.last))
    .map((unit) => ({ unit, far: distance(unit) }))
    .filter(({ far }) => far <= Math.max(3, wanted.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, 10)
    .map(({ unit }) => unit);
}

function outputFile(path: string, name: string): string {
  const isFolder = existsSync(path) ? statSync(path).isDirectory() : !path.toLowerCase().endsWith('.xlsx');
  return isFolder ? join(path, name) : path;
}

function said(option: string, given: string, problem: string): string {
  return given === '' ? `${option}: thiếu / missing` : `${option} "${given}": ${problem}`;
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
