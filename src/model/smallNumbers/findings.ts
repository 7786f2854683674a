/**
 * Findings that were raised before small numbers were withheld, without the numbers of withheld cells: a finding at such
 * a cell, or about a percentage, remainder that a source computed in its row or column, or about a total of its sheet, says "•".
 */

import type { Dataset } from '../../domain/dataset.ts';
import type { Finding, FindingCode, FindingParams, Where } from '../../domain/finding.ts';

/** `dataset`: as it left `withholdSmallNumbers`. */
export function findingsWithoutSmallNumbers(findings: readonly Finding[], dataset: Dataset): Finding[] {
  const below = dataset.registry.site.smallNumbers?.below ?? 0;
  if (below === 0) return [...findings];
  const { cells, lines, sheets } = withheldPlaces(dataset);
  return findings.map((found) => {
    const places = [found.where, ...found.also];
    const touches =
      places.some((where) => cells.has(placeOf(where))) ||
      (COMPUTED_FROM_NEIGHBOURS.has(found.code) &&
        places.some((where) => linesOf(where).some((line) => lines.has(line)))) ||
      // A total may stand in the column of its neighbour.
      (found.code === 'rule/stated-total-differs' && sheets.has(sheetOf(found.where))) ||
      (found.code.startsWith('cell/') && Object.values(found.params).some((text) => saysSmall(text, below)));
    return touches ? { ...found, params: withoutNumbers(found.params) } : found;
  });
}

/** A cell that could not be read, "3 người", may still tell its small number to whoever reads the finding. */
function saysSmall(text: string, below: number): boolean {
  return (text.match(/\d+/g) ?? []).some((digits) => Number(digits) > 0 && Number(digits) < below);
}

const COMPUTED_FROM_NEIGHBOURS: ReadonlySet<FindingCode> = new Set([
  'rule/stated-percent-differs',
  'rule/stated-percent-unread',
  'rule/remainder-differs',
]);

/** Parameters that hold figures, or the words of an office about them. */
const FIGURES: ReadonlySet<string> = new Set([
  'shown',
  'first',
  'second',
  'stated',
  'computed',
  'reason',
  'reason_en',
]);

function withoutNumbers(params: FindingParams): FindingParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, text]) => [
      name,
      FIGURES.has(name) && /\p{Nd}/u.test(text) ? '•' : text,
    ]),
  );
}

interface WithheldPlaces {
  cells: Set<string>;
  lines: Set<string>;
  sheets: Set<string>;
}

function withheldPlaces({ observations, references }: Dataset): WithheldPlaces {
  const rows = [...observations.flatMap((fact) => [fact, ...fact.revisions, ...fact.rivals]), ...references];
  const places = rows.filter(({ quantity }) => quantity.state === 'withheld').map(({ where }) => where);
  return {
    cells: new Set(places.map(placeOf)),
    lines: new Set(places.flatMap(linesOf)),
    sheets: new Set(places.map(sheetOf)),
  };
}

function placeOf({ file, sheet, cell }: Where): string {
  return [file, sheet, cell].join('\t');
}

/** The row and the column of a cell: `7` and `D` for D7. */
function linesOf({ file, sheet, cell }: Where): string[] {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return column && row ? [[file, sheet, column].join('\t'), [file, sheet, row].join('\t')] : [];
}

function sheetOf({ file, sheet }: Where): string {
  return [file, sheet].join('\t');
}
