/** All units as a tree: those of today, then those that have ended; with how many indicators each has figures. */

import type { Unit } from '../domain/registry.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';

export interface UnitNode {
  unit: Link;
  code: string;
  note: string;
  children: UnitNode[];
  /** Whether its children are shown without asking. */
  open: boolean;
}

export interface UnitsPage {
  frame: Frame;
  intro: string;
  today: UnitNode[];
  former: UnitNode[];
}

export function unitsPage(context: ViewContext): UnitsPage {
  const { registry, words, addresses } = context;
  const reporting = new Set(
    context.evaluations.flatMap(({ unit, value }) => (value === undefined ? [] : [unit])),
  );
  const intro = words.units.intro(reporting.size);
  const below = groupBy(registry.units.values(), ({ parent }) => parent);
  const roots = below.get('') ?? [];
  const current = (unit: Unit) => unit.valid_to === '';
  const former = [...registry.units.values()].filter((unit) => {
    const parent = registry.units.get(unit.parent);
    return !current(unit) && (!parent || current(parent));
  });
  return {
    frame: frameOf(context, { title: words.units.title, description: intro, address: addresses.units() }),
    intro,
    today: roots.filter(current).map((unit) => nodeOf(unit, current)),
    former: former.map((unit) => nodeOf(unit, () => true)),
  };

  function nodeOf(unit: Unit, shown: (unit: Unit) => boolean): UnitNode {
    const known = new Set(
      context.ofUnit(unit.id).flatMap(({ indicator, value }) => (value === undefined ? [] : [indicator])),
    );
    const until = unit.valid_to === '' ? '' : words.units.until(formatDay(unit.valid_to, context.language));
    const count = known.size === 0 ? '' : words.indicators.countInGroup(known.size);
    const children = (below.get(unit.id) ?? []).filter(shown).map((child) => nodeOf(child, shown));
    return {
      unit: { text: context.name(unit), href: addresses.unit(unit.id) },
      code: unit.code,
      note: [count, until].filter((text) => text !== '').join(' · '),
      children,
      open: children.some((child) => child.children.length > 0),
    };
  }
}
