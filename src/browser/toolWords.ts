/** The words of this page's language, as the page wrote them on its body; none where the page has no tools. */

import type { ToolsMessages } from '../i18n/sections/tools.ts';

/** What the script says; the rest of the section is said by the page itself. */
export type ToolWords = Omit<ToolsMessages, 'scan' | 'figuresTo'>;

export function toolWords(): ToolWords | undefined {
  const { words } = document.body.dataset;
  return words === undefined ? undefined : (JSON.parse(words) as ToolWords);
}
