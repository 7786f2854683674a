/**
 * The archive of a workbook enters; the list of its worksheets leaves, with what their cells need to be read:
 * shared strings, number formats and the date system. Sheets without cells (charts, dialogs) are left out. It
 * does not read cells.
 */

import type { ReadLimits } from '../domain/limits.ts';
import type { DateSystem } from './calendar.ts';
import type { WorkbookContext } from './cellValue.ts';
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
  let dateSystem: DateSystem = 1900;
  readXml(partOf(archive, part, SPREADSHEET_NAMESPACES), {
    open: (path, attributes) => {
      if (path === 'workbook/workbookPr') dateSystem = statedDateSystem(attributes, part);
      if (path !== 'workbook/sheets/sheet') return;
      if (listed.length >= limits.sheets) throw tooLarge('sheets', limits.sheets);
      listed.push(attributes);
    },
  });

  const strings = partOfType(archive, relationships, 'sharedStrings');
  const styles = partOfType(archive, relationships, 'styles');
  return {
    sheets: worksheets(archive, part, relationships, listed),
    context: {
      strings: strings ? readSharedStrings(strings, limits) : [],
      styles: styles && readStyles(styles),
      dateSystem,
      limits,
    },
  };
}

function statedDateSystem(attributes: Attributes, part: string): DateSystem {
  const stated = attributes.get('date1904') ?? '0';
  if (/^(1|true)$/.test(stated)) return 1904;
  if (/^(0|false)$/.test(stated)) return 1900;
  throw corrupt('date-system', part);
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
