/**
 * Who did not report in a period: reports that the calendar asks for and that are not there, and units that had figures
 * in the period before and have none in this. Of campaigns and other days that follow no calendar nothing is said.
 */

import type { Period } from '../domain/period.ts';
import { formatPeriodInText } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';

export interface SilentUnits {
  text: string;
  units: { text: string; href: string }[];
}

/** `previous` is the period of the same kind before this one, of which anything is known. */
export function silentUnits(
  context: ViewContext,
  period: Period,
  previous: Period | undefined,
): SilentUnits[] {
  const { words, language } = context;
  const owed = owedReports(context, period);
  const named = new Set(owed.map(({ text }) => text));
  const fallen =
    previous && period.kind !== 'interval'
      ? fallenSilent(context, period, previous).filter(({ text }) => !named.has(text))
      : [];
  return [
    ...(owed.length > 0 ? [{ text: words.period.owed(owed.length), units: owed }] : []),
    ...(previous && fallen.length > 0
      ? [
          {
            text: words.period.fallenSilent(fallen.length, formatPeriodInText(previous, language)),
            units: fallen,
          },
        ]
      : []),
  ];
}

/** A finding names its unit; where several have that name, no address is guessed. */
function owedReports(context: ViewContext, { id }: Period): SilentUnits['units'] {
  const names = context.findings
    .filter(({ code, params }) => code === 'report/missing' && params.period === id)
    .map(({ params }) => ({ vi: params.unit ?? '', en: params.unit_en ?? '' }));
  const each = [...new Map(names.map((name) => [name.vi, name])).values()];
  return each.map(({ vi, en }) => {
    const [unit, ...others] = [...context.registry.units.values()].filter(({ name_vi }) => name_vi === vi);
    return {
      text: context.language === 'vi' ? vi : en,
      href: unit && others.length === 0 ? context.addresses.unit(unit.id) : '',
    };
  });
}

function fallenSilent(context: ViewContext, period: Period, previous: Period): SilentUnits['units'] {
  const known = (id: string) =>
    new Set(context.ofPeriod(id).flatMap(({ unit, value }) => (value === undefined ? [] : [unit])));
  const now = known(period.id);
  return [...known(previous.id)].flatMap((id) => {
    const unit = context.registry.units.get(id);
    const existed = unit && (unit.valid_to === '' || unit.valid_to >= period.last);
    return existed && !now.has(id) ? [{ text: context.name(unit), href: context.addresses.unit(id) }] : [];
  });
}
