/** The finding about a name that is no unit of the day: why it is none, and which one may have been meant. */

import type { FindingCode } from '../domain/finding.ts';
import type { Registry, Unit } from '../domain/registry.ts';
import type { UnitMatch } from './unitNames.ts';

/** The search for what may have been meant waits until it is asked for. */
export function aboutUnit(
  shown: string,
  match: Extract<UnitMatch, { found: undefined }>,
  registry: Registry,
): { code: FindingCode; params: () => Record<string, string> } {
  const { zerosLost, elsewhen } = match;
  if (zerosLost) {
    return { code: 'cell/code-lost-zeros', params: () => ({ shown, nearest: zerosLost.code }) };
  }
  const [first, second] = match.candidates;
  if (first && second) {
    const params = { unit: shown, first: placeOf(first, registry), second: placeOf(second, registry) };
    return { code: 'row/ambiguous-unit', params: () => params };
  }
  if (elsewhen) return { code: 'row/closed-unit', params: () => ({ unit: shown }) };
  const params = () => ({ unit: shown, nearest: match.nearest()?.name_vi ?? '' });
  return { code: 'row/unknown-unit', params };
}

/** "Xã Hòa Bình (Huyện Mẫu)": a name that tells one unit from another of the same name. */
function placeOf(unit: Unit, registry: Registry): string {
  const parent = registry.units.get(unit.parent);
  return parent ? `${unit.name_vi} (${parent.name_vi})` : unit.name_vi;
}
