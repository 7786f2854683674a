/**
 * The hidden sheet with the lists from which cells let one choose. Names of units, categories, measures and states in,
 * the range of each list out, as a rule of a cell refers to it.
 */

import type ExcelJS from 'exceljs';
import type { Form } from '../../domain/form.ts';
import { LISTS_SHEET } from '../../domain/ourSheets.ts';
import type { Period } from '../../domain/period.ts';
import type { Registry, Unit } from '../../domain/registry.ts';
import { columnLetters } from '../../domain/sheet.ts';
import { type ListName, officialName } from './cells.ts';
import { signMeanings } from './signs.ts';
import { unitLabel, unitsBelow } from './units.ts';

const NAMES: readonly ListName[] = ['signs', 'states', 'units', 'categories', 'measures'];
/** The first column holds the mark alone. */
const FIRST_COLUMN = 2;

/** Undefined for a list that is empty. */
export type ListRanges = Partial<Record<ListName, string>>;

export type ChoiceLists = Record<ListName, string[]>;

export function drawLists(workbook: ExcelJS.Workbook, lists: ChoiceLists): void {
  const sheet = workbook.addWorksheet(LISTS_SHEET.name, { state: 'hidden' });
  sheet.getCell('A1').value = LISTS_SHEET.mark;
  NAMES.forEach((name, index) => {
    [name, ...lists[name]].forEach((text, row) => {
      sheet.getCell(row + 1, index + FIRST_COLUMN).value = text;
    });
  });
}

/** Where `drawLists` puts each list. */
export function listRanges(lists: ChoiceLists): ListRanges {
  const ranges: ListRanges = {};
  NAMES.forEach((name, index) => {
    const letters = columnLetters(index + FIRST_COLUMN);
    const last = lists[name].length + 1;
    if (last > 1) ranges[name] = `'${LISTS_SHEET.name}'!$${letters}$2:$${letters}$${last}`;
  });
  return ranges;
}

export function choiceLists(form: Form, unit: Unit, period: Period, registry: Registry): ChoiceLists {
  const asked = (as: string) => form.columns.some((column) => column.as === as);
  const units = [...new Set([unit, ...unitsBelow(registry, unit, period.last)])];
  return {
    signs: [...signMeanings(form).keys()],
    states: stateWords(form),
    units: asked('measure') ? units.map((one) => unitLabel(one, units)) : [],
    categories: asked('measure') ? anyCategories(form, registry) : [],
    measures: asked('measure') ? measureNames(registry) : [],
  };
}

/** Names; the code where two measures have the same name. */
function measureNames(registry: Registry): string[] {
  const measures = [...registry.measures.values()];
  const shared = (name: string) => measures.filter(({ name_vi }) => name_vi === name).length > 1;
  return measures.map(({ id, name_vi }) => (shared(name_vi) ? id : name_vi));
}

/** The first word of each state; the others are for reading only. */
function stateWords({ states }: Form): string[] {
  const words = Object.keys(states);
  return words.filter((word) => words.find((other) => states[other] === states[word]) === word);
}

/** Those of the form; where each row has the breakdown of its measure, all. */
function anyCategories(form: Form, registry: Registry): string[] {
  const known = [...registry.categories.values()];
  const dimensions = form.dimension
    ? [form.dimension]
    : [...new Set(known.map(({ dimension }) => dimension))];
  const categories = dimensions.flatMap((dimension) =>
    known.filter((category) => category.dimension === dimension).sort((a, b) => a.order - b.order),
  );
  return [...new Set(categories.map(officialName))];
}
