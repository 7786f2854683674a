/**
 * Every published value again, as naively as it can be said: from the long table of observations, the tables of the
 * registry and the settings, all as text. It shares no code with the engine; where the two differ, one of them is wrong.
 */

import Papa from 'papaparse';

export type Table = Record<string, string>[];

export interface Published {
  observations: Table;
  units: Table;
  levels: Table;
  successions: Table;
  measures: Table;
  indicators: Table;
  targets: Table;
  rules: Table;
  /** Kinds of periods that the site wants computed. */
  periods: readonly string[];
  fewestCases: number;
}

/** A row of a table, whose columns are all there. */
type Row = Record<string, string>;
interface Span {
  id: string;
  first: string;
  last: string;
}
interface Fact extends Span {
  category: string;
  state: string;
  value: number;
  asOf: string;
}
interface Figure {
  value?: number;
  missing?: string;
  /** Facts that it rests on, but for those taken away. */
  facts: Fact[];
  from: 'own' | 'categories' | 'periods' | 'children' | 'predecessors';
  reported: number;
  expected: number;
}
type Figures = Map<string, Figure>;
interface Part {
  unit: string;
  flows?: Span;
  stocks?: Span;
  share?: number;
  /** It was divided, so that only a share of it counts. */
  divided: boolean;
  restated: boolean;
}
interface Question {
  period: Span;
  category: string;
}
interface Known {
  asOf: string;
  value: number;
}
interface Bounds {
  low: number;
  high: number;
  whole: number;
}

export function readTable(text: string): Table {
  return Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

/** Days. */
const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
const number = (of: string) => Date.parse(of) / 86_400_000;
const plus = (of: string, days: number) =>
  new Date((number(of) + days) * 86_400_000).toISOString().slice(0, 10);
const months = (id: string, year: number, from: number, to: number): Span => ({
  id,
  first: day(year, from, 1),
  last: day(year, to + 1, 0),
});

function spanOf(id: string): Span {
  const [first = '', last] = id.split('/');
  if (last) return { id, first, last };
  const [, year = '', rest = ''] = /^(\d{4})-?(.*)$/.exec(id) ?? [];
  const [y, n] = [Number(year), Number(rest.replace(/\D/g, ''))];
  if (rest === '') return months(id, y, 1, 12);
  if (rest === '9T') return months(id, y, 1, 9);
  if (rest.startsWith('Q')) return months(id, y, n * 3 - 2, n * 3);
  if (rest.startsWith('H')) return months(id, y, n * 6 - 5, n * 6);
  return months(id, y, n, n);
}

const NAMES = ['', '-9T', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'];
const MONTHS = Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`);

function named(first: string, last: string): Span {
  const year = first.slice(0, 4);
  const spans = [...NAMES, ...MONTHS].map((name) => spanOf(year + name));
  return (
    spans.find((span) => span.first === first && span.last === last) ?? {
      id: `${first}/${last}`,
      first,
      last,
    }
  );
}

function common(a: Span, first: string, last: string): Span | undefined {
  const [from, to] = [a.first > first ? a.first : first, a.last < last ? a.last : last];
  return from <= to ? named(from, to) : undefined;
}

const KINDS: Record<string, string[]> = {
  month: MONTHS,
  quarter: NAMES.slice(4),
  half: NAMES.slice(2, 4),
  'nine-months': NAMES.slice(1, 2),
  year: NAMES.slice(0, 1),
};

function ofKind(kind: string, first: string, last: string): Span[] {
  const years = [Number(first.slice(0, 4)), Number(last.slice(0, 4))] as const;
  return Array.from({ length: years[1] - years[0] + 1 }, (_, index) => years[0] + index)
    .flatMap((year) => (KINDS[kind] ?? []).map((name) => spanOf(year + name)))
    .filter((span) => span.first <= last && first <= span.last);
}

function before(span: Span): Span | undefined {
  const year = Number(span.id.slice(0, 4));
  if (span.id.includes('/')) {
    if (!span.first.endsWith('-01-01') || span.first.slice(0, 4) !== span.last.slice(0, 4)) return undefined;
    const [month, date] = [Number(span.last.slice(5, 7)), Number(span.last.slice(8))];
    const isLast = span.last === day(year, month + 1, 0);
    return named(`${year - 1}-01-01`, isLast ? day(year - 1, month + 1, 0) : day(year - 1, month, date));
  }
  if (/^\d{4}(-9T)?$/.test(span.id)) return spanOf(`${year - 1}${span.id.slice(4)}`);
  const length = span.id.includes('Q') ? 3 : span.id.includes('H') ? 6 : 1;
  const last = plus(span.first, -1);
  return named(day(Number(last.slice(0, 4)), Number(last.slice(5, 7)) - length + 1, 1), last);
}

const holds = (outer: Span, inner: Span) => outer.first <= inner.first && inner.last <= outer.last;
/** By the last day; of two with the same one the shorter later. */
const byTime = (a: Span, b: Span) =>
  a.last !== b.last ? (a.last < b.last ? -1 : 1) : a.first < b.first ? -1 : a.first > b.first ? 1 : 0;
const terms = (formula: string) => (formula === '' ? [] : formula.split(' + '));
const isWhole = (figure: Figure) =>
  figure.value !== undefined && (!isSummed(figure) || figure.reported === figure.expected);
const isSummed = ({ from }: Figure) => from === 'children' || from === 'predecessors';
const isBad = ({ missing }: Figure) => missing === 'invalid' || missing === 'withheld';
const isOpen = (figure: Figure | undefined) => !figure || figure.missing === 'not-reported';
const text = (value: number | undefined) => (value === undefined ? '' : String(value));

export function recompute(published: Published): Table {
  const { observations, units, levels, successions, measures, indicators, targets, rules } = published;
  for (const { numerator = '', denominator = '' } of indicators) {
    if (/-\s/.test(numerator + denominator)) throw new Error('nothing here subtracts measures');
  }
  const unitOf = new Map(units.map((unit) => [unit.id ?? '', unit]));
  const measureOf = new Map(measures.map((measure) => [measure.id ?? '', measure]));
  const get = (row: Row | undefined, column: string) => row?.[column] ?? '';
  const isTerritory = (unit: string) =>
    levels.find(({ id }) => id === get(unitOf.get(unit), 'level'))?.territorial === 'yes';

  const facts = new Map<string, Fact[]>();
  for (const row of observations) {
    const key = `${row.measure} ${row.unit}`;
    const fact = {
      ...spanOf(get(row, 'period')),
      category: get(row, 'breakdown'),
      state: get(row, 'state'),
      value: Number(row.value),
      asOf: get(row, 'as_of'),
    };
    facts.set(key, [...(facts.get(key) ?? []), fact]);
  }
  const lastDay = [...facts.values()]
    .flat()
    .reduce((last, fact) => (fact.last > last ? fact.last : last), '');
  const factsOf = (measure: string, unit: string) => facts.get(`${measure} ${unit}`) ?? [];
  const spansOf = new Map<string, Span[]>();
  for (const [key, of] of facts) {
    spansOf.set(key, [...new Set(of.map(({ id }) => id))].map(spanOf).sort(byTime));
  }
  const reportedSpans = (measure: string, unit: string) => spansOf.get(`${measure} ${unit}`) ?? [];

  /** What a unit said of exactly these days; its total is that of its categories where it named none. */
  function stated(measure: string, unit: string, period: Span, category: string): Figure | undefined {
    const all = factsOf(measure, unit).filter(({ id }) => id === period.id);
    const exact = all.find((fact) => fact.category === category);
    if (exact) {
      const isKnown = exact.state === 'value';
      const found: Figure = { facts: [exact], from: 'own', reported: isKnown ? 1 : 0, expected: 1 };
      return isKnown ? { ...found, value: exact.value } : { ...found, missing: exact.state };
    }
    if (category !== '' || all.length === 0) return undefined;
    const due = all.filter(({ state }) => state !== 'not-applicable');
    const known = due.filter(({ state }) => state === 'value');
    const missing =
      ['invalid', 'withheld'].find((bad) => due.some(({ state }) => state === bad)) ??
      (due.length === 0 ? 'not-applicable' : known.length === 0 ? 'not-reported' : undefined);
    const found: Figure = { facts: all, from: 'categories', reported: known.length, expected: due.length };
    return missing
      ? { ...found, missing }
      : { ...found, value: known.reduce((sum, one) => sum + one.value, 0) };
  }

  /** The fewest reported periods that lead from the first day to the day after the last; at most one is taken away. */
  function way(spans: readonly Span[], period: Span): [number, Span][] | undefined {
    const steps = [...spans].sort(byTime).reverse();
    const end = plus(period.last, 1);
    const touches = (at: string) => spans.some((span) => span.first === at || plus(span.last, 1) === at);
    if (!touches(period.first) || !touches(end)) return undefined;
    const search = (
      at: string,
      back: number,
      left: number,
      dead: Set<string>,
    ): [number, Span][] | undefined => {
      if (at === end) return [];
      const state = `${at} ${back} ${left}`;
      if (left === 0 || dead.has(state)) return undefined;
      for (const span of steps) {
        const next = plus(span.last, 1);
        if (span.first === at) {
          const rest = search(next, back, left - 1, dead);
          if (rest) return [[1, span], ...rest];
        } else if (next === at && back > 0) {
          const rest = search(span.first, back - 1, left - 1, dead);
          if (rest) return [[-1, span], ...rest];
        }
      }
      dead.add(state);
      return undefined;
    };
    for (const back of [0, 1])
      for (let length = 1; length <= spans.length; length++) {
        const found = search(period.first, back, length, new Set());
        if (found) return found;
      }
    return undefined;
  }

  function own(measure: string, unit: string, period: Span, category: string): Figure | undefined {
    const exact = stated(measure, unit, period, category);
    if (exact && !isOpen(exact)) return exact;
    const how = measureOf.get(measure)?.over_periods;
    const spans = reportedSpans(measure, unit);
    const figureOf = (span: Span) => stated(measure, unit, span, category);
    if (how === 'last') {
      const inside = spans.filter((span) => holds(period, span)).reverse();
      return inside.map(figureOf).find((figure) => figure && !isOpen(figure)) ?? exact;
    }
    if (how !== 'sum') return exact;
    const known = spans.filter((span) => figureOf(span)?.value !== undefined);
    const readable = spans.filter((span) => {
      const figure = figureOf(span);
      return figure && (figure.value !== undefined || isBad(figure));
    });
    const path = way(known, period) ?? way(readable, period);
    if (!path) {
      const inside = known
        .filter((span) => holds(period, span))
        .flatMap((span) => figureOf(span)?.facts ?? []);
      if (inside.length === 0) return exact;
      return { missing: 'not-reported', facts: inside, from: 'periods', reported: 0, expected: 1 };
    }
    const bad = path.map(([, span]) => figureOf(span)?.missing).find((missing) => missing);
    const sum = path.reduce((total, [sign, span]) => total + sign * (figureOf(span)?.value ?? 0), 0);
    const added = path.filter(([sign]) => sign === 1).flatMap(([, span]) => figureOf(span)?.facts ?? []);
    const missing = bad ?? (sum < 0 ? 'invalid' : undefined);
    if (missing) return { missing, facts: added, from: 'periods', reported: 0, expected: 1 };
    return { value: sum, facts: added, from: 'periods', reported: 1, expected: 1 };
  }

  /** Categories count in a formula only where all its totals know them. */
  function sameCategories(figures: Figures): void {
    const totals = [...figures].filter(([, { from, value }]) => from === 'categories' && value !== undefined);
    const known = totals.map(([, figure]) => figure.facts.filter(({ state }) => state === 'value'));
    const counts = (fact: Fact) =>
      known.every((all) => all.some(({ category }) => category === fact.category));
    if (totals.length < 2 || known.every((all) => all.every(counts))) return;
    totals.forEach(([id, figure], index) => {
      const counted = (known[index] ?? []).filter(counts);
      const { expected, from } = figure;
      const rest: Figure = { facts: counted, from, reported: counted.length, expected };
      const value = counted.reduce((sum, fact) => sum + fact.value, 0);
      figures.set(id, counted.length > 0 ? { ...rest, value } : { ...rest, missing: 'not-reported' });
    });
  }

  const lifeOf = (unit: string): [string, string] => {
    const row = unitOf.get(unit);
    return [get(row, 'valid_from'), get(row, 'valid_to') || '9999-12-31'];
  };

  /** Children with the days on which they were there; a new one that spoke for all days replaces those before it. */
  /** Somebody below the unit, or one of those that became it, ever said something of the measure. */
  function isKnownBelow(measure: string, unit: string): boolean {
    const below = units.filter(({ id = '', parent }) => parent === unit && isTerritory(id));
    const former = published.successions.filter(({ successor }) => successor === unit);
    const others = [...below.map(({ id = '' }) => id), ...former.map(({ predecessor = '' }) => predecessor)];
    return others.some((id) => id !== unit && (factsOf(measure, id).length > 0 || isKnownBelow(measure, id)));
  }

  function children(unit: string, period: Span, wanted: readonly string[]): Part[] {
    const from = get(unitOf.get(unit), 'children_from');
    if (from === '' || period.last < from) return [];
    const flows = wanted.filter((id) => measureOf.get(id)?.kind === 'flow');
    const there = units.flatMap(({ id = '', parent }) => {
      const days = parent === unit && isTerritory(id) ? common(period, ...lifeOf(id)) : undefined;
      if (!days) return [];
      const isThereAtTheEnd = days.last === period.last;
      const isForAll =
        isThereAtTheEnd &&
        days.first > period.first &&
        flows.some((flow) => reportedSpans(flow, id).some((span) => span.id === period.id));
      return [{ id, days, isThereAtTheEnd, isForAll }];
    });
    const replaced = new Set(
      there
        .filter(({ isForAll }) => isForAll)
        .flatMap(({ id }) => successions.filter(({ successor }) => successor === id))
        .map(({ predecessor }) => predecessor),
    );
    const ordered = [
      ...there.filter((one) => one.isThereAtTheEnd),
      ...there.filter((one) => !one.isThereAtTheEnd),
    ];
    return ordered
      .filter(({ id, isThereAtTheEnd }) => isThereAtTheEnd || !replaced.has(id))
      .map(({ id, days, isThereAtTheEnd, isForAll }) => ({
        unit: id,
        flows: isForAll ? period : days,
        ...(isThereAtTheEnd ? { stocks: period } : {}),
        share: 1,
        divided: false,
        restated: false,
      }));
  }

  function changesOf(unit: string): Table {
    const all = successions.filter(({ successor }) => successor === unit);
    const level = (id = '') => get(unitOf.get(id), 'level');
    const same = all.filter(({ predecessor }) => level(predecessor) === level(unit));
    return same.length > 0 ? same : all;
  }

  function predecessors(unit: string, period: Span): Part[] {
    const changes = changesOf(unit).filter((change) => get(change, 'date') > period.first);
    if (changes.length === 0) return [];
    const [from, to] = lifeOf(unit);
    const since = changes.find(({ predecessor }) => predecessor === unit)?.date ?? from;
    const days = common(period, since, to);
    const parts: Part[] = days
      ? [
          {
            unit,
            flows: days,
            ...(since <= period.last ? { stocks: period } : {}),
            share: 1,
            divided: false,
            restated: false,
          },
        ]
      : [];
    for (const { predecessor = '', date = '', kind, share = '' } of changes) {
      const flows = common(period, '', plus(date, -1));
      if (!flows) continue;
      const counted = kind === 'whole' ? 1 : share === '' ? undefined : Number(share);
      parts.push({
        unit: predecessor,
        flows,
        ...(date > period.last ? { stocks: period } : {}),
        ...(counted === undefined ? {} : { share: counted }),
        divided: kind === 'part',
        restated: predecessor !== unit,
      });
    }
    return parts;
  }

  const known = new Map<string, Figures>();

  function figures(wanted: readonly string[], unit: string, period: Span, category: string, lens: string) {
    const key = [wanted, unit, period.id, category, lens].join(' ');
    const found = known.get(key) ?? compute(wanted, unit, period, category, lens);
    known.set(key, found);
    return found;
  }

  function compute(
    wanted: readonly string[],
    unit: string,
    period: Span,
    category: string,
    lens: string,
  ): Figures {
    const before = lens === 'restated' ? predecessors(unit, period) : [];
    const isRestated = before.length > 0;
    const result: Figures = new Map();
    if (!isRestated || lifeOf(unit)[0] > period.first) {
      for (const id of wanted) {
        const figure = own(id, unit, period, category);
        if (figure) result.set(id, figure);
      }
      sameCategories(result);
    }
    const open = wanted.filter((id) => isOpen(result.get(id)));
    const summable = open.filter((id) => measureOf.get(id)?.over_units === 'sum');
    if (open.length === 0) return result;
    const parts = isRestated ? before : summable.length > 0 ? children(unit, period, summable) : [];
    const known = parts
      .map((part) => ({ part, of: figuresOfPart(part, summable, category) }))
      .filter(({ of }) => of.size > 0);
    if (isRestated && known.every(({ part }) => part.unit === unit && !part.divided))
      return figures(wanted, unit, period, category, 'as-reported');
    const due = known.filter(({ of }) =>
      [...of.values()].every(({ missing }) => missing !== 'not-applicable'),
    );
    const counted = due.filter(
      ({ part, of }) =>
        part.share !== undefined && [...of.values()].every(({ value }) => value !== undefined),
    );
    for (const id of open) {
      const bad = due.flatMap(({ of }) => of.get(id) ?? []).filter(isBad);
      const added = counted.flatMap(({ part, of }) => {
        const figure = of.get(id);
        return figure ? [{ share: part.share ?? 0, figure }] : [];
      });
      /** Units count, however deep they lie. */
      const coverages = due.flatMap((one) => {
        const figure = one.of.get(id);
        if (!figure) return [];
        const isDeep = isSummed(figure) && figure.expected > 0 && isKnownBelow(id, one.part.unit);
        const reported = isDeep ? figure.reported : 1;
        return [{ reported: counted.includes(one) ? reported : 0, expected: isDeep ? figure.expected : 1 }];
      });
      const missing =
        bad.find((figure) => figure.missing === 'invalid')?.missing ??
        bad[0]?.missing ??
        (added.length === 0 ? 'not-reported' : undefined);
      const sum: Figure = {
        facts: [...added.map(({ figure }) => figure), ...bad].flatMap((figure) => figure.facts),
        from: isRestated ? 'predecessors' : 'children',
        reported: coverages.reduce((total, { reported }) => total + reported, 0),
        expected: coverages.reduce((total, { expected }) => total + expected, 0),
      };
      if (sum.facts.length === 0 && result.has(id)) continue;
      const value = added.reduce((total, { share, figure }) => total + share * (figure.value ?? 0), 0);
      result.set(id, missing ? { ...sum, missing } : { ...sum, value });
    }
    return result;
  }

  function figuresOfPart(part: Part, wanted: readonly string[], category: string): Figures {
    const result: Figures = new Map();
    const flows = wanted.filter((id) => measureOf.get(id)?.kind === 'flow');
    const stocks = wanted.filter((id) => measureOf.get(id)?.kind !== 'flow');
    const isOne = part.flows?.id === part.stocks?.id;
    const groups: [readonly string[], Span | undefined][] = isOne
      ? [[wanted, part.flows]]
      : [
          [flows, part.flows],
          [stocks, part.stocks],
        ];
    for (const [ids, days] of groups) {
      if (!days || ids.length === 0) continue;
      const some = figures(ids, part.unit, days, category, part.restated ? 'restated' : 'as-reported');
      for (const [id, figure] of some) result.set(id, figure);
    }
    return result;
  }

  function totalOf(formula: readonly string[], of: Figures): number | undefined {
    let sum = 0;
    for (const id of formula) {
      const value = of.get(id)?.value;
      if (value === undefined) return undefined;
      sum += value;
    }
    return sum;
  }

  const asOfDay = (all: readonly Figure[], period: Span) =>
    all
      .flatMap((figure) => figure.facts)
      .filter(({ state }) => state === 'value')
      .map(({ asOf }) => (asOf < period.last ? asOf : period.last))
      .reduce((latest, next) => (next > latest ? next : latest), '');

  const coverageOf = (all: readonly Figure[]) =>
    all.reduce((least, next) =>
      next.reported * least.expected < least.reported * next.expected ? next : least,
    );
  const isPartial = (all: readonly Figure[]) => {
    const { reported, expected } = coverageOf(all);
    return all.some(isSummed) && reported < expected;
  };

  function targetsFor(indicator: string, unit: string, category: string, on: string): Table {
    const begun = targets.filter(
      (target) =>
        target.indicator === indicator && get(target, 'category') === category && get(target, 'from') <= on,
    );
    const scopes = [['unit', unit]];
    for (let at = unit; at !== ''; at = get(unitOf.get(at), 'parent')) scopes.push(['subtree', at]);
    scopes.push(['level', get(unitOf.get(unit), 'level')], ['all', '']);
    for (const [scope, of] of scopes) {
      const rows = begun.filter((target) => target.scope === scope && get(target, 'of') === of);
      const found = [...new Set(rows.map(({ id }) => id))].flatMap((id) => {
        const steps = rows.filter((row) => row.id === id);
        const current = steps.find(({ to = '' }) => to === '' || on <= to);
        const last = [...steps].sort((a, b) => (get(a, 'to') < get(b, 'to') ? -1 : 1)).at(-1);
        if (current) return [current];
        return last?.kind === 'deadline' ? [last] : [];
      });
      if (found.length > 0) return found;
    }
    return [];
  }

  const rows: Table = [];
  for (const indicator of indicators) for (const row of rowsOf(indicator)) rows.push(row);
  return rows;

  function rowsOf(indicator: Row): Table {
    const id = get(indicator, 'id');
    const [above, below] = [terms(get(indicator, 'numerator')), terms(get(indicator, 'denominator'))];
    const ids = [...new Set([...above, ...below])];
    const says = (column: string, value: string) => (measure: string) =>
      measureOf.get(measure)?.[column] === value;
    const growsWithTime = says('over_periods', 'sum');
    const isCounted = !ids.some(says('kind', 'rate'));
    const isAdding = above.every(growsWithTime) && (below.length === 0 || !below.every(growsWithTime));
    const isDerivable = !ids.some(says('over_periods', 'none'));
    const isSummable = ids.every(says('over_units', 'sum'));
    const windows = targets.filter(
      (target) => isAdding && target.indicator === id && target.kind === 'deadline' && target.from !== '',
    );
    const isPercent = indicator.unit_vi === '%';
    const wantedOf = (target: Row) => Number(isPercent ? `${target.value}e-2` : target.value);
    const isShare = rules.some(({ left = '', right = '', comparator }) => {
      const [l, r] = [terms(left), terms(right)];
      const same = (a: string[], b: string[]) => [...a].sort().join() === [...b].sort().join();
      const within = (sum: string[]) => above.every((measure) => sum.includes(measure));
      if (below.length === 0) return false;
      if (comparator === '<=') return same(l, above) && same(r, below);
      return (same(l, below) && within(r)) || (same(r, below) && within(l));
    });

    const asked = new Map<string, Map<string, Question>>();
    const keyOf = ({ period, category }: Question) => `${period.id} ${category}`;
    function ask(unit: string, question: Question): void {
      const ofUnit = asked.get(unit) ?? new Map<string, Question>();
      if (ofUnit.has(keyOf(question))) return;
      asked.set(unit, ofUnit.set(keyOf(question), question));
      const parent = unitOf.get(get(unitOf.get(unit), 'parent'));
      const from = get(parent, 'children_from');
      if (!parent || !isSummable || !isTerritory(unit) || from === '' || question.period.last < from) return;
      if (common(question.period, ...lifeOf(unit))) ask(get(parent, 'id'), question);
    }
    for (const measure of ids)
      for (const unit of unitOf.keys()) {
        const spans = reportedSpans(measure, unit);
        const categories = (span: Span) =>
          indicator.dimension === ''
            ? ['']
            : [
                '',
                ...factsOf(measure, unit)
                  .filter((fact) => fact.id === span.id)
                  .map((fact) => fact.category),
              ];
        for (const period of spans)
          for (const category of categories(period)) ask(unit, { period, category });
        if (spans.length === 0) continue;
        const isNew = (period: Span) => !spans.some((span) => span.id === period.id);
        const first = spans.map((span) => span.first).sort()[0] ?? '';
        const all = published.periods.flatMap((kind) => ofKind(kind, first, spans.at(-1)?.last ?? ''));
        for (const period of isDerivable ? all.filter(isNew) : []) {
          const [from, to] = lifeOf(unit);
          if (period.last > lastDay || period.first < from || period.last > to) continue;
          const inside = spans.filter((span) => holds(period, span));
          const follows = growsWithTime(measure) && way(spans, period) !== undefined;
          if (inside.length === 0 && !follows) continue;
          const parts =
            inside.length > 0 ? inside : spans.filter(({ last }) => last >= period.last).slice(0, 1);
          for (const category of parts.flatMap(categories)) ask(unit, { period, category });
        }
        for (const { from = '', to = '', category = '' } of windows)
          for (const { last } of spans) {
            if (!above.includes(measure) || last < from || last > to) continue;
            const period = named(from, last);
            if (isNew(period) && way(spans, period)) ask(unit, { period, category });
          }
      }

    function restatedQuestions(unit: string): Question[] {
      const changes = get(unitOf.get(unit), 'valid_to') === '' ? changesOf(unit) : [];
      const found = new Map<string, Question>();
      const collect = (of: string, until: string) => {
        for (const question of asked.get(of)?.values() ?? [])
          if (question.period.first < until) found.set(keyOf(question), question);
      };
      const follow = (list: Table) => {
        for (const { predecessor = '', date = '' } of list) {
          collect(predecessor, date);
          if (predecessor !== unit) follow(changesOf(predecessor));
        }
      };
      follow(changes);
      if (found.size > 0)
        collect(
          unit,
          changes
            .map((change) => get(change, 'date'))
            .sort()
            .at(-1) ?? '',
        );
      const categories = new Set([...found.values()].map(({ category }) => category));
      for (const { date = '' } of changes)
        for (const period of published.periods.flatMap((kind) => ofKind(kind, date, date)))
          for (const category of categories) {
            if (period.first >= date || period.last > lastDay) continue;
            const isHeld = [...found.values()].some(
              (question) => question.category === category && holds(period, question.period),
            );
            if (isHeld) found.set(keyOf({ period, category }), { period, category });
          }
      return [...found.values()];
    }

    const inputs = (unit: string, { period, category }: Question, lens: string) => {
      const of = figures(ids, unit, period, category, lens);
      return { of, all: [...above, ...below].flatMap((measure) => of.get(measure) ?? []) };
    };

    /** Of a unit that said nothing: at most all of the last denominator known of it. */
    function silence(
      unit: string,
      period: Span,
      category: string,
      most: (of: number) => number,
    ): Bounds | undefined {
      if (below.length === 0) return { low: 0, high: Number.POSITIVE_INFINITY, whole: 1 };
      for (let at: Span | undefined = period, back = 0; at && back <= 12; at = before(at), back++) {
        const then = inputs(unit, { period: at, category }, 'as-reported');
        if (then.all.some(({ missing }) => missing === 'not-applicable'))
          return { low: 0, high: 0, whole: 0 };
        if (!below.every((measure) => isWhole(then.of.get(measure) ?? NOTHING))) continue;
        const total = totalOf(below, then.of);
        if (total !== undefined) return { low: 0, high: most(total), whole: total };
      }
      return undefined;
    }

    function bounds(unit: string, period: Span, category: string, lens: string): Bounds | undefined {
      const { of, all } = inputs(unit, { period, category }, lens);
      const numerator = totalOf(above, of);
      const isStated = below.length > 0 && below.every((measure) => isWhole(of.get(measure) ?? NOTHING));
      const whole = below.length === 0 ? 1 : isStated ? totalOf(below, of) : undefined;
      if (all.every(isWhole) && numerator !== undefined && whole !== undefined)
        return { low: numerator, high: numerator, whole };
      const most = (of: number) => (isShare ? of : Number.POSITIVE_INFINITY);
      const loose =
        numerator !== undefined && whole !== undefined && below.length > 0
          ? { low: numerator, high: most(whole), whole }
          : undefined;
      const before = lens === 'restated' ? predecessors(unit, period) : [];
      const parts = before.length > 0 ? before : all.some(isSummed) ? children(unit, period, ids) : [];
      const unheard = () => silence(unit, period, category, most);
      if (parts.length === 0) return unheard();
      const sum = { low: 0, high: 0, whole: 0 };
      for (const { unit: part, flows, stocks, share, restated } of parts) {
        const [allFlow, noFlow] = [ids.every(says('kind', 'flow')), !ids.some(says('kind', 'flow'))];
        const days = allFlow ? flows : stocks;
        if (!allFlow && !noFlow && flows?.id !== stocks?.id) return loose;
        if (!days) continue;
        const one =
          share === undefined
            ? undefined
            : bounds(part, days, category, restated ? 'restated' : 'as-reported');
        if (share === undefined) return loose;
        if (!one) return loose ?? unheard();
        sum.low += share * one.low;
        sum.high += share * one.high;
        sum.whole += share * one.whole;
      }
      return sum;
    }

    function baseline(unit: string, target: Row, category: string, lens: string): Known | undefined {
      if (says('kind', 'flow')(above[0] ?? '')) return { asOf: get(target, 'from'), value: 0 };
      const plain = [...(asked.get(unit)?.values() ?? [])];
      const values = (lens === 'restated' ? [...restatedQuestions(unit), ...plain] : plain)
        .filter((question) => question.category === category)
        .sort((a, b) => byTime(a.period, b.period))
        .flatMap((question) => {
          const { of, all } = inputs(unit, question, lens);
          const [numerator, denominator] = [totalOf(above, of), totalOf(below, of)];
          const value =
            below.length === 0 ? numerator : denominator && (numerator ?? Number.NaN) / denominator;
          const asOf = asOfDay(all, question.period);
          const isKnown = value !== undefined && Number.isFinite(value) && denominator !== 0;
          return (isKnown || (below.length === 0 && value !== undefined)) && asOf !== '' && !isPartial(all)
            ? [{ asOf, value }]
            : [];
        });
      return values.find(({ asOf }) => asOf >= get(target, 'from'));
    }

    function verdict(value: number, target: Row, asOf: string, start: () => Known | undefined): string {
      const wanted = wantedOf(target);
      const { comparator, from = '', to = '' } = target;
      const reaches =
        comparator === '>=' ? value >= wanted : comparator === '<=' ? value <= wanted : value === wanted;
      if (reaches) return 'met';
      if (target.kind === 'standing' || asOf === '' || asOf >= to) return 'missed';
      if (from === '' || comparator === '=') return 'behind';
      const base = start();
      if (!base) return 'behind';
      const passed = Math.max(0, number(asOf) - number(base.asOf)) / (number(to) - number(base.asOf));
      const path = base.value + (wanted - base.value) * passed;
      return (comparator === '>=' ? value - path : path - value) >= -1e-12 ? 'on-track' : 'behind';
    }

    function answer(unit: string, question: Question, lens: string): Table {
      const { period, category } = question;
      const { of, all } = inputs(unit, question, lens);
      if (all.some(({ missing }) => missing === 'not-applicable')) return [];
      if (all.every((figure) => figure.facts.length === 0)) return [];
      if (lens === 'restated' && !all.some(({ from }) => from === 'predecessors')) return [];
      const numerator = totalOf(above, of);
      const denominator = below.length > 0 ? totalOf(below, of) : undefined;
      const value =
        numerator === undefined || below.length === 0
          ? numerator
          : denominator
            ? numerator / denominator
            : undefined;
      const asOf = asOfDay(all, period);
      const { reported, expected } = coverageOf(all);
      const partial = isPartial(all);
      const found = partial ? bounds(unit, period, category, lens) : undefined;
      const per = below.length === 0 ? 1 : found?.whole;
      const low = found && per ? found.low / per : undefined;
      const high = found && per && isShare ? found.high / per : undefined;
      const holding = targetsFor(id, unit, category, asOf || period.last).filter(
        ({ kind, from }) => !isAdding || kind !== 'deadline' || from === '' || from === period.first,
      );
      const isWithheld = all.some(isBad) || (numerator !== undefined && numerator !== 0 && denominator === 0);
      const isWithoutCases =
        (numerator === 0 && denominator === 0) || all.some(({ missing }) => missing === 'no-cases');
      const statusOf = (target: Row | undefined): string => {
        if (isWithheld) return 'withheld';
        if (isWithoutCases) return 'no-cases';
        if (value === undefined) return 'no-data';
        if (!target) return 'no-target';
        const start = () => baseline(unit, target, category, lens);
        if (!partial) return verdict(value, target, asOf, start);
        if (low === undefined) return 'incomplete';
        const wanted = wantedOf(target);
        const [worst, best] = [low, high ?? Number.POSITIVE_INFINITY].map((end) =>
          verdict(end, target, asOf, start),
        );
        if (target.comparator === '=')
          return low > wanted || (high ?? wanted) < wanted ? (worst ?? '') : 'incomplete';
        return worst !== undefined && worst === best ? worst : 'incomplete';
      };
      return (holding.length > 0 ? holding : [undefined]).map((target) => {
        const gap = target && !partial && value !== undefined && numerator !== undefined;
        return {
          ...blank(id, unit, lens),
          period: period.id,
          breakdown: category,
          target_id: get(target, 'id'),
          value: isWithheld ? '' : text(value),
          numerator: isWithheld ? '' : text(numerator),
          denominator: isWithheld ? '' : text(denominator),
          target: target ? text(wantedOf(target)) : '',
          target_document: get(target, 'document'),
          status: statusOf(target),
          gap_points: gap ? text(value - wantedOf(target)) : '',
          gap_cases: gap && isCounted ? text(casesOf(target, wantedOf(target), numerator, denominator)) : '',
          coverage: expected > 0 ? text(reported / expected) : '',
          low: isWithheld ? '' : text(low),
          high: isWithheld ? '' : text(high),
          as_of: asOf,
          isRankable:
            value !== undefined &&
            lens === 'as-reported' &&
            !isWithheld &&
            !partial &&
            (below.length > 0
              ? (denominator ?? 0) >= published.fewestCases
              : above.every(says('kind', 'rate')) && !isPercent)
              ? 'yes'
              : '',
        };
      });
    }

    const found: Table = [];
    for (const unit of unitOf.keys()) {
      const plain = [...(asked.get(unit)?.values() ?? [])].flatMap((question) =>
        answer(unit, question, 'as-reported'),
      );
      const restated = restatedQuestions(unit).flatMap((question) => answer(unit, question, 'restated'));
      for (const row of [...plain, ...restated]) found.push(row);
      const inapplicable = [...(asked.get(unit)?.values() ?? [])].filter((question) =>
        inputs(unit, question, 'as-reported').all.some(({ missing }) => missing === 'not-applicable'),
      );
      const answered = new Set([
        ...plain.map(({ breakdown }) => breakdown),
        ...inapplicable.map(({ category }) => category),
      ]);
      for (const row of silent(id, unit, wantedOf)) if (!answered.has(row.breakdown)) found.push(row);
    }
    return ranked(found, indicator.direction === 'down');
  }

  /** Targets on which nothing was reported, of those who are named or have reported something else. */
  function silent(indicator: string, unit: string, wantedOf: (target: Row) => number): Table {
    const naming = targets.filter(
      ({ indicator: of, scope = '', of: whom }) =>
        of === indicator && whom === unit && ['unit', 'subtree'].includes(scope),
    );
    const hasReported = observations.some((row) => row.unit === unit && row.state !== 'not-reported');
    const reaching = isTerritory(unit) && hasReported ? targetsFor(indicator, unit, '', lifeOf(unit)[1]) : [];
    return [...new Set([...naming, ...reaching])].map((target) => ({
      ...blank(indicator, unit, 'as-reported'),
      period: target.from && target.to ? named(target.from, target.to).id : '',
      breakdown: get(target, 'category'),
      target_id: get(target, 'id'),
      target: text(wantedOf(target)),
      target_document: get(target, 'document'),
      status: 'no-data',
      coverage: '0',
    }));
  }

  /** 1, 2, 2, 4 among units of one level under one parent, from three of them on. */
  function ranked(found: Table, isDown: boolean): Table {
    const groups = new Map<string, Map<string, number>>();
    const groupOf = ({ period, breakdown, unit = '' }: Row) =>
      [period, breakdown, get(unitOf.get(unit), 'level'), get(unitOf.get(unit), 'parent')].join(' ');
    for (const row of found) {
      if (!row.isRankable) continue;
      const group = groups.get(groupOf(row)) ?? new Map<string, number>();
      groups.set(groupOf(row), group.set(get(row, 'unit'), Number(row.value)));
    }
    return found.map(({ isRankable, ...row }) => {
      const values = [...(groups.get(groupOf(row))?.values() ?? [])];
      if (!isRankable || values.length < 3) return row;
      const better = values.filter((value) =>
        isDown ? value < Number(row.value) : value > Number(row.value),
      );
      return { ...row, rank: String(better.length + 1) };
    });
  }
}

const NOTHING: Figure = { facts: [], from: 'own', reported: 0, expected: 0 };

function blank(indicator: string, unit: string, lens: string): Row {
  const empty =
    'period breakdown target_id value numerator denominator target target_document status gap_points';
  const rest = 'gap_cases coverage low high rank as_of';
  return {
    ...Object.fromEntries(`${empty} ${rest}`.split(' ').map((column) => [column, ''])),
    indicator,
    unit,
    lens,
  };
}

/** Whole cases short of the target; what a product misses a whole case by is the dust of its own arithmetic. */
function casesOf(target: Row, wanted: number, numerator: number, denominator: number | undefined): number {
  const exact = denominator === undefined ? wanted : wanted * denominator;
  const dust = 1e-9 * Math.max(1, exact);
  return target.comparator === '<='
    ? numerator - Math.floor(exact + dust)
    : Math.ceil(exact - dust) - numerator;
}
