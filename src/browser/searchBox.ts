/**
 * The field and its list: a combobox as the ARIA Authoring Practices describe it. The cursor stays in the field, the
 * arrows move through the list, Enter opens; each result is a real link, and how many there are is announced.
 */

import type { SearchBoxMessages } from '../i18n/sections/search.ts';
import { make } from './make.ts';
import type { Found, Search } from './searchEngine.ts';

export interface SearchBox {
  root: HTMLElement;
  focus(): void;
  onTyped(tell: (isEmpty: boolean) => void): void;
}

export function searchBox(
  search: Search,
  words: SearchBoxMessages,
  addressOf: (address: string) => string,
): SearchBox {
  const root = make('div', { class: 'search-box', role: 'search' });
  const label = make('label', { for: 'search-field' }, words.field);
  const field = make('input', {
    id: 'search-field',
    type: 'search',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'search-list',
    'aria-autocomplete': 'list',
    'aria-describedby': 'search-hint',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  const hint = make('p', { id: 'search-hint', class: 'note' }, `${words.hint}. `);
  hint.append(make('span', { class: 'search-keys' }, words.keys));
  const state = make('p', { role: 'status', class: 'search-state' });
  const list = make('div', { id: 'search-list', role: 'listbox', 'aria-label': words.title });
  root.append(label, field, hint, state, list);

  let options: HTMLAnchorElement[] = [];
  let active = -1;
  let tell: (isEmpty: boolean) => void = () => {};

  field.addEventListener('input', () => {
    const typed = field.value.trim();
    const found = search(typed);
    options = found.map((one, index) => option(one, index));
    list.replaceChildren(...options);
    field.setAttribute('aria-expanded', String(options.length > 0));
    state.textContent =
      typed === '' ? '' : options.length > 0 ? words.found(options.length) : words.nothing(typed);
    activate(options.length > 0 ? 0 : -1);
    tell(typed === '');
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      activate((active + step + options.length) % options.length);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      options[active]?.click();
      event.preventDefault();
    }
  });
  list.addEventListener('click', (event) => {
    const here = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a');
    const leaves = here && here.href.split('#')[0] !== location.href.split('#')[0];
    if (!leaves) root.closest('dialog')?.close();
  });

  return {
    root,
    focus() {
      field.focus();
      field.select();
    },
    onTyped(told) {
      tell = told;
    },
  };

  function option({ kind, title, address, note }: Found, index: number): HTMLAnchorElement {
    const link = make('a', {
      id: `search-${index}`,
      role: 'option',
      href: addressOf(address),
      tabindex: '-1',
    });
    link.append(
      make('span', { class: 'search-title' }, title),
      ' ',
      make('small', {}, [words.kind[kind], note].filter((text) => text !== '').join(' · ')),
    );
    return link;
  }

  function activate(index: number): void {
    active = index;
    options.forEach((one, at) => {
      one.setAttribute('aria-selected', String(at === index));
    });
    const chosen = options[index];
    if (chosen) {
      field.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  }
}
