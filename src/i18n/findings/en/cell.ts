/** English words of findings about single cells. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { nameOf } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_EN } from './names.ts';
import { read } from './read.ts';

export const CELL_EN: FamilyCatalogue<'cell'> = {
  'cell/not-a-number': {
    title: 'Not a number',
    message: ({ shown }) => `${read(shown)} A number is needed here.`,
    hint: () => 'Write a number, for example 1250 or 1.250. Leave the cell empty if there is no figure yet.',
  },
  'cell/ambiguous-number': {
    title: 'Number with two readings',
    message: ({ shown, first, second }) =>
      `${read(shown)} The mark may separate decimals or thousands${when(
        first,
        `: this could be ${first}${when(second, ` or ${second}`)}`,
      )}.`,
    hint: ({ second }) =>
      `Vietnamese spreadsheets write counts as 1250 or 1.250 and decimals with a comma, 54,9.${when(
        second,
        ` If a count is meant, write ${second}.`,
      )}`,
  },
  'cell/thousands-misplaced': {
    title: 'Separator in the wrong place',
    message: ({ shown }) => `${read(shown)} A thousands separator stands before each group of three digits.`,
    hint: () => 'Write the number again, for example 1250000 or 1.250.000.',
  },
  'cell/unit-in-number': {
    title: 'Words inside a number',
    message: ({ shown }) => `${read(shown)} Only the number belongs here, without unit or remark.`,
    hint: () => 'Keep the number alone, 12 instead of "12 hồ sơ". Remarks go into the column for remarks.',
  },
  'cell/negative-count': {
    title: 'Count below zero',
    message: ({ shown }) => `${read(shown)} A count cannot be less than 0.`,
    hint: () =>
      'Check the subtraction or formula. If "-" means that there is no figure yet, leave the cell empty.',
  },
  'cell/fraction-in-count': {
    title: 'Count with a fraction',
    message: ({ shown }) => `${read(shown)} Whole things are counted here, so the number must be whole.`,
    hint: () => 'Write a whole number, for example 1250. A rate belongs in the column for rates.',
  },
  'cell/not-a-fraction': {
    title: 'Not two numbers with a slash',
    message: ({ shown }) =>
      `${read(shown)} Two numbers with a slash between them are needed here: what is done, then the total.`,
    hint: () => 'Write for example 13.236/27.410. Leave the cell empty if there is no figure yet.',
  },
  'cell/percent-scale': {
    title: 'Scale of the percentage is unclear',
    message: ({ shown, first, second }) =>
      `${read(shown)} This column holds percentages, and it is not certain how many percent are meant${when(
        first,
        `: this could be ${first}${when(second, ` or ${second}`)}`,
      )}.`,
    hint: ({ first, second }) =>
      first !== '' && second !== ''
        ? `Write it with the sign %: ${second} or ${first}.`
        : 'Write it with the sign %, for example 80% or 0,8%.',
  },
  'cell/formula-not-calculated': {
    title: 'Formula was never calculated',
    message: () => 'The cell has a formula, but the file holds no result for it, so the number is unknown.',
    hint: () => 'Open the file in Excel, press F9, save and send it again; or write the number itself.',
  },
  'cell/formula-error': {
    title: 'Formula gives an error',
    message: ({ shown }) => `The formula gives an error${when(shown, ` "${shown}"`)} instead of a number.`,
    hint: () =>
      'Correct the formula, or write the number. Where nothing occurred, write 0 in both cells of the ratio.',
  },
  'cell/looks-like-a-date': {
    title: 'Number became a date',
    message: ({ shown }) =>
      `${read(shown)} A number is needed here, but the cell holds a date; Excel changes what looks like one, such as 6/6.`,
    hint: () =>
      'Format the cell as Text and write the number again, for example 24, or 6/6 in a column of two numbers.',
  },
  'cell/impossible-date': {
    title: 'No such date or period',
    message: ({ shown }) =>
      shown === ''
        ? `${read(shown)} A date or period is needed here.`
        : `${read(shown)} This is not a date or period that exists.`,
    hint: () =>
      'Write day/month/year, for example 20/9/2023, or a period such as "Tháng 9/2023", "Quý III/2023".',
  },
  'cell/beyond-maximum': {
    title: 'More than is possible',
    message: ({ shown, limit }) =>
      `${read(shown)} This is more than the figure can be${when(limit, `, which is ${limit}`)}.`,
    hint: () => 'Check the decimal comma, for example 68,61 and not 6861.',
  },
  'cell/unexpected-figure': {
    title: 'A figure where none is asked for',
    message: ({ shown, header }) =>
      `${read(shown)} The form has no figure in this cell${when(header, ` of the row "${header}"`)}, so it is not used.`,
    hint: () => 'See which column and row the figure belongs to; if it is not needed, delete it.',
  },
  'cell/code-lost-zeros': {
    title: 'Code lost its leading zeros',
    message: ({ shown, nearest }) =>
      `${read(shown)} A code is needed here${when(nearest, `, probably ${nearest}`)}; a spreadsheet drops leading zeros when it takes a code for a number.`,
    hint: ({ nearest }) =>
      `Format the column as Text and write the code again, for example ${nearest === '' ? '070' : nearest}.`,
  },
  'cell/unreadable': {
    title: 'Cell cannot be read for certain',
    message: ({ shown, reason }) => {
      const why = nameOf(NAMES_EN.unreadable, reason);
      return `${when(shown, `The cell shows "${shown}", but w`) || 'W'}hat the file holds cannot be read for certain${when(why, `: ${why}`)}.`;
    },
    hint: () =>
      'Clear the content and the format of the cell and type it again, for example 118, without a footnote mark.',
  },
};
