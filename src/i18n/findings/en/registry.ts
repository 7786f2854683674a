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
};
