/**
 * A line of a template in, its words and fields out. A field is `{key: value, key: value}` as in the forms; a value may
 * be a list, `[measure a, indicator b]`. Nothing is looked up in tables here but what `known` offers.
 */

import type { Finding, FindingCode, FindingParams } from '../../domain/finding.ts';
import {
  type BlockField,
  type FigureField,
  type InlineField,
  REPORT_LISTS,
} from '../../domain/reportTemplate.ts';
import { editDistance } from '../nearest.ts';

/** The codes that a template may name, by table. */
export interface KnownCodes {
  measures: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
  categories: ReadonlySet<string>;
  dimensions: ReadonlySet<string>;
  documents: ReadonlySet<string>;
  levels: ReadonlySet<string>;
  narratives: ReadonlySet<string>;
  /** Whether a measure or indicator is broken down by the dimension of the category, or by the dimension. */
  isOf(figure: Pick<FigureField, 'kind' | 'id'>, of: { category: string } | { dimension: string }): boolean;
}

export type Report = (code: FindingCode, params: FindingParams) => void;
export type Found = Finding[];

export type Piece = string | { shown: string; field: InlineField | BlockField | undefined };

/** Faults are reported, and the field that has one is undefined. */
export function readPieces(line: string, known: KnownCodes, report: Report): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < line.length) {
    const open = line.indexOf('{', at);
    const stray = line.indexOf('}', at);
    if (stray >= 0 && (open < 0 || stray < open)) {
      report('outline/unclosed-brace', { shown: line.slice(at, stray + 1) });
      return pieces;
    }
    if (open < 0) break;
    const close = line.indexOf('}', open);
    const again = line.indexOf('{', open + 1);
    if (close < 0 || (again >= 0 && again < close)) {
      report('outline/unclosed-brace', { shown: line.slice(open) });
      return pieces;
    }
    if (open > at) pieces.push(line.slice(at, open));
    const shown = line.slice(open, close + 1);
    pieces.push({ shown, field: readField(shown, known, report) });
    at = close + 1;
  }
  if (at < line.length) pieces.push(line.slice(at));
  return pieces;
}

const KEYS = {
  measure: ['category', 'since'],
  indicator: ['category'],
  name: [],
  narrative: [],
  table: ['columns'],
  list: [],
} as const;
type FieldKind = keyof typeof KEYS;

function readField(shown: string, known: KnownCodes, report: Report): InlineField | BlockField | undefined {
  const entries = entriesOf(shown.slice(1, -1));
  const [first] = entries;
  const unbound = () => {
    report('outline/unbound-field', { shown });
    return undefined;
  };
  if (!first || first.key === '') return unbound();
  const { key: kind, value } = first;
  if (!isKind(kind)) {
    report('outline/unknown-field', { shown, nearest: nearestCode(kind, Object.keys(KEYS)) });
    return undefined;
  }
  const others: readonly string[] = KEYS[kind];
  for (const { key } of entries.slice(1)) {
    if (others.includes(key)) continue;
    report('outline/unknown-field', { shown, nearest: nearestCode(key, others) });
    return undefined;
  }
  if (value === '') return unbound();
  const of = (key: string) => entries.find((entry) => entry.key === key)?.value ?? '';
  const isKnown = (
    table: 'measures' | 'indicators' | 'dimensions' | 'categories' | 'narratives',
    code: string,
  ) => {
    if (known[table].has(code)) return true;
    report('outline/unknown-code', { code, table, nearest: nearestCode(code, known[table]) });
    return false;
  };
  switch (kind) {
    case 'measure':
    case 'indicator': {
      const [category, since] = [of('category'), of('since')];
      if (!isKnown(`${kind}s`, value) || (category !== '' && !isKnown('categories', category)))
        return undefined;
      const field: FigureField = { kind, id: value, category, since };
      if (category !== '' && !known.isOf(field, { category })) {
        report('outline/category-elsewhere', { code: category, measure: value });
        return undefined;
      }
      return since === '' || since === 'year' || /^\d{4}-\d{2}-\d{2}$/.test(since) ? field : unbound();
    }
    case 'name':
      return oneOf(value, ['unit', 'period'] as const, shown, report, (name) => ({ kind, of: name }));
    case 'list':
      return oneOf(value, REPORT_LISTS, shown, report, (name) => ({ kind, of: name }));
    case 'narrative':
      return isKnown('narratives', value) ? { kind, topic: value } : undefined;
    case 'table': {
      const columns = listOf(of('columns')).map((text) => /^(measure|indicator) +(\S+)$/.exec(text));
      if (!isKnown('dimensions', value)) return undefined;
      if (columns.length === 0 || columns.includes(null)) return unbound();
      const figures = columns.flatMap((match): Pick<FigureField, 'kind' | 'id'>[] =>
        match?.[2] ? [{ kind: match[1] === 'measure' ? 'measure' : 'indicator', id: match[2] }] : [],
      );
      for (const figure of figures) {
        if (!isKnown(`${figure.kind}s`, figure.id)) return undefined;
        if (known.isOf(figure, { dimension: value })) continue;
        report('outline/category-elsewhere', { code: value, measure: figure.id });
        return undefined;
      }
      return { kind, dimension: value, columns: figures };
    }
  }
}

function oneOf<Name extends string, Made>(
  value: string,
  names: readonly Name[],
  shown: string,
  report: Report,
  make: (name: Name) => Made,
): Made | undefined {
  const name = names.find((one) => one === value);
  if (name) return make(name);
  report('outline/unknown-field', { shown, nearest: nearestCode(value, names) });
  return undefined;
}

function isKind(key: string): key is FieldKind {
  return Object.hasOwn(KEYS, key);
}

/** Commas within brackets separate nothing. */
function entriesOf(text: string): { key: string; value: string }[] {
  return text
    .split(/,(?![^[]*\])/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const colon = entry.indexOf(':');
      if (colon < 0) return { key: entry, value: '' };
      return { key: entry.slice(0, colon).trim(), value: unquoted(entry.slice(colon + 1).trim()) };
    });
}

function unquoted(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}

function listOf(text: string): string[] {
  if (!/^\[.*\]$/.test(text)) return [];
  return text
    .slice(1, -1)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** The code that differs least, where it differs by few letters; empty otherwise, or where two are as near. */
export function nearestCode(code: string, known: Iterable<string>): string {
  const most = code.length <= 4 ? 1 : 3;
  const near = [...known]
    .filter((one) => Math.abs(one.length - code.length) <= most)
    .map((name) => ({ name, distance: editDistance(code, name) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  return best && best.distance !== second?.distance ? best.name : '';
}
