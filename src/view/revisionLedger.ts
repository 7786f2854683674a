/** The ledger of figures that were reported again: what was said before and what stands now, by measure. */

import type { Observation } from '../domain/observation.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import { describePlace } from '../i18n/finding.ts';
import { formatInFull } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';

export interface Revision {
  unit: Link;
  period: string;
  category: string;
  before: { text: string; asOf: string; place: string }[];
  now: { text: string; asOf: string; place: string };
}

export function revisionLedger(
  context: ViewContext,
): { measure: string; count: string; revisions: Revision[] }[] {
  const { registry, dataset, words } = context;
  const revised = dataset.observations.filter(({ revisions }) => revisions.length > 0);
  return [...groupBy(revised, ({ measure }) => measure)].map(([id, group]) => {
    const measure = registry.measures.get(id);
    return {
      measure: measure ? context.name(measure) : id,
      count: words.quality.revised(group.length),
      revisions: group.map((observation) => revisionOf(context, observation)),
    };
  });
}

function revisionOf(context: ViewContext, observation: Observation): Revision {
  const { registry, addresses, language } = context;
  const measure = registry.measures.get(observation.measure);
  const category = registry.categories.get(observation.category);
  const report = (row: Pick<Observation, 'quantity' | 'asOf' | 'where'>) => ({
    text:
      row.quantity.state === 'value' && measure
        ? formatInFull(row.quantity.number, measure, language)
        : context.words.absence[row.quantity.state === 'value' ? 'invalid' : row.quantity.state].name,
    asOf: formatDay(row.asOf, language),
    place: describePlace(row.where, language),
  });
  return {
    unit: { text: context.unitName(observation.unit), href: addresses.unit(observation.unit) },
    period: formatPeriod(observation.period, language),
    category: category ? context.name(category) : '',
    before: observation.revisions.map(report),
    now: report(observation),
  };
}
