/**
 * Which figures follow from which: a parent is the sum of its children, a total that of its categories, a period that
 * of the periods that tile it, and the rules of the registry say the rest. Each relation adds up to zero. It does not
 * know which figures are small or published.
 *
 * A blank counts as zero, and so does a category that a unit did not list beside others. What was not reported at all
 * is unknown, but not negative.
 */

import type { Observation } from '../../domain/observation.ts';
import type { Registry, Rule, Unit } from '../../domain/registry.ts';
import { type Figure, type Figures, figuresOf, type Relation, type Subject, type Term } from './figures.ts';
import { tilingsOf } from './periods.ts';
import { settle } from './settle.ts';
import { type Territory, territoryOf } from './territory.ts';

export interface Relations {
  figures: readonly Figure[];
  relations: readonly Relation[];
}

export function relationsOf(observations: readonly Observation[], registry: Registry): Relations {
  const figures = figuresOf(observations, registry);
  const territory = territoryOf(registry);
  const measures = [...registry.measures.values()].filter(({ kind }) => kind !== 'rate');
  const summable = measures.filter(({ over_units }) => over_units === 'sum');
  const flows = measures.filter(({ kind }) => kind === 'flow');
  const relations = [
    ...measures.flatMap(({ id }) => sumsOfCategories(id, figures)),
    ...summable.flatMap(({ id }) => sumsOfChildren(id, figures, territory)),
    ...registry.rules.flatMap((rule) => relationsByRule(rule, figures)),
    ...measures.flatMap(({ id }) => sumsOfUnlisted(id, figures)),
    ...flows.flatMap(({ id }) => sumsOfPeriods(id, figures)),
  ];
  settle(figures.all, relations);
  return { figures: figures.all, relations };
}

function sumsOfCategories(measure: string, figures: Figures): Relation[] {
  return groupsOf(measure, figures).map(({ total, parts }) =>
    sum(figures.exact(total) ?? figures.unknown(total), parts),
  );
}

/** Where no category was reported but some follow from other units, there may be more. */
function sumsOfUnlisted(measure: string, figures: Figures): Relation[] {
  return groupsOf(measure, figures).flatMap(({ total, parts }) => {
    const whole = figures.exact(total);
    return whole === undefined || figures.listsCategories(total)
      ? []
      : [sum(whole, [...parts, figures.unnamed()])];
  });
}

function groupsOf(measure: string, figures: Figures): { total: Subject; parts: number[] }[] {
  const groups = new Map<string, { total: Subject; parts: number[] }>();
  for (const subject of figures.subjects(measure)) {
    const figure = figures.exact(subject);
    if (subject.category === '' || figure === undefined) continue;
    const key = `${subject.unit}\t${subject.period.id}`;
    const group = groups.get(key) ?? { total: { ...subject, category: '' }, parts: [] };
    group.parts.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** From the leaves up, so that a parent of parents finds the sums of its children. */
function sumsOfChildren(measure: string, figures: Figures, territory: Territory): Relation[] {
  return territory.fromTheLeaves.flatMap((parent) => {
    const asked = new Map<string, Subject>();
    for (const { id } of [parent, ...territory.parts(parent)]) {
      for (const subject of figures.subjects(measure, id)) {
        asked.set(`${subject.category}\t${subject.period.id}`, { ...subject, unit: parent.id });
      }
    }
    return [...asked.values()].flatMap((subject) => sumOfChildren(subject, parent, figures, territory));
  });
}

function sumOfChildren(subject: Subject, parent: Unit, figures: Figures, territory: Territory): Relation[] {
  const lists = (unit: Unit): boolean => {
    const below = territory.children(unit, subject.period);
    return figures.listsCategories({ ...subject, unit: unit.id }) || (below.length > 0 && below.every(lists));
  };
  const parts: number[] = [];
  const silent: string[] = [];
  for (const child of territory.children(parent, subject.period)) {
    const part = figures.nearest({ ...subject, unit: child.id });
    if (part !== undefined) parts.push(part);
    else if (subject.category === '' || !lists(child)) silent.push(child.id);
  }
  if (parts.length === 0) return [];
  const whole = figures.nearest(subject) ?? figures.unknown(subject);
  // Those that said nothing are taken together, as if they were one unit.
  const rest = { ...subject, unit: silent.join(' ') };
  return [sum(whole, silent.length > 0 ? [...parts, figures.nearest(rest) ?? figures.unknown(rest)] : parts)];
}

/** One measure that nobody reported still says that it is not negative; so does what is missing to a limit. */
function relationsByRule({ left, comparator, right }: Rule, figures: Figures): Relation[] {
  const terms = [...left, ...right.map(({ measure, sign }) => ({ measure, sign: -sign }))];
  const asked = new Map<string, Subject>();
  for (const { measure } of terms) {
    for (const subject of figures.subjects(measure)) {
      asked.set([subject.unit, subject.category, subject.period.id].join('\t'), subject);
    }
  }
  return [...asked.values()].flatMap((subject) => {
    const found = terms.map(({ measure }) => figures.nearest({ ...subject, measure }));
    const missing = found.filter((figure) => figure === undefined).length;
    if (found.length - missing < 2 || missing > (comparator === '=' ? 1 : 0)) return [];
    const relation = terms.map(({ measure, sign }, at): Term => {
      const figure = found[at] ?? figures.unknown({ ...subject, measure });
      return { figure, factor: sign };
    });
    return [comparator === '=' ? relation : [...relation, { figure: figures.unnamed(), factor: 1 }]];
  });
}

function sumsOfPeriods(measure: string, figures: Figures): Relation[] {
  const series = new Map<string, Subject[]>();
  for (const subject of figures.subjects(measure)) {
    const key = `${subject.unit}\t${subject.category}`;
    series.set(key, [...(series.get(key) ?? []), subject]);
  }
  return [...series.values()].flatMap((subjects) => {
    const pieces = new Map<number, number>();
    const wholes = tilingsOf(subjects.map(({ period }) => period)).flatMap((tiles, at) => {
      const subject = subjects[at];
      const whole = subject && figures.exact(subject);
      const [tile, second] = tiles;
      if (whole === undefined || tile === undefined) return [];
      if (second !== undefined || pieces.has(tile)) return [{ whole, tiles }];
      pieces.set(tile, whole);
      return [];
    });
    return wholes.map(({ whole, tiles }) => {
      for (const tile of tiles) if (!pieces.has(tile)) pieces.set(tile, figures.unnamed());
      return sum(
        whole,
        tiles.flatMap((tile) => pieces.get(tile) ?? []),
      );
    });
  });
}

function sum(whole: number, parts: readonly number[]): Relation {
  return [{ figure: whole, factor: 1 }, ...parts.map((figure) => ({ figure, factor: -1 }))];
}
