/** All units as a tree by level: those of today, then those that have ended; with what each has missed or is behind on. */

import type { Unit } from '../domain/registry.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type StatusMark, statusMark } from './figure.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { countByStatus, latestOfUnit } from './latest.ts';
import { type LensSwitch, lensSwitch } from './lensSwitch.ts';
import { groupBy } from './seenEvaluations.ts';

export interface UnitNode {
  unit: Link;
  note: string;
  /** Only what is missed or behind. */
  urgent: { status: StatusMark; text: string }[];
  /** Its parts, by level. */
  levels: UnitLevel[];
}

export interface UnitLevel {
  title: string;
  nodes: UnitNode[];
  /** What most of its units have in common; it is left out beside each of them. */
  common: string;
  /** Whether its units are shown without asking. */
  open: boolean;
}

export interface UnitsPage {
  frame: Frame;
  intro: string;
  lens: LensSwitch | undefined;
  /** Units with none above them, and below each its levels. */
  today: UnitNode[];
  former: UnitLevel[];
}

export function unitsPage(context: ViewContext): UnitsPage {
  const { registry, words, addresses } = context;
  const reporting = new Set(
    context.evaluations.flatMap(({ unit, value }) => (value === undefined ? [] : [unit])),
  );
  const intro = words.units.intro(reporting.size);
  const below = groupBy(registry.units.values(), ({ parent }) => parent);
  const isCurrent = (unit: Unit) => unit.valid_to === '';
  const former = [...registry.units.values()].filter((unit) => {
    const parent = registry.units.get(unit.parent);
    return !isCurrent(unit) && (!parent || isCurrent(parent));
  });
  return {
    frame: frameOf(context, { title: words.units.title, description: intro, address: addresses.units() }),
    intro,
    lens: lensSwitch(context, (through) => through.units(), words.lens.ofMany),
    today: (below.get('') ?? []).filter(isCurrent).map((unit) => nodeOf(unit, isCurrent, true)),
    former: levelsOf(former, () => true, false),
  };

  function nodeOf(unit: Unit, shown: (unit: Unit) => boolean, open: boolean): UnitNode {
    const known = new Set(
      context.ofUnit(unit.id).flatMap(({ indicator, value }) => (value === undefined ? [] : [indicator])),
    );
    const until = unit.valid_to === '' ? '' : words.units.until(formatDay(unit.valid_to, context.language));
    const count = known.size === 0 ? '' : words.indicators.countInGroup(known.size);
    return {
      unit: { text: context.name(unit), href: addresses.unit(unit.id) },
      note: [count, until].filter((text) => text !== '').join(' · '),
      urgent: known.size === 0 ? [] : urgentOf(unit.id),
      levels: levelsOf((below.get(unit.id) ?? []).filter(shown), shown, open),
    };
  }

  function levelsOf(units: readonly Unit[], shown: (unit: Unit) => boolean, open: boolean): UnitLevel[] {
    const byLevel = groupBy(units, ({ level }) => level);
    return [...registry.levels.values()].flatMap((level) => {
      const of = byLevel.get(level.id) ?? [];
      if (of.length === 0) return [];
      const title = words.search.group(context.name(level), of.length);
      const nodes = of.map((unit) => nodeOf(unit, shown, false));
      const common = commonNote(nodes);
      const brief = nodes.map((node) => (node.note === common ? { ...node, note: '' } : node));
      return [{ title, nodes: brief, common: common === '' ? '' : words.units.each(common), open }];
    });
  }

  function urgentOf(unit: string): UnitNode['urgent'] {
    return countByStatus(latestOfUnit(context, unit))
      .filter(({ status }) => status === 'missed' || status === 'behind')
      .map(({ status, count }) => ({
        status: statusMark(context, status),
        text: words.units.urgent(count, words.status[status].name),
      }));
  }
}

const FEW = 3;

/** Empty where they are few, or not most of them say the same. */
function commonNote(nodes: readonly UnitNode[]): string {
  const groups = [...groupBy(nodes, ({ note }) => note)].sort(([, a], [, b]) => b.length - a.length);
  const [[note = '', alike = []] = []] = groups;
  return alike.length > FEW && 2 * alike.length > nodes.length && nodes.every((node) => node.note !== '')
    ? note
    : '';
}
