/**
 * The styles part enters; for every cell style, the kind of its number format leaves. Fonts, fills and borders
 * are passed over.
 */

import { builtinFormatKind, type FormatKind, formatKind } from './numberFormat.ts';
import { corrupt } from './refusal.ts';
import { readXml, type XmlPart } from './xml.ts';

/** By the index that cells use; nothing where the style names a format that nobody declares. */
export type Styles = readonly (FormatKind | undefined)[];

/** Twice what Excel allows. */
const MOST_STYLES = 131_072;

export function readStyles(part: XmlPart): Styles {
  const ownFormats = new Map<string, FormatKind>();
  const formatIds: string[] = [];
  readXml(part, {
    open: (path, attributes) => {
      if (ownFormats.size + formatIds.length > MOST_STYLES) throw corrupt('too-many-elements', part.name);
      if (path === 'styleSheet/numFmts/numFmt') {
        ownFormats.set(attributes.get('numFmtId') ?? '', formatKind(attributes.get('formatCode') ?? ''));
      }
      if (path === 'styleSheet/cellXfs/xf') formatIds.push(attributes.get('numFmtId') ?? '0');
    },
  });
  return formatIds.map((id) => ownFormats.get(id) ?? builtinFormatKind(id));
}
