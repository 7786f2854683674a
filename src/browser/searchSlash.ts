/** Whether the key "/" opens the search: a key of one letter must be possible to switch off (WCAG 2.1.4). */

const NAME = 'search-slash';

export function slashOpens(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

export function letSlashOpen(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
  } catch {
    // Where nothing may be kept, the key stays as it is.
  }
}
