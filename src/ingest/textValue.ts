/**
 * The text of one cell enters; its value leaves, or a note that it cannot be read because no person typed it. A
 * text that can be read is not touched.
 */

import type { UnreadableReason } from '../domain/reasons.ts';
import type { CellValue } from '../domain/sheet.ts';

export function textValue(text: string, longest: number): CellValue {
  if (text.length > longest) return unreadable(text.slice(0, longest), 'too-long');
  // To compose them takes time that grows with their square.
  if (text.length > MOST_MARKS && text.search(STACKED_MARKS) >= 0) {
    return unreadable(text, 'stacked-marks');
  }
  return { kind: 'text', text };
}

export function unreadable(text: string, reason: UnreadableReason): CellValue {
  return { kind: 'unreadable', text: text.replace(STACKED_MARKS, ''), reason };
}

/** Accents on one letter; no language needs more than a handful. */
const MOST_MARKS = 30;
const STACKED_MARKS = /\p{M}{31,}/gu;
