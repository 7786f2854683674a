/**
 * A unit's own figure against the sum of its children's for the same measure, period and category, wherever the
 * registry holds all children of that day. Once every child has reported, the sums must be equal. While some are
 * missing, only a sum that already exceeds the parent's figure is spoken of: no count that is still to come can be
 * negative. A child to which the figure does not apply adds nothing; of one that reported only a breakdown, the
 * categories are added up. Figures of different days are compared only where
 * both are flows of a period that had ended by then.
 */

import type { Dataset } from '../domain/dataset.ts';
import { entry } from '../domain/entry.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import type { Measure, Registry, Unit } from '../domain/registry.ts';
import { existsOn } from '../domain/unitTree.ts';
import { type Figures, numberOf, plainNumber } from './figures.ts';

const MOST_PLACES = 20;

export function findParentsUnlikeChildren({ registry }: Dataset, figures: Figures): Finding[] {
  const families = familiesOf(registry);
  const categories = categoriesOf(registry);
  const findings: Finding[] = [];
  for (const measure of registry.measures.values()) {
    if (measure.over_units !== 'sum') continue;
    const ofMeasure = figures.ofMeasure(measure.id);
    for (const [unit, reported] of ofMeasure) {
      const family = families.get(unit);
      if (!family?.children.some((child) => ofMeasure.has(child.id))) continue;
      for (const own of reported.observations) {
        findings.push(...compare(own, measure, family, figures, categories.get(measure.dimension) ?? []));
      }
    }
  }
  return findings;
}

interface Family {
  parent: Unit;
  children: Unit[];
}

function familiesOf(registry: Registry): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const child of registry.units.values()) {
    const parent = registry.units.get(child.parent);
    if (!parent || parent.children_from === '') continue;
    if (registry.levels.get(child.level)?.territorial !== 'yes') continue;
    entry(families, parent.id, (): Family => ({ parent, children: [] })).children.push(child);
  }
  return families;
}

/** By dimension. */
function categoriesOf(registry: Registry): Map<string, string[]> {
  const categories = new Map<string, string[]>();
  for (const { id, dimension } of registry.categories.values()) {
    entry(categories, dimension, (): string[] => []).push(id);
  }
  return categories;
}

function compare(
  own: Observation,
  measure: Measure,
  family: Family,
  figures: Figures,
  categories: readonly string[],
): Finding[] {
  const stated = numberOf(own);
  const day = own.period.last;
  if (stated === undefined || day < family.parent.children_from) return [];
  let sum = 0;
  let complete = true;
  const parts: Observation[] = [];
  for (const child of family.children) {
    if (!existsOn(child, day)) continue;
    for (const part of figuresOf(child, own, measure, figures, categories)) {
      if (part?.quantity.state === 'not-applicable') continue;
      const number = part && comparable(own, part, measure) ? numberOf(part) : undefined;
      if (!part || number === undefined) complete = false;
      else {
        sum += number;
        parts.push(part);
      }
    }
  }
  const excess = sum - stated;
  const dust = 1e-9 * Math.max(1, sum, stated);
  if (parts.length === 0 || (complete ? Math.abs(excess) <= dust : excess <= dust)) return [];
  const params = { stated: own.shown, computed: plainNumber(sum) };
  const also = parts.slice(0, MOST_PLACES).map(({ where }) => where);
  return [finding('source/parent-and-children-disagree', own.where, params, also)];
}

/** The child's figure, or its figures by category where it gave no other; undefined for one that is missing. */
function figuresOf(
  child: Unit,
  own: Observation,
  measure: Measure,
  figures: Figures,
  categories: readonly string[],
): (Observation | undefined)[] {
  const find = (category: string) => figures.find(measure.id, child.id, own.period.id, category);
  const part = find(own.category);
  if (part || own.category !== '' || categories.length === 0) return [part];
  return categories.map(find);
}

function comparable(own: Observation, part: Observation, { kind }: Measure): boolean {
  const ended = own.asOf >= own.period.last && part.asOf >= part.period.last;
  return own.asOf === part.asOf || (kind === 'flow' && ended);
}
