/**
 * The beginning of a stretch of XML enters as text; the elements and texts of which nearly all of a worksheet consists
 * leave as events: names of plain letters, attributes in double quotes, texts with the five usual entities. It stops
 * before anything else, right or wrong, and leaves the judgement to a whole XML parser. What it does read is well-formed.
 */

export interface PlainEvents {
  /**
   * `isEmpty`: the element has no content, and no `close` follows. Attributes keep their prefixes; `isPrefixed`: some
   * have one.
   */
  open(name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean, isPrefixed: boolean): void;
  text(content: string): void;
  close(): void;
  /** The name of the element that may be closed here; undefined where none may. */
  innermost(): string | undefined;
  /** Whether the prefix of an attribute stands for some namespace. */
  isBound(prefix: string): boolean;
}

export interface PlainRead {
  /** How far the text was read. */
  read: number;
  /** What follows is not plain; else it is only unfinished. */
  stopped: boolean;
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

export function readPlain(text: string, events: PlainEvents): PlainRead {
  let at = 0;
  while (at < text.length) {
    const next =
      text.charCodeAt(at) !== LESS_THAN
        ? readText(text, at, events)
        : text.charCodeAt(at + 1) === SLASH
          ? readEnd(text, at, events)
          : readStart(text, at, events);
    if (next === STOPPED) return { read: at, stopped: true };
    if (next === UNFINISHED) break;
    at = next;
  }
  return { read: at, stopped: false };
}

const STOPPED = -1;
const UNFINISHED = -2;

/** Anything but plain characters: control codes, line ends that XML changes, pairs of surrogates, `]]>`. */
const UNUSUAL_TEXT = /[^\t\n\x20-\x7e\xa0-\u2027\u2029-\ud7ff\ue000-\ufffd]|\]\]/;
const UNUSUAL_VALUE = /[^\x20-\x25\x27-\x3b\x3d-\x7e\xa0-\u2027\u2029-\ud7ff\ue000-\ufffd]/;
const NAME = /^[A-Za-z_][\w.-]*$/;
const ATTRIBUTE_NAME = /^(?!xmlns)(?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*$/;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

function readText(text: string, from: number, events: PlainEvents): number {
  const end = text.indexOf('<', from);
  if (end < 0) return UNFINISHED;
  const raw = text.slice(from, end);
  if (UNUSUAL_TEXT.test(raw)) return STOPPED;
  if (!raw.includes('&')) {
    events.text(raw);
    return end;
  }
  let isPlain = true;
  const content = raw.replace(/&[^&;]*;?/g, (entity) => {
    const letter = ENTITIES.get(entity);
    if (letter === undefined) isPlain = false;
    return letter ?? '';
  });
  if (!isPlain) return STOPPED;
  events.text(content);
  return end;
}

function readEnd(text: string, from: number, events: PlainEvents): number {
  const name = events.innermost();
  if (name === undefined) return STOPPED;
  const end = from + 2 + name.length;
  if (end >= text.length) return UNFINISHED;
  if (text.charCodeAt(end) !== GREATER_THAN || !text.startsWith(name, from + 2)) return STOPPED;
  events.close();
  return end + 1;
}

function readStart(text: string, from: number, events: PlainEvents): number {
  let at = from + 1;
  while (isNamePart(text.charCodeAt(at))) at += 1;
  if (at >= text.length) return UNFINISHED;
  const name = text.slice(from + 1, at);
  if (!isKnown(name, NAME, names)) return STOPPED;
  let attributes: Map<string, string> | undefined;
  let isPrefixed = false;
  for (;;) {
    const spaced = text.charCodeAt(at) === SPACE;
    while (text.charCodeAt(at) === SPACE) at += 1;
    const code = text.charCodeAt(at);
    if (code === GREATER_THAN) {
      events.open(name, attributes ?? NO_ATTRIBUTES, false, isPrefixed);
      return at + 1;
    }
    if (code === SLASH) {
      if (at + 1 >= text.length) return UNFINISHED;
      if (text.charCodeAt(at + 1) !== GREATER_THAN) return STOPPED;
      events.open(name, attributes ?? NO_ATTRIBUTES, true, isPrefixed);
      return at + 2;
    }
    if (at >= text.length) return UNFINISHED;
    if (!spaced) return STOPPED;
    const equals = text.indexOf('="', at);
    if (equals < 0) return text.length - at > LONGEST_NAME ? STOPPED : UNFINISHED;
    if (equals - at > LONGEST_NAME) return STOPPED;
    const attribute = text.slice(at, equals);
    if (!isKnown(attribute, ATTRIBUTE_NAME, attributeNames)) return STOPPED;
    const quote = text.indexOf('"', equals + 2);
    if (quote < 0) return UNFINISHED;
    const value = text.slice(equals + 2, quote);
    attributes ??= new Map();
    const isRefused =
      UNUSUAL_VALUE.test(value) || attributes.has(attribute) || attributes.size >= MOST_ATTRIBUTES;
    if (isRefused) return STOPPED;
    if (attribute.includes(':')) {
      if (!isOnlyOne(attribute, attributes, events)) return STOPPED;
      isPrefixed = true;
    }
    attributes.set(attribute, value);
    at = quote + 1;
  }
}

/** A prefix must be bound, and two prefixes may stand for one namespace. */
function isOnlyOne(
  name: string,
  others: ReadonlyMap<string, string>,
  { isBound }: Pick<PlainEvents, 'isBound'>,
): boolean {
  const colon = name.indexOf(':');
  const local = name.slice(colon);
  return isBound(name.slice(0, colon)) && ![...others.keys()].some((other) => other.endsWith(local));
}

/** Of an element or attribute; those of the format have a dozen letters. */
const LONGEST_NAME = 100;
const MOST_ATTRIBUTES = 100;

/** Letters and digits of ASCII, and `_`, `-`, `.`; whether they make a name is asked once for each. */
function isNamePart(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x5f
  );
}

const names = new Set<string>();
const attributeNames = new Set<string>();
const MOST_NAMES = 500;

/** A worksheet writes a handful of names a hundred thousand times. */
function isKnown(name: string, pattern: RegExp, known: Set<string>): boolean {
  if (known.has(name)) return true;
  if (name.length > LONGEST_NAME || !pattern.test(name)) return false;
  if (known.size < MOST_NAMES) known.add(name);
  return true;
}
