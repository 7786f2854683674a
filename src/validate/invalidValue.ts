/** Why the schema of a table or of a settings file refuses a value, as one of the permanent reasons of the finding. */

interface Issue {
  code?: string | undefined;
  message: string;
}

/** What our own schemas say of a value themselves. */
const OWN_REASONS = new Set(['id', 'required', 'date', 'number', 'cell', 'address']);

const REASONS: ReadonlyMap<string, string> = new Map([
  ['invalid_value', 'choice'],
  ['unrecognized_keys', 'unknown-key'],
  ['invalid_type', 'wrong-kind'],
  ['too_small', 'too-small'],
  ['too_big', 'too-large'],
]);

/** Empty where there is nothing plain to say. */
export function reasonOf({ code, message }: Issue): string {
  return OWN_REASONS.has(message) ? message : (REASONS.get(code ?? '') ?? '');
}
