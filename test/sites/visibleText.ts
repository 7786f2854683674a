/** The words that a page shows or says, with the language each is marked as; numbers of chart marks and styles apart. */

export interface VisibleText {
  text: string;
  language: string;
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Code is in no language that people speak. */
const SILENT = new Set(['style', 'script', 'template', 'code']);
const SPOKEN = /\b(?:aria-label|title|alt|placeholder|label)="([^"]+)"/g;
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/g;

export function visibleText(html: string): VisibleText[] {
  const found: VisibleText[] = [];
  const open: { name: string; language: string; silent: boolean }[] = [];
  const add = (text: string, language: string) => {
    const plain = decode(text).trim();
    if (plain !== '') found.push({ text: plain, language });
  };
  for (const [, slash, tag = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const around = open.at(-1);
    const name = tag.toLowerCase();
    if (text !== undefined) {
      if (around && !around.silent) add(text, around.language);
    } else if (slash === '/') {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.length = at;
    } else if (name !== '') {
      const language = /\blang="([^"]+)"/.exec(attributes)?.[1] ?? around?.language ?? '';
      const isMeta = name === 'meta' && /name="description"/.test(attributes);
      for (const [, said = ''] of attributes.matchAll(SPOKEN)) add(said, language);
      if (isMeta) add(/content="([^"]*)"/.exec(attributes)?.[1] ?? '', language);
      const silent = SILENT.has(name) || around?.silent === true;
      if (!VOID.has(name) && !attributes.endsWith('/')) open.push({ name, language, silent });
    }
  }
  return found;
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}
