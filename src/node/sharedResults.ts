/**
 * The results of a run, handed from the command that made them to the pages that are drawn in the same process. The
 * pages are bundled apart from the command, so that the two share nothing but the process.
 */

const KEY = 'bang-chi-tieu.results';

/** What is handed on is known to both sides as the results of the pipeline; this room knows no stage. */
export function shareResults(results: unknown): void {
  Reflect.set(globalThis, KEY, results);
}

/** Undefined where the pages are drawn without a command, as a development server does. */
export function sharedResults(): unknown {
  return Reflect.get(globalThis, KEY);
}
