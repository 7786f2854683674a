/**
 * Where the search, its index and its look lie, and how they are loaded: by classic scripts and a plain sheet, which
 * need neither fetch nor a server. The link to the search page, which stands on every page, knows all the addresses.
 */

import type { SearchIndex } from '../domain/searchIndex.ts';
import { loadInto } from './loadInto.ts';

/** Shows the search: in its place on the search page, else over the page; with the cursor in its field where wanted. */
export type ShowSearch = (place: HTMLElement | null, focus: boolean) => void;

/** What the scripts leave for the page that loads them. */
interface Loaded {
  searchIndex?: SearchIndex;
  prepareSearch?: (index: SearchIndex, searchPage: HTMLAnchorElement) => ShowSearch;
}

const INDEX = 'muc-luc.js';

export async function loadSearch(searchPage: HTMLAnchorElement): Promise<ShowSearch> {
  const { script = '', style = '' } = searchPage.dataset;
  await Promise.all([
    loadInto(document.head, 'script', { src: script }),
    loadInto(document.head, 'script', { src: new URL(INDEX, searchPage.href).href }),
    loadInto(document.head, 'link', { rel: 'stylesheet', href: style }),
  ]);
  const { searchIndex, prepareSearch } = globalThis as Loaded;
  if (!searchIndex || !prepareSearch) throw new Error('the search was not loaded');
  return prepareSearch(searchIndex, searchPage);
}
