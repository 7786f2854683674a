/**
 * The beginning of an XML part enters as text; its root leaves where it is written as nearly all programs write it: the
 * usual declaration or none, then at once the root, without a prefix, each name and namespace beyond doubt. Undefined for
 * anything else, right or wrong; a whole XML parser judges that.
 */

export interface PlainRoot {
  name: string;
  /** That of elements without a prefix; empty where none is declared. */
  namespace: string;
  /** By their prefixes. */
  prefixes: ReadonlyMap<string, string>;
  /** All but those of prefixes, `xmlns` as the parser gives it; they keep their own prefixes. */
  attributes: ReadonlyMap<string, string>;
  /** Where its content begins. */
  end: number;
}

const ATTRIBUTE =
  '(?:[A-Za-z_][\\w.-]{0,99}:)?[A-Za-z_][\\w.-]{0,99}="[\\x20\\x21\\x23-\\x25\\x27-\\x3b\\x3d-\\x7e]*"';
const BEGINNING = new RegExp(
  `^(?:<\\?xml version="1\\.0"(?: encoding="(?:UTF|utf)-8")?(?: standalone="(?:yes|no)")?\\?>[\\r\\n]*)?` +
    `<([A-Za-z_][\\w.-]{0,99})((?: ${ATTRIBUTE}){0,100})>`,
);
const EACH_ATTRIBUTE = / ([^=]+)="([^"]*)"/g;
/** Not the ones that the rules for namespaces keep for themselves. */
const NAMESPACE = /^(?!http:\/\/www\.w3\.org\/)[\x21-\x7e]+$/;
const DECLARED = 'xmlns:';

export function readPlainRoot(text: string): PlainRoot | undefined {
  const [beginning, name, written] = BEGINNING.exec(text) ?? [];
  if (beginning === undefined || name === undefined || written === undefined) return undefined;
  const attributes = new Map<string, string>();
  const prefixes = new Map<string, string>();
  const locals = new Set<string>();
  let namespace = '';
  for (const [, attribute = '', value = ''] of written.matchAll(EACH_ATTRIBUTE)) {
    const local = attribute.slice(attribute.indexOf(':') + 1);
    // Two prefixes may stand for one namespace, so that what has one name twice is left to the parser.
    if (locals.has(local)) return undefined;
    locals.add(local);
    if (attribute === 'xmlns') namespace = value;
    if (attribute.startsWith(DECLARED)) prefixes.set(local, value);
    else attributes.set(attribute, value);
    if (attribute.startsWith('xml') && !NAMESPACE.test(value)) return undefined;
  }
  const isBound = (attribute: string) => {
    const colon = attribute.indexOf(':');
    return colon < 0 || prefixes.has(attribute.slice(0, colon));
  };
  const isCertain = ![...prefixes.keys()].some(isReserved) && [...attributes.keys()].every(isBound);
  return isCertain ? { name, namespace, prefixes, attributes, end: beginning.length } : undefined;
}

function isReserved(prefix: string): boolean {
  return prefix.toLowerCase().startsWith('xml');
}
