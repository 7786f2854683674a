/**
 * The bytes of one XML part enter; elements and texts of its own vocabulary leave as events, each with the path
 * from the root (`worksheet/sheetData/row`). Prefixes do not matter, foreign elements are passed over. It
 * refuses what a spreadsheet never needs and an attacker does: document types, entities, depth, floods of
 * attributes and endless texts. It does not know workbooks.
 */

import { SaxesParser } from 'saxes';
import type { CorruptReason } from '../domain/reasons.ts';
import { readPlainRoot } from './plainRoot.ts';
import { type PlainEvents, readPlain } from './plainXml.ts';
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

/** Stands in a path for an element of another vocabulary. */
const FOREIGN = '?';

const DEEPEST = 64;
const MOST_ELEMENTS = 4_000_000;
/** Different places in the tree; the whole vocabulary of worksheets has some hundreds. */
const MOST_PATHS = 2_000;
const MOST_ATTRIBUTES = 256;
/** Characters in which no element begins or ends: a cell holds 32,767, each written with at most seven. */
const LONGEST_TEXT = 1024 * 1024;

export function readXml(part: XmlPart, events: XmlEvents): void {
  const refuse = (reason: CorruptReason) => {
    throw corrupt(reason, part.name);
  };
  /** Most parts are plain from their beginning to their end, and need none. */
  let parser: SaxesParser<{ xmlns: true; position: false }> | undefined;
  const root: Step = { name: '', path: '', children: new Map() };
  let pathCount = 0;
  const open: Step[] = [];
  let namespace = '';
  /** Those of the root; undefined where its own elements have a prefix. */
  let prefixes: ReadonlyMap<string, string> | undefined;
  let attributeCount = 0;
  let elementCount = 0;
  let sinceElement = 0;
  let isRepeating = false;

  const text = (content: string) => {
    if (!isRepeating) events.text?.(open.at(-1)?.path ?? '', content);
  };

  function newParser() {
    const made = new SaxesParser({ xmlns: true, position: false });
    made.on('error', () => refuse('xml'));
    made.on('doctype', () => refuse('doctype'));
    made.on('xmldecl', ({ encoding }) => {
      if (encoding && !/^(utf-?8|utf-?16|us-ascii)$/i.test(encoding)) refuse('encoding');
    });
    made.on('opentagstart', () => {
      attributeCount = 0;
      if (!isRepeating) countElement();
    });
    made.on('attribute', () => {
      attributeCount += 1;
      if (attributeCount > MOST_ATTRIBUTES) refuse('too-many-attributes');
    });
    made.on('opentag', (tag) => {
      if (isRepeating) return;
      if (open.length === 0) {
        enterRoot(tag.uri, tag.prefix === '' ? new Map(Object.entries(tag.ns ?? {})) : undefined);
      }
      const step = enter(tag.uri === namespace ? tag.local : FOREIGN);
      if (tag.uri !== namespace || !events.open) return;
      const attributes = new Map<string, string>();
      for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
        if (prefix === '') attributes.set(local, value);
        else if (REFERENCE_NAMESPACES.includes(uri)) attributes.set(`r:${local}`, value);
      }
      events.open(step.path, attributes);
    });
    made.on('text', text);
    made.on('cdata', text);
    made.on('closetag', leave);
    return made;
  }

  function enterRoot(uri: string, ownPrefixes: ReadonlyMap<string, string> | undefined): void {
    if (!part.namespaces.includes(uri)) refuse('wrong-root');
    namespace = uri;
    prefixes = ownPrefixes;
  }

  function countElement(): void {
    elementCount += 1;
    sinceElement = 0;
    if (elementCount > MOST_ELEMENTS) refuse('too-many-elements');
    if (open.length >= DEEPEST) refuse('too-deep');
  }

  function enter(name: string): Step {
    const parent = open.at(-1) ?? root;
    const step = parent.children.get(name) ?? newStep(parent, name);
    open.push(step);
    return step;
  }

  function leave(): void {
    sinceElement = 0;
    const path = open.pop()?.path ?? '';
    events.close?.(path);
  }

  /** Each path is built once, so that a million cells share one text. */
  function newStep(parent: Step, name: string): Step {
    pathCount += 1;
    if (pathCount > MOST_PATHS) refuse('too-many-elements');
    const path = parent.path === '' ? name : `${parent.path}/${name}`;
    const step: Step = { name, path, children: new Map() };
    parent.children.set(name, step);
    return step;
  }

  /** What lies within the root, as far as it is plain. */
  const plain: PlainEvents = {
    open(name, attributes, isEmpty, isPrefixed) {
      countElement();
      const step = enter(name);
      events.open?.(step.path, isPrefixed ? withoutPrefixes(attributes, prefixes) : attributes);
      if (isEmpty) leave();
    },
    text,
    close: leave,
    innermost: () => (open.length > 1 ? open.at(-1)?.name : undefined),
    isBound: (prefix) => prefix === 'xml' || prefixes?.has(prefix) === true,
  };

  let stage: 'prolog' | 'plain' | 'whole' = 'prolog';
  /** What was read before the plain content of the root, where the parser has not seen it. */
  let beginning = '';
  let unfinished = '';
  for (const chunk of decoded(part)) {
    sinceElement += chunk.length;
    if (sinceElement > LONGEST_TEXT) refuse('too-long-text');
    read(chunk);
  }
  finish();

  /** The parser reads what is not plain at the beginning, and everything from the first thing on that is not plain. */
  function read(chunk: string): void {
    if (stage === 'whole') parser?.write(chunk);
    else if (stage === 'prolog') readProlog(chunk);
    else {
      const known = unfinished + chunk;
      const { read: length, stopped } = readPlain(known, plain);
      unfinished = known.slice(length);
      if (stopped && !mayEnd()) handOver();
    }
  }

  function readProlog(chunk: string): void {
    const plainRoot = parser ? undefined : readPlainRoot(chunk);
    if (plainRoot) {
      const { name, namespace: uri, prefixes: own, attributes, end } = plainRoot;
      enterRoot(uri, own);
      plain.open(name, attributes, false, true);
      beginning = chunk.slice(0, end);
      stage = 'plain';
      read(chunk.slice(end));
      return;
    }
    parser ??= newParser();
    let from = 0;
    while (from < chunk.length && open.length === 0) {
      const end = chunk.indexOf('>', from) + 1 || chunk.length;
      parser.write(chunk.slice(from, end));
      from = end;
    }
    if (open.length === 0) return;
    stage = prefixes ? 'plain' : 'whole';
    read(chunk.slice(from));
  }

  /** Nothing but the end of the root is left, as far as can be seen. */
  function mayEnd(): boolean {
    if (parser || open.length > 1) return false;
    const end = `</${open[0]?.name}>`;
    return (
      end.startsWith(unfinished.slice(0, end.length)) && /^[\t\n\r ]*$/.test(unfinished.slice(end.length))
    );
  }

  /** A root that has not been closed so far never will be. */
  function finish(): void {
    if (stage === 'plain' && mayEnd() && unfinished.includes('>')) leave();
    else {
      if (stage === 'plain') handOver();
      parser ??= newParser();
      parser.close();
    }
  }

  /** What the parser has not seen, the beginning and the elements that are open now, is written for it first. */
  function handOver(): void {
    stage = 'whole';
    isRepeating = true;
    parser ??= newParser();
    parser.write(beginning);
    for (const { name } of open.slice(1)) parser.write(`<${name}>`);
    isRepeating = false;
    parser.write(unfinished);
    unfinished = '';
  }
}

/** As events give them: see `Attributes`. */
function withoutPrefixes(
  attributes: Attributes,
  prefixes: ReadonlyMap<string, string> | undefined,
): Attributes {
  let plain: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    const colon = name.indexOf(':');
    if (colon < 0) continue;
    plain ??= new Map(attributes);
    plain.delete(name);
    const uri = prefixes?.get(name.slice(0, colon)) ?? '';
    if (REFERENCE_NAMESPACES.includes(uri)) plain.set(`r:${name.slice(colon + 1)}`, value);
  }
  return plain ?? attributes;
}

interface Step {
  name: string;
  path: string;
  children: Map<string, Step>;
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
