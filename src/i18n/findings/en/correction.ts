/** English words of findings about corrections: decisions that a figure is not what the file says. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { when } from '../when.ts';

export const CORRECTION_EN: FamilyCatalogue<'correction'> = {
  'correction/applied': {
    title: 'Corrected',
    message: ({ first, second, reason }) =>
      `The file ${first === '' ? 'has nothing here' : `says "${first}"`}, but by a correction it ${second === '' ? 'counts as empty' : `is read as "${second}"`}${when(reason, `; reason: ${withoutStop(reason)}`)}.`,
    hint: () => 'Nothing to mend. Once the sender has sent a right file, delete the line of the correction.',
  },
  'correction/not-applied': {
    title: 'Correction not applied',
    message: () =>
      'This correction has a mistake, so it is not applied; the figure in the cell that it names is withheld.',
    hint: () => 'Mend the row of the correction as the other findings of that row say, then check again.',
  },
  'correction/unknown-cell': {
    title: 'Correction of a wrong place',
    message: ({ file, sheet, cell }) =>
      `The correction names a cell${when(cell, ` ${cell}`)}${when(sheet, `, sheet "${sheet}"`)}${when(file, `, file "${file}"`)} that holds no figure.`,
    hint: () =>
      'Correct the names of file, sheet and cell, for example F17; or delete the line of the correction.',
  },
  'correction/cell-has-changed': {
    title: 'Cell differs from what was corrected',
    message: ({ first, shown }) =>
      `The correction was made when the cell ${first === '' ? 'was empty' : `said "${first}"`}; now it ${shown === '' ? 'is empty' : `says "${shown}"`}, so the correction is not used.`,
    hint: () =>
      'If the new number of the file is right, delete the line of the correction; if not, write it anew for the new file.',
  },
};

function withoutStop(reason: string): string {
  return reason.replace(/[.;\s]+$/u, '');
}
