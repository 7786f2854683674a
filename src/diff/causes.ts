/**
 * Why an answer changed, as far as the data say: changed facts that it rests on, rows of the registry that bear on it,
 * settings, and for a rank the other units. Which facts it rests on is known of a run; of a published edition those that
 * are gone are taken to be the ones of its measures, among its units and days.
 */

import type { Cause, CellCause, Difference, RegistryChange } from '../domain/differenceDocument.ts';
import { parseFormula } from '../domain/formula.ts';
import { overlap, parsePeriod } from '../domain/period.ts';
import { type Answer, answerKey, type Edition, factKey, type Question, text } from './edition.ts';

const MOST_CELLS = 10;
const MOST_UNITS = 5;

/** Columns of a table that bear on values and verdicts; the others are words. */
const BEARING: Readonly<Record<string, readonly string[]>> = {
  indicators: ['numerator', 'denominator', 'unit_vi', 'direction', 'dimension'],
  measures: ['kind', 'over_units', 'over_periods', 'maximum', 'dimension'],
  targets: ['scope', 'of', 'category', 'comparator', 'value', 'kind', 'from', 'to'],
  units: ['level', 'parent', 'valid_from', 'valid_to', 'children_from'],
  successions: ['predecessor', 'successor', 'date', 'kind', 'share'],
  rules: ['left', 'comparator', 'right', 'severity'],
  site: ['value'],
};
const BEARING_SETTINGS: readonly string[] = ['asOf', 'periods', 'smallNumbers', 'limits'];

export interface Changes {
  base: Edition;
  head: Edition;
  facts: ReadonlyMap<string, CellCause>;
  registry: readonly RegistryChange[];
}

export interface Why {
  causes: Cause[];
  cells: number;
}

/** Says why; made once for two editions. `moved`: units whose value changed, by what they are ranked with. */
export function causesBetween(
  { base, head, facts, registry }: Changes,
  moved: ReadonlyMap<string, string[]>,
) {
  const bearing = registry.filter(({ table, key, change, columns }) => {
    if (table === 'site' && !BEARING_SETTINGS.includes(key) && key !== 'ranking') return false;
    const names = BEARING[table];
    return names && (change !== 'changed' || columns.some(({ column }) => names.includes(column)));
  });
  const measures = measuresBy(head, base);
  const family = familyIn(head, base);
  const goneFacts = [...facts.values()].filter(({ after }) => !after);

  return (
    question: Question,
    kinds: Difference['kinds'],
    before: Answer | undefined,
    after: Answer | undefined,
  ): Why => {
    const ownMeasures = measures.get(question.indicator) ?? new Set();
    const units = family(question.unit, question.lens);
    const cells = cellsOf(question, before, after);
    const rows = bearing.flatMap((row): Cause[] =>
      bears(row) ? [{ kind: 'registry', table: row.table, key: row.key, columns: namesOf(row) }] : [],
    );
    const settings = bearing.flatMap(({ table, key }): Cause[] =>
      table === 'site' && (BEARING_SETTINGS.includes(key) || kinds.includes('rank'))
        ? [{ kind: 'registry', table, key, columns: ['value'] }]
        : [],
    );
    const found: Cause[] = [...cells.slice(0, MOST_CELLS), ...rows];
    if (kinds.every((kind) => kind === 'rank')) found.push(...othersOf());
    if (found.length === 0) found.push(...settings);
    return { causes: found, cells: cells.length };

    function bears({ table, key }: RegistryChange): boolean {
      const [first = '', second = ''] = key.split(' ');
      if (table === 'indicators') return key === question.indicator;
      if (table === 'measures') return ownMeasures.has(key);
      if (table === 'targets') {
        return (
          kinds.some((kind) => kind !== 'value' && kind !== 'rank') &&
          [before, after].some((one) => one?.target_id === first)
        );
      }
      if (table === 'units') return units.has(key);
      if (table === 'successions') return units.has(first) && units.has(second);
      if (table === 'rules')
        return [before, after].some((one) => one?.status === 'withheld') && ruleNames(key);
      return false;
    }

    function ruleNames(key: string): boolean {
      const row = [...(head.registry.get('rules') ?? []), ...(base.registry.get('rules') ?? [])].find(
        ({ id }) => id === key,
      );
      return (
        row !== undefined && measuresIn(text(row.left), text(row.right)).some((one) => ownMeasures.has(one))
      );
    }

    function othersOf(): Cause[] {
      const others = (moved.get(rankedWith(question, head, base)) ?? []).filter(
        (unit) => unit !== question.unit,
      );
      return others.length > 0
        ? [{ kind: 'others', units: others.slice(0, MOST_UNITS), count: others.length }]
        : [];
    }

    function cellsOf(of: Question, was: Answer | undefined, is: Answer | undefined): CellCause[] {
      const keys = new Set([
        ...(is ? (head.run?.lineage.get(answerKey(is)) ?? []) : []),
        ...(was ? (base.run?.lineage.get(answerKey(was)) ?? []) : []),
        ...(base.run && head.run ? [] : goneFacts.filter((fact) => couldRestOn(of, fact)).map(factKey)),
      ]);
      return [...keys].flatMap((key) => facts.get(key) ?? []);
    }

    function couldRestOn(of: Question, fact: CellCause): boolean {
      if (!ownMeasures.has(fact.measure) || !units.has(fact.unit)) return false;
      if (of.breakdown !== '' && fact.breakdown !== of.breakdown) return false;
      const [period, other] = [parsePeriod(of.period), parsePeriod(fact.period)];
      return period !== undefined && other !== undefined && overlap(period, other);
    }
  };
}

/** Units of one level under one parent are ranked together. */
export function rankedWith(
  { indicator, unit, period, breakdown, lens }: Question,
  ...editions: readonly Edition[]
): string {
  const row = editions.map((edition) => unitsOf(edition).get(unit)).find((one) => one);
  return [indicator, period, breakdown, lens, row?.level ?? '', row?.parent ?? ''].join('\t');
}

function namesOf({ columns }: RegistryChange): string[] {
  return columns.map(({ column }) => column);
}

function measuresBy(...editions: readonly Edition[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of editions.flatMap(({ registry }) => registry.get('indicators') ?? [])) {
    const measures = measuresIn(text(row.numerator), text(row.denominator));
    const id = text(row.id);
    found.set(id, new Set([...(found.get(id) ?? []), ...measures]));
  }
  return found;
}

function measuresIn(...formulas: readonly string[]): string[] {
  return formulas.flatMap((formula) => (parseFormula(formula) ?? []).map(({ measure }) => measure));
}

interface UnitRow {
  level: string;
  parent: string;
}

const knownUnits = new WeakMap<Edition, Map<string, UnitRow>>();

function unitsOf(edition: Edition): Map<string, UnitRow> {
  const known = knownUnits.get(edition);
  if (known) return known;
  const rows = edition.registry.get('units') ?? [];
  const units = new Map(
    rows.map((row) => [text(row.id), { level: text(row.level), parent: text(row.parent) }] as const),
  );
  knownUnits.set(edition, units);
  return units;
}

/** A unit with all below it and, where earlier figures are added up to the units of today, those that became it. */
function familyIn(...editions: readonly Edition[]) {
  const below = new Map<string, Set<string>>();
  const formerly = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, key: string, one: string) =>
    to.set(key, (to.get(key) ?? new Set()).add(one));
  for (const edition of editions) {
    for (const [unit, { parent }] of unitsOf(edition)) if (parent !== '') add(below, parent, unit);
    for (const row of edition.registry.get('successions') ?? []) {
      add(formerly, text(row.successor), text(row.predecessor));
    }
  }
  const known = new Map<string, Set<string>>();
  return (unit: string, lens: Question['lens']): Set<string> => {
    const key = `${unit}\t${lens}`;
    const found = known.get(key) ?? new Set([unit]);
    if (known.has(key)) return found;
    known.set(key, found);
    for (const one of found) {
      for (const child of below.get(one) ?? []) found.add(child);
      for (const before of formerly.get(one) ?? []) found.add(before);
    }
    return found;
  };
}
