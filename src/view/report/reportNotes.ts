/**
 * What the checks found about figures of a report: each finding gets a mark when the first figure that it touches is
 * shown, and is told below the section of that figure. Findings about the same files that touch none are told at the end.
 */

import type { Finding, Where } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ReportNote } from '../../domain/reportDocument.ts';
import { describeFinding } from '../../i18n/finding.ts';
import { briefPlace, withCurlyQuotes } from '../briefPlace.ts';
import type { ViewContext } from '../context.ts';

export interface ReportNotes {
  marksOf(observations: readonly Observation[]): string[];
  /** Those whose figures came since this was last asked. */
  newNotes(): ReportNote[];
  /** Findings about these files that no figure has; without marks. */
  others(files: ReadonlySet<string>): ReportNote[];
}

/** What concerns the report as a document, not how it was sent. */
const TOLD = /^(?:rule|source|correction)\/|^registry\/target-beyond/;

export function reportNotes(context: ViewContext): ReportNotes {
  const touching = findingsByPlace(context);
  const marks = new Map<Finding, string>();
  let fresh: Finding[] = [];
  const noteOf = (finding: Finding): ReportNote => ({
    mark: marks.get(finding) ?? '',
    text: withCurlyQuotes(describeFinding(finding, context.language).message),
    place: briefPlace(finding.where, context.language),
  });
  return {
    marksOf(observations) {
      const found = new Set(observations.flatMap(({ where }) => touching.get(placeKey(where)) ?? []));
      return [...found].map((finding) => {
        const known = marks.get(finding);
        if (known !== undefined) return known;
        const mark = String(marks.size + 1);
        marks.set(finding, mark);
        fresh.push(finding);
        return mark;
      });
    },
    newNotes() {
      const notes = fresh.map(noteOf);
      fresh = [];
      return notes;
    },
    others: (files) =>
      context.findings
        .filter((finding) => TOLD.test(finding.code) && files.has(finding.where.file) && !marks.has(finding))
        .map(noteOf),
  };
}

const BY_PLACE = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** The same for every report, and so made once. */
function findingsByPlace({ findings }: ViewContext): ReadonlyMap<string, readonly Finding[]> {
  const known = BY_PLACE.get(findings);
  if (known) return known;
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!TOLD.test(finding.code)) continue;
    for (const where of [finding.where, ...finding.also]) {
      if (where.cell === '') continue;
      const at = found.get(placeKey(where)) ?? [];
      at.push(finding);
      found.set(placeKey(where), at);
    }
  }
  BY_PLACE.set(findings, found);
  return found;
}

function placeKey({ file, sheet, cell }: Where): string {
  return `${file}\t${sheet}\t${cell}`;
}
