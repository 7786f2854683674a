/** How Vietnamese sentences of findings begin: what was read in the cell. */

export function read(shown: string): string {
  return shown === '' ? 'Ô này để trống.' : `Đọc được "${shown}".`;
}
