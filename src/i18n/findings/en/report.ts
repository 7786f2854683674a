/** English words of findings about reports that are missing, late, early or incomplete. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

export const REPORT_EN: FamilyCatalogue<'report'> = {
  'report/missing': {
    title: 'Report is missing',
    message: ({ unit, period, due }) =>
      `No report${when(unit, ` of ${unit}`)}${when(period, ` for ${period}`)} has arrived${when(due, `; it was due on ${due}`)}.`,
    hint: () =>
      'Ask the unit for the report; once it is here, add the file and a line to the list of files received.',
  },
  'report/late': {
    title: 'Report was late',
    message: ({ due, received }) =>
      `The report arrived${when(received, ` on ${received},`)} after the day on which it was due${when(due, `, ${due}`)}; its figures are used all the same.`,
    hint: () =>
      'Nothing to mend in the file. If the day of receipt is wrong, correct it in the list of files received.',
  },
  'report/early': {
    title: 'Report was early',
    message: ({ period, received }) =>
      `The report arrived${when(received, ` on ${received},`)} before ${period === '' ? 'its period' : period} had ended, so the last days may be missing.`,
    hint: () => 'Look at it again after the period; if figures have changed, send the report again.',
  },
  'report/partial': {
    title: 'Report is incomplete',
    message: ({ count, limit }) =>
      `Figures are missing from the report${count && limit ? `: ${count} of ${limit} cells are filled in` : ''}.`,
    hint: () => 'Fill in the empty cells and send it again. Where nothing occurred, write 0.',
  },
};
