/**
 * Findings enter, and those that say the same of one column of one sheet leave as one entry: the first of them, and
 * the rest of their places. Findings that name other places stand alone, for each has its own to compare with; only
 * where two tables say the same row after row, as a sheet and its copy do, they are alike.
 */

import type { Finding, FindingCode, Where } from '../domain/finding.ts';
import type { Language } from './language.ts';
import { messagesFor } from './messages.ts';

export interface FindingGroup {
  finding: Finding;
  /** Where else the same holds. */
  more: Where[];
}

/** In the order of the first of each group. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const alike = new Map<string, [Finding, ...Finding[]]>();
  findings.forEach((finding, index) => {
    const key = alikeKey(finding) ?? String(index);
    const known = alike.get(key);
    if (known) known.push(finding);
    else alike.set(key, [finding]);
  });
  return [...alike.values()].flatMap(([first, ...others]) =>
    hasOwnNumbers(first) && others.length < FEW
      ? [first, ...others].map((finding) => ({ finding, more: [] }))
      : [{ finding: first, more: others.map(({ where }) => where) }],
  );
}

/** "và 11 chỗ nữa như vậy: F18–F28"; empty where the finding is the only one. */
export function describeMore({ more }: FindingGroup, language: Language): string {
  if (more.length === 0) return '';
  const runs = runsOf(more);
  const named = runs.slice(0, MOST_RUNS).map(({ text }) => text);
  const last = runs.at(-1);
  const places = runs.length > MOST_RUNS && last ? `${named.join(', ')}, … ${last.end}` : named.join(', ');
  return messagesFor(language).quality.moreLikeThis(more.length, places);
}

const MOST_RUNS = 3;

/** Of so few that disagree with what we computed, or with another place, each is worth its own numbers. */
const FEW = 3;

function hasOwnNumbers({ code, params }: Finding): boolean {
  return 'computed' in params || (OF_TWO_PLACES.has(code) && code !== SAME);
}

/** A whole table that stands twice is said once, not for each of its columns: nothing in it differs. */
const SAME: FindingCode = 'row/duplicate-same';

/** Two places that say the same thing, or should. */
const OF_TWO_PLACES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  SAME,
  'row/duplicate-different',
  'source/sources-disagree',
]);

/** What differs from cell to cell although the same is wrong with them: the value itself, and what follows from it. */
const OF_THE_VALUE = new Set(['shown', 'first', 'second', 'stated', 'computed']);

interface Address {
  column: string;
  row: number;
}

/** Findings with the same key are alike; undefined where one can be like no other. */
function alikeKey({ code, severity, where, also, params }: Finding): string | undefined {
  const address = addressOf(where.cell);
  const other = otherTable(code, address, also);
  if (!address || other === undefined) return undefined;
  const same = Object.entries(params)
    .filter(([name]) => !OF_THE_VALUE.has(name.replace(/_en$/, '')))
    .filter(([name]) => code !== 'cell/code-lost-zeros' || name !== 'nearest')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const column = code === SAME ? '' : address.column;
  return JSON.stringify([code, severity, where.file, where.sheet, column, other, same]);
}

/** Of two places, how the other one lies to this; nothing where there is none, undefined where each is its own. */
function otherTable(code: FindingCode, address: Address | undefined, also: readonly Where[]) {
  if (also.length === 0) return [];
  const [there, ...others] = also;
  const other = addressOf(there?.cell ?? '');
  if (!there || !other || !address || others.length > 0 || !OF_TWO_PLACES.has(code)) return undefined;
  const across = columnNumber(other.column) - columnNumber(address.column);
  return [there.file, there.sheet, across, other.row - address.row];
}

/** `F17`, or `17` where a whole row is meant. */
function addressOf(cell: string): Address | undefined {
  const match = /^([A-Z]*)(\d+)$/.exec(cell);
  return match ? { column: match[1] ?? '', row: Number(match[2]) } : undefined;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Neighbouring rows of one column as one text: F18–F28. */
function runsOf(places: readonly Where[]): { text: string; end: string }[] {
  const runs: { from: Address; to: Address }[] = [];
  const addresses = places.flatMap(({ cell }) => addressOf(cell) ?? []);
  addresses.sort((a, b) => columnNumber(a.column) - columnNumber(b.column) || a.row - b.row);
  for (const address of addresses) {
    const run = runs.at(-1);
    const sameColumn = run?.to.column === address.column;
    if (sameColumn && address.row === run.to.row) continue;
    if (sameColumn && address.row === run.to.row + 1) run.to = address;
    else runs.push({ from: address, to: address });
  }
  const name = ({ column, row }: Address) => `${column}${row}`;
  return runs.map(({ from, to }) => ({
    text: from === to ? name(from) : `${name(from)}–${name(to)}`,
    end: name(to),
  }));
}
