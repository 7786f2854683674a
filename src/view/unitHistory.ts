/** Where a unit stands: the units above it, what it was called, what it was formed from and what became of it. */

import type { Succession, Unit } from '../domain/registry.ts';
import { nameOn } from '../domain/unitNames.ts';
import { formatDay } from '../i18n/date.ts';
import { formatInFull } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';

export interface HistoryStep {
  /** A sentence with the names of the units. */
  sentence: string;
  units: Link[];
  document: Link | undefined;
}

export interface History {
  before: HistoryStep[];
  after: HistoryStep[];
}

/** Units above this one, from the top down. */
export function pathOf(context: ViewContext, unit: Unit): Link[] {
  const path: Link[] = [];
  const { units } = context.registry;
  for (let at = units.get(unit.parent); at; at = units.get(at.parent)) {
    path.unshift({ text: context.name(at), href: context.addresses.unit(at.id) });
  }
  return path;
}

/** Each in order of time. */
export function historyOf(context: ViewContext, unit: Unit): History {
  const { successions } = context.registry;
  const into = successions.filter(({ successor }) => successor === unit.id);
  const outOf = successions.filter(({ predecessor }) => predecessor === unit.id);
  return {
    before: inOrder([...namesOf(context, unit), ...stepsOf(context, unit, into, 'predecessor')]),
    after: inOrder(stepsOf(context, unit, outOf, 'successor')),
  };
}

type DatedStep = HistoryStep & { day: string };

function inOrder(steps: DatedStep[]): HistoryStep[] {
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function namesOf(context: ViewContext, unit: Unit): DatedStep[] {
  return context.registry.unitNames
    .filter((name) => name.unit === unit.id)
    .map((name) => ({
      day: name.until,
      sentence: context.words.unit.earlierName(context.name(name), formatDay(name.until, context.language)),
      units: [],
      document: documentOf(context, name.document),
    }));
}

function stepsOf(
  context: ViewContext,
  unit: Unit,
  successions: readonly Succession[],
  other: 'predecessor' | 'successor',
): DatedStep[] {
  const groups = groupBy(successions, ({ date, kind, document }) => `${date} ${kind} ${document}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = group.map((succession) => nameIn(context, succession, other));
    const sentence = wordsOf(context, unit, first, other);
    return [
      {
        day: first.date,
        sentence: sentence(context.words.lens.names(names, 0), formatDay(first.date, context.language)),
        units: group.map((succession) => ({
          text: context.unitName(succession[other]),
          href: context.addresses.unit(succession[other]),
        })),
        document: documentOf(context, first.document),
      },
    ];
  });
}

function wordsOf(
  context: ViewContext,
  unit: Unit,
  { kind, date, successor }: Succession,
  other: 'predecessor' | 'successor',
): (units: string, day: string) => string {
  const { registry, words } = context;
  if (other === 'predecessor') {
    if (unit.valid_from === date)
      return kind === 'whole' ? words.unit.formedFrom : words.unit.partlyFormedFrom;
    return kind === 'whole' ? words.unit.tookIn : words.unit.tookInPart;
  }
  if (unit.valid_to === '' || unit.valid_to >= date) return words.unit.gavePart;
  if (kind === 'whole') return words.unit.becameWhole;
  const level = registry.levels.get(unit.level);
  const sameLevel = registry.units.get(successor)?.level === unit.level;
  if (!level || sameLevel) return words.unit.becameParts;
  return (units, day) => words.unit.levelEnded(units, day, context.name(level));
}

const PERCENT = { unit_vi: '%', unit_en: '%' };

/** As it was called then, with today's name where that is another, and with the share that was declared. */
function nameIn(context: ViewContext, succession: Succession, other: 'predecessor' | 'successor'): string {
  const { registry, words, language } = context;
  const unit = registry.units.get(succession[other]);
  if (!unit) return succession[other];
  const day = other === 'predecessor' ? unit.valid_to || succession.date : succession.date;
  const then = context.name(nameOn(unit, registry.unitNames, day));
  const today = context.name(unit);
  const name = then === today ? then : words.unit.nowCalled(then, today);
  if (succession.share === '' || succession.kind === 'whole') return name;
  return words.unit.share(name, formatInFull(Number(succession.share), PERCENT, language));
}

function documentOf(context: ViewContext, id: string): Link | undefined {
  const document = context.registry.documents.get(id);
  return document ? { text: document.number, href: context.addresses.document(document.id) } : undefined;
}
