/**
 * Of whom and of when a table speaks, where its rows do not say: as the list of submissions declares it, as the hidden
 * identity of a template says, as the sheet is named or labelled, as the folder is named. Sources that contradict one
 * another are a finding, and the table is not read.
 */

import { type Day, daysBetween } from '../domain/day.ts';
import { type Finding, finding, type Where } from '../domain/finding.ts';
import { containsPeriod, type Period, parsePeriod } from '../domain/period.ts';
import type { Submission } from '../domain/registry.ts';
import { type CellValue, cellAddress, cellText, type Sheet } from '../domain/sheet.ts';
import type { SheetContext } from '../domain/submissionRead.ts';
import { aboutUnit } from './aboutUnit.ts';
import { meansNoDay, readDay, readPeriod, whyNoDate } from './date.ts';
import { periodOfFolder } from './folderPeriod.ts';
import type { Labelled } from './labelledCells.ts';
import type { Located } from './readTable.ts';
import type { Table } from './tableShape.ts';
import type { TemplateIdentity } from './templateIdentity.ts';
import { contradictedByTitles } from './titleContradictions.ts';
import { dayInTitle } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Declaration {
  /** The row of the list of submissions; undefined where the file is not in it. */
  listed: Located<Submission> | undefined;
  identity: TemplateIdentity | undefined;
  /** Path below the folder of submissions. */
  path: string;
}

/** What is declared for a whole file or sheet, whatever stands on it. */
export function declaredContext({ listed, identity, path }: Declaration): SheetContext {
  return {
    unit: listed?.value.unit || identity?.unit || '',
    period: parsePeriod(listed?.value.period || identity?.period || '') ?? periodOfFolder(path),
    isPeriodDeclared: Boolean(listed?.value.period || identity?.period),
    asOf: listed?.value.as_of ?? '',
    document: listed?.value.document ?? '',
    ...receiptOf(listed?.value.received ?? ''),
  };
}

function receiptOf(moment: string): Pick<SheetContext, 'received' | 'receivedAt'> {
  const [received = '', receivedAt = ''] = moment.split(' ');
  return { received, receivedAt };
}

export function contextOfTable(
  sheet: Sheet,
  table: Table,
  declaration: Declaration,
  vocabulary: Vocabulary,
): { context: SheetContext; findings: Finding[] } {
  const declared = declaredContext(declaration);
  const findings: Finding[] = [];
  const said = (as: 'unit' | 'period' | 'as-of'): { value: CellValue; where: Where } | undefined => {
    const labelled = table.above.findLast((cell) => cell.as === as && (cell.certain || isReadable(cell)));
    const cell = labelled ? cellAddress(labelled.row, labelled.column) : '';
    const where = { file: sheet.source.path, sheet: sheet.name, cell };
    if (labelled) return { value: labelled.value, where };
    if (table.form.sheetName !== as) return undefined;
    return { value: { kind: 'text', text: sheet.name }, where };
  };

  const isReadable = ({ as, value }: Labelled): boolean => {
    const text = cellText(value);
    if (as === 'period') return readPeriod(value, declared.period) !== undefined;
    if (as === 'as-of') return readDay(value) !== undefined;
    return vocabulary.units.find(text, declared.period?.last ?? '', '').found !== undefined;
  };

  let { period } = declared;
  const saidPeriod = said('period');
  if (saidPeriod) {
    const shown = cellText(saidPeriod.value);
    const own = readPeriod(saidPeriod.value, declared.period);
    if (!own) findings.push(finding(whyNoDate(shown), saidPeriod.where, { shown }));
    else if (declared.period && !containsPeriod(declared.period, own)) {
      const params = { what: 'period', shown: own.id, declared: declared.period.id };
      findings.push(finding('sheet/declared-otherwise', saidPeriod.where, params));
    }
    period = own ?? period;
  }

  let { unit } = declared;
  const saidUnit = said('unit');
  if (saidUnit) {
    const shown = cellText(saidUnit.value);
    const day = period?.last ?? '';
    const match = vocabulary.units.find(shown, day, unit);
    const elsewhere = vocabulary.units.find(shown, day, '').found;
    if (match.found) unit = match.found.id;
    else if (elsewhere) {
      const known = vocabulary.registry.units.get(unit);
      const params = {
        what: 'unit',
        shown,
        declared: known?.name_vi ?? unit,
        declared_en: known?.name_en ?? unit,
      };
      findings.push(finding('sheet/declared-otherwise', saidUnit.where, params));
    } else {
      const { code, params } = aboutUnit(shown, match, vocabulary.registry);
      findings.push(finding(code, saidUnit.where, params()));
    }
  }

  let { asOf } = declared;
  const saidDay = said('as-of');
  if (saidDay && !meansNoDay(cellText(saidDay.value))) {
    const day = readDay(saidDay.value);
    const shown = cellText(saidDay.value);
    if (!day) findings.push(finding(whyNoDate(shown), saidDay.where, { shown }));
    asOf = day ?? asOf;
  }
  const titleDay = table.titles.map(({ text }) => dayInTitle(text)).find((day) => day !== undefined);
  if (!saidDay && asOf === '' && titleDay) asOf = titleDay;
  if (findings.length === 0) {
    findings.push(...contradictedByTitles(sheet, table, { unit, period }, vocabulary));
  }
  if (asOf !== '' && period && isOutside(asOf, period)) {
    const where = saidDay?.where ?? declaration.listed?.at('as_of') ?? placeOf(sheet);
    findings.push(finding('cell/outside-period', where, { shown: asOf, period: period.id }));
  }
  return { context: { ...declared, unit, period, asOf }, findings };
}

/** Figures of a period hold as of a day in it or not long after it. */
export function isOutside(day: Day, period: Period): boolean {
  return day < period.first || daysBetween(period.last, day) > LONGEST_DELAY;
}

const LONGEST_DELAY = 300;

function placeOf(sheet: Sheet): Where {
  return { file: sheet.source.path, sheet: sheet.name, cell: '' };
}
