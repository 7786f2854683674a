/**
 * An archive enters; its parts leave, found the way the format says: by their relationships and content types,
 * never by a customary file name. It refuses archives that hold something else than a spreadsheet of this
 * format and says what they are. It does not know sheets or cells.
 */

import { corrupt, Refusal } from './refusal.ts';
import type { Archive } from './unzip.ts';
import { readXml, type XmlPart } from './xml.ts';

export interface Relationship {
  /** The last word of the type, the same in usual and in strict OOXML: `worksheet`, `styles`… */
  type: string;
  /** The name of the part, without a leading slash. */
  target: string;
}

/** The name of the workbook part. */
export function findWorkbook(archive: Archive): string {
  if (!archive.has(CONTENT_TYPES)) {
    throw new Refusal('file/unsupported-format', { format: otherFormat(archive) });
  }
  const contentTypeOf = readContentTypes(archive);
  const root = [...readRelationships(archive, '').values()];
  const main = root.find((relationship) => relationship.type === 'officeDocument')?.target;
  if (main === undefined) throw new Refusal('file/unsupported-format', { format: 'zip' });
  const format = formatOfContentType(contentTypeOf(main));
  if (format !== 'xlsx') throw new Refusal('file/unsupported-format', { format });
  if (!archive.has(main)) throw corrupt('missing-part', main);
  return main;
}

/** The relationships of a part (of the package for the empty name) by their ids; external ones are left out. */
export function readRelationships(archive: Archive, part: string): Map<string, Relationship> {
  const relationships = new Map<string, Relationship>();
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(name)) return relationships;
  readXml(partOf(archive, name, RELATIONSHIPS_NAMESPACES), {
    open: (path, attributes) => {
      if (path !== 'Relationships/Relationship' || attributes.get('TargetMode') === 'External') return;
      const id = attributes.get('Id') ?? '';
      if (relationships.has(id)) throw corrupt('duplicate-relationship', name);
      if (relationships.size >= MOST_PARTS) throw corrupt('too-many-elements', name);
      relationships.set(id, {
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: resolveTarget(part.slice(0, slash), attributes.get('Target') ?? ''),
      });
    },
  });
  return relationships;
}

export function partOf(archive: Archive, name: string, namespaces: readonly string[]): XmlPart {
  return { name, bytes: archive.read(name), namespaces };
}

/** Far more than the sheets, pictures and links of any workbook that people made. */
const MOST_PARTS = 20_000;

const CONTENT_TYPES = '[Content_Types].xml';
const CONTENT_TYPES_NAMESPACES = ['http://schemas.openxmlformats.org/package/2006/content-types'];
const RELATIONSHIPS_NAMESPACES = ['http://schemas.openxmlformats.org/package/2006/relationships'];

function readContentTypes(archive: Archive): (part: string) => string {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  readXml(partOf(archive, CONTENT_TYPES, CONTENT_TYPES_NAMESPACES), {
    open: (path, attributes) => {
      const type = attributes.get('ContentType') ?? '';
      if (byPart.size + byExtension.size >= MOST_PARTS) throw corrupt('too-many-elements', CONTENT_TYPES);
      if (path === 'Types/Override') byPart.set(resolveTarget('', attributes.get('PartName') ?? ''), type);
      if (path === 'Types/Default') byExtension.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    },
  });
  const caseless = new Map([...byPart].map(([part, type]) => [part.toLowerCase(), type]));
  return (part) => {
    const key = part.toLowerCase();
    return caseless.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
  };
}

function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : `${folder}${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function formatOfContentType(type: string): string {
  if (/sheet\.binary/i.test(type)) return 'xlsb';
  if (/wordprocessingml|ms-word/i.test(type)) return 'docx';
  if (/presentationml|ms-powerpoint/i.test(type)) return 'pptx';
  return /(spreadsheetml|ms-excel)\..*main\+xml$/i.test(type) ? 'xlsx' : 'zip';
}

function otherFormat(archive: Archive): string {
  if (archive.has('Index/Document.iwa') || archive.has('Index.zip')) return 'numbers';
  return archive.has('content.xml') && archive.has('META-INF/manifest.xml') ? odfFormat(archive) : 'zip';
}

/** OpenDocument archives begin with an entry that names their kind. */
function odfFormat(archive: Archive): string {
  if (!archive.has('mimetype')) return 'zip';
  const type = Array.from(archive.read('mimetype'), (piece) => new TextDecoder().decode(piece)).join('');
  return type.includes('opendocument.spreadsheet') ? 'ods' : 'odt';
}
