/**
 * A page as it opens from a disk, where there is no root, no server that knows `index.html`, and no module: every address
 * of the site in it becomes relative and names a file, and its scripts become classic ones that wait for the page.
 */

export interface Portable {
  /** Base path of the site, ending in a slash. */
  base: string;
  /** The files of the site, relative to its root. */
  files: ReadonlySet<string>;
}

/** `path` is that of the page, `…/index.html`. */
export function portablePage(html: string, path: string, site: Portable): string {
  const relative = (address: string) => portableAddress(address, path, site) ?? address;
  return html
    .replace(ADDRESSES, (_, start: string, address: string, end: string) => start + relative(address) + end)
    .replace(MODULE, (_, attributes: string) => `<script defer${attributes}>`)
    .replace(/ crossorigin(?=[ >])/g, '');
}

/** Undefined for what lies elsewhere. `from` is the path of the file in which the address stands. */
export function portableAddress(
  address: string,
  from: string,
  { base, files }: Portable,
): string | undefined {
  const url = URL.parse(address.replaceAll('&amp;', '&'), new URL(base + from, NOWHERE));
  if (address.startsWith('#') || url?.origin !== NOWHERE || !url.pathname.startsWith(base)) return undefined;
  const path = decodeURI(url.pathname.slice(base.length));
  const target = files.has(`${path}index.html`) && /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
  return relativePath(from, target) + address.slice(address.search(/[?#]|$/));
}

const NOWHERE = 'https://portable.invalid';

/** An attribute that holds an address, a font of the style within the page, and where an earlier address leads. */
const ADDRESSES =
  /(\s(?:href|src|action|poster)="|\sdata-[a-z]+="(?=\/)|\burl\(|\bcontent="0; url=)([^")]+)("|\))/g;
const MODULE = /<script type="module"([^>]*)>/g;

function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/') || './';
}
