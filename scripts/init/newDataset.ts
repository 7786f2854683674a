/**
 * A new data set, whole: the starting files, the guide for those who fill it, and the example form as a workbook for
 * one period. Written by the very pipeline that will read it; where that finds anything wrong, it is our mistake.
 */

import type { Period } from '../../src/domain/period.ts';
import type { ProjectFile } from '../../src/domain/project.ts';
import { readProject } from '../../src/ingest/readProject.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { templateFileName, templateWorkbook } from '../../src/publish/template/template.ts';
import { validateForms } from '../../src/validate/forms.ts';
import { EXAMPLE, type Start, starterFiles, unitId } from './starter.ts';

/** Beside the submissions, so that what is not filled in yet is not taken for a report. */
const FORMS_TO_FILL = 'bieu-mau/';

/** `guide` is the text of its README; path in the folder, then bytes. */
export async function newDataset(
  start: Start,
  period: Period,
  guide: string,
): Promise<Map<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>([['README.md', encoder.encode(guide)]]);
  for (const [path, text] of starterFiles(start)) files.set(path, encoder.encode(text));
  const read: ProjectFile[] = [...files].map(([path, bytes]) => ({ path, bytes, hash: path }));
  const { published, findings } = runPipeline(read);
  const [wrong] = findings;
  if (!published || wrong) throw new Error(`the starting files have a finding: ${wrong?.code}`);
  const { registry } = published.dataset;
  const clock = () => performance.now();
  const form = validateForms(readProject(read, clock).forms, registry).forms.find(
    ({ id }) => id === EXAMPLE.form,
  );
  const unit = registry.units.get(unitId(start.unit));
  if (!form || !unit) throw new Error('the starting files lack their form or their unit');
  const workbook = await templateWorkbook({ form, unit, period, registry, observations: [] });
  return files.set(FORMS_TO_FILL + templateFileName(form, unit, period), workbook);
}
