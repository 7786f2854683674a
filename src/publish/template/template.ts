/**
 * A form, a unit and a period in, a workbook of the official form out, ready to be filled in: names, lists to choose
 * from, rules with messages, a guide, the figures reported last, and a hidden sheet that says what the workbook is.
 * Reading it back is the business of the stages that read every other file.
 */

import ExcelJS from 'exceljs';
import type { Day } from '../../domain/day.ts';
import type { Form } from '../../domain/form.ts';
import type { Observation } from '../../domain/observation.ts';
import { type Period, periodSlug } from '../../domain/period.ts';
import type { Registry, Unit } from '../../domain/registry.ts';
import { workbookBytes } from '../workbookBytes.ts';
import { drawGuide } from './guide.ts';
import { drawIdentity } from './identity.ts';
import { choiceLists, drawLists, listRanges } from './lists.ts';
import { pastFigures } from './past.ts';
import { sheetPlans } from './plan.ts';
import { drawTemplateSheet } from './sheet.ts';

export interface TemplateRequest {
  form: Form;
  unit: Unit;
  period: Period;
  registry: Registry;
  observations: readonly Observation[];
  /** The day written into the properties of the file; unless given, the last day of the period. */
  now?: Day;
}

export async function templateWorkbook(request: TemplateRequest): Promise<Uint8Array> {
  const { form, unit, period, registry, observations, now = period.last } = request;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = registry.site.publisher.vi;
  workbook.lastModifiedBy = registry.site.publisher.vi;
  workbook.title = form.title.vi;
  workbook.created = new Date(`${now}T00:00:00Z`);
  workbook.modified = workbook.created;

  const plans = sheetPlans(form, unit, period, registry, pastFigures(observations));
  const [first] = plans;
  if (!first) throw new Error('a template has at least one sheet');
  const lists = choiceLists(form, unit, period, registry);
  for (const plan of plans) await drawTemplateSheet(workbook, plan, listRanges(lists));
  await drawGuide(workbook, { ...first, unit, period }, templateFileName(form, unit, period));
  drawLists(workbook, lists);
  drawIdentity(workbook, form.id, unit.id, period.id);
  return workbookBytes(workbook);
}

export function templateFileName(form: Form, unit: Unit, period: Period): string {
  return `${form.id}_${unit.id}_${periodSlug(period)}.xlsx`;
}
