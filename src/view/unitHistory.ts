/** Where a unit stands: the units above it, and what it was formed from and became. */

import type { Succession, Unit } from '../domain/registry.ts';
import { formatDay } from '../i18n/date.ts';
import { groupBy, type ViewContext } from './context.ts';
import type { Link } from './frame.ts';

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

export function historyOf(context: ViewContext, unit: Unit): History {
  const { registry, words, language } = context;
  const day = (succession: Succession) => formatDay(succession.date, language);
  const steps = (
    successions: readonly Succession[],
    other: 'predecessor' | 'successor',
    sentence: (kind: Succession['kind'], names: string, date: string) => string,
  ): HistoryStep[] =>
    [...groupBy(successions, ({ date, kind }) => `${date} ${kind}`).values()].map((group) => {
      const [first] = group;
      const units = group.map((succession) => {
        const id = succession[other];
        return { text: context.unitName(id), href: context.addresses.unit(id) };
      });
      const document = registry.documents.get(first?.document ?? '');
      const names = units.map(({ text }) => text).join(', ');
      return {
        sentence: first ? sentence(first.kind, names, day(first)) : '',
        units,
        document: document
          ? { text: document.number, href: context.addresses.document(document.id) }
          : undefined,
      };
    });
  const before = registry.successions.filter(({ successor }) => successor === unit.id);
  const after = registry.successions.filter(({ predecessor }) => predecessor === unit.id);
  return {
    before: steps(before, 'predecessor', (kind, names, date) =>
      kind === 'whole' ? words.unit.formedFrom(names, date) : words.unit.partlyFormedFrom(names, date),
    ),
    after: steps(after, 'successor', (kind, names, date) =>
      kind === 'whole' ? words.unit.becameWhole(names, date) : words.unit.becameParts(names, date),
    ),
  };
}
