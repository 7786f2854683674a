/** English words of findings about the templates of reports. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { nameOf } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_EN } from './names.ts';

export const OUTLINE_EN: FamilyCatalogue<'outline'> = {
  'outline/unclosed-brace': {
    title: 'A field of the outline is not closed',
    message: ({ shown }) => `The {${when(shown, ` at "${shown}"`)} has no } on the same line.`,
    hint: () => 'Add the }. A field stands on one line, for instance {measure: its-code}.',
  },
  'outline/unknown-field': {
    title: 'A field of the outline cannot be read',
    message: ({ shown }) => `The field${when(shown, ` "${shown}"`)} means nothing here.`,
    hint: ({ nearest }) =>
      `${when(nearest, `The nearest is "${nearest}". `)}A field begins with measure, indicator, name, narrative, table or list; the head of the template says how each is written.`,
  },
  'outline/unbound-field': {
    title: 'A field of the outline is bound to nothing',
    message: ({ shown }) => `The field${when(shown, ` "${shown}"`)} does not say which figure stands there.`,
    hint: () => 'Write the code behind the colon, for instance {measure: its-code, category: its-code}.',
  },
  'outline/unknown-code': {
    title: 'The outline uses a code that was never declared',
    message: ({ code, table }) => {
      const name = nameOf(NAMES_EN.table, table);
      return `The code${when(code, ` "${code}"`)} was never declared${when(name, ` in the ${name}`)}.`;
    },
    hint: ({ nearest }) =>
      nearest === ''
        ? 'Correct it to a declared code, or declare it first.'
        : `The nearest code is "${nearest}".`,
  },
  'outline/category-elsewhere': {
    title: 'The figure is not broken down like this',
    message: ({ code, measure }) =>
      `The figure${when(measure, ` "${measure}"`)} is not broken down by the category${when(code, ` "${code}"`)}.`,
    hint: () => 'See the column dimension of the measure; name one of its categories, or leave category out.',
  },
  'outline/no-translation': {
    title: 'The outline lacks its English',
    message: ({ shown }) => `The line${when(shown, ` "${shown}"`)} has no English one.`,
    hint: () => 'Write a line that begins with en: right below it, with the same fields.',
  },
  'outline/fields-differ': {
    title: 'The two languages have different fields',
    message: ({ first }) =>
      `The field${when(first, ` "${first}"`)} stands in only one of the Vietnamese and the English line.`,
    hint: () => 'Copy the fields of the Vietnamese line to the line en:; their order may differ.',
  },
  'outline/stray-line': {
    title: 'A line of the outline is out of place',
    message: ({ shown }) => `The line${when(shown, ` "${shown}"`)} belongs to no section or sentence.`,
    hint: () =>
      'Sentences stand below a heading #, a line en: right below its sentence, a line > below its heading.',
  },
  'outline/heading-depth': {
    title: 'A heading skips a level',
    message: ({ shown }) =>
      `The heading${when(shown, ` "${shown}"`)} does not stand below one of the level above it.`,
    hint: () => 'Parts are written #, their sections ##, items ###.',
  },
  'outline/overlapping': {
    title: 'Two outlines for the same report',
    message: ({ file }) =>
      `This outline and ${file === '' ? 'another one' : `"${file}"`} are both for one level, one kind of period and the same days.`,
    hint: () => 'Change levels, periods or from, to at the head of one of the two.',
  },
};
