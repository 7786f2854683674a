/** English words of findings about sheets. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { nameOf } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_EN } from './names.ts';

export const SHEET_EN: FamilyCatalogue<'sheet'> = {
  'sheet/unrecognised': {
    title: 'Form not recognised',
    message: ({ form, header }) =>
      `The sheet matches no form.${when(form, ` The nearest is "${form}"`)}${
        form === ''
          ? when(header, ` Missing: "${header}".`)
          : `${when(header, `, but it lacks: "${header}"`)}.`
      }`,
    hint: () =>
      'Make the header rows like those of the form. If the sheet is not a form, delete it from the file.',
  },
  'sheet/title-missing': {
    title: 'Title of the form is missing',
    message: ({ form, header }) =>
      `The column headers are those of the form${when(form, ` "${form}"`)}, but no title${when(header, ` with the words "${header}"`)} stands above the table.`,
    hint: ({ header }) => `Write the title above the table${when(header, `, with the words "${header}"`)}.`,
  },
  'sheet/ambiguous-form': {
    title: 'Matches several forms',
    message: ({ first, second }) =>
      `The sheet matches more than one form${when(first, `: "${first}"`)}${when(second, ` and "${second}"`)}.`,
    hint: () =>
      'Keep the title above the table as it is printed in the form, for example the name of the annex.',
  },
  'sheet/ignored': {
    title: 'Sheet left out',
    message: () => 'The sheet holds no table of any form, so it is left out.',
    hint: () =>
      'Nothing to mend if it is not a form, for example a sheet of remarks. Otherwise make its header rows like those of the form.',
  },
  'sheet/second-table': {
    title: 'Another table that follows no form',
    message: ({ header }) =>
      `Besides the table that was recognised, the sheet holds one of no known form${when(header, `, with the header "${header}"`)}; that one is not used.`,
    hint: () =>
      'Make the headers of that table like those of the form. If it is not part of the form, delete it.',
  },
  'sheet/declared-otherwise': {
    title: 'Sheet and list disagree',
    message: ({ what, shown, declared }) => {
      const subject = nameOf(NAMES_EN.subject, what) || 'thing';
      return `The sheet says one ${subject}${when(shown, ` (${shown})`)}, and the list of files received declares another${when(declared, ` (${declared})`)}, so it is unknown where the figures belong.`;
    },
    hint: ({ what }) =>
      `Correct the wrong one: the line above the table, or the line of the file on the list${what === 'period' ? ', for example the period 2023-09' : ''}.`,
  },
  'sheet/hidden-data': {
    title: 'Hidden content',
    message: ({ what, places }) => {
      const name = nameOf(NAMES_EN.hidden, what);
      const hidden = `${when(name, `${name} `)}${what === 'sheet' ? `"${places}"` : places}`;
      return `Something is hidden but has content${when(places, `: ${hidden}`)}; figures of a form in it are read all the same.`;
    },
    hint: () => 'Delete them if they are old; unhide them if they are right, so that everyone sees them.',
  },
  'sheet/merged-data': {
    title: 'Figures in merged cells',
    message: ({ range, count }) =>
      count === ''
        ? `Cells${when(range, ` ${range}`)} are merged among the figures, so it is unknown to which row or column the figure belongs; it is not used.`
        : `The cells${when(range, ` ${range}`)} are merged, and content is covered beneath them (cells: ${count}); it is not used.`,
    hint: () => 'Unmerge the cells, then delete what is not needed or move each figure to its own cell.',
  },
  'sheet/external-link': {
    title: 'Formulas take figures from another file',
    message: ({ count }) =>
      `Some cells${when(count, ` (${count})`)} take their figure from another workbook; what is read is what Excel last stored, which may be old.`,
    hint: () =>
      'Open both files so that Excel updates them, then copy the cells and paste their values (Paste Special › Values) over the formulas.',
  },
  'sheet/too-many-problems': {
    title: 'Many more problems on the sheet',
    message: ({ limit, count }) =>
      `Only the first ${limit === '' ? 'places' : limit} are named${when(count, `; the sheet has ${count} more`)}.`,
    hint: () => 'Mend those named, first of all what is wrong in a whole column, then check again.',
  },
  'sheet/too-many-cells': {
    title: 'Too many cells',
    message: ({ limit }) => `The sheet has more cells than allowed${when(limit, ` (at most ${limit})`)}.`,
    hint: () => 'Delete empty rows and columns at the end, or copy only the table into a new file.',
  },
};
