/**
 * On every page: the link to the search page opens the search in place, and so do Ctrl+K and "/". All else is loaded
 * when it is first wanted; where that fails, the link leads to the page as it does without script.
 */

import { loadSearch, type ShowSearch } from './searchPlaces.ts';
import { slashOpens } from './searchSlash.ts';

let loading: Promise<ShowSearch> | undefined;

export function offerSearch(): void {
  const searchPage = document.querySelector<HTMLAnchorElement>('a.search');
  const place = document.querySelector<HTMLElement>('[data-search]');
  if (!searchPage) return;
  searchPage.setAttribute('aria-keyshortcuts', 'Control+K /');
  searchPage.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(searchPage, place, true);
  });
  // Where loading ahead fails, opening it fails as well, and says so.
  searchPage.addEventListener('pointerenter', () => void load(searchPage).catch(() => {}), { once: true });
  document.addEventListener('keydown', (event) => {
    if (!isWanted(event)) return;
    event.preventDefault();
    open(searchPage, place, true);
  });
  if (place) open(searchPage, place, false);
}

function open(link: HTMLAnchorElement, place: HTMLElement | null, focus: boolean): void {
  load(link).then(
    (show) => show(place, focus),
    () => {
      if (!place) location.assign(link.href);
    },
  );
}

function load(link: HTMLAnchorElement): Promise<ShowSearch> {
  loading ??= loadSearch(link);
  return loading;
}

function isWanted({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return !altKey && !shiftKey;
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  const writes =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  return !writes && slashOpens();
}
