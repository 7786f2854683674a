/** Asks which empty form is wanted, for whom and when; what comes of it is downloaded. */

import type { FormChoices, FormRefusal } from '../../domain/checkReport.ts';
import type { CheckerBoxMessages } from '../../i18n/sections/checker.ts';
import { make } from '../make.ts';

export interface FormRequest {
  root: HTMLElement;
  offer(choices: FormChoices): void;
  /** It has come, or why there is none. */
  done(refusal?: FormRefusal): void;
}

export function formRequest(
  words: CheckerBoxMessages['form'],
  ask: (form: string, unit: string, period: string) => void,
): FormRequest {
  const root = make('form', { class: 'check-other' });
  const form = make('select', { id: 'form-of', required: '' });
  const unit = make('input', {
    id: 'form-unit',
    type: 'text',
    list: 'check-units',
    required: '',
    autocomplete: 'off',
  });
  const period = make('input', {
    id: 'form-period',
    type: 'text',
    required: '',
    autocomplete: 'off',
    'aria-describedby': 'check-period',
  });
  const units = make('datalist', { id: 'check-units' });
  const submit = make('button', { type: 'submit', class: 'plain-button' }, words.get);
  const state = make('p', { class: 'note', role: 'status' });
  root.append(
    labelled(words.form, form),
    labelled(words.unit, unit),
    labelled(words.period, period),
    make('p', { id: 'check-period', class: 'note' }, words.periodHint),
    submit,
    state,
    units,
  );
  let idOf = new Map<string, string>();
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    submit.disabled = true;
    state.textContent = words.making;
    ask(form.value, idOf.get(unit.value.trim()) ?? unit.value.trim(), period.value);
  });
  return {
    root,
    offer(choices) {
      if (form.options.length > 0) return;
      form.append(...choices.forms.map(({ id, name }) => make('option', { value: id }, name)));
      idOf = new Map(choices.units.map(({ id, name }) => [name, id]));
      units.append(...choices.units.map(({ name }) => make('option', { value: name })));
    },
    done(refusal) {
      submit.disabled = false;
      state.textContent = refusal === undefined ? '' : words.refusal[refusal];
    },
  };
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const part = make('div', { class: 'check-field' });
  part.append(make('label', { for: field.id }, text), field);
  return part;
}
