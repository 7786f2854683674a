/**
 * The evaluations that stand published and those with the checked files enter; which figures would be published otherwise
 * leaves, first those that turn from one side of their target to the other. Figures restated to the units of today
 * repeat what is listed and are left out.
 */

import type { FigureChange, FigureChanges, ShownFigure } from '../domain/checkReport.ts';
import type { Evaluation, Status } from '../domain/evaluation.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from '../view/context.ts';
import { valueText } from '../view/sentence.ts';

const LISTED = 200;

type Kind = FigureChange['kind'];

interface Pair {
  kind: Kind;
  before: Evaluation | undefined;
  after: Evaluation | undefined;
}

export function figureChanges(
  context: ViewContext,
  before: readonly Evaluation[],
  after: readonly Evaluation[],
): FigureChanges {
  const known = new Map(before.filter(isListed).map((one) => [keyOf(one), one]));
  const pairs: Pair[] = [];
  for (const one of after.filter(isListed)) {
    const key = keyOf(one);
    const earlier = known.get(key);
    known.delete(key);
    const kind = kindOf(earlier, one);
    if (kind) pairs.push({ kind, before: earlier, after: one });
  }
  for (const gone of known.values()) {
    if (saysSomething(gone)) pairs.push({ kind: 'removed', before: gone, after: undefined });
  }
  const count = (kind: Kind) => pairs.filter((pair) => pair.kind === kind).length;
  pairs.sort((a, b) => rankOf(a) - rankOf(b));
  return {
    rows: pairs.slice(0, LISTED).map((pair) => rowOf(context, pair)),
    turned: count('turned'),
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
  };
}

function isListed({ lens }: Evaluation): boolean {
  return lens === 'as-reported';
}

function keyOf({ indicator, unit, period, category, target }: Evaluation): string {
  return [indicator, unit, period?.id, category, target?.id].join('\t');
}

/** Undefined where both say the same. */
function kindOf(before: Evaluation | undefined, after: Evaluation): Kind | undefined {
  if (!before || !saysSomething(before)) return saysSomething(after) ? 'added' : undefined;
  if (!saysSomething(after)) return 'removed';
  if (sideOf(before.status) * sideOf(after.status) < 0) return 'turned';
  return before.value !== after.value || before.status !== after.status ? 'changed' : undefined;
}

function saysSomething({ value, status }: Evaluation): boolean {
  return value !== undefined || status === 'withheld' || status === 'no-cases' || status === 'incomplete';
}

/** 1 on the good side of the target, -1 on the other, 0 on neither. */
function sideOf(status: Status): number {
  if (status === 'met' || status === 'on-track') return 1;
  return status === 'missed' || status === 'behind' ? -1 : 0;
}

const KINDS: readonly Kind[] = ['turned', 'removed', 'changed', 'added'];

/** What turns for the worse before what turns for the better; figures of categories after those of all. */
function rankOf({ kind, before, after }: Pair): number {
  const one = after ?? before;
  const better = kind === 'turned' && after && sideOf(after.status) > 0 ? 1 : 0;
  return KINDS.indexOf(kind) * 4 + better * 2 + (one && one.category !== '' ? 1 : 0);
}

function rowOf(context: ViewContext, { kind, before, after }: Pair): FigureChange {
  const { registry, language } = context;
  const one = after ?? before;
  const indicator = registry.indicators.get(one?.indicator ?? '');
  const category = registry.categories.get(one?.category ?? '');
  const names = [indicator, category].flatMap((thing) => (thing ? [context.name(thing)] : []));
  return {
    kind,
    indicator: names.join(' – '),
    unit: context.unitName(one?.unit ?? '', one?.asOf ?? ''),
    period: one?.period ? formatPeriod(one.period, language) : '',
    from: shown(context, before),
    to: shown(context, after),
  };
}

function shown(context: ViewContext, one: Evaluation | undefined): ShownFigure | undefined {
  if (!one || !saysSomething(one)) return undefined;
  const statusName = context.words.status[one.status].name;
  return { text: valueText(context, one), value: one.value, status: one.status, statusName };
}
