/**
 * One change in words of one language: what it is about, what it was and is, and why. Values keep to their side of the
 * target, and two that differ are shown with as many decimals as tell them apart.
 */

import type { CellCause, Difference, DifferenceDocument, Side } from '../domain/differenceDocument.ts';
import { parsePeriod } from '../domain/period.ts';
import { formatAgainstTarget, formatApart, formatTarget } from '../i18n/againstTarget.ts';
import { formatDay, formatPeriodInText } from '../i18n/date.ts';
import { escapeForDisplay, escapeInFull } from '../i18n/display.ts';
import { describePlace } from '../i18n/finding.ts';
import type { Language } from '../i18n/language.ts';
import { messagesFor } from '../i18n/messages.ts';
import { formatInFull, formatQuantity, type MeasureUnit } from '../i18n/number.ts';
import { DIFFERENCE } from '../i18n/sections/difference.ts';

type Names = DifferenceDocument['names'];

export interface Worded {
  text: string;
  details: string[];
}

export function changeInWords(change: Difference, names: Names, language: Language): Worded {
  const words = DIFFERENCE[language];
  const { before, after } = change;
  const values = valuesInWords(change, names, language);
  const status = (side: Side | null) => (side ? lower(messagesFor(language).status[side.status].name) : '');
  const targets = [before, after].map((side) => targetInWords(side, change, names, language));
  const [aimBefore = '', aim = ''] = targets;
  const isOther = (a: string, b: string) => before !== null && after !== null && a !== b;
  const parts = [
    isOther(values[0], values[1])
      ? `${values[0]} ${words.became} ${values[1]}`
      : after
        ? values[1]
        : values[0],
    isOther(status(before), status(after))
      ? `${status(before)} ${words.became} ${status(after)}`
      : status(after ?? before),
    isOther(aimBefore, aim) ? `${aimBefore} ${words.became} ${aim}` : after ? aim : aimBefore,
    before && after && before.rank !== after.rank
      ? words.rank(String(before.rank ?? words.noRank), String(after.rank ?? words.noRank))
      : '',
  ];
  return {
    text: `${topicOf(change, names, language)}: ${parts.filter((part) => part !== '').join('; ')}`,
    details: causesInWords(change, names, language),
  };
}

export function nameOf(
  names: Readonly<Record<string, { vi: string; en: string }>>,
  id: string,
  language: Language,
): string {
  return escapeInFull(names[id]?.[language] || id);
}

export function periodInWords(id: string, language: Language): string {
  const period = parsePeriod(id);
  return period ? formatPeriodInText(period, language) : escapeForDisplay(id);
}

export function indicatorName(names: Names, id: string, language: Language): string {
  return escapeInFull(names.indicators[id]?.name[language] || id);
}

/** The rest is in the JSON file. */
const MOST_CAUSES = 4;

/** Of what only one edition answers, that no cause is known says nothing. */
export function causesInWords(
  { causes, cells, kinds }: Difference,
  names: Names,
  language: Language,
  most = MOST_CAUSES,
): string[] {
  const words = DIFFERENCE[language];
  const chosen = causes.slice(0, most);
  const shown = chosen.filter(({ kind }) => kind === 'cell').length;
  const lines = chosen.map((cause) => {
    if (cause.kind === 'cell') return cellInWords(cause, names, language);
    if (cause.kind === 'others') {
      const units = cause.units.map((unit) => nameOf(names.units, unit, language)).join(', ');
      return words.others(cause.count, cause.count > cause.units.length ? `${units}, …` : units);
    }
    const row =
      cause.table === 'site'
        ? `${words.settings}: ${cause.key}`
        : words.registryRow(cause.table, escapeForDisplay(cause.key));
    const columns = cause.table === 'site' ? [] : cause.columns;
    return columns.length > 0 ? `${row}: ${columns.join(', ')}` : row;
  });
  if (lines.length === 0 && !kinds.includes('new') && !kinds.includes('gone')) lines.push(words.whyUnknown);
  if (cells > shown) lines.push(words.moreCells(cells - shown));
  return lines.map((line, index) => (index === 0 ? `${words.why} ${line}` : line));
}

function topicOf(change: Difference, names: Names, language: Language): string {
  const indicator = indicatorName(names, change.indicator, language);
  return [
    change.breakdown === ''
      ? indicator
      : `${indicator} – ${nameOf(names.categories, change.breakdown, language)}`,
    nameOf(names.units, change.unit, language),
    change.period === '' ? '' : periodInWords(change.period, language),
    change.lens === 'restated' ? DIFFERENCE[language].restated : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function valuesInWords(
  { before, after, indicator }: Difference,
  names: Names,
  language: Language,
): [string, string] {
  const { unit, decimals } = measureUnit(names, indicator);
  const shown = (side: Side | null) => {
    if (side?.value == null) return DIFFERENCE[language].noValue;
    if (side.target === null || side.comparator === null)
      return formatQuantity(side.value, unit, decimals, language);
    return formatAgainstTarget(side.value, side.target, side.comparator, unit, decimals, language);
  };
  const [was, is] = [shown(before), shown(after)];
  if (was !== is || before?.value == null || after?.value == null || before.value === after.value) {
    return [was, is];
  }
  return formatApart([before.value, after.value], unit, decimals, language);
}

function targetInWords(
  side: Side | null,
  { indicator }: Difference,
  names: Names,
  language: Language,
): string {
  const words = DIFFERENCE[language];
  if (!side) return '';
  if (side.target === null || side.comparator === null) return side.target_id === '' ? words.noTarget : '';
  return words.target(
    formatTarget(side.target, side.comparator, measureUnit(names, indicator).unit, language),
  );
}

function measureUnit(names: Names, indicator: string): { unit: MeasureUnit; decimals: number } {
  const known = names.indicators[indicator];
  return {
    unit: { unit_vi: known?.unit.vi ?? '', unit_en: known?.unit.en ?? '' },
    decimals: known?.decimals ?? 0,
  };
}

function cellInWords(cause: CellCause, names: Names, language: Language): string {
  const words = DIFFERENCE[language];
  const { before, after, correction } = cause;
  const said = (fact: CellCause['after']) => {
    if (!fact) return words.nothing;
    if (fact.value !== null) return formatInFull(fact.value, { unit_vi: '', unit_en: '' }, language);
    const absence = Object.entries(messagesFor(language).absence).find(([state]) => state === fact.state);
    return absence ? lower(absence[1].name) : escapeForDisplay(fact.state);
  };
  const isPlaced = after !== null && after.cell !== '';
  const place = isPlaced || !before ? after : before;
  const moved = before && isPlaced && before.file !== after.file;
  const where = [moved ? before : undefined, place]
    .flatMap((fact) => (fact ? [describePlace(fact, language)] : []))
    .join(` ${words.became} `);
  const of = [
    escapeInFull(names.measures[cause.measure]?.name[language] || cause.measure),
    cause.breakdown === '' ? '' : nameOf(names.categories, cause.breakdown, language),
    nameOf(names.units, cause.unit, language),
    periodInWords(cause.period, language),
  ].filter((part) => part !== '');
  const decision =
    correction && cause.how === 'corrected'
      ? `; ${words.decided(escapeForDisplay(correction.decided_by), formatDay(correction.decided_on, language), escapeForDisplay(correction.reason[language]))}`
      : '';
  return `${where}: ${said(before)} ${words.became} ${said(after)} (${words.how[cause.how]}; ${of.join(', ')})${decision}`;
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
