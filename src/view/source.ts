/** Where something of the registry is written down: the document, with the way to what rests on it, and the item. */

import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';

export interface Source {
  document: Link;
  /** Day of the document; empty where it has none. */
  date: string;
  item: string;
}

export function sourceOf(context: ViewContext, row: { document: string; item: string }): Source | undefined {
  const { registry, addresses, words, language } = context;
  const document = registry.documents.get(row.document);
  if (!document) return undefined;
  return {
    document: { text: document.number, href: addresses.document(document.id) },
    date: document.date === '' ? '' : formatDay(document.date, language),
    item: row.item === '' ? '' : words.documents.item(row.item),
  };
}

/** The one document that all rows have, with the item where it is the same as well; undefined where they differ. */
export function onlySource(
  context: ViewContext,
  rows: readonly { document: string; item: string }[],
): Source | undefined {
  const [first] = rows;
  if (!first || rows.some(({ document }) => document !== first.document)) return undefined;
  const isSameItem = rows.every(({ item }) => item === first.item);
  return sourceOf(context, isSameItem ? first : { document: first.document, item: '' });
}
