/**
 * The finishing of a workbook that exceljs has written: merged ranges, links to places in the workbook and the size of
 * notes, none of which exceljs can write for what other people send (it expands merged ranges cell by cell, sends
 * links through the outside and has one size of note), and an archive without the time of day, so that the same content
 * is the same bytes. It knows parts and places, not what they mean.
 */

import { strFromU8, strToU8, unzipSync, type Zippable } from 'fflate';
import { packParts } from '../archive.ts';

/** What is to be added to one sheet; cells and ranges as Excel names them. */
export interface SheetFinish {
  merges: string[];
  links: { cell: string; to: string }[];
  /** By row and column from 0, as `5,2`. */
  notes: Map<string, NoteBox>;
}

/** `anchor`: columns and rows from 0 with pixels inside them, as the drawing of a note wants them. */
export interface NoteBox {
  anchor: readonly number[];
  width: number;
  height: number;
}

/** `sheets` in the order of the workbook; `author` of the notes. */
export function finishPackage(bytes: Uint8Array, sheets: readonly SheetFinish[], author: string): Uint8Array {
  const parts: Zippable = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part instanceof Uint8Array) parts[name] = strToU8(change(strFromU8(part)));
  };
  for (const [index, sheet] of sheets.entries()) {
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => withMergesAndLinks(xml, sheet));
    edit(`xl/drawings/vmlDrawing${index + 1}.vml`, (xml) => withBoxes(xml, sheet.notes));
    edit(`xl/comments${index + 1}.xml`, (xml) =>
      xml.replace('<author>Author</author>', () => `<author>${escapeXml(author)}</author>`),
    );
  }
  return packParts(parts);
}

/** Both stand right behind the cells, since the sheet has neither protection nor rules for its cells. */
function withMergesAndLinks(xml: string, { merges, links }: SheetFinish): string {
  const ranges = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const jumps = links
    .map(({ cell, to }) => `<hyperlink ref="${cell}" location="${escapeXml(to)}"/>`)
    .join('');
  const added = [
    ranges === '' ? '' : `<mergeCells count="${merges.length}">${ranges}</mergeCells>`,
    jumps === '' ? '' : `<hyperlinks>${jumps}</hyperlinks>`,
  ].join('');
  return xml.replace('</sheetData>', (end) => `${end}${added}`);
}

function withBoxes(vml: string, notes: ReadonlyMap<string, NoteBox>): string {
  return vml.replace(/<v:shape .*?<\/v:shape>/gs, (shape) => {
    const [, row = '', column = ''] = /<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>/.exec(shape) ?? [];
    const box = notes.get(`${row},${column}`);
    if (!box) return shape;
    return shape
      .replace(/width:[\d.]+pt;height:[\d.]+pt/, `width:${box.width * 0.75}pt;height:${box.height * 0.75}pt`)
      .replace(/<x:Anchor>.*?<\/x:Anchor>/, `<x:Anchor>${box.anchor.join(', ')}</x:Anchor>`);
  });
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
