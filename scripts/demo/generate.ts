/**
 * A whole data folder of the invented province: a seed and sizes in, files as bytes out, with the list of the findings
 * that reading them must give. The same seed and sizes always give the same bytes.
 */

import { Figures } from './figures.ts';
import type { Expected } from './files.ts';
import { inspectionFiles } from './inspections.ts';
import { correctionList, csv, submissionList, territoryTables } from './lists.ts';
import { plantMistakes } from './mistakes/plant.ts';
import { modelFiles } from './models.ts';
import { lastDayOf, monthAfter, monthsAround } from './months.ts';
import { readProvince } from './province.ts';
import { sendReports } from './send.ts';
import { sendTaskReports } from './sendTasks.ts';
import { makeTerritory } from './territory.ts';
import { writeFile } from './write.ts';

export interface DemoSize {
  seed: number;
  districts: number;
  communes: number;
  months: number;
}

export interface Demo {
  /** Bytes by path in the data folder. */
  files: Map<string, Uint8Array>;
  expected: Expected[];
}

export async function generateDemo({ seed, districts, communes, months: count }: DemoSize): Promise<Demo> {
  const province = readProvince();
  const territory = makeTerritory(seed, province.places, districts, communes);
  const figures = new Figures(seed, province, territory);
  const months = monthsAround(province.places.merger.date, count);
  const sent = sendReports(seed, province, territory, figures, months);
  const onTasks = sendTaskReports(seed, province, territory, months);
  const planted = plantMistakes(seed, province, territory, sent, onTasks);
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  const lastMonth = months.at(-1) ?? '';
  const words = new Map([
    ['province', territory.province.id],
    ['first-day', `${months[0]}-01`],
    ['last-month', lastMonth],
    ['next-month', monthAfter(lastMonth)],
    ...territory.districts.map(({ id }, index): [string, string] => [`district-${index + 1}`, id]),
  ]);
  const texts = new Map([...province.texts, ...territoryTables(province, territory)]);
  texts.set('submissions/submissions.csv', submissionList(planted.files, province.reports.document));
  texts.set('corrections.csv', correctionList(planted.corrections));
  for (const [path, text] of texts) texts.set(path, filled(text, words));
  for (const [path, text] of modelFiles(seed, territory, province)) texts.set(path, text);
  for (const [path, text] of inspectionFiles(seed, territory, province, texts, lastDayOf(lastMonth))) {
    texts.set(path, text);
  }
  for (const [path, text] of texts) files.set(path, encoder.encode(text));
  for (const file of planted.files) {
    if (!file.absent) files.set(`submissions/${file.path}`, await writeFile(file));
  }
  for (const [path, bytes] of planted.others) files.set(`submissions/${path}`, bytes);
  return { files, expected: planted.expected };
}

/** One row for each expected finding. */
export function expectedList(expected: readonly Expected[]): string {
  return csv(
    expected.map((one) => ({ ...one })),
    ['code', 'file', 'sheet', 'cell', 'why'],
  );
}

/** Words in braces become what they stand for. */
function filled(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(/\{([a-z]+(?:-[a-z0-9]+)?)\}/g, (whole, word) => words.get(word) ?? whole);
}
