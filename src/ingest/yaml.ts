/**
 * The bytes of a YAML file enter; its plain value leaves, with the line of every place in it for later findings.
 * It refuses what data never needs: custom tags, several documents in one file, and aliases that multiply. It
 * does not know what the value should look like.
 */

import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Finding, finding } from '../domain/finding.ts';
import type { YamlReason } from '../domain/reasons.ts';
import { cellAddress, type Source } from '../domain/sheet.ts';
import { decodeText } from './decode.ts';
import { tooLarge } from './refusal.ts';

export interface YamlFile {
  /** `undefined` when the file could not be read. */
  value: unknown;
  findings: Finding[];
  /** The line of a key or list item; of the nearest place above it where there is none. */
  lineOf(path: readonly (string | number)[]): number;
}

const MOST_ALIASES = 100;
/** Dozens of times the longest form; the parser cannot be stopped by a clock. */
const MOST_BYTES = 256 * 1024;

export function readYaml(source: Source, bytes: Uint8Array): YamlFile {
  const findings: Finding[] = [];
  const at = (line: number) => ({ file: source.path, sheet: '', cell: line > 0 ? cellAddress(line, 1) : '' });
  const refused = (line: number, refusal: Finding): YamlFile => ({
    value: undefined,
    findings: [...findings, refusal],
    lineOf: () => Math.max(1, line),
  });
  const invalid = (line: number, reason: YamlReason) =>
    refused(line, finding('registry/invalid-value', at(line), { shown: '', field: '', reason }));

  if (bytes.length > MOST_BYTES) {
    const { code, params } = tooLarge('bytes', MOST_BYTES);
    return refused(0, finding(code, at(0), params));
  }
  const decoded = decodeText(bytes);
  if (!decoded) return refused(0, finding('file/unreadable-encoding', at(0)));
  if ('legacyFont' in decoded) {
    return refused(decoded.line, finding('file/legacy-font', at(decoded.line), { font: decoded.legacyFont }));
  }
  if (decoded.guessed) findings.push(finding('file/encoding-guessed', at(0), { encoding: 'Windows-1258' }));

  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  try {
    const document = parseDocument(decoded.text, { ...OPTIONS, lineCounter: lines });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem) return invalid(lineAt(problem.pos[0]), REASONS.get(problem.code) ?? 'yaml-syntax');
    const repeated = repeatedKey(document);
    if (repeated) return invalid(lineAt(repeated.range?.[0] ?? 0), 'yaml-duplicate-key');
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    const pairs: KnownPairs = new WeakMap();
    return { value, findings, lineOf: (path) => lineAt(offsetOf(document, path, pairs)) };
  } catch (error) {
    // Aliases are counted only now; what is nested too deeply ends the stack.
    if (error instanceof ReferenceError) return invalid(1, 'yaml-aliases');
    if (error instanceof RangeError) return invalid(1, 'yaml-syntax');
    throw error;
  }
}

/** The library compares every key of a map with every other one; `repeatedKey` looks at each once. */
const OPTIONS = { prettyErrors: false, schema: 'core', uniqueKeys: false } as const;

const REASONS: ReadonlyMap<string, YamlReason> = new Map([
  ['TAB_AS_INDENT', 'yaml-tab'],
  ['MULTIPLE_DOCS', 'yaml-several-documents'],
  ['TAG_RESOLVE_FAILED', 'yaml-tag'],
  ['BAD_ALIAS', 'yaml-aliases'],
]);

/** The first key that stands a second time in its map. */
function repeatedKey(document: Document.Parsed): Node | undefined {
  let repeated: Node | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          repeated = key;
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return repeated;
}

interface KnownPair {
  key: Node;
  value: Node | null;
}

/** The pairs of each map by their keys, made when the map is first asked for one. */
type KnownPairs = WeakMap<YAMLMap, Map<string, KnownPair>>;

function offsetOf(document: Document.Parsed, path: readonly (string | number)[], pairs: KnownPairs): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    const next = below(node, step, pairs);
    if (!next) return offset;
    node = next.node;
    offset = next.at?.range?.[0] ?? offset;
  }
  return offset;
}

/** The node one step down, and the node at which a person would look for it: the key of a pair, or the item. */
function below(
  node: unknown,
  step: string | number,
  pairs: KnownPairs,
): { node: unknown; at: Node | null } | undefined {
  if (isMap<Node, Node | null>(node)) {
    const known = pairs.get(node) ?? pairsOf(node);
    pairs.set(node, known);
    const pair = known.get(String(step));
    return pair && { node: pair.value, at: pair.key };
  }
  if (!isSeq<Node>(node)) return undefined;
  const item = node.items[Number(step)];
  return item && { node: item, at: item };
}

function pairsOf({ items }: YAMLMap<Node, Node | null>): Map<string, KnownPair> {
  const pairs = new Map<string, KnownPair>();
  for (const { key, value } of items) {
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name !== undefined && !pairs.has(name)) pairs.set(name, { key, value });
  }
  return pairs;
}
