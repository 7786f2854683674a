/** English words of findings about personal data. Nothing here takes what was found, so nothing can repeat it. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

const REFUSED = 'so the whole file is left out; what was found is not stored or shown anywhere';
const ONLY_TOTALS = 'A report needs totals only, for example 25 persons.';

export const PRIVACY_EN: FamilyCatalogue<'privacy'> = {
  'privacy/identity-number': {
    title: 'Contains an identity number',
    message: () => `There are digits that look like the identity number of a person, ${REFUSED}.`,
    hint: () =>
      `Delete the digits, and the whole column if it holds such numbers, then send it again. ${ONLY_TOTALS}`,
  },
  'privacy/phone-number': {
    title: 'Contains a telephone number',
    message: () => `There are digits that look like a telephone number, ${REFUSED}.`,
    hint: () =>
      `Delete the telephone number and send it again; if it is that of the office, above or below the table, just delete that line. ${ONLY_TOTALS}`,
  },
  'privacy/e-mail': {
    title: 'Contains an e-mail address',
    message: () => `There is an e-mail address, ${REFUSED}.`,
    hint: () => `Delete the address and send it again. ${ONLY_TOTALS}`,
  },
  'privacy/person-column': {
    title: 'Contains a column about single persons',
    message: ({ header }) =>
      `The column${when(header, ` "${header}"`)} describes single persons, ${REFUSED}.`,
    hint: () => `Delete the column and send it again. ${ONLY_TOTALS}`,
  },
  'privacy/small-number': {
    title: 'Small number is not published',
    message: ({ limit }) =>
      `The number is ${limit === '' ? 'very small' : `below ${limit}`}, so it is not published and nobody can be recognised.`,
    hint: () =>
      'Nothing to mend. The file stays as it is; whatever would reveal the number is not published either.',
  },
};
