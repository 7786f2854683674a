/** Whoever signs a report: the unit, the authority above it, and the place of the date line, by their names in the period. */

import type { Period } from '../../domain/period.ts';
import type { ReportSender } from '../../domain/reportDocument.ts';
import type { ViewContext } from '../context.ts';

export function senderOf(context: ViewContext, id: string, { last }: Period): ReportSender {
  const { registry } = context;
  const unit = registry.units.get(id);
  const above = registry.units.get(unit?.parent ?? '');
  const isUnderCountry = above?.parent === '';
  const name = context.unitName(id, last);
  return {
    name,
    ...(above && !isUnderCountry ? { superior: context.unitName(above.id, last) } : {}),
    place: placeOf(context, id, last),
  };
}

/** Without the word for its kind: "Bình Long" of "Thị xã Bình Long"; of an agency, that of its territory. */
function placeOf({ registry }: ViewContext, id: string, last: string): string {
  const unit = registry.units.get(id);
  const level = registry.levels.get(unit?.level ?? '');
  if (level?.territorial === 'no' && unit?.parent)
    return placeOf({ registry } as ViewContext, unit.parent, last);
  const name = unit?.name_vi ?? id;
  const prefix = (level?.prefixes ?? '')
    .split('|')
    .find((word) => word !== '' && name.startsWith(`${word} `));
  return prefix ? name.slice(prefix.length + 1) : name;
}
