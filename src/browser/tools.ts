/**
 * What script adds to a page that is complete without it, with its look: a script of its own that comes with the first
 * move of the reader. Each part looks for what it adds to and leaves the rest alone.
 */

import { TOOLS } from '../i18n/sections/tools.ts';
import look from '../styles/tools.css?inline';
import { watchCharts } from './chartValues.ts';
import { offerCopies } from './copySentence.ts';
import { make } from './make.ts';
import { placeTools } from './placeTools.ts';
import { offerSharing } from './share.ts';
import { sortTables } from './sortTable.ts';

document.head.append(make('style', {}, look));
const words = TOOLS[document.documentElement.lang === 'en' ? 'en' : 'vi'];
placeTools(words);
sortTables(words);
offerCopies(words);
offerSharing(words);
watchCharts(words);
