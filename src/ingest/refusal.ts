/**
 * The reason to stop reading a file: a finding code and what its sentence needs. Readers throw it from deep
 * inside a stream of events; `readFile.ts` catches it and makes a finding, so it never leaves this room.
 * Everything that it repeats from the file goes through `echoed`.
 */

import type { FindingCode, FindingParams } from '../domain/finding.ts';
import type { CorruptReason } from '../domain/reasons.ts';

export class Refusal extends Error {
  readonly code: FindingCode;
  readonly params: FindingParams;
  /** The sheet being read, or the empty string when the whole file is refused. */
  readonly sheet: string;
  /** The cell that shows it, where there is one. */
  readonly cell: string;

  constructor(code: FindingCode, params: FindingParams, sheet = '', cell = '') {
    super(code);
    this.code = code;
    this.params = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, echoed(value)]));
    this.sheet = sheet;
    this.cell = cell;
  }
}

/** A damaged or contradictory file: what is wrong, and in which part of the file. */
export function corrupt(reason: CorruptReason, part: string, sheet = ''): Refusal {
  return new Refusal('file/corrupt', { reason, part }, sheet);
}

/** A size beyond a limit that concerns the whole file. */
export function tooLarge(unit: 'bytes' | 'entries' | 'sheets' | 'strings', limit: number): Refusal {
  return new Refusal('file/too-large', { unit, limit: String(limit) });
}

const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const LONGEST_ECHO = 200;

/** A name from a file, safe to show: control codes and bidirectional marks become visible, length is limited. */
export function echoed(name: string): string {
  const visible = name.replace(INVISIBLE, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `\\u{${code}}`;
  });
  return visible.length > LONGEST_ECHO ? `${visible.slice(0, LONGEST_ECHO)}…` : visible;
}
