/** A sentence with names enters; it leaves in pieces, the names as links, and with it the links whose name it lacks. */

import type { Link } from './frame.ts';

export interface LinkedNames {
  pieces: { text: string; href: string }[];
  missing: Link[];
}

/** The names in the order in which they stand; `href` is empty for what is between them. */
export function linkedNames(sentence: string, links: readonly Link[]): LinkedNames {
  const pieces: LinkedNames['pieces'] = [];
  const missing: Link[] = [];
  let at = 0;
  for (const link of links) {
    const found = sentence.indexOf(link.text, at);
    if (found < 0) {
      missing.push(link);
      continue;
    }
    pieces.push({ text: sentence.slice(at, found), href: '' }, link);
    at = found + link.text.length;
  }
  pieces.push({ text: sentence.slice(at), href: '' });
  return { pieces: pieces.filter(({ text }) => text !== ''), missing };
}
