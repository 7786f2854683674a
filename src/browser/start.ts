/**
 * What script adds to a page that is complete without it. Each part looks for what it adds to and leaves the rest alone;
 * where the page hands over no words, only the search is offered.
 */

import { watchCharts } from './chartValues.ts';
import { offerCopies } from './copySentence.ts';
import { placeTools } from './placeTools.ts';
import { offerSearch } from './searchKeys.ts';
import { offerSharing } from './share.ts';
import { sortTables } from './sortTable.ts';
import { toolWords } from './toolWords.ts';

offerSearch();
const words = toolWords();
if (words) {
  placeTools(words);
  sortTables(words);
  offerCopies(words);
  offerSharing(words);
  watchCharts(words);
}
