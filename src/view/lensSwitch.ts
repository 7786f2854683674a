/** The links by which a reader changes between the two lenses on units through time, where a page differs in them. */

import type { Lens } from '../domain/evaluation.ts';
import type { Addresses } from './addresses.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';

export interface LensSwitch {
  links: (Link & { current: boolean })[];
  /** What was done to the figures; empty where they are as they were reported. */
  note: string;
}

/** Undefined where a page is the same through both lenses. `note` is said of the restated page. */
export function lensSwitch(
  context: ViewContext,
  addressOf: (addresses: Addresses) => string,
  note: string,
): LensSwitch | undefined {
  const lenses: readonly Lens[] = ['as-reported', 'restated'];
  const links = lenses.map((lens) => ({
    text: context.words.lens[lens],
    href: addressOf(context.through[lens]),
    current: lens === context.lens,
  }));
  if (links[0]?.href === links[1]?.href) return undefined;
  return { links, note: context.lens === 'restated' ? note : '' };
}
