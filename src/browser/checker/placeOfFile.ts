/** Where the file is to be put and under which name; a person who knows better says so, and it is checked again there. */

import type { CheckedFile } from '../../domain/checkReport.ts';
import type { CheckerBoxMessages } from '../../i18n/sections/checker.ts';
import { announce } from '../announce.ts';
import { button } from '../button.ts';
import { copyText } from '../copyText.ts';
import { make } from '../make.ts';

const FOLDER = 'data/submissions/';
let fields = 0;

export function placeOfFile(
  { name, place }: CheckedFile,
  words: CheckerBoxMessages,
  recheck: (path: string) => void,
): HTMLElement {
  const root = make('div', { class: 'check-place' });
  const path = FOLDER + place.path;
  const line = make('p', {}, `${words.place.title} `);
  const copy = button(words.place.copy, 'plain-button', async () => {
    await copyText(path);
    announce(words.place.copied);
    copy.textContent = words.place.copied;
  });
  line.append(make('code', {}, path), ' ', copy);
  const notes = place.certain
    ? [place.replaces ? words.place.replaces : words.place.isNew]
    : [words.place.unknown];
  const own = place.path.slice(place.path.lastIndexOf('/') + 1);
  if (own !== name) notes.push(words.place.rename(name));
  root.append(line, make('p', { class: 'note' }, notes.join(' ')), otherPlace());
  return root;

  function otherPlace(): HTMLElement {
    const fold = make('details');
    fold.open = !place.certain;
    fold.append(make('summary', {}, words.place.other));
    const form = make('form', { class: 'check-other' });
    const cut = place.path.lastIndexOf('/');
    const folder = field(words.place.folder, place.path.slice(0, Math.max(0, cut)), words.place.folderHint);
    const file = field(words.place.name, place.path.slice(cut + 1));
    form.append(folder.part, file.part);
    if (folder.hint) form.append(folder.hint);
    form.append(make('button', { type: 'submit', class: 'plain-button' }, words.place.recheck));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      recheck([folder.input.value, file.input.value].join('/'));
    });
    fold.append(form);
    return fold;
  }
}

function field(text: string, value: string, hint = '') {
  const id = `check-field-${++fields}`;
  const part = make('div', { class: 'check-field' });
  const input = make('input', {
    id: `${id}-input`,
    type: 'text',
    value,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  part.append(make('label', { for: input.id }, text), input);
  if (hint === '') return { part, input, hint: undefined };
  input.setAttribute('aria-describedby', id);
  return { part, input, hint: make('p', { id, class: 'note' }, hint) };
}
