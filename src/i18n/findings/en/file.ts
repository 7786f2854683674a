/** English words of findings about whole files. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { LEGACY_SAMPLES, nameOf, remedyFor } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_EN, SAVE_AS_XLSX } from './names.ts';

const COPY_TABLE = 'Copy only the table into a new workbook, save that as .xlsx and send it instead.';

export const FILE_EN: FamilyCatalogue<'file'> = {
  'file/unsupported-format': {
    title: 'File type not supported',
    message: ({ format }) => {
      const name = nameOf(NAMES_EN.format, format);
      return `${when(name, `This is ${name}. `)}Only .xlsx and .csv spreadsheets are read.`;
    },
    hint: ({ format }) => remedyFor(format, NAMES_EN.remedy),
  },
  'file/encrypted': {
    title: 'File has a password',
    message: () => 'The file is protected with a password and cannot be opened. It has to come without one.',
    hint: () =>
      'Open it in Excel, choose File › Info › Protect Workbook › Encrypt with Password, clear the password, save and send it again.',
  },
  'file/corrupt': {
    title: 'File is damaged',
    message: ({ reason, part }) => {
      const why = nameOf(NAMES_EN.corrupt, reason);
      return `The file is not intact and cannot be read${when(why, `: ${why}`)}${when(part, ` (part "${part}" inside the file)`)}.`;
    },
    hint: () => `Ask the sender for the original. If Excel still opens it, ${SAVE_AS_XLSX}`,
  },
  'file/empty': {
    title: 'File is empty',
    message: () => 'The file has no content. It needs at least a header row and one row of figures.',
    hint: () => 'Check that the right file was saved, then send the one with the figures.',
  },
  'file/too-large': {
    title: 'File is too large',
    message: ({ unit, limit }) => {
      const what = nameOf(NAMES_EN.limitUnit, unit);
      return `The file is larger than allowed${when(limit, ` (${when(what, `${what}: `)}at most ${limit})`)}.`;
    },
    hint: () =>
      'Remove pictures and sheets that are not part of the form, save and send it again; or split it.',
  },
  'file/too-slow': {
    title: 'File takes too long to read',
    message: ({ limit }) =>
      `Reading this file took longer than allowed${when(limit, ` (at most ${limit} seconds)`)}, so it was stopped.`,
    hint: () => COPY_TABLE,
  },
  'file/inflates-too-much': {
    title: 'Content of the file is too large',
    message: ({ limit }) =>
      `Once opened, the file holds more than allowed${when(limit, ` (at most ${limit})`)}.`,
    hint: () => COPY_TABLE,
  },
  'file/unreadable-encoding': {
    title: 'Letters cannot be read',
    message: () =>
      'The letters in the file follow no character set that can be read. A CSV file should be UTF-8.',
    hint: () => 'Open it in Excel, choose File › Save As and the type "CSV UTF-8", or .xlsx.',
  },
  'file/encoding-guessed': {
    title: 'Character set was guessed',
    message: ({ encoding }) =>
      `The file is not UTF-8${when(encoding, `; it was read as ${encoding}`)}. Accented letters may be wrong.`,
    hint: () => 'Look over the unit names on the published site. Next time save it as "CSV UTF-8" or .xlsx.',
  },
  'file/legacy-font': {
    title: 'Letters of an old font',
    message: ({ font }) =>
      `The letters follow an old character set${when(font, ` (${font})`)}, so Vietnamese accents cannot be read. The file has to use Unicode.`,
    hint: ({ font }) => {
      const wrong = nameOf(LEGACY_SAMPLES, font);
      return `Convert the text to Unicode with the tool of the keyboard program, for example UniKey (Ctrl+Shift+F6), choose the font Times New Roman, save and send it again. Right is "Đơn vị"${when(wrong, `, not "${wrong}"`)}.`;
    },
  },
  'file/mixed-line-ends': {
    title: 'Lines end in several ways',
    message: () =>
      'The lines of the file end in different ways, so two of them may have been joined into one.',
    hint: () =>
      'Open it in Excel, see whether each unit has a row of its own, save it as .xlsx and send it again.',
  },
  'file/lock-file': {
    title: 'Temporary file of Excel',
    message: () => 'Excel makes this file while someone has the spreadsheet open; it is left out.',
    hint: () => 'Nothing to mend. You may close Excel and delete the file whose name begins with "~$".',
  },
  'file/unclosed-quote': {
    title: 'Closing quotation mark is missing',
    message: () => 'A cell opens with a quotation mark (") that is never closed, so its end is unknown.',
    hint: () => 'Add the mark at the end of the cell, for example "Letter sent". Saving as .xlsx is safer.',
  },
  'file/duplicate': {
    title: 'Two identical files',
    message: ({ file }) => `This file is the same, letter by letter, as another${when(file, `: "${file}"`)}.`,
    hint: () => 'See whether the file of another period or unit was sent by mistake; delete a spare copy.',
  },
  'file/undeclared': {
    title: 'File is not on the list',
    message: () =>
      'The file is here, but the list of files received (submissions.csv) does not name it, so its unit and period are unknown.',
    hint: () =>
      'Add a line to the list: path, unit, period, for example 2023-09. Delete the file if it is not needed.',
  },
  'file/missing': {
    title: 'File is missing',
    message: ({ file }) =>
      `The file${when(file, ` "${file}"`)} is required or on the list, but it is not there.`,
    hint: () =>
      'Put the file into its folder, or correct its name on the list letter by letter, with .xlsx at the end.',
  },
  'file/name-disagrees': {
    title: 'File name disagrees with its content',
    message: ({ what, named, declared }) => {
      const subject = nameOf(NAMES_EN.subject, what) || 'thing';
      return `The name of the file or folder says one ${subject}${when(named, ` (${named})`)}, and the list or the content says another${when(declared, ` (${declared})`)}.`;
    },
    hint: ({ what }) =>
      `See which one is right and correct the other${what === 'period' ? ', for example the folder 2023-09 for September 2023' : ''}.`,
  },
};
