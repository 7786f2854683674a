/** One figure of a receipt: where it stands, what the cell shows, why it is withheld or corrected where it is. */

import type { Where } from '../domain/finding.ts';
import type { Observation, Row } from '../domain/observation.ts';
import { formatDay } from '../i18n/date.ts';
import { escapeForDisplay, escapeInFull } from '../i18n/display.ts';
import { describeFinding } from '../i18n/finding.ts';
import { formatInFull } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';

export interface ReceiptLine {
  /** The figure is taken away: the shorter of two cumulative ones. */
  minus: boolean;
  measure: string;
  /** Empty where it is the unit of the receipt, by the name that it has today. */
  unit: string;
  category: string;
  /** Unrounded, in the unit of the measure, or why there is none. */
  text: string;
  value: number | undefined;
  file: string;
  sheet: string;
  cell: string;
  shown: string;
  document: Link | undefined;
  asOf: string;
  /** What is wrong with the cell or its file, where the figure is withheld for that. */
  reason: string;
  /** Label and words of each part of the decision by which the file is not taken as it is. */
  correction: { label: string; text: string }[];
  earlier: { text: string; asOf: string; file: string; cell: string }[];
}

export function lineOf(context: ViewContext, fact: Observation, of: string, minus: boolean): ReceiptLine {
  const { registry, language, addresses } = context;
  const measure = registry.measures.get(fact.measure);
  const category = registry.categories.get(fact.category);
  const unitName = context.unitName(fact.unit, fact.asOf);
  const document = registry.documents.get(fact.document);
  return {
    minus,
    measure: measure ? context.name(measure) : fact.measure,
    unit: fact.unit === of && unitName === context.unitName(of) ? '' : unitName,
    category: category ? context.name(category) : '',
    text: quantityText(context, fact),
    value: fact.quantity.state === 'value' ? fact.quantity.number : undefined,
    file: escapeInFull(fact.where.file),
    sheet: escapeInFull(fact.where.sheet),
    cell: fact.where.cell,
    shown: escapeForDisplay(fact.shown),
    document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
    asOf: formatDay(fact.asOf, language),
    reason: reasonOf(context, fact),
    correction: correctionOf(context, fact),
    earlier: fact.revisions.map((row) => ({
      text: quantityText(context, row),
      asOf: formatDay(row.asOf, language),
      file: escapeInFull(row.where.file),
      cell: row.where.cell,
    })),
  };
}

function quantityText(context: ViewContext, row: Row): string {
  const measure = context.registry.measures.get(row.measure);
  if (row.quantity.state !== 'value') return context.words.absence[row.quantity.state].name;
  return measure ? formatInFull(row.quantity.number, measure, context.language) : String(row.quantity.number);
}

/** An invalid figure is explained by the errors at its cell, or by those of its whole sheet or file. */
export function reasonOf(context: ViewContext, fact: Observation): string {
  if (fact.quantity.state === 'withheld') return context.words.withheld['small-number'].meaning;
  if (fact.quantity.state !== 'invalid') return '';
  const errors = context.errorsOf(fact.where.file);
  const touches = ({ file, sheet, cell }: Where) =>
    file === fact.where.file &&
    [fact.where.sheet, ''].includes(sheet) &&
    [fact.where.cell, ''].includes(cell);
  const [error] = errors.filter(({ where, also }) => [where, ...also].some(touches));
  const found = error ?? (fact.where.cell === '' ? errors[0] : undefined);
  return found
    ? describeFinding(found, context.language).message
    : context.words.withheld['file-error'].meaning;
}

function correctionOf(
  context: ViewContext,
  { correction, quantity }: Observation,
): ReceiptLine['correction'] {
  if (!correction || quantity.state === 'withheld') return [];
  const words = context.words.chart.receipt.correction;
  const document = context.registry.documents.get(correction.document);
  const vi = context.language === 'vi';
  return [
    { label: words.fileSays, text: escapeForDisplay(correction.was) || words.nothing },
    { label: words.readAs, text: escapeForDisplay(correction.instead) || words.nothing },
    { label: words.reason, text: vi ? correction.reason_vi : correction.reason_en },
    { label: words.decidedBy, text: correction.decided_by },
    { label: words.decidedOn, text: formatDay(correction.decided_on, context.language) },
    ...(document ? [{ label: words.document, text: document.number }] : []),
  ];
}
