/**
 * The only script of a first view: it opens the search, and brings the tools (theme, sorting, copying, values of marks)
 * with the first move of the reader, so that whoever only looks pays for nothing else.
 */

import { loadInto } from './loadInto.ts';
import { offerSearch } from './searchKeys.ts';

const MOVES = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];
const LISTENING = { capture: true, passive: true };

offerSearch();
if (document.body.dataset.tools) for (const move of MOVES) addEventListener(move, bringTools, LISTENING);

async function bringTools(event: Event): Promise<void> {
  for (const move of MOVES) removeEventListener(move, bringTools, LISTENING);
  await loadInto(document.head, 'script', { src: document.body.dataset.tools ?? '' });
  // The finger that woke the tools asked for the value under it.
  if (event instanceof PointerEvent && event.type === 'pointerdown')
    event.target?.dispatchEvent(new PointerEvent('pointerdown', event));
}
