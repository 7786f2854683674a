/**
 * The part with the strings that cells share enters; their values leave, in the order in which cells number
 * them. It does not know which cells use them.
 */

import type { ReadLimits } from '../domain/limits.ts';
import type { CellValue } from '../domain/sheet.ts';
import { tooLarge } from './refusal.ts';
import { RichText } from './richText.ts';
import { readXml, type XmlPart } from './xml.ts';

const STRING = 'sst/si';

export function readSharedStrings(part: XmlPart, limits: ReadLimits): CellValue[] {
  const strings: CellValue[] = [];
  let current = new RichText();
  readXml(part, {
    open: (path, attributes) => {
      if (path === STRING) current = new RichText();
      else if (path.startsWith(STRING)) current.open(path.slice(STRING.length + 1), attributes);
    },
    text: (path, content) => {
      if (path.startsWith(STRING)) current.text(path.slice(STRING.length + 1), content);
    },
    close: (path) => {
      if (path !== STRING) return;
      if (strings.length >= limits.cells) throw tooLarge('strings', limits.cells);
      strings.push(current.value(limits.textLength));
    },
  });
  return strings;
}
