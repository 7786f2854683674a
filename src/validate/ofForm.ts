/** What follows from a form alone, made once for each and used for every sheet. */

import type { Form } from '../domain/form.ts';

export function ofForm<Made>(make: (form: Form) => Made): (form: Form) => Made {
  const known = new WeakMap<Form, { made: Made }>();
  return (form) => {
    const before = known.get(form);
    if (before) return before.made;
    const made = make(form);
    known.set(form, { made });
    return made;
  };
}
