/** Who sends what: units, figures and the list of reports in, all files as they would be if nobody made a mistake. */

import { addDays } from '../../src/domain/day.ts';
import type { Form } from '../../src/domain/form.ts';
import type { Figures } from './figures.ts';
import type { DemoFile, DemoRow, DemoSheet, Written } from './files.ts';
import { inWords, lastDayOf, type Month, quarterEndingWith } from './months.ts';
import type { Office, Province, Report } from './province.ts';
import { randomFor } from './random.ts';
import { type DemoUnit, nameIn, partsIn, type Territory } from './territory.ts';

export function sendReports(
  seed: number,
  province: Province,
  territory: Territory,
  figures: Figures,
  months: readonly Month[],
): DemoFile[] {
  const { reports, places } = province;
  const files: DemoFile[] = [];
  const childrenOf = (above: DemoUnit, month: Month) =>
    [...territory.districts, ...territory.communes].filter(
      (unit) => unit.parent === above.id && partsIn(unit, month, places.merger.date).length > 0,
    );
  const sheetOf = (report: Report, unit: DemoUnit, month: Month, office: Office): DemoSheet => {
    const form = province.forms.get(report.form);
    if (!form) throw new Error(`no form "${report.form}"`);
    const quarter = unit === territory.province ? quarterEndingWith(month) : undefined;
    return {
      form,
      name: report.name,
      unit: unit.name_vi,
      period: quarter ?? month,
      periodWords: quarter
        ? `Quý ${ROMAN[Number(quarter.slice(-1)) - 1]} năm ${quarter.slice(0, 4)}`
        : inWords(month),
      day: lastDayOf(month).split('-').reverse().join('/'),
      rows: rowsOf(report, form, unit, month),
      totals: office.totals && form.totals.length > 0 && report.rows !== 'items',
      typedTotals: new Map(),
      office,
      extra: [],
      signed: signedOn(addDays(lastDayOf(month), 2)),
      postscript: '',
    };
  };
  const rowsOf = ({ rows }: Report, form: Form, unit: DemoUnit, month: Month): DemoRow[] => {
    if (rows === 'children') {
      return childrenOf(unit, month).map((child) =>
        rowOf(nameIn(child, month, places.rename.until), form, (position) =>
          figureAt(form, position, child, month),
        ),
      );
    }
    if (rows === 'categories') {
      return (province.categories.get(form.dimension ?? '') ?? []).map(({ id, name }) =>
        rowOf(name, form, (position) => {
          const measure = form.columns[position]?.measure;
          return measure === undefined ? undefined : figures.inMonth(measure, unit, month, id);
        }),
      );
    }
    return form.items.map(({ label, values }) => {
      const measureAt = (position: number) => {
        const target = values[form.columns[position]?.id ?? ''];
        return typeof target === 'string' ? target : undefined;
      };
      const [first] = Object.values(values);
      const words = province.measures.get(typeof first === 'string' ? first : '')?.unit_vi ?? '';
      const row = rowOf(label, form, (position) => {
        const measure = measureAt(position);
        return measure === undefined ? undefined : figures.inMonth(measure, unit, month);
      });
      return { ...row, words };
    });
  };
  const figureAt = (form: Form, position: number, unit: DemoUnit, month: Month): number | undefined => {
    const column = form.columns[position];
    if (!column?.measure) return undefined;
    if (!column.since) return figures.inMonth(column.measure, unit, month);
    const since = column.since === 'year' ? `${month.slice(0, 4)}-01-01` : column.since;
    return figures.since(column.measure, unit, since, month);
  };

  for (const month of months) {
    territory.districts.forEach((district, index) => {
      const { delimited, offices } = reports;
      const isDelimited = index === delimited.office;
      const office = isDelimited ? delimited : offices[index % offices.length];
      if (!office) throw new Error('no office');
      const sheets = reports.districts
        .filter((report) => isDuring(report, month))
        .map((report) => sheetOf(report, district, month, office));
      const sent = {
        unit: district.id,
        sender: `UBND ${district.name_vi}`,
        period: month,
        asOf: '',
        received: addDays(lastDayOf(month), 2 + randomFor(seed, `sent ${district.id} ${month}`).below(4)),
        note: { vi: '', en: '' },
      };
      if (!isDelimited) {
        files.push({ ...sent, path: `${month}/${district.id}.xlsx`, format: 'xlsx', sheets });
        return;
      }
      for (const sheet of sheets) {
        const path = `${month}/${district.id}-${sheet.form.id}.csv`;
        files.push({ ...sent, path, format: 'utf-8', sheets: [{ ...sheet, name: '' }] });
      }
    });
    const quarter = quarterEndingWith(month);
    if (quarter === undefined) continue;
    const [office] = reports.offices;
    if (!office) continue;
    files.push({
      path: `${quarter}/${territory.province.id}.xlsx`,
      format: 'xlsx',
      unit: territory.province.id,
      sender: 'Tổ khảo sát (minh họa)',
      period: quarter,
      asOf: '',
      received: addDays(lastDayOf(month), 9),
      note: { vi: '', en: '' },
      sheets: reports.province.map((report) => sheetOf(report, territory.province, month, office)),
    });
  }
  return files;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function isDuring({ during }: Report, month: Month): boolean {
  return !during || during.some(([first, last]) => first <= month && month <= last);
}

/** What cannot be counted is marked as the form says, where it has a sign for it. */
function rowOf(label: string, form: Form, figureAt: (position: number) => number | undefined): DemoRow {
  const sign = Object.entries(form.blanks).find(([, meaning]) => meaning === 'not-applicable')?.[0] ?? '';
  const written = form.columns.flatMap(({ as }, position): [number, Written][] => {
    if (as !== 'value') return [];
    const number = figureAt(position);
    return [[position, number === undefined ? { text: sign } : { number }]];
  });
  return { label, figures: new Map(written), typed: new Map(), words: '' };
}

export function signedOn(day: string): string {
  return `ngày ${day.slice(8)} tháng ${day.slice(5, 7)} năm ${day.slice(0, 4)}`;
}
