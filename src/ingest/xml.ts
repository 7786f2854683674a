/**
 * The bytes of one XML part enter; elements and texts of its own vocabulary leave as events, each with the path
 * from the root (`worksheet/sheetData/row`). Prefixes do not matter, foreign elements are passed over. It
 * refuses what a spreadsheet never needs and an attacker does: document types, entities, depth, floods of
 * attributes and endless texts. It does not know workbooks.
 */

import { SaxesParser } from 'saxes';
import { corrupt } from './refusal.ts';

/** Attributes without a prefix by their name, references to relationships as `r:` and the name. */
export type Attributes = ReadonlyMap<string, string>;

export interface XmlEvents {
  open?: (path: string, attributes: Attributes) => void;
  text?: (path: string, text: string) => void;
  close?: (path: string) => void;
}

export interface XmlPart {
  name: string;
  bytes: Iterable<Uint8Array>;
  /** The namespaces in which the root may be: the usual one and, where there is one, that of strict OOXML. */
  namespaces: readonly string[];
}

export const SPREADSHEET_NAMESPACES = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

const REFERENCE_NAMESPACES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

const DEEPEST = 64;
const MOST_ATTRIBUTES = 256;
/** Characters without any tag: a cell holds 32,767, each written with at most seven. */
const LONGEST_TEXT = 1024 * 1024;

export function readXml(part: XmlPart, events: XmlEvents): void {
  const refuse = (reason: string) => {
    throw corrupt(reason, part.name);
  };
  const parser = new SaxesParser({ xmlns: true, position: false });
  const paths: string[] = [];
  let namespace = '';
  let attributeCount = 0;

  parser.on('error', () => refuse('xml'));
  parser.on('doctype', () => refuse('doctype'));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(utf-?8|utf-?16|us-ascii)$/i.test(encoding)) refuse('encoding');
  });
  parser.on('opentagstart', () => {
    attributeCount = 0;
    if (paths.length >= DEEPEST) refuse('too-deep');
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > MOST_ATTRIBUTES) refuse('too-many-attributes');
  });
  parser.on('opentag', (tag) => {
    const parent = paths.at(-1);
    if (parent === undefined) {
      if (!part.namespaces.includes(tag.uri)) refuse('wrong-root');
      namespace = tag.uri;
    }
    const step = tag.uri === namespace ? tag.local : '?';
    const path = parent === undefined ? step : `${parent}/${step}`;
    paths.push(path);
    if (step === '?' || !events.open) return;
    const attributes = new Map<string, string>();
    for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
      if (prefix === '') attributes.set(local, value);
      else if (REFERENCE_NAMESPACES.includes(uri)) attributes.set(`r:${local}`, value);
    }
    events.open(path, attributes);
  });
  const text = (content: string) => events.text?.(paths.at(-1) ?? '', content);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => events.close?.(paths.pop() ?? ''));

  let sinceTag = 0;
  for (const chunk of decoded(part)) {
    const lastTag = chunk.lastIndexOf('<');
    sinceTag = lastTag < 0 ? sinceTag + chunk.length : chunk.length - lastTag;
    if (sinceTag > LONGEST_TEXT) refuse('too-long-text');
    parser.write(chunk);
  }
  parser.close();
}

function* decoded(part: XmlPart): Generator<string> {
  let decoder: TextDecoder | undefined;
  for (const piece of part.bytes) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decode(decoder, part.name, piece);
  }
  if (decoder) yield decode(decoder, part.name);
}

/** The text of one more piece, or, without a piece, what the last one left unfinished. */
function decode(decoder: TextDecoder, part: string, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw corrupt('encoding', part);
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
