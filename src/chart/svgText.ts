/** The little that is needed to write SVG as text: short numbers, safe words, and the opening tag of a picture. */

export function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

export function escapeXml(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Rounds every number inside a path, transform or coordinate to two decimals. */
export function shortNumbers(text: string): string {
  return text.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => short(Number(number)));
}

/** What stands in it is for the eye only: the label is heard, and never the words on the axes. */
export function picture(attributes: Readonly<Record<string, string>>, label: string, body: string): string {
  return `<svg${written(attributes)} role="img" aria-label="${escapeXml(label)}"><g aria-hidden="true">${body}</g></svg>`;
}

/** Says nothing that the words beside it do not, so it is not read aloud. */
export function silentPicture(attributes: Readonly<Record<string, string>>, body: string): string {
  return `<svg${written(attributes)} aria-hidden="true">${body}</svg>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
