/**
 * The tokens as the style sheet declares them: its text enters, the colours of each theme and the sizes leave, in the
 * order in which they stand there. What a colour is for is not known here.
 */

export type Theme = 'light' | 'dark';

export interface Tokens {
  /** By name without dashes, as six hexadecimal digits. */
  colours: Record<Theme, ReadonlyMap<string, string>>;
  /** All others of the first block: fonts, sizes, weights, spaces. */
  sizes: ReadonlyMap<string, string>;
}

export function readTokens(css: string): Tokens {
  const start = css.indexOf(':root {');
  const block = css.slice(start, css.indexOf('}', start));
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  const sizes = new Map<string, string>();
  for (const [, name = '', value = ''] of block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)) {
    const pair = /^var\(--in-light, (#[0-9a-f]{6})\) var\(--in-dark, (#[0-9a-f]{6})\)$/.exec(value);
    if (pair) {
      light.set(name, pair[1] ?? '');
      dark.set(name, pair[2] ?? '');
    } else if (!name.startsWith('in-')) sizes.set(name, value);
  }
  return { colours: { light, dark }, sizes };
}
