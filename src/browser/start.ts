/**
 * What script adds to a page that is complete without it. Each part looks for what it adds to and leaves the rest alone;
 * where the page hands over no words, nothing is added.
 */

import { watchCharts } from './chartValues.ts';
import { offerCopies } from './copySentence.ts';
import { placeTools } from './placeTools.ts';
import { sortTables } from './sortTable.ts';
import { toolWords } from './toolWords.ts';

const words = toolWords();
if (words) {
  placeTools(words);
  sortTables(words);
  offerCopies(words);
  watchCharts(words);
}
