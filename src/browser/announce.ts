/** Says a text to those who hear the page instead of seeing it, without moving the focus. */

let region: HTMLElement | undefined;

export function announce(text: string): void {
  region ??= newRegion();
  region.textContent = text;
}

function newRegion(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'visually-hidden';
  made.setAttribute('role', 'status');
  document.body.append(made);
  return made;
}
