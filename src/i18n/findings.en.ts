/**
 * The words of every finding in English: what was read, what was expected, how to mend it with a correct example.
 * Enters escaped parameters, leaves whole sentences; the place is shown beside them and never named inside.
 */

import type { FindingCatalogue } from './findingParams.ts';

/** What a file may turn out to be, by the name that the readers give it. */
const FILE_FORMATS: ReadonlyMap<string, string> = new Map([
  ['xls', 'an old Excel file (.xls)'],
  ['xlsb', 'a binary Excel file (.xlsb)'],
  ['ods', 'an OpenDocument spreadsheet (.ods)'],
  ['doc', 'an old Word file (.doc)'],
  ['docx', 'a Word file (.docx)'],
  ['pptx', 'a PowerPoint file (.pptx)'],
  ['odt', 'an OpenDocument text (.odt)'],
  ['pdf', 'a PDF file'],
  ['rtf', 'an RTF text'],
  ['html', 'a web page with the name of a spreadsheet'],
  ['xml', 'an XML file'],
  ['image', 'a picture'],
  ['zip', 'a zip file'],
  ['archive', 'a compressed file'],
  ['text', 'a text file'],
  ['binary', 'not a spreadsheet'],
]);

/** What a file may have too much of. */
const LIMIT_UNITS: ReadonlyMap<string, string> = new Map([
  ['bytes', 'size'],
  ['entries', 'parts inside'],
  ['sheets', 'sheets'],
  ['strings', 'texts'],
]);

/** What may be hidden. */
const HIDDEN: ReadonlyMap<string, string> = new Map([
  ['sheet', 'sheet'],
  ['rows', 'rows'],
  ['columns', 'columns'],
]);

const SAVE_AS_XLSX =
  'Open the file in Excel, choose File › Save as › "Excel Workbook (*.xlsx)" and send it again.';

/** `say` where there is something to quote, otherwise nothing. */
function when(text: string, say: string): string {
  return text === '' ? '' : say;
}

function read(shown: string): string {
  return shown === '' ? 'The cell is empty.' : `The cell says "${shown}".`;
}

/** For whoever helps the person: in the words of the reader of files, which are not translated. */
function detail(...texts: string[]): string {
  const known = texts.filter((text) => text !== '').join(', ');
  return when(known, ` (technical detail: ${known})`);
}

export const FINDINGS_EN: FindingCatalogue = {
  'file/unsupported-format': {
    title: 'File type not supported',
    message: ({ format }) =>
      `${when(format, `This is ${FILE_FORMATS.get(format) ?? format}. `)}Only .xlsx and .csv spreadsheets are read.`,
    hint: () => SAVE_AS_XLSX,
  },
  'file/encrypted': {
    title: 'File has a password',
    message: () => 'The file is protected with a password and cannot be opened. It has to come without one.',
    hint: () =>
      'Open it in Excel, choose File › Info › Protect Workbook › Encrypt with Password, clear the password, save and send it again.',
  },
  'file/corrupt': {
    title: 'File is damaged',
    message: ({ reason, part }) => `The file is not intact and cannot be read${detail(reason, part)}.`,
    hint: () => `Ask the sender for the original. If Excel still opens it: ${SAVE_AS_XLSX}`,
  },
  'file/empty': {
    title: 'File is empty',
    message: () => 'The file has no content. It needs at least a header row and one row of figures.',
    hint: () => 'Check that the right file was saved, then send the one with the figures.',
  },
  'file/too-large': {
    title: 'File is too large',
    message: ({ unit, limit }) =>
      `The file is larger than allowed${when(limit, ` (${LIMIT_UNITS.get(unit) ?? unit}: at most ${limit})`)}.`,
    hint: () =>
      'Remove pictures and sheets that are not part of the form, save and send it again; or split it.',
  },
  'file/inflates-too-much': {
    title: 'Content of the file is too large',
    message: ({ limit }) => `Once opened, the file holds more than allowed${when(limit, ` (${limit})`)}.`,
    hint: () => 'Copy only the table into a new workbook, save that as .xlsx and send it instead.',
  },
  'file/unreadable-encoding': {
    title: 'Letters cannot be read',
    message: () =>
      'The letters in the file follow no character set that can be read. A CSV file should be UTF-8.',
    hint: () => 'Open it in Excel and save it as "CSV UTF-8 (comma delimited)", or as .xlsx.',
  },
  'file/encoding-guessed': {
    title: 'Character set was guessed',
    message: ({ encoding }) =>
      `The file is not UTF-8${when(encoding, `; it was read as ${encoding}`)}. Accented letters may be wrong.`,
    hint: () => 'Look over the unit names on the site. Next time save it as "CSV UTF-8" or .xlsx.',
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
  'file/undeclared': {
    title: 'File is not on the list',
    message: () =>
      'The file is here, but the list of files received (submissions.csv) does not name it, so its unit and period are unknown.',
    hint: () =>
      'Add a line to the list: path, unit, period, for example 2023-09. Delete the file if it is not needed.',
  },
  'file/missing': {
    title: 'Listed file is missing',
    message: ({ file }) => `The list names a file${when(file, ` "${file}"`)} that is not there.`,
    hint: () =>
      'Put the file into its folder, or correct its name on the list letter by letter, with .xlsx at the end.',
  },
  'sheet/unrecognised': {
    title: 'Form not recognised',
    message: ({ form, header }) =>
      `The sheet matches no form.${when(form, ` The nearest is "${form}"`)}${
        form === ''
          ? when(header, ` Missing: "${header}".`)
          : `${when(header, `, but it lacks: "${header}"`)}.`
      }`,
    hint: () =>
      'Make the header rows like those of the form. If the sheet is not a form, delete it from the file.',
  },
  'sheet/ambiguous-form': {
    title: 'Matches several forms',
    message: ({ first, second }) =>
      `The sheet matches more than one form${when(first, `: "${first}"`)}${when(second, ` and "${second}"`)}.`,
    hint: () =>
      'Keep the title above the table as it is printed in the form, for example the name of the annex.',
  },
  'sheet/hidden-data': {
    title: 'Hidden figures',
    message: ({ what, places }) =>
      `Something is hidden but holds figures${when(places, `: ${HIDDEN.get(what) ?? what} ${places}`)}; these are read all the same.`,
    hint: () => 'Delete them if they are old; unhide them if they are right, so that everyone sees them.',
  },
  'sheet/merged-data': {
    title: 'Figures under merged cells',
    message: ({ range, count }) =>
      `The cells${when(range, ` ${range}`)} are merged, and content is covered beneath them${when(count, ` (cells: ${count})`)}; it is not used.`,
    hint: () => 'Unmerge the cells, then delete what is not needed or move each figure to its own cell.',
  },
  'sheet/too-many-cells': {
    title: 'Too many cells',
    message: ({ limit }) => `The sheet has more cells than allowed${when(limit, ` (${limit})`)}.`,
    hint: () => 'Delete empty rows and columns at the end, or copy only the table into a new file.',
  },
  'header/missing': {
    title: 'Column is missing',
    message: ({ header, nearest }) =>
      `There is no such column${when(header, `: "${header}"`)}.${when(nearest, ` The most similar header is "${nearest}".`)}`,
    hint: ({ header }) => `Write the header as the form has it${when(header, `: "${header}"`)}.`,
  },
  'header/duplicate': {
    title: 'Two columns with one header',
    message: ({ header }) =>
      `Two columns have the same header${when(header, ` "${header}"`)}, so it is unknown which one counts.`,
    hint: () => 'Delete the extra column, or correct its header as in the form.',
  },
  'cell/not-a-number': {
    title: 'Not a number',
    message: ({ shown }) => `${read(shown)} A number is needed here.`,
    hint: () => 'Write a number, for example 1250 or 1.250. Leave the cell empty if there is no figure yet.',
  },
  'cell/ambiguous-number': {
    title: 'Number with two readings',
    message: ({ shown, first, second }) =>
      `${read(shown)} The mark may separate decimals or thousands${when(
        first,
        `: this could be ${first}${when(second, ` or ${second}`)}`,
      )}.`,
    hint: ({ second }) =>
      `Vietnamese spreadsheets write counts as 1250 or 1.250 and decimals with a comma, 54,9.${when(
        second,
        ` If a count is meant, write ${second}.`,
      )}`,
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
  'cell/negative-count': {
    title: 'Count below zero',
    message: ({ shown }) => `${read(shown)} A count cannot be less than 0.`,
    hint: () =>
      'Check the subtraction or formula. If "-" means that there is no figure yet, leave the cell empty.',
  },
  'cell/fraction-in-count': {
    title: 'Count with a fraction',
    message: ({ shown }) => `${read(shown)} Whole things are counted here, so the number must be whole.`,
    hint: () => 'Write a whole number, for example 1250. A rate belongs in the column for rates.',
  },
  'cell/percent-scale': {
    title: 'Scale of the percentage is unclear',
    message: ({ shown, first, second }) =>
      `${read(shown)} This column holds percentages, and the number is too small to be sure${when(
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
    hint: () => 'Format the cell as Number or Text and write the number again, for example 24.',
  },
  'cell/impossible-date': {
    title: 'No such date or period',
    message: ({ shown }) => `${read(shown)} This is not a date or period that exists.`,
    hint: () =>
      'Write day/month/year, for example 20/9/2023, or a period such as "Tháng 9/2023", "Quý III/2023".',
  },
  'cell/beyond-maximum': {
    title: 'More than is possible',
    message: ({ shown, limit }) =>
      `${read(shown)} This is more than the figure can be${when(limit, `, which is ${limit}`)}.`,
    hint: () => 'Check the decimal comma, for example 68,61 and not 6861.',
  },
  'cell/unreadable': {
    title: 'Cell cannot be read for certain',
    message: ({ shown, reason }) =>
      `${when(shown, `The cell says "${shown}", but w`) || 'W'}hat the file holds cannot be read for certain${detail(reason)}.`,
    hint: () =>
      'Clear the cell and type the number again in plain digits, without superscripts or footnote marks.',
  },
  'row/too-many-fields': {
    title: 'More cells than headers',
    message: ({ shown }) =>
      `${read(shown)} This cell stands beyond the last header, so the cells of the row may have shifted; no number of the row is used.`,
    hint: () =>
      'Check the separators in the row. A number with a comma such as 54,9 must stand in quotation marks, or save the file with semicolons between columns.',
  },
  'row/unknown-unit': {
    title: 'Unknown unit',
    message: ({ unit, nearest }) =>
      `${read(unit)} The list of units has no such name.${when(nearest, ` The most similar is "${nearest}".`)}`,
    hint: ({ nearest }) =>
      `Write the name as in the list of units${when(nearest, `, for example "${nearest}"`)}. If this name is in use, add it to the unit's other names.`,
  },
  'row/closed-unit': {
    title: 'Unit did not exist then',
    message: ({ unit }) =>
      `${read(unit)} The list of units has this unit, but it did not exist on the last day of the period.`,
    hint: () => 'Check the period of the figures; if it is right, write the name of the unit of that time.',
  },
  'row/ambiguous-unit': {
    title: 'Name of several units',
    message: ({ unit, first, second }) =>
      `${read(unit)} More than one unit has this name${when(first, `: ${first}`)}${when(second, ` or ${second}`)}.`,
    hint: () => 'Write the full name: level, name and the unit above it; or write the code of the unit.',
  },
  'row/unknown-category': {
    title: 'Unknown item',
    message: ({ category, nearest }) =>
      `${read(category)} The form has no such item.${when(nearest, ` The most similar is "${nearest}".`)}`,
    hint: ({ nearest }) => `Write the item as in the form${when(nearest, `, for example "${nearest}"`)}.`,
  },
  'row/duplicate-same': {
    title: 'Repeated row',
    message: ({ first }) =>
      `The same figure is given twice with the same number${when(first, ` (${first})`)}; it is counted once.`,
    hint: () => 'Delete the extra row.',
  },
  'row/duplicate-different': {
    title: 'Two numbers for one thing',
    message: ({ first, second }) =>
      `One unit, one period and one measure have two different numbers${when(
        first,
        `: ${first}${when(second, ` and ${second}`)}`,
      )}; neither is used.`,
    hint: () => 'Keep the right one and delete the other.',
  },
  'rule/equation-fails': {
    title: 'Figures do not add up',
    message: ({ first, second }) =>
      `The parts should add up to the whole and do not${first && second ? `: ${first} against ${second}` : ''}.`,
    hint: () => 'Check each cell named here; mend the wrong one and check again.',
  },
  'rule/exceeds-total': {
    title: 'A part exceeds the whole',
    message: ({ first, second }) =>
      `A part cannot be more than the whole${first && second ? `: ${first} against ${second}` : ''}.`,
    hint: () => 'Check both cells; the two figures may have changed places.',
  },
  'rule/stated-percent-differs': {
    title: 'Stated rate differs from the computed one',
    message: ({ stated, computed }) =>
      `${when(stated, `The file states a rate of ${stated}. `)}${when(computed, `Dividing the parts gives ${computed}%; the site shows the computed one.`) || 'The denominator is 0, so there is no rate, and the site shows none.'}`,
    hint: () => 'Check both parts of the ratio; if they are right, correct the rate or let Excel compute it.',
  },
  'rule/stated-total-differs': {
    title: 'Total does not add up',
    message: ({ stated, computed }) =>
      `${when(stated, `The total row states ${stated}. `)}Adding the rows gives ${computed === '' ? 'another number' : computed}; the site shows the sum.`,
    hint: () =>
      'Look for a row that is missing, extra or mistyped; if the rows are right, correct the total.',
  },
  'rule/stated-remainder-differs': {
    title: 'Remainder does not agree',
    message: ({ stated, computed }) =>
      `${when(stated, `The file states ${stated} remaining. `)}The total less what is done gives ${computed === '' ? 'another number' : computed}; the site shows the computed one.`,
    hint: () => 'Check the total and what is done; if they are right, correct the remainder.',
  },
  'rule/numerator-without-denominator': {
    title: 'A part of a total of zero',
    message: ({ shown }) =>
      `${when(shown, `The part is ${shown}, but `) || 'There is a part, but '}the total is 0, so there is no rate.`,
    hint: () => 'Give the whole total, for example 15 out of 20. Where nothing occurred, both cells are 0.',
  },
  'source/sources-disagree': {
    title: 'Two sources disagree',
    message: ({ first, second }) =>
      `The same figure is given differently in two places${when(first, `: ${first}${when(second, ` and ${second}`)}`) || when(second, `: ${second} in one, nothing in the other`)}.`,
    hint: () => 'Compare the two, agree on one number with the senders and correct the wrong source.',
  },
  'registry/invalid-value': {
    title: 'Declared value is not valid',
    message: ({ shown, field, reason }) =>
      `${when(shown, `It says "${shown}". `)}This value cannot be used${when(field, ` for "${field}"`)}${detail(reason)}.`,
    hint: () =>
      'See the description of the column. Codes are plain lower-case letters joined with hyphens, such as xa-moi; dates are year-month-day, such as 2023-09-20.',
  },
  'registry/unknown-code': {
    title: 'Code was never declared',
    message: ({ code, table }) =>
      `The code${when(code, ` "${code}"`)} is used here but does not exist${when(table, ` in the table "${table}"`)}.`,
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
};
