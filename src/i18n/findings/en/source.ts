/** English words of findings that compare a figure with what was reported elsewhere or earlier. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';
import { read } from './read.ts';

export const SOURCE_EN: FamilyCatalogue<'source'> = {
  'source/sources-disagree': {
    title: 'Two sources disagree',
    message: ({ first, second }) =>
      `The same figure is given differently in two places${when(first, `: "${first}"${when(second, ` and "${second}"`)}`) || when(second, `: "${second}" in one, nothing in the other`)}.`,
    hint: () => 'Compare the two, agree on one number with the senders and correct the wrong source.',
  },
  'source/parent-and-children-disagree': {
    title: 'Unit and units below it disagree',
    message: ({ stated, computed }) =>
      `The figure of the unit above${when(stated, `, ${stated},`)} differs from the sum of the units below it${when(computed, `, ${computed}`)}.`,
    hint: () =>
      'See whether a unit below it is missing, extra or mistyped, then correct the side that is wrong.',
  },
  'source/period-and-parts-disagree': {
    title: 'Period and its parts disagree',
    message: ({ stated, computed }) =>
      `The figure of the whole period${when(stated, `, ${stated},`)} differs from the sum of the shorter periods within it${when(computed, `, ${computed}`)}.`,
    hint: () =>
      'Compare each report named here, and check whether a cumulative figure stands where that of one period belongs. Correct the side that is wrong.',
  },
  'source/cumulative-falls': {
    title: 'Cumulative figure falls',
    message: ({ first, second }) =>
      `A cumulative figure grows or stays, but this one falls${first && second ? `: earlier "${first}", now "${second}"` : ''}.`,
    hint: () =>
      'Check whether the cell holds the cumulative figure or that of this period alone. If the earlier one was wrong, send that report again.',
  },
  'source/copied-from-last-period': {
    title: 'Same as the period before',
    message: ({ count, period }) =>
      `Figures${when(count, ` (${count})`)} are exactly those of ${period === '' ? 'the period before' : period}; old numbers may have been copied.`,
    hint: () => 'Write the numbers of this period. If nothing has changed indeed, nothing needs mending.',
  },
  'source/implausible-jump': {
    title: 'Unusual change',
    message: ({ shown, first, second }) =>
      `${read(shown)} This is far from the periods before${first && second ? `, by which it would be about ${first} to ${second}` : ''}.`,
    hint: () =>
      'Look for a zero too many or too few or a wrong column, for example 12500 instead of 1250. If it is right, nothing needs mending.',
  },
  'source/changed-after-publication': {
    title: 'Published figure was changed',
    message: ({ count, first, second }) =>
      `Figures of the file${when(count, ` (${count})`)} differ from those published${first && second ? `; this one was "${first}" and is now "${second}"` : ''}.`,
    hint: () =>
      'If the change is meant, give its reason and document in the list of files received; if not, use the earlier file again.',
  },
  'source/task-reports-disagree': {
    title: 'Two different reports on one task',
    message: ({ first, second }) =>
      `The same task has two states on the same day${when(first, `: "${first}"${when(second, ` and "${second}"`)}`)}; neither is used.`,
    hint: () =>
      'Keep the right one. If one report was sent later to replace the other, write the days of receipt of both in submissions.csv.',
  },
};
