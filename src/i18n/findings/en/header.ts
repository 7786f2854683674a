/** English words of findings about the headers of columns. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

export const HEADER_EN: FamilyCatalogue<'header'> = {
  'header/missing': {
    title: 'Column is missing',
    message: ({ header, nearest }) =>
      `There is no such column${when(header, `: "${header}"`)}.${when(nearest, ` The most similar header is "${nearest}".`)}`,
    hint: ({ header }) => `Write the header as the form has it${when(header, `: "${header}"`)}.`,
  },
  'header/unknown': {
    title: 'Column is not in the form',
    message: ({ header, nearest }) =>
      `The form has no column${when(header, ` "${header}"`) || ' like this'}, so it is not used.${when(nearest, ` The most similar one of the form is "${nearest}".`)}`,
    hint: ({ nearest }) =>
      `${when(nearest, `If it is the same column, change its header to "${nearest}". `)}If it was added for remarks, nothing needs mending.`,
  },
  'header/duplicate': {
    title: 'Two columns with one header',
    message: ({ header }) =>
      `Two columns have the same header${when(header, ` "${header}"`)}, so it is unknown which one counts.`,
    hint: () => 'Delete the extra column, or correct its header as in the form.',
  },
  'header/moved': {
    title: 'Column stands elsewhere',
    message: ({ header, nearest }) =>
      `The column${when(header, ` "${header}"`)} does not stand where the form has it${when(nearest, `, right after "${nearest}"`)}; its figures are read by the header all the same.`,
    hint: () => 'Check that the figures stand under the right header; better keep the order of the form.',
  },
};
