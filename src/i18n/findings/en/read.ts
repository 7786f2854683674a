/** How English sentences of findings begin: what was read in the cell. */

export function read(shown: string): string {
  return shown === '' ? 'The cell is empty.' : `The cell says "${shown}".`;
}
