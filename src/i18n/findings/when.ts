/** A clause enters, and leaves only where there is something to say in it. */

/** `say` where there is something to quote, otherwise nothing. */
export function when(text: string, say: string): string {
  return text === '' ? '' : say;
}
