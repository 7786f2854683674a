/** Mistakes about whole files: not sent, sent late, sent twice, sent as something else. */

import { formSchema } from '../../../src/domain/form.ts';
import type { DemoFile, DemoSheet, Expected } from '../files.ts';
import { addressOf, isName, numberIn, postscriptAddress } from '../layout.ts';
import { lastDayOf, monthAfter } from '../months.ts';
import type { Mistake, Province } from '../province.ts';
import type { Territory } from '../territory.ts';
import { atFigure, columnOf, found, type Made } from './inCells.ts';
import type { Spot } from './spots.ts';

export interface Around {
  province: Province;
  territory: Territory;
  /** Files to which others are added, and from which those that were never sent are taken. */
  files: DemoFile[];
  /** Files that are no reports. */
  others: Map<string, Uint8Array>;
}

type InFile = (mistake: Mistake, spot: Spot, around: Around) => Made | undefined;

export const IN_FILES: Partial<Record<Mistake['kind'], InFile>> = {
  closed(mistake, spot, { province, territory }) {
    const { file, sheet } = spot;
    const ended = territory.communes.find(({ parent, to }) => parent === file.unit && to !== '');
    const [row] = sheet.rows;
    if (!ended || !row || file.period < province.places.merger.date.slice(0, 7)) return undefined;
    sheet.rows.push({ ...row, label: ended.name_vi, figures: new Map(row.figures), typed: new Map() });
    sheet.totals = false;
    const name = sheet.form.columns.findIndex(({ as }) => isName(as));
    return { expected: [found(mistake, spot, addressOf(sheet, sheet.rows.length - 1, name))] };
  },
  /** Of the last month, nobody may yet be sure that it will not come. */
  'missing-row'(mistake, { file, sheet, isLastMonth }, { province }) {
    if (isBeforeMerger(file, province) || sheet.rows.length < 2 || isLastMonth) return undefined;
    sheet.rows.pop();
    return { expected: [missing(mistake)] };
  },
  'missing-file'(mistake, { file, isLastMonth }, { province, files }) {
    const isClean = file.sheets.every(({ form }) => form.columns.every(({ since }) => since === undefined));
    if (
      isBeforeMerger(file, province) ||
      !isClean ||
      isLastMonth ||
      file.unit === province.places.province.id
    )
      return undefined;
    files.splice(files.indexOf(file), 1);
    const owed = file.sheets.filter(({ form }) => province.owed.has(form.id));
    const reports = owed.flatMap(({ form, rows }) =>
      form.columns.some(({ as }) => as === 'unit') ? rows.map(({ label }) => label) : [form.id],
    );
    for (const sheet of file.sheets) sheet.rows = [];
    return { expected: reports.map(() => missing(mistake)) };
  },
  late(mistake, { file }, { province }) {
    const sheets = file.sheets.filter(({ form }) => province.owed.has(form.id));
    if (sheets.length === 0 || isBeforeMerger(file, province)) return undefined;
    file.received = `${monthAfter(file.period)}-09`;
    return { expected: sheets.map((sheet) => found(mistake, { file, sheet }, '')) };
  },
  revision(mistake, spot, { files }) {
    const day = `${monthAfter(spot.file.period)}-20`;
    const file = { ...another(spot, 'sua-doi'), asOf: day, received: day };
    file.note = { vi: mistake.why, en: mistake.why_en };
    return sendChanged(mistake, { ...spot, file }, files);
  },
  rival: (mistake, spot, { files }) => sendChanged(mistake, { ...spot, file: another(spot, 'ban-2') }, files),
  foreign(mistake, spot, { files }) {
    const file = another(spot, 'bang-khac');
    const [sheet] = file.sheets;
    if (!sheet) return undefined;
    const columns = sheet.form.columns.map(({ header, ...column }) => ({
      ...column,
      header: header
        .split(' › ')
        .map((step) => `${step} (tự kẻ)`)
        .join(' › '),
    }));
    sheet.form = formSchema.parse({ ...sheet.form, columns, title: { vi: 'Bảng theo dõi', en: 'Table' } });
    files.push(file);
    return { expected: [found(mistake, { ...spot, file, sheet }, '')] };
  },
  mail(mistake, spot, { files }) {
    const file = another(spot, 'lien-he');
    const [sheet] = file.sheets;
    if (!sheet) return undefined;
    sheet.postscript = mistake.text;
    files.push(file);
    return { expected: [found(mistake, { ...spot, file, sheet }, postscriptAddress(sheet))] };
  },
  encoding(mistake, spot) {
    spot.file.format = 'windows-1258';
    return { expected: [found(mistake, spot, '')] };
  },
  lock(mistake, { file }, { others }) {
    const path = file.path.replace('/', '/~$');
    others.set(path, new TextEncoder().encode(file.sender));
    return {
      expected: [{ code: mistake.code, file: `submissions/${path}`, sheet: '', cell: '', why: mistake.why }],
    };
  },
  absent(mistake, spot, { files }) {
    files.push({ ...another(spot, 'phu-luc'), absent: mistake });
    return { expected: [] };
  },
};

/** What is missing is found in the list of submissions: a file in its row, a report in no row at all. */
export function absentFiles(files: readonly DemoFile[]): Expected[] {
  return files.flatMap(({ absent }, index) =>
    absent ? [{ ...missing(absent), cell: `A${index + 2}` }] : [],
  );
}

function missing({ code, why }: Pick<Mistake, 'code' | 'why'>): Expected {
  return { code, file: 'submissions/submissions.csv', sheet: '', cell: '', why };
}

/** A unit that ends with the month owes no report of it: its due day lies behind its last. */
function isBeforeMerger({ period }: DemoFile, { places }: Province): boolean {
  return lastDayOf(period) < places.merger.date && monthAfter(period) === places.merger.date.slice(0, 7);
}

/** The same sheet once more, in a file of its own whose name comes behind that of the first. */
function another({ file, sheet }: Spot, name: string): DemoFile {
  const rows = sheet.rows.map((row) => ({
    ...row,
    figures: new Map(row.figures),
    typed: new Map(row.typed),
  }));
  const copy: DemoSheet = { ...sheet, rows, typedTotals: new Map(sheet.typedTotals), extra: [] };
  return { ...file, path: file.path.replace(/\.\w+$/, `_${name}$&`), sheets: [copy] };
}

function sendChanged(mistake: Mistake, spot: Spot, files: DemoFile[]): Made | undefined {
  const [sheet] = spot.file.sheets;
  if (!sheet) return undefined;
  const column = columnOf(sheet, mistake.column);
  const made = atFigure(mistake, { ...spot, sheet }, ({ row }) => {
    row.figures.set(column, { number: (numberIn(row.figures.get(column)) ?? 0) + mistake.by });
  });
  if (made) files.push(spot.file);
  return made;
}
