/** The words of the registry as spreadsheets use them: units, categories, measures and tasks by folded name or code. */

import { fold } from '../domain/fold.ts';
import type { Registry } from '../domain/registry.ts';
import { indexUnitNames, type UnitNames } from './unitNames.ts';

export interface Vocabulary {
  registry: Registry;
  units: UnitNames;
  /** Categories by folded name, official names included, within a dimension. */
  categories: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Measures by folded id and by folded name. */
  measures: ReadonlyMap<string, string>;
  /** Tasks by folded id and by folded title; by number only within their document: `document\tnumber`. */
  tasks: ReadonlyMap<string, string>;
  /** The folded words that say the kind of a unit, of all levels. */
  levelWords: readonly string[];
}

export function vocabularyOf(registry: Registry): Vocabulary {
  const categories = new Map<string, Map<string, string>>();
  for (const category of registry.categories.values()) {
    const names = categories.get(category.dimension) ?? new Map<string, string>();
    for (const name of [category.id, category.name_vi, ...category.aliases.split('|')]) {
      if (name.trim() !== '') names.set(fold(name), category.id);
    }
    categories.set(category.dimension, names);
  }
  const measures = new Map<string, string>();
  for (const measure of registry.measures.values()) {
    measures.set(fold(measure.id), measure.id).set(fold(measure.name_vi), measure.id);
  }
  const tasks = new Map<string, string>();
  for (const task of registry.tasks.values()) {
    tasks.set(fold(task.id), task.id).set(fold(task.title_vi), task.id);
    tasks.set(`${task.document}\t${fold(task.item)}`, task.id);
  }
  const levelWords = [...registry.levels.values()]
    .flatMap(({ prefixes }) => prefixes.split('|'))
    .filter(Boolean)
    .map(fold);
  return { registry, units: indexUnitNames(registry), categories, measures, tasks, levelWords };
}
