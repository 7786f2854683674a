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
    hint: () =>
      'Write a number: 1250 where things are counted, 54% for a rate. Leave the cell empty if there is no figure yet.',
  },
  'cell/ambiguous-number': {
    title: 'Number with two readings',
    message: ({ shown, first, second }) =>
      `${read(shown)} The mark may separate decimals or thousands${when(
        first,
        `: this could be ${first}${when(second, ` or ${second}`)}`,
      )}.`,
    hint: () =>
      'Compare with the original figure and write it again. Whole numbers go without marks, for example 1250; decimals belong only to rates and scores.',
  },
  'cell/marks-misused': {
    title: 'Dots and commas are not those of the column',
    message: ({ shown, first }) =>
      `${read(shown)} Dots and commas do not stand here as this column writes numbers${when(first, `; this is probably ${first}`)}.`,
    hint: ({ first }) =>
      `${when(first, `If that is meant, write ${first}. `)}A column writes its numbers in one way; whole numbers go without marks.`,
  },
  'cell/thousands-as-decimal': {
    title: 'Thousands were taken for decimals',
    message: ({ shown, first, second }) =>
      `${read(shown)} A count must be whole. Excel may be using the dot as its decimal mark${when(
        first,
        `, so that ${first} as typed was not taken for ${second === '' ? 'thousands' : second}`,
      )}.`,
    hint: ({ second }) =>
      `Compare with the original figure. ${when(second, `If it is ${second}, type ${second} without a dot. `)}A rate belongs in the column for rates.`,
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
  'cell/percent-in-count': {
    title: 'Percentage where things are counted',
    message: ({ shown }) => `${read(shown)} This column holds counts, and this is a percentage.`,
    hint: () =>
      'Write what was counted, for example 12. A rate belongs in the column for rates; if the format of the cell is a percentage, make it Number.',
  },
  'cell/two-numbers': {
    title: 'Two numbers in one cell',
    message: ({ shown }) => `${read(shown)} Only one number belongs here.`,
    hint: () => 'Write each number into its own column: what is done into one, the total into the other.',
  },
  'cell/approximate-number': {
    title: 'Number is only approximate',
    message: ({ shown }) => `${read(shown)} This is an estimate or a limit and not the exact number.`,
    hint: () =>
      'Write the exact number, for example 1912. If there is none yet, leave the cell empty and put the estimate into the remarks.',
  },
  'cell/scientific-notation': {
    title: 'Number was shortened',
    message: ({ shown }) =>
      `${read(shown)} This is how Excel shortens a long number; its last digits may be lost.`,
    hint: () => 'Format the cell as Number, widen the column and write it in full, for example 123456.',
  },
  'cell/negative-count': {
    title: 'Figure below zero',
    message: ({ shown }) => `${read(shown)} The figure here cannot be less than 0.`,
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
        : `${read(shown)} The calendar has no such date or period.`,
    hint: () =>
      'Write the day before the month, for example 20/9/2023, or a period such as "Tháng 9/2023"; the year lies between 2000 and 2099.',
  },
  'cell/unread-date': {
    title: 'Date or period written in an unknown way',
    message: ({ shown }) =>
      `${read(shown)} A date or period is needed here, written so that it can mean only one thing.`,
    hint: () =>
      'Write a date as 20/9/2023 or "ngày 20 tháng 9 năm 2023", a period as "Tháng 9/2023", "Quý III/2023", "6 tháng đầu năm 2023", "Năm 2023", "20/6/2023 - 20/9/2023".',
  },
  'cell/beyond-maximum': {
    title: 'More than is possible',
    message: ({ shown, limit }) =>
      `${read(shown)} This is more than the figure can be${when(limit, `, which is ${limit}`)}.`,
    hint: () =>
      'Check the decimal mark, for example 68,61 and not 6861; for a rate, check what is done and the total.',
  },
  'cell/scaled-unit': {
    title: 'Figures in thousands or millions',
    message: ({ shown }) =>
      `${read(shown)} The figures may have been divided by a thousand or a million, so what they are is not certain.`,
    hint: () => 'Write the whole number in the unit of the form, for example 13250 and not 13,25 thousand.',
  },
  'cell/outside-period': {
    title: 'Day or period outside the report',
    message: ({ shown, period }) =>
      `${read(shown)} It lies outside the period of the report${when(period, `, which is ${period}`)}.`,
    hint: () =>
      'Check the order day/month/year and the year, for example 20/9/2023; or move the file to its period.',
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
