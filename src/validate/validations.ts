/**
 * What validating a submitted file gives depends on its bytes and path and on the settings, registry, forms and lists
 * alone, so that it can be kept from one run to the next. This room knows nobody who keeps anything: whoever does is
 * handed in.
 */

import type { Form } from '../domain/form.ts';
import type { SubmissionRead } from '../domain/submissionRead.ts';

export interface Validations {
  /** An earlier run read this very file among the same settings; it then found no personal data in it. `path` is whole. */
  isKnown(path: string): boolean;
  /** The same as `validate` gives, whether or not it is called. */
  of(path: string, forms: readonly Form[], validate: () => SubmissionRead): SubmissionRead;
  /** Keeps what was validated for the next run and forgets all else; nothing of these paths is kept. */
  keep(except: ReadonlySet<string>): void;
}

export const NOTHING_VALIDATED: Validations = {
  isKnown: () => false,
  of: (_, __, validate) => validate(),
  keep: () => {},
};
