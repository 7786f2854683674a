/** The ways from a page to the files of its figures, and to its picture, which is of the units as reported. */

import type { Evaluation } from '../domain/evaluation.ts';
import { API, TABLE_NAME } from './addresses.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { pictureBelow } from './pictureFiles.ts';

/**
 * `path` is that of the list among the files for programs, `address` that of its page. Nothing where the page has no
 * figure, as there is no file then.
 */
export function listLinks(
  { words, addresses, lens }: ViewContext,
  path: string,
  address: string,
  evaluations: readonly Evaluation[],
): { data: Link[]; picture?: string } | undefined {
  if (evaluations.length === 0) return undefined;
  const { files } = words.reuse;
  const hasPicture = lens === 'as-reported';
  const suffix = lens === 'restated' ? '.restated' : '';
  return {
    data: [
      { text: files.csv, href: `${address}${TABLE_NAME}.csv` },
      { text: files.xlsx, href: `${address}${TABLE_NAME}.xlsx` },
      { text: files.json, href: addresses.file(`${API}${path}${suffix}.json`) },
      ...(hasPicture ? [{ text: files.svg, href: pictureBelow(address).svg }] : []),
      ...(hasPicture ? [{ text: files.png, href: pictureBelow(address).png }] : []),
    ],
    ...(hasPicture ? { picture: address } : {}),
  };
}
