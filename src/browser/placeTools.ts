/**
 * Theme and print: in the header of wide screens, in the footer of narrow ones, whose first view belongs to the answer.
 * They are put before the other tools, so that nothing moves when they come.
 */

import type { ToolsMessages } from '../i18n/sections/tools.ts';
import { button } from './button.ts';
import { themeButton } from './theme.ts';

export function placeTools(words: ToolsMessages): void {
  const header = document.querySelector('.site-tools');
  const footer = document.querySelector('.page-tools');
  const tools = [themeButton(words), button(words.print, 'tool', () => print())];
  const wide = matchMedia('(min-width: 75rem)');
  const place = () => (wide.matches ? header : footer)?.prepend(...tools);
  wide.addEventListener('change', place);
  place();
}
