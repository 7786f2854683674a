/**
 * Withholds counts from one up to just below the threshold of the site, and what they could be computed from. A fact is
 * withheld as a whole, with every earlier and rival figure of it and every reference to it, as soon as one of them is
 * small or another fact needs it for cover. Zero is not small. Without a threshold nothing changes.
 */

import type { Dataset } from '../../domain/dataset.ts';
import { type Finding, finding, sortFindings, type Where } from '../../domain/finding.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { AppliedCorrection, Observation, Row } from '../../domain/observation.ts';
import type { Registry } from '../../domain/registry.ts';
import { withComplements } from './complements.ts';
import { relationsOf } from './relations.ts';

export function withholdSmallNumbers(dataset: Dataset): { dataset: Dataset; findings: Finding[] } {
  const { registry } = dataset;
  const { smallNumbers } = registry.site;
  if (!smallNumbers) return { dataset, findings: [] };
  const { below } = smallNumbers;
  const withheld = factsToWithhold(dataset.observations, registry, below);
  const hidden: Where[] = [];
  const hide = <R extends Row>(row: R): R => {
    if (row.quantity.state === 'value') hidden.push(row.where);
    return hiddenRow(row);
  };
  const observations = dataset.observations.map(
    (fact, index): Observation =>
      withheld.has(index)
        ? { ...hide(fact), revisions: fact.revisions.map(hide), rivals: fact.rivals.map(hide) }
        : fact,
  );
  const keys = new Set([...withheld].flatMap((index) => dataset.observations[index] ?? []).map(keyOf));
  const references = dataset.references.map((row) =>
    keys.has(keyOf(row)) || isSmall(row, registry, below) ? hide(row) : row,
  );
  return { dataset: { ...dataset, observations, references }, findings: notices(hidden, below) };
}

/** The places among the observations. */
function factsToWithhold(
  observations: readonly Observation[],
  registry: Registry,
  below: number,
): Set<number> {
  const small = observations.map((fact) =>
    [fact, ...fact.revisions, ...fact.rivals].some((row) => isSmall(row, registry, below)),
  );
  if (!small.includes(true)) return new Set();
  const relations = relationsOf(observations, registry);
  const first = [...relations.figures.entries()].flatMap(([figure, { observation }]) =>
    observation !== undefined && small[observation] ? [figure] : [],
  );
  return new Set(
    [...withComplements(relations, first)].flatMap((figure) => relations.figures[figure]?.observation ?? []),
  );
}

function isSmall({ measure, quantity }: Row, registry: Registry, below: number): boolean {
  const kind = registry.measures.get(measure)?.kind;
  if ((kind !== 'flow' && kind !== 'stock') || registry.site.smallNumbers?.except.includes(measure))
    return false;
  return quantity.state === 'value' && quantity.number > 0 && quantity.number < below;
}

/** What could not be read stays so, but nobody sees what it looked like. */
function hiddenRow<R extends Row>(row: R): R {
  const quantity: Row['quantity'] = row.quantity.state === 'value' ? { state: 'withheld' } : row.quantity;
  return {
    ...row,
    quantity,
    shown: '',
    ...(row.correction && { correction: hiddenCorrection(row.correction) }),
  };
}

function hiddenCorrection({ uncorrected, ...decision }: AppliedCorrection): AppliedCorrection {
  return { ...decision, was: '', instead: '' };
}

function keyOf({ measure, unit, period, category }: Row): string {
  return [measure, unit, period.id, category].join('\t');
}

const MOST_PLACES = 20;

/** One for each file, at its first cell. */
function notices(places: readonly Where[], below: number): Finding[] {
  const limit = String(below);
  const ordered = sortFindings(places.map((where) => finding('privacy/small-number', where, { limit })));
  const byFile = groupBy(ordered, ({ where }) => where.file);
  return [...byFile.values()].flatMap(([first, ...others]) => {
    const also = others.slice(0, MOST_PLACES).map(({ where }) => where);
    return first ? [finding('privacy/small-number', first.where, { limit }, also)] : [];
  });
}
