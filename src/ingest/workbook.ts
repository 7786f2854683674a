/**
 * The archive of a workbook enters; the list of its worksheets leaves, with what their cells need to be read:
 * shared strings, number formats and the date system. Sheets without cells (charts, dialogs) are left out. It
 * does not read cells.
 */

import type { WorkbookContext } from './cellValue.ts';
import type { ReadLimits } from './limits.ts';
import { findWorkbook, partOf, type Relationship, readRelationships } from './package.ts';
import { corrupt, echoed, tooLarge } from './refusal.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { readStyles } from './styles.ts';
import type { Archive } from './unzip.ts';
import { type Attributes, readXml, SPREADSHEET_NAMESPACES, type XmlPart } from './xml.ts';

export interface SheetEntry {
  /** Safe to show: see `echoed`. */
  name: string;
  hidden: boolean;
  part: XmlPart;
}

export interface Workbook {
  sheets: SheetEntry[];
  context: WorkbookContext;
}

export function openWorkbook(archive: Archive, limits: ReadLimits): Workbook {
  const part = findWorkbook(archive);
  const relationships = readRelationships(archive, part);
  const listed: Attributes[] = [];
  let startsIn1904 = false;
  readXml(partOf(archive, part, SPREADSHEET_NAMESPACES), {
    open: (path, attributes) => {
      if (path === 'workbook/workbookPr') startsIn1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      if (path === 'workbook/sheets/sheet') listed.push(attributes);
    },
  });
  if (listed.length > limits.sheets) throw tooLarge('sheets', listed.length, limits.sheets);

  const strings = partOfType(archive, relationships, 'sharedStrings');
  const styles = partOfType(archive, relationships, 'styles');
  return {
    sheets: worksheets(archive, part, relationships, listed),
    context: {
      strings: strings ? readSharedStrings(strings, limits) : [],
      styles: styles && readStyles(styles),
      dateSystem: startsIn1904 ? 1904 : 1900,
      limits,
    },
  };
}

function worksheets(
  archive: Archive,
  workbook: string,
  relationships: ReadonlyMap<string, Relationship>,
  listed: readonly Attributes[],
): SheetEntry[] {
  const names = new Set<string>();
  const parts = new Set<string>();
  const sheets: SheetEntry[] = [];
  for (const attributes of listed) {
    const name = echoed(attributes.get('name') ?? '');
    if (names.has(name.toLowerCase())) throw corrupt('duplicate-sheet', workbook, name);
    names.add(name.toLowerCase());
    const relationship = relationships.get(attributes.get('r:id') ?? '');
    if (!relationship) throw corrupt('missing-part', workbook, name);
    if (relationship.type !== 'worksheet') continue;
    if (parts.has(relationship.target.toLowerCase())) throw corrupt('duplicate-sheet', workbook, name);
    parts.add(relationship.target.toLowerCase());
    sheets.push({
      name,
      hidden: (attributes.get('state') ?? 'visible') !== 'visible',
      part: partOf(archive, relationship.target, SPREADSHEET_NAMESPACES),
    });
  }
  return sheets;
}

function partOfType(
  archive: Archive,
  relationships: ReadonlyMap<string, Relationship>,
  type: string,
): XmlPart | undefined {
  const found = [...relationships.values()].find((relationship) => relationship.type === type);
  return found && partOf(archive, found.target, SPREADSHEET_NAMESPACES);
}
