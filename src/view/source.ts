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

/** The one source that all rows have; undefined where they differ. */
export function onlySource(
  context: ViewContext,
  rows: readonly { document: string; item: string }[],
): Source | undefined {
  const [first] = rows;
  const isSame = rows.every(({ document, item }) => document === first?.document && item === first.item);
  return first && isSame ? sourceOf(context, first) : undefined;
}
