/**
 * Findings that are new and those that are gone. The same is wrong with the same place: nothing changed. What stands in
 * another row because rows came or went above it is the same too.
 */

import type { Found } from '../domain/findingsDocument.ts';
import { groupBy } from '../domain/groupBy.ts';

export interface FindingChanges {
  new: Found[];
  gone: Found[];
}

export function findingChanges(before: readonly Found[], after: readonly Found[]): FindingChanges {
  const inPlace = withoutCommon({ gone: [...before], new: [...after] }, placeKey);
  return withoutCommon(inPlace, sheetKey);
}

function withoutCommon(
  { gone, new: fresh }: FindingChanges,
  keyOf: (found: Found) => string,
): FindingChanges {
  const known = groupBy(gone, keyOf);
  const left = fresh.filter((found) => known.get(keyOf(found))?.shift() === undefined);
  const unmatched = new Set([...known.values()].flat());
  return { new: left, gone: gone.filter((found) => unmatched.has(found)) };
}

function sheetKey({ code, severity, where, params }: Found): string {
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, severity, where.file, where.sheet, sorted]);
}

function placeKey(found: Found): string {
  return `${found.where.cell}\t${sheetKey(found)}`;
}
