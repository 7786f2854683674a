/**
 * What can be found by words, as it is published for the browser: short lists instead of objects, because every
 * visitor who searches loads all of it. Which words find what is decided where they are typed, not here.
 */

/** In the order in which equals are shown. */
export const SEARCH_KINDS = [
  'page',
  'unit',
  'indicator',
  'category',
  'period',
  'document',
  'task',
  'model',
  'report',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** 2: the unit that the site is about; 1: there are figures of it, or it is a page; 0: nothing was ever reported. */
export type Weight = 0 | 1 | 2;

export interface SearchIndex {
  /** Words before a name that may be left out or shortened to their initials. */
  prefixes: string[];
  entries: SearchEntry[];
}

/** `kind` is a place in `SEARCH_KINDS`; `address` is below the home page of the language; `also` is separated by "|". */
export type SearchEntry = [
  kind: number,
  title: string,
  address: string,
  note: string,
  also: string,
  weight: Weight,
];
