/** Where files are dropped or chosen: anywhere on the page they may fall, so that none is opened in place of the page. */

import type { CheckerBoxMessages } from '../../i18n/sections/checker.ts';
import { make } from '../make.ts';

export interface DropPlace {
  root: HTMLElement;
  /** Takes files only while it is open. */
  open(isOpen: boolean): void;
  say(text: string): void;
}

export function dropPlace(words: CheckerBoxMessages, dropped: (files: File[]) => void): DropPlace {
  const root = make('div', { class: 'drop' });
  const label = make('label', { class: 'drop-choose' }, words.choose);
  const input = make('input', { type: 'file', multiple: '', disabled: '', class: 'visually-hidden' });
  label.prepend(input);
  const state = make('span', { role: 'status' }, words.loading);
  // The room of the longer text is there from the start, so that nothing moves as the text changes.
  const stateRoom = make('p', { class: 'note drop-state', 'data-room': words.ready('000 kB') });
  stateRoom.append(state);
  root.append(
    make('p', { class: 'drop-title' }, words.drop),
    label,
    make('p', { class: 'note' }, words.kinds),
    stateRoom,
  );

  const take = (files: FileList | null | undefined) => {
    const list = [...(files ?? [])];
    if (!input.disabled && list.length > 0) dropped(list);
  };
  input.addEventListener('change', () => {
    take(input.files);
    input.value = '';
  });
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = input.disabled ? 'none' : 'copy';
    root.classList.add('drop-over');
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) root.classList.remove('drop-over');
  });
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    root.classList.remove('drop-over');
    take(event.dataTransfer.files);
  });

  return {
    root,
    open(isOpen) {
      input.disabled = !isOpen;
      label.classList.toggle('drop-closed', !isOpen);
    },
    say(text) {
      state.textContent = text;
    },
  };
}
