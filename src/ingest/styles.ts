/**
 * The styles part enters; for every cell style, the kind of its number format leaves. Fonts, fills and borders
 * are passed over.
 */

import { builtinFormatKind, type FormatKind, formatKind } from './numberFormat.ts';
import { readXml, type XmlPart } from './xml.ts';

/** By the index that cells use. */
export type Styles = readonly FormatKind[];

export function readStyles(part: XmlPart): Styles {
  const ownFormats = new Map<number, FormatKind>();
  const formatIds: number[] = [];
  readXml(part, {
    open: (path, attributes) => {
      if (path === 'styleSheet/numFmts/numFmt') {
        ownFormats.set(Number(attributes.get('numFmtId')), formatKind(attributes.get('formatCode') ?? ''));
      }
      if (path === 'styleSheet/cellXfs/xf') formatIds.push(Number(attributes.get('numFmtId') ?? 0));
    },
  });
  return formatIds.map((id) => ownFormats.get(id) ?? builtinFormatKind(id));
}
