/** English words of findings about figures of one report that do not agree with each other. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

export const RULE_EN: FamilyCatalogue<'rule'> = {
  'rule/equation-fails': {
    title: 'Figures do not agree',
    message: (sides) => `Both sides should be equal and are not${bothSides(sides)}.`,
    hint: () => 'Check each cell named here; mend the wrong one and check again.',
  },
  'rule/exceeds-total': {
    title: 'A part exceeds the whole',
    message: (sides) => `A part cannot be more than the whole${bothSides(sides)}.`,
    hint: () => 'Check both cells; the two figures may have changed places.',
  },
  'rule/stated-percent-differs': {
    title: 'Stated rate differs from the computed one',
    message: ({ stated, computed }) =>
      `${when(stated, `The file states a rate of "${stated}". `)}${when(computed, `Dividing the parts gives ${computed}%; the published site shows the computed one.`) || 'The denominator is 0, so there is no rate, and the published site shows none.'}`,
    hint: () => 'Check both parts of the ratio; if they are right, correct the rate or let Excel compute it.',
  },
  'rule/stated-percent-unread': {
    title: 'Stated rate cannot be read',
    message: ({ stated, computed }) =>
      `The stated rate${when(stated, ` "${stated}"`)} cannot be read as a percentage and was not compared${
        computed === '' ? '' : `; dividing the parts gives ${computed}%, which the published site shows`
      }.`,
    hint: () =>
      'Write only the rate with the sign %, for example 50%, let Excel compute it, or leave it empty.',
  },
  'rule/stated-total-differs': {
    title: 'Total does not add up',
    message: ({ stated, computed }) =>
      `${when(stated, `The total row states "${stated}". `)}Adding the rows gives ${computed === '' ? 'another number' : computed}; the published site does not use the total row.`,
    hint: () =>
      'Look for a row that is missing, extra or mistyped; if the rows are right, correct the total.',
  },
  'rule/remainder-differs': {
    title: 'Remainder does not agree',
    message: ({ stated, computed }) =>
      `${when(stated, `The file states "${stated}" remaining. `)}The total less what is done gives ${computed === '' ? 'another number' : computed}; the published site shows the computed one.`,
    hint: () => 'Check the total and what is done; if they are right, correct the remainder.',
  },
  'rule/numerator-without-denominator': {
    title: 'A part of a total of zero',
    message: ({ shown }) =>
      `${when(shown, `The part is ${shown}, but `) || 'There is a part, but '}the total is 0, so there is no rate.`,
    hint: () => 'Give the whole total, for example 15 out of 20. Where nothing occurred, both cells are 0.',
  },
};

type Sides = Readonly<
  Record<'first' | 'first_sum' | 'first_name' | 'second' | 'second_sum' | 'second_name', string>
>;

/** ': A + B is "900 + 150" = 1,050, and C is "1000"', or without the names where they are not known. */
function bothSides(sides: Sides): string {
  if (sides.first === '' || sides.second === '') return '';
  const first = `"${sides.first}"${when(sides.first_sum, ` = ${sides.first_sum}`)}`;
  const second = `"${sides.second}"${when(sides.second_sum, ` = ${sides.second_sum}`)}`;
  return sides.first_name && sides.second_name
    ? `: ${sides.first_name} is ${first}, and ${sides.second_name} is ${second}`
    : `: ${first} against ${second}`;
}
