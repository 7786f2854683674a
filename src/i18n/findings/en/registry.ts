/** English words of findings about the registry, the forms and the settings. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { nameOf } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_EN } from './names.ts';
import { read } from './read.ts';

export const REGISTRY_EN: FamilyCatalogue<'registry'> = {
  'registry/invalid-value': {
    title: 'Declared value is not valid',
    message: ({ shown, field, reason }) => {
      const why = nameOf(NAMES_EN.invalid, reason);
      const cannot = field === '' ? 'This cannot be used' : `The column or entry "${field}" cannot be used`;
      return `${when(shown, `It says "${shown}". `)}${cannot}${when(why, `: ${why}`)}.`;
    },
    hint: ({ reason }) =>
      reason.startsWith('yaml-')
        ? 'Correct the line and check again. Each entry has a line of its own, for example headerRows: 2, and entries below it are indented by two spaces.'
        : 'See the description of the column or entry. Codes are plain lower-case letters joined with hyphens, such as xa-moi; dates are year-month-day, such as 2023-09-20.',
  },
  'registry/unknown-code': {
    title: 'Code was never declared',
    message: ({ code, table }) => {
      const name = nameOf(NAMES_EN.table, table);
      return `The code${when(code, ` "${code}"`)} is used here but was never declared${when(name, ` in the ${name}`)}.`;
    },
    hint: () => 'Correct it to a declared code, or add a row that declares it.',
  },
  'registry/duplicate-code': {
    title: 'Code declared twice',
    message: ({ code }) => `The code${when(code, ` "${code}"`)} is already declared in another row.`,
    hint: () =>
      'Each code is declared once. Change the code of the new row, for example by adding -2, or delete it.',
  },
  'registry/overlapping-targets': {
    title: 'Two targets at the same time',
    message: ({ code }) =>
      `The target${when(code, ` "${code}"`)} has two rows of one scope whose dates overlap.`,
    hint: () =>
      'Let the first end before the second begins, for example to 2023-12-31 and then from 2024-01-01; or give them two codes.',
  },
  'registry/cycle-of-units': {
    title: 'Units above one another in a circle',
    message: ({ code }) => `Going up from the unit${when(code, ` "${code}"`)} leads back to itself.`,
    hint: () => 'Correct the column of the unit above. The topmost unit leaves it empty.',
  },
  'registry/bad-formula': {
    title: 'Formula of an indicator is wrong',
    message: ({ shown }) => `${read(shown)} A formula is made of codes of measures joined with + or -.`,
    hint: () => 'For example: so-truc-tuyen + so-truc-tiep. Put a space between a code and a sign.',
  },
  'registry/dangling-document': {
    title: 'Document was never declared',
    message: ({ code }) =>
      `The document${when(code, ` "${code}"`)} is cited here but was never declared in the ${NAMES_EN.table.documents}.`,
    hint: () => 'Correct its code, or add a row that declares the document: code, number, day of issue.',
  },
  'registry/aggregation-unlike-kind': {
    title: 'Measure cannot be added up that way',
    message: ({ kind, shown, allowed }) =>
      `A measure${when(kind, ` of the kind "${kind}"`)} cannot be added up ${shown === '' ? 'in this way' : `as "${shown}" says`}${when(allowed, `; it can have: "${allowed}"`)}.`,
    hint: () =>
      'Over periods: sum or none for a flow, last or none for a stock, none for a rate. A rate is never added up over units.',
  },
  'registry/share-of-a-whole': {
    title: 'Share of a unit that was not divided',
    message: ({ shown }) =>
      `A share${when(shown, ` "${shown}"`)} is declared where the unit goes over whole.`,
    hint: () => 'Leave the share empty, or write part as the kind if the unit was divided.',
  },
  'registry/shares-do-not-add-up': {
    title: 'Shares of a divided unit do not make 1',
    message: ({ code, computed }) =>
      `The shares of the unit${when(code, ` "${code}"`)} add up to ${computed === '' ? 'another number' : computed}, but all of its parts together are 1.`,
    hint: () =>
      'Correct the shares, for example 0.6 and 0.4, or leave all of them empty if they are not known. A unit that goes on keeps a part and has a row of its own.',
  },
  'registry/shares-incomplete': {
    title: 'Only some parts declare a share',
    message: ({ code, count, limit }) =>
      `Of the parts of the unit${when(code, ` "${code}"`)} only some declare a share${count && limit ? ` (${count} of ${limit})` : ''}, so nothing is estimated for the others.`,
    hint: () => 'Declare the share of every part, so that together they make 1, or of none.',
  },
  'registry/succeeded-twice': {
    title: 'Unit goes over more than once',
    message: ({ code, first }) =>
      `The unit${when(code, ` "${code}"`)} already has a row that does not go with this one${when(first, ` on ${first}`)}, so its figures would count twice.`,
    hint: () =>
      'A unit that goes over whole has one row; one that was divided has one row of the kind part for each successor.',
  },
  'registry/successor-absent': {
    title: 'Successor does not exist on that day',
    message: ({ code, first }) =>
      `The successor${when(code, ` "${code}"`)} does not exist ${first === '' ? 'on the day of this row' : `on ${first}`} by its own dates.`,
    hint: () =>
      'Correct the day of this row, or the first or last day of the unit. The day is the first one of the successor; one that takes in others may be older.',
  },
  'registry/predecessor-ends-otherwise': {
    title: 'Unit ends on another day than it goes over',
    message: ({ code, first, second }) =>
      `The unit${when(code, ` "${code}"`)} goes over whole, so its last day should be ${first === '' ? 'the day before' : first}${when(second, `, but it is ${second}`)}.`,
    hint: () =>
      'Correct the last day of the unit (valid_to) or the day of this row. If the unit goes on and gave only a part away, write part as the kind.',
  },
  'registry/cycle-of-successions': {
    title: 'Units become one another in a circle',
    message: ({ code }) =>
      `Following what the unit${when(code, ` "${code}"`)} became leads back to itself by way of others.`,
    hint: () =>
      'Correct the predecessor or the successor. A unit that comes back under its old name is a new unit with a code of its own.',
  },
  'registry/duplicate-day': {
    title: 'Two rows of one day',
    message: ({ code, first }) =>
      `There is already a row${when(code, ` of "${code}"`)} for the same day${when(first, `, ${first}`)}.`,
    hint: () => 'Delete one of the two rows, or correct its day.',
  },
  'registry/name-outside-life': {
    title: 'Name outside the life of its unit',
    message: ({ code, first }) =>
      `The name ends${when(first, ` on ${first},`)} on a day when the unit${when(code, ` "${code}"`)} does not exist.`,
    hint: () =>
      'Write the last day on which the unit had this name. The last name of a unit that has ended stands in the table of units.',
  },
  'registry/steps-apart': {
    title: 'Steps that do not follow one another',
    message: ({ code, first, second }) =>
      `Between two steps of the target${when(code, ` "${code}"`)} there are days on which none holds${first && second ? `: one ends on ${first}, the next begins on ${second}` : ''}.`,
    hint: () =>
      'Let the next step begin on the day after, for example to 2023-12-31 and then from 2024-01-01. If the break is meant, nothing needs mending.',
  },
  'registry/ends-before-beginning': {
    title: 'Last day before the first',
    message: ({ first, second }) =>
      first && second
        ? `The last day, ${second}, comes before the first, ${first}.`
        : 'The last day comes before the first.',
    hint: () =>
      'Compare with the document and mend one of the two days. Leave empty a day that it does not give.',
  },
  'registry/unit-outside': {
    title: 'Unit is not below the one in charge',
    message: ({ code, above }) =>
      `The unit${when(code, ` "${code}"`)} does not stand below the unit whose plan this is${when(above, `, "${above}"`)}.`,
    hint: () =>
      'Mend the unit of this row, or that of the model or round. For districts and communes since merged, give the code of the unit of that time.',
  },
  'registry/unit-absent': {
    title: 'Unit was not there on the day',
    message: ({ code, first }) =>
      `The unit${when(code, ` "${code}"`)} did not exist on ${first === '' ? 'the day of this row' : first}.`,
    hint: () =>
      'Mend the day, or give the code of the unit that existed then. First and last days of units are declared in units.csv.',
  },
  'registry/duplicate-row': {
    title: 'Two rows about one unit or team',
    message: ({ code }) => `Another row already says this${when(code, ` of "${code}"`)}.`,
    hint: () => 'Delete one of the two. Declare a second inspection as a round of its own.',
  },
  'registry/held-without-document': {
    title: 'Called held, without a document',
    message: ({ code }) =>
      `This row gives the day on which ${code === '' ? 'the unit' : `"${code}"`} was inspected, but no document that reports it.`,
    hint: () =>
      'Give the code of the report or the minutes in the column document. If there is none yet, leave the day empty: that a planned day has passed does not mean that the visit was held.',
  },
  'registry/deadline-before-document': {
    title: 'Deadline before the document',
    message: ({ first, second }) =>
      `The deadline${when(first, `, ${first},`)} is earlier than the document that sets it${when(second, `, ${second}`)}.`,
    hint: () =>
      'Check the year of the deadline and the day of issue; if the document itself says so, leave it as it is.',
  },
  'registry/target-beyond-available': {
    title: 'Target beyond what there is',
    message: ({ stated, computed }) =>
      `The target${when(stated, `, ${stated},`)} is more than there is to reach it with${when(computed, `, ${computed}`)}, so it cannot be reached.`,
    hint: () =>
      'Compare it with the document that sets it and with what there is, then correct the wrong side.',
  },
  'registry/unread-deadline': {
    title: 'Deadline not understood',
    message: ({ shown }) =>
      `The deadline${when(shown, ` "${shown}"`)} does not say a day for certain, so the task counts neither as overdue nor as due soon.`,
    hint: () =>
      'Write it as documents do, for example "Quý II/2024", "Trước ngày 15/7/2023", "Ngày 22 hàng tháng", "Thực hiện thường xuyên"; or add the last day in the column due, for example 2023-07-15.',
  },
  'registry/deadline-differs': {
    title: 'Day unlike the words of the deadline',
    message: ({ shown, first, second }) =>
      `The deadline${when(shown, ` "${shown}"`)} ${first === '' ? 'has no last day' : `ends on ${first}`}, but the day declared here${when(second, `, ${second},`)} says otherwise. Neither is used.`,
    hint: () =>
      'Compare them with the document and correct the wrong one. Where the words say the day themselves, leave the column due empty.',
  },
};
