/** Every form: the template, empty and filled in, comes back through the whole pipeline as what was typed. */

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Form, formSchema } from '../../../src/domain/form.ts';
import { type Period, parsePeriod, periodSlug } from '../../../src/domain/period.ts';
import type { ProjectFile } from '../../../src/domain/project.ts';
import type { Registry, Unit } from '../../../src/domain/registry.ts';
import { readProject } from '../../../src/ingest/readProject.ts';
import { readFolder } from '../../../src/node/readFolder.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { templateCell } from '../../../src/publish/template/cells.ts';
import { factOf } from '../../../src/publish/template/facts.ts';
import { type SheetPlan, sheetPlans } from '../../../src/publish/template/plan.ts';
import { templateRows } from '../../../src/publish/template/rows.ts';
import { templateWorkbook } from '../../../src/publish/template/template.ts';
import { type Choose, fillTemplate, type Typed } from './fill.ts';
import { SHAPES } from './shapes.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A data folder without what was submitted, so that nothing but the template is read. */
interface Folder {
  files: ProjectFile[];
  forms: Form[];
  registry: Registry;
}

function folder(path: string, extra: Record<string, string> = {}): Folder {
  const kept = readFolder(join(ROOT, path)).filter(
    (file) => !file.path.startsWith('submissions/') && !(file.path in extra),
  );
  const added = Object.entries(extra).map(([name, text]) => ({
    path: name,
    hash: name,
    bytes: new TextEncoder().encode(text),
  }));
  const files = [...kept, ...added];
  const { published, findings } = runPipeline(files);
  if (!published) throw new Error(JSON.stringify(findings.slice(0, 3)));
  const { forms } = readProject(files, () => 0);
  return {
    files,
    forms: forms.map(({ value }) => formSchema.parse(value)),
    registry: published.dataset.registry,
  };
}

function unitOf({ registry }: Folder, id: string): Unit {
  const unit = registry.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}

function periodOf(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}

interface Job {
  form: Form;
  unit: Unit;
  period: Period;
}

function readBack({ files }: Folder, { period }: Job, bytes: Uint8Array) {
  const path = `submissions/${periodSlug(period)}/bieu-da-dien.xlsx`;
  const { published, findings } = runPipeline([...files, { path, hash: 'filled', bytes }]);
  const { observations = [], references = [], progress = [], narratives = [] } = published?.dataset ?? {};
  const figures = [...observations, ...references];
  return {
    progress,
    narratives,
    figures,
    values: figures.flatMap(({ measure, unit, period: at, category, quantity }) =>
      quantity.state === 'value' ? [said(measure, unit, at, category, quantity.number)] : [],
    ),
    // What the numbers that we invented mean is not asked here, only whether they are read.
    findings: findings
      .filter(
        ({ code, where }) =>
          where.file === path && !/^(source|report)\/|^rule\/(eq|ex|num)|too-many-problems/.test(code),
      )
      .map(({ code, where, params }) => ({ code, ...where, ...params })),
  };
}

function said(measure: string, unit: string, period: Period, category: string, number: number): string {
  return [measure, unit, period.id, category, Number(number.toPrecision(12))].join(' ');
}

/** Facts in the order in which the cells were filled in; as the form declares them, whatever the sheet says. */
function expected({ registry }: Folder, { form, unit, period }: Job, typed: readonly Typed[]): string[] {
  const plans = sheetPlans(form, unit, period, registry, () => undefined);
  const facts = plans.flatMap((plan) =>
    plan.rows.flatMap((row) => plan.columns.flatMap((column) => cellFacts(plan, column, row))),
  );
  expect(facts.map(({ length }) => length)).toEqual(typed.map(({ numbers }) => numbers.length));
  return facts.flatMap((pair, index) =>
    pair.map((fact, part) => {
      const number = typed[index]?.numbers[part] ?? Number.NaN;
      const kept = fact.measure.unit_vi === '%' && fact.percent === 'points' ? number / 100 : number;
      return said(fact.measure.id, fact.unit, fact.period, fact.category, kept);
    }),
  );
}

function cellFacts(plan: SheetPlan, column: SheetPlan['columns'][number], row: SheetPlan['rows'][number]) {
  const { form, registry } = plan;
  const { as, of, id, percent } = column.definition;
  if (as !== 'value' && as !== 'fraction') return [];
  if (templateCell(column, row, plan).kind !== 'input') return [];
  const facts = (as === 'fraction' ? (of ?? []) : [id]).map((one) =>
    factOf(form, column, row, registry, one),
  );
  return [facts.flatMap((fact) => (fact ? [{ ...fact, percent }] : []))];
}

async function roundTrip(data: Folder, job: Job, choose?: Choose) {
  const empty = await templateWorkbook({ ...job, registry: data.registry, observations: [] });
  const filled = await fillTemplate(empty, job.period.last, choose);
  return {
    typed: filled.typed,
    empty: readBack(data, job, empty),
    filled: readBack(data, job, filled.bytes),
  };
}

const isLongList = ({ columns }: Form) => columns.some(({ as }) => as === 'measure');

const has = ({ columns }: Form, as: string) => columns.some((column) => column.as === as);

/** A town and the units below it; a province for many units; a stretch of days for the months within it. */
const DATA = folder('data');
const SMALL = folder('test/sites/basic/input');
const shapes = folder('test/sites/basic/input', SHAPES);
const jobsOf = (data: Folder, name: string, asked: string, wanted: (form: Form) => boolean) => {
  const [unit = '', period = ''] = asked.split(' ');
  return data.forms
    .filter((form) => !isLongList(form) && wanted(form))
    .map((form) => ({
      name: `${name}: ${form.id} for ${asked}`,
      data,
      job: { form, unit: unitOf(data, unit), period: periodOf(period) },
    }));
};

test.each([
  ...jobsOf(DATA, 'data', 'thi-xa-binh-long 2023-9T', () => true),
  ...jobsOf(DATA, 'data', 'gia-lai 2026-W40', (form) => has(form, 'unit')),
  ...jobsOf(DATA, 'data', 'an-giang 2026-01-01/2026-10-10', (form) => has(form, 'period')),
  ...jobsOf(SMALL, 'golden site', 'huyen-mau 2024-03', () => true),
  ...jobsOf(SMALL, 'golden site', 'xa-hoa-binh 2024-Q1', () => true),
  ...jobsOf(shapes, 'shape', 'huyen-mau 2024-Q1', ({ id }) => `forms/${id}.yaml` in SHAPES),
])('$name', async ({ data, job }) => {
  const { typed, empty, filled } = await roundTrip(data, job);
  expect(empty.findings).toEqual([]);
  expect(empty.values).toEqual([]);
  expect(new Set(empty.figures.map(({ quantity }) => quantity.state))).not.toContain('invalid');
  expect(filled.findings).toEqual([]);
  expect(filled.values.sort()).toEqual(expected(data, job, typed).sort());
  const tasks = templateRows(job.form, job.unit, job.period, data.registry).flatMap(
    ({ task }) => task?.id ?? [],
  );
  expect(filled.progress.map(({ task }) => task)).toEqual(tasks);
  // Words are no figures: nobody invents them here, and an empty template holds none.
  expect(empty.narratives).toEqual([]);
  const topics = job.form.items.filter(({ narrative }) => narrative !== undefined);
  expect(typed.length + tasks.length + topics.length).toBeGreaterThan(0);
});

describe('long list', () => {
  const data = DATA;
  const form = data.forms.find(isLongList);
  const counts = [...data.registry.measures.values()].filter(({ kind }) => kind !== 'rate');
  const firstCategory = (dimension: string) =>
    [...data.registry.categories.values()].find((category) => category.dimension === dimension);

  test('the measure and category that were chosen in each row', async () => {
    if (!form) throw new Error('no long list');
    const request = { form, unit: unitOf(data, 'gia-lai'), period: periodOf('2026-11') };
    const { typed, empty, filled } = await roundTrip(data, request, (choices, row) => {
      const measure = counts[row];
      if (choices.length > counts.length) return measure?.name_vi;
      const category = firstCategory(measure?.dimension ?? '');
      const names = category ? [category.name_vi, ...category.aliases.split('|')] : [];
      return choices.find((choice) => names.includes(choice));
    });
    expect(empty.findings).toEqual([]);
    expect(empty.figures).toEqual([]);
    const wanted = typed.map(({ cell, numbers: [number = 0] }) => {
      const measure = counts[Number(cell.replace(/\D/g, ''))];
      const category = firstCategory(measure?.dimension ?? '')?.id ?? '';
      return said(measure?.id ?? '', 'gia-lai', request.period, category, number);
    });
    expect(filled.findings).toEqual([]);
    expect(filled.values.sort()).toEqual(wanted.sort());
  });
});
