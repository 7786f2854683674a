/** A redirect must lead from an id that nothing has any more to one that is there, and one old id only once. */

import { type Finding, finding } from '../../domain/finding.ts';
import type { Redirect } from '../../domain/redirects.ts';
import type { Registry } from '../../domain/registry.ts';
import type { Located } from '../readTable.ts';

export function findFaultyRedirects(rows: readonly Located<Redirect>[], registry: Registry): Finding[] {
  const seen = new Set<string>();
  return rows.flatMap(({ value, at }) => {
    const known = idsOf(value.kind, registry);
    const table = `${value.kind}s`;
    const repeated = seen.has(value.old);
    seen.add(value.old);
    return [
      ...(known.has(value.new)
        ? []
        : [finding('registry/unknown-code', at('new'), { code: value.new, table })]),
      ...(known.has(value.old) || repeated
        ? [finding('registry/duplicate-code', at('old'), { code: value.old })]
        : []),
    ];
  });
}

function idsOf(kind: Redirect['kind'], { units, indicators, dimensions }: Registry): ReadonlySet<string> {
  if (kind === 'unit') return new Set(units.keys());
  if (kind === 'indicator') return new Set(indicators.keys());
  return new Set([...dimensions.values()].map(({ slug }) => slug));
}
