/** English words of findings about rows: shifted ones, and keys that are unknown or given twice. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';
import { read } from './read.ts';

const LOST_LETTERS_HINT =
  'Open the original file and save it as .xlsx, or choose "CSV UTF-8" when saving; the letters of this file cannot be restored.';

export const ROW_EN: FamilyCatalogue<'row'> = {
  'row/too-many-fields': {
    title: 'More cells than headers',
    message: ({ shown }) =>
      `${read(shown)} This cell stands beyond the last header, so the cells of the row may have shifted; no number of the row is used.`,
    hint: () =>
      'Check the separators in the row. A number with a comma such as 54,9 must stand in quotation marks, or save the file with semicolons between columns.',
  },
  'row/too-few-fields': {
    title: 'Fewer cells than headers',
    message: ({ count, limit }) =>
      `The row has fewer cells than the header${count && limit ? `: ${count} instead of ${limit}` : ''}; those missing count as empty.`,
    hint: () =>
      'Give every separator of the row, for empty cells too; opening the file in Excel and saving it is enough.',
  },
  'row/shifted': {
    title: 'Shifted row',
    message: ({ shown }) =>
      `${read(shown)} This column holds names, so the cells of the row seem to have shifted; no number of the row is used.`,
    hint: () => 'Move the name and each number to its own column; unmerge the cells of the row first.',
  },
  'row/unknown-unit': {
    title: 'Unknown unit',
    message: ({ unit, nearest }) => {
      if (unit === '') return `${read(unit)} The row lacks the name or code of a unit.`;
      if (hasLostLetters(unit))
        return `${read(unit)} Its accented letters have become question marks, so the unit is unclear.`;
      return `${read(unit)} There was no unit of this name here at that time.${when(nearest, ` The nearest name in the list is "${nearest}".`)}`;
    },
    hint: ({ unit, nearest }) => {
      if (unit === '')
        return 'Write the name or code of the unit here; if the row holds no figures, delete the row.';
      if (hasLostLetters(unit)) return LOST_LETTERS_HINT;
      return `${
        nearest === ''
          ? 'Write the kind of unit and its name as in the list of units, or its code.'
          : `Only if that is the unit meant, write "${nearest}"; otherwise write the name or code of the unit that reports.`
      } For whoever keeps the list: if this is another name of a unit, add it to the unit's other names.`;
    },
  },
  'row/ambiguous-unit': {
    title: 'Name of several units',
    message: ({ unit, first, second }) =>
      `${read(unit)} More than one unit has this name${when(first, `: ${first}`)}${when(second, ` or ${second}`)}.`,
    hint: () => 'Write the full name: level, name and the unit above it; or write the code of the unit.',
  },
  'row/closed-unit': {
    title: 'Unit did not exist then',
    message: ({ unit }) =>
      `${read(unit)} The list of units has this unit, but it did not exist on the last day of the period.`,
    hint: () =>
      'Check the period of the figures; if it is right, write the unit of that time, including its kind (commune, ward, district…).',
  },
  'row/unknown-category': {
    title: 'Unknown item',
    message: ({ category, nearest }) =>
      `${read(category)} ${category === '' ? 'An item of the form is needed here.' : 'The form has no such item.'}${when(nearest, ` The most similar is "${nearest}".`)}`,
    hint: ({ nearest }) => `Write the item as in the form${when(nearest, `, for example "${nearest}"`)}.`,
  },
  'row/unknown-state': {
    title: 'Progress is unclear',
    message: ({ shown }) =>
      `${read(shown)} How far the task is has to be said here in one of the ways that the form knows.`,
    hint: ({ nearest }) => `Write it as the form does${when(nearest, `, for example "${nearest}"`)}.`,
  },
  'row/duplicate-same': {
    title: 'Repeated row',
    message: ({ first }) =>
      `The same figure is given twice with the same number${when(first, ` (${first})`)}; it is counted once.`,
    hint: () => 'Delete the extra row.',
  },
  'row/duplicate-different': {
    title: 'Two numbers for one thing',
    message: ({ first, second }) =>
      `One unit, one period and one measure have two different numbers${when(
        first,
        `: ${first}${when(second, ` and ${second}`)}`,
      )}; neither is used.`,
    hint: () => 'Keep the right one and delete the other.',
  },
  'row/subtotal-skipped': {
    title: 'Row of a sum is not counted',
    message: ({ shown }) =>
      `The row${when(shown, ` "${shown}"`)} adds up other rows, so it is only compared and not counted again.`,
    hint: () => 'Nothing to mend if it is a sum. If it is a figure of its own, name its unit or item.',
  },
};

/** A question mark inside a word, or the sign that programs put in place of letters that they could not keep. */
function hasLostLetters(name: string): boolean {
  return /\p{L}\?+\p{L}|\uFFFD/u.test(name);
}
