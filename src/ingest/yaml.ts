/**
 * The bytes of a YAML file enter; its plain value leaves, with the line of every place in it for later findings.
 * It refuses what data never needs: custom tags, several documents in one file, and aliases that multiply. It
 * does not know what the value should look like.
 */

import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Finding, finding } from '../domain/finding.ts';
import { cellAddress, type Source } from '../domain/sheet.ts';
import { decodeText } from './decode.ts';
import { echoed } from './refusal.ts';

export interface YamlFile {
  /** `undefined` when the file could not be read. */
  value: unknown;
  findings: Finding[];
  /** The line of a key or list item; of the nearest place above it where there is none. */
  lineOf(path: readonly (string | number)[]): number;
}

const MOST_ALIASES = 100;

export function readYaml(source: Source, bytes: Uint8Array): YamlFile {
  const where = { file: source.path, sheet: '', cell: '' };
  const decoded = decodeText(bytes);
  if (!decoded)
    return { value: undefined, findings: [finding('file/unreadable-encoding', where)], lineOf: () => 1 };
  const findings = decoded.guessed
    ? [finding('file/encoding-guessed', where, { encoding: 'Windows-1258' })]
    : [];
  const refused = (line: number, reason: string): YamlFile => ({
    value: undefined,
    findings: [
      ...findings,
      finding(
        'registry/invalid-value',
        { ...where, cell: cellAddress(line, 1) },
        { line: String(line), reason: echoed(reason) },
      ),
    ],
    lineOf: () => line,
  });

  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  try {
    const document = parseDocument(decoded.text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem) return refused(lineAt(problem.pos[0]), problem.message);
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { value, findings, lineOf: (path) => lineAt(offsetOf(document, path)) };
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return refused(1, error.message);
    throw error;
  }
}

function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    const next = below(node, step);
    if (!next) return offset;
    node = next.node;
    offset = next.at?.range?.[0] ?? offset;
  }
  return offset;
}

/** The node one step down, and the node at which a person would look for it: the key of a pair, or the item. */
function below(node: unknown, step: string | number): { node: unknown; at: Node | null } | undefined {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { node: pair.value, at: pair.key };
  }
  if (!isSeq<Node>(node)) return undefined;
  const item = node.items[Number(step)];
  return item && { node: item, at: item };
}
