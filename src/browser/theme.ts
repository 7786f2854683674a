/**
 * The theme that the reader chose: as the device has it, light or dark. It is kept in the browser's storage, where
 * there is one; storedTheme.js sets it again before the next page is drawn. Colours are the business of tokens.css.
 */

import type { ToolsMessages } from '../i18n/sections/tools.ts';
import { button } from './button.ts';

const KEY = 'theme';
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function themeButton(words: ToolsMessages): HTMLButtonElement {
  const made = button('', 'tool', () => {
    chooseTheme(nextTheme(chosenTheme()));
    show();
  });
  const show = () => {
    made.textContent = `${words.theme}: ${words.themes[chosenTheme()]}`;
  };
  const followStorage = () => {
    chooseTheme(themeOf(stored()));
    show();
  };
  followStorage();
  // A page that the browser kept, or another tab, may hold an older choice.
  addEventListener('storage', (event) => event.key === KEY && followStorage());
  addEventListener('pageshow', (event) => event.persisted && followStorage());
  return made;
}

export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

/** Of what was stored or stands on the root; anything unknown is as the device has it. */
export function themeOf(text: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === text) ?? 'system';
}

function chosenTheme(): Theme {
  return themeOf(document.documentElement.dataset.theme);
}

function chooseTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is blocked or full: the choice holds for this page.
  }
}

function stored(): string | null | undefined {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return document.documentElement.dataset.theme;
  }
}
