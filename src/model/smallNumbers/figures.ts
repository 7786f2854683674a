/**
 * The counts of a dataset as figures that can be asked for by measure, unit, category and period. A figure that nobody
 * reported can be given a place among them, as unknown, where it stands between others. It knows no relations.
 */

import type { Observation } from '../../domain/observation.ts';
import { containsPeriod, overlap, type Period } from '../../domain/period.ts';
import type { Registry } from '../../domain/registry.ts';

export interface Figure {
  /** Of an unknown figure: one that agrees with those that were reported. */
  value: number;
  /** Its place among the observations; undefined for an unknown one. */
  observation: number | undefined;
}

export interface Term {
  figure: number;
  factor: number;
}

/** The sum of factor times figure is zero. */
export type Relation = readonly Term[];

/** What a figure is of; the period may be one for which it was not reported. */
export interface Subject {
  measure: string;
  unit: string;
  category: string;
  period: Period;
}

export interface Figures {
  all: Figure[];
  /** Of exactly the period. */
  exact(subject: Subject): number | undefined;
  /** Of the period; of a stock else the latest within it; of a flow else an unknown one that its other periods bear on. */
  nearest(subject: Subject): number | undefined;
  /** Gives the subject an unknown figure. */
  unknown(subject: Subject): number;
  /** An unknown figure of no subject. */
  unnamed(): number;
  /** Every subject of a measure that has a figure; of one unit or of all. */
  subjects(measure: string, unit?: string): Subject[];
  /** Whether the unit reported single categories for the period. */
  listsCategories(subject: Subject): boolean;
}

type Held = Subject & { figure: number };

export function figuresOf(observations: readonly Observation[], registry: Registry): Figures {
  const all: Figure[] = [];
  /** By measure, then unit, then category and period. */
  const held = new Map<string, Map<string, Map<string, Held>>>();
  const ofUnit = ({ measure, unit }: Pick<Subject, 'measure' | 'unit'>) => held.get(measure)?.get(unit);
  const add = (figure: Figure): number => all.push(figure) - 1;
  const hold = ({ measure, unit, category, period }: Subject, figure: number): number => {
    const units = held.get(measure) ?? new Map<string, Map<string, Held>>();
    const figures = units.get(unit) ?? new Map<string, Held>();
    held.set(measure, units.set(unit, figures));
    figures.set(keyOf({ category, period }), { measure, unit, category, period, figure });
    return figure;
  };
  const unnamed = () => add({ value: 0, observation: undefined });
  const unknown = (subject: Subject) => hold(subject, unnamed());

  for (const [observation, fact] of observations.entries()) {
    const kind = registry.measures.get(fact.measure)?.kind;
    if (kind !== 'flow' && kind !== 'stock') continue;
    const value = fact.quantity.state === 'value' ? fact.quantity.number : 0;
    hold(fact, add({ value, observation }));
  }

  const exact = (subject: Subject) => ofUnit(subject)?.get(keyOf(subject))?.figure;
  return {
    all,
    exact,
    unknown,
    unnamed,
    nearest(subject) {
      const found = exact(subject);
      if (found !== undefined) return found;
      const others = [...(ofUnit(subject)?.values() ?? [])].filter(
        ({ category }) => category === subject.category,
      );
      if (registry.measures.get(subject.measure)?.kind === 'flow') {
        return others.some(({ period }) => overlap(period, subject.period)) ? unknown(subject) : undefined;
      }
      return others
        .filter(({ period }) => containsPeriod(subject.period, period))
        .sort((a, b) => (a.period.last < b.period.last ? -1 : 1))
        .at(-1)?.figure;
    },
    subjects(measure, unit) {
      const units = held.get(measure) ?? new Map<string, Map<string, Held>>();
      const chosen = unit === undefined ? [...units.values()] : [units.get(unit) ?? new Map()];
      return chosen.flatMap((figures) => [...figures.values()]);
    },
    listsCategories(subject) {
      return [...(ofUnit(subject)?.values() ?? [])].some(
        ({ category, period, figure }) =>
          category !== '' && period.id === subject.period.id && all[figure]?.observation !== undefined,
      );
    },
  };
}

function keyOf({ category, period }: Pick<Subject, 'category' | 'period'>): string {
  return `${category}\t${period.id}`;
}
