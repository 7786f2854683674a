/**
 * Evaluations as a table to take away, in one language: the figures as the page shows them and unrounded, what they are
 * held against, and the cells that they come from. Where nothing is published of a value, nothing of it is here.
 */

import type { DataCell, DataColumn, DataFile } from '../domain/dataFile.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Where } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
import { honestDecimals } from '../i18n/againstTarget.ts';
import { formatPeriod } from '../i18n/date.ts';
import { escapeInFull } from '../i18n/display.ts';
import type { DataFileColumn } from '../i18n/sections/dataFile.ts';
import type { ViewContext } from './context.ts';
import type { WordedList } from './figureLists.ts';

const PLACES_SHOWN = 6;
const TO_THE_RIGHT: ReadonlySet<DataFileColumn> = new Set([
  'from',
  'to',
  'value',
  'unrounded',
  'numerator',
  'denominator',
  'target',
  'due',
  'asOf',
]);
const ALWAYS: ReadonlySet<DataFileColumn> = new Set(['value', 'unrounded', 'status']);

/** In the order given; columns that no row fills are left out, but those of the value itself. */
export function dataFile(list: WordedList): DataFile {
  const { context, title, evaluations } = list;
  const words = context.words.dataFile;
  const rows = evaluations.map((evaluation) => rowOf(context, evaluation));
  const names = (Object.keys(words.columns) as DataFileColumn[]).filter(
    (name) => ALWAYS.has(name) || rows.some((row) => row[name] !== undefined),
  );
  return {
    title,
    columns: names.map((name): DataColumn => ({ name: words.columns[name], right: TO_THE_RIGHT.has(name) })),
    rows: rows.map((row) => names.map((name) => row[name])),
    notes: notesOf(list),
    sheets: words.sheets,
  };
}

type Row = Readonly<Record<DataFileColumn, DataCell>>;

function rowOf(context: ViewContext, evaluation: Evaluation): Row {
  const { registry, words, language } = context;
  const { period, target, targetValue, coverage, category, value } = evaluation;
  const indicator = registry.indicators.get(evaluation.indicator);
  if (!indicator) throw new Error(`unknown indicator ${evaluation.indicator}`);
  const facts = value === undefined ? [] : factsOf(evaluation);
  const found = registry.categories.get(category);
  const measured = language === 'vi' ? indicator.unit_vi : indicator.unit_en;
  return {
    indicatorCode: indicator.id,
    indicator: context.name(indicator),
    unitCode: evaluation.unit,
    unit: context.unitName(evaluation.unit),
    period: period && formatPeriod(period, language),
    from: period && { day: period.first },
    to: period && { day: period.last },
    category: found && context.name(found),
    value: shownValue(indicator, evaluation),
    unrounded: quantity(indicator, value),
    measured: measured || undefined,
    ...partsOf(evaluation),
    comparator: target && words.dataFile.comparator[target.comparator],
    target: quantity(indicator, targetValue),
    due: target?.kind === 'deadline' ? { day: target.to } : undefined,
    targetDocument: target && registry.documents.get(target.document)?.number,
    status: words.status[evaluation.status].name,
    coverage:
      coverage.expected > 1 ? words.dataFile.coverage(coverage.reported, coverage.expected) : undefined,
    asOf: evaluation.asOf ? { day: evaluation.asOf } : undefined,
    documents: documentsOf(context, facts),
    places: placesOf(context, facts),
    remark: remarkOf(context, evaluation),
  };
}

/** With the decimals of the page; unrounded where no rounding tells the same as the status. */
function shownValue(indicator: Indicator, { value, target, targetValue }: Evaluation): DataCell {
  if (value === undefined) return undefined;
  const { decimals } = indicator;
  return quantity(
    indicator,
    value,
    target && targetValue !== undefined
      ? honestDecimals(value, targetValue, target.comparator, indicator, decimals)
      : decimals,
  );
}

function quantity(indicator: Indicator, number: number | undefined, decimals?: number): DataCell {
  return number === undefined ? undefined : { number, percent: isPercentage(indicator), decimals };
}

/** Both or neither: above nothing the numerator is the value once more. */
function partsOf({ value, numerator, denominator }: Evaluation): Pick<Row, 'numerator' | 'denominator'> {
  const isKnown = value !== undefined && denominator !== undefined;
  return {
    numerator: isKnown ? plain(numerator) : undefined,
    denominator: isKnown ? plain(denominator) : undefined,
  };
}

function plain(number: number | undefined): DataCell {
  return number === undefined ? undefined : { number, percent: false, decimals: undefined };
}

function factsOf({ inputs }: Evaluation): Observation[] {
  return [...inputs.numerator, ...inputs.denominator].flatMap(({ observations, subtracted }) => [
    ...observations,
    ...subtracted,
  ]);
}

function documentsOf({ registry }: ViewContext, facts: readonly Observation[]): string | undefined {
  const numbers = new Set(facts.flatMap(({ document }) => registry.documents.get(document)?.number ?? []));
  return [...numbers].join('; ') || undefined;
}

function placesOf({ words }: ViewContext, facts: readonly Observation[]): string | undefined {
  const places = new Map(facts.map(({ where }) => [`${where.file}\t${where.sheet}\t${where.cell}`, where]));
  const more = places.size - PLACES_SHOWN;
  const shown = [...places.values()].slice(0, more > 1 ? PLACES_SHOWN : places.size).map(placeText);
  return [...shown, ...(more > 1 ? [words.dataFile.morePlaces(more)] : [])].join('; ') || undefined;
}

function placeText({ file, sheet, cell }: Where): string {
  return [file, sheet, cell]
    .filter((part) => part !== '')
    .map(escapeInFull)
    .join(' › ');
}

function remarkOf({ words, registry }: ViewContext, { lens, estimated }: Evaluation): string | undefined {
  return (
    [
      registry.site.illustrative ? words.site.illustrative : '',
      lens === 'restated' ? words.dataFile.restated : '',
      estimated ? words.chart.receipt.estimated : '',
    ]
      .filter((text) => text !== '')
      .join('; ') || undefined
  );
}

function notesOf({ context, title, sentence, more, address }: WordedList): DataFile['notes'] {
  const { words, registry, language, site } = context;
  const { notes } = words.dataFile;
  const { licence } = registry.site;
  return [
    ...(registry.site.illustrative ? [{ label: notes.reading, text: words.site.illustrative }] : []),
    { label: notes.title, text: title },
    { label: notes.about, text: sentence },
    ...more,
    { label: notes.reading, text: notes.howToRead },
    { label: notes.address, text: site ? new URL(address, site).href : address },
    { label: notes.publisher, text: registry.site.publisher[language] },
    { label: notes.version, text: context.version },
    ...(licence ? [{ label: notes.licence, text: `${licence.name} (${licence.address})` }] : []),
  ].filter(({ text }) => text !== '');
}
