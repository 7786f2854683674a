/**
 * The search itself, a script of its own that is loaded on its first use: in a dialog over any page, or in the place that
 * the search page has for it.
 */

import type { SearchIndex } from '../domain/searchIndex.ts';
import type { Language } from '../i18n/language.ts';
import { SEARCH_BOX } from '../i18n/sections/search.ts';
import { make } from './make.ts';
import { searchBox } from './searchBox.ts';
import { searchEngine } from './searchEngine.ts';
import type { ShowSearch } from './searchPlaces.ts';
import { letSlashOpen, slashOpens } from './searchSlash.ts';

Object.assign(globalThis, { prepareSearch });

/** The search page lies one folder below the first page, from which the addresses of the index lead. */
function prepareSearch(index: SearchIndex, searchPage: HTMLAnchorElement): ShowSearch {
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const words = SEARCH_BOX[language];
  const home = new URL('..', searchPage.href);
  const addressOf = (address: string) => new URL(named(address, searchPage), home).href;
  const box = searchBox(searchEngine(index), words, addressOf);
  let dialog: HTMLDialogElement | undefined;
  return (place, focus) => {
    if (place) {
      if (!box.root.isConnected) {
        place.append(box.root, slashSwitch(words.slash));
        box.onTyped((isEmpty) => {
          for (const other of document.querySelectorAll<HTMLElement>('[data-directory]'))
            other.hidden = !isEmpty;
        });
      }
    } else if (!dialog) {
      const close = make('button', { type: 'button', class: 'search-close' }, words.close);
      dialog = make('dialog', { class: 'search-dialog', 'aria-label': words.title });
      dialog.append(close, box.root, slashSwitch(words.slash));
      close.addEventListener('click', () => dialog?.close());
      dialog.addEventListener('click', (event) => {
        if (event.target === dialog) dialog.close();
      });
      document.body.append(dialog);
    }
    if (dialog && !dialog.open) dialog.showModal();
    if (focus) box.focus();
  };
}

function slashSwitch(label: string): HTMLElement {
  const check = make('input', { type: 'checkbox' });
  check.checked = slashOpens();
  check.addEventListener('change', () => letSlashOpen(check.checked));
  const line = make('label', { class: 'search-slash' });
  line.append(check, ` ${label}`);
  return line;
}

/** From a disk, where the link itself names a file, a folder is not enough. */
function named(address: string, { pathname }: HTMLAnchorElement): string {
  return pathname.endsWith('.html') ? address.replace(/(?:^|\/)(?=$|#)/, '$&index.html') : address;
}
