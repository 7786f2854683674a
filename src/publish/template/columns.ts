/**
 * The columns of a form in, the columns of a template out: a step of a header that stands for units, months or
 * categories becomes as many columns as there are, and neighbours under one heading stay together under it.
 */

import type { Form, FormColumn } from '../../domain/form.ts';
import type { Period } from '../../domain/period.ts';
import type { Category, Registry, Unit } from '../../domain/registry.ts';
import { monthsWithin, periodWords } from './periods.ts';
import { unitLabel, unitsBelow } from './units.ts';

export interface TemplateColumn {
  definition: FormColumn;
  /** The header cells from top to bottom. */
  steps: string[];
  /** What the header names, where it names one. */
  keys: ColumnKeys;
}

export interface ColumnKeys {
  unit?: Unit;
  period?: Period;
  category?: Category;
}

interface Branch extends TemplateColumn {
  rest: string[];
}

type Choices = (placeholder: string, column: FormColumn) => { text: string; keys: ColumnKeys }[] | undefined;

export function templateColumns(
  form: Form,
  unit: Unit,
  period: Period,
  registry: Registry,
): TemplateColumn[] {
  const choices: Choices = (placeholder, column) => {
    switch (placeholder) {
      case '{unit}': {
        const units = unitsBelow(registry, unit, period.last);
        return units.map((one) => ({ text: unitLabel(one, units), keys: { unit: one } }));
      }
      case '{period}':
        return monthsWithin(period).map((month) => ({ text: periodWords(month), keys: { period: month } }));
      case '{category}':
        return categoriesOf(form, column, registry).map((category) => ({
          text: category.name_vi,
          keys: { category },
        }));
      default:
        return undefined;
    }
  };
  const branches = form.columns.map((definition) => ({
    definition,
    steps: [],
    rest: definition.header.split('›').map((step) => step.trim()),
    keys: {},
  }));
  return expand(branches, choices);
}

/** The categories by which a column is broken down, in their order. */
export function categoriesOf(form: Form, column: FormColumn | undefined, registry: Registry): Category[] {
  const dimension = form.dimension ?? registry.measures.get(column?.measure ?? '')?.dimension ?? '';
  return [...registry.categories.values()]
    .filter((category) => category.dimension === dimension)
    .sort((a, b) => a.order - b.order);
}

function expand(branches: readonly Branch[], choices: Choices): TemplateColumn[] {
  const [first] = branches;
  if (!first) return [];
  const [step] = first.rest;
  if (step === undefined) {
    const { definition, steps, keys } = first;
    return [{ definition, steps, keys }, ...expand(branches.slice(1), choices)];
  }
  const end = branches.findIndex(({ rest }) => rest[0] !== step);
  const run = end === -1 ? branches : branches.slice(0, end);
  const named = choices(step, first.definition) ?? [{ text: step, keys: {} }];
  const expanded = named.flatMap(({ text, keys }) =>
    expand(
      run.map((branch) => ({
        ...branch,
        steps: [...branch.steps, text],
        rest: branch.rest.slice(1),
        keys: { ...branch.keys, ...keys },
      })),
      choices,
    ),
  );
  return [...expanded, ...expand(branches.slice(run.length), choices)];
}
