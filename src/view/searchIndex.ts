/**
 * Everything of the site that has a page or a place on one, for the search in the browser, in one language: units with
 * their aliases, earlier names and codes, indicators, categories, tasks with their state, pilot models, documents, periods
 * and the pages themselves.
 */

import type { Unit } from '../domain/registry.ts';
import {
  SEARCH_KINDS,
  type SearchEntry,
  type SearchIndex,
  type SearchKind,
  type Weight,
} from '../domain/searchIndex.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import { modelTitle } from './modelPlaces.ts';
import { whichReports } from './report/whichReports.ts';
import { groupBy } from './seenEvaluations.ts';
import { tasksOf } from './taskList.ts';

export function searchIndex(context: ViewContext): SearchIndex {
  const { registry } = context;
  const prefixes = [...registry.levels.values()].flatMap((level) => level.prefixes.split('|'));
  return {
    prefixes: [...new Set(prefixes)].filter((words) => words !== ''),
    entries: [
      ...pages(context),
      ...units(context),
      ...indicators(context),
      ...categories(context),
      ...periods(context),
      ...documents(context),
      ...tasks(context),
      ...models(context),
      ...reports(context),
    ],
  };
}

/** A classic script, which a page loads without fetch: the search works from a folder on a disk as well. */
export function searchIndexScript(context: ViewContext): string {
  const json = JSON.stringify(searchIndex(context)).replace(/</g, '\\u003c');
  return `globalThis.searchIndex=${json};\n`;
}

interface Entry {
  title: string;
  href: string;
  note?: string;
  also?: readonly string[];
  weight?: Weight;
}

function entryOf({ addresses }: ViewContext, kind: SearchKind, entry: Entry): SearchEntry {
  const { title, href, note = '', also = [], weight = 0 } = entry;
  const others = [...new Set(also.flatMap((names) => names.split('|')))].filter(
    (name) => name !== '' && name !== title,
  );
  const address = href.slice(addresses.overview().length);
  return [SEARCH_KINDS.indexOf(kind), title, address, note, others.join('|'), weight];
}

function pages(context: ViewContext): SearchEntry[] {
  const { addresses } = context;
  const { map } = frameOf(context, { title: '', description: '', address: addresses.search() });
  return map.flatMap(({ links }) =>
    links.map(({ text, href }) => entryOf(context, 'page', { title: text, href, weight: 1 })),
  );
}

function units(context: ViewContext): SearchEntry[] {
  const { registry, addresses, words, language } = context;
  const earlier = groupBy(registry.unitNames, ({ unit }) => unit);
  const noteOf = (unit: Unit) => {
    const parent = registry.units.get(unit.parent);
    return [
      parent ? context.name(parent) : '',
      unit.valid_to === '' ? '' : words.units.until(formatDay(unit.valid_to, language)),
    ];
  };
  return [...registry.units.values()].map((unit) =>
    entryOf(context, 'unit', {
      title: context.name(unit),
      href: addresses.unit(unit.id),
      note: noteOf(unit)
        .filter((text) => text !== '')
        .join(' · '),
      also: [
        unit.name_vi,
        unit.aliases,
        ...(earlier.get(unit.id) ?? []).map((name) => context.name(name)),
        unit.code,
        unit.portal_code,
      ],
      weight: weightOf(context, unit.id),
    }),
  );
}

function weightOf(context: ViewContext, unit: string): Weight {
  if (unit === context.registry.site.home) return 2;
  return context.ofUnit(unit).some(({ value }) => value !== undefined) ? 1 : 0;
}

function indicators(context: ViewContext): SearchEntry[] {
  const { registry, addresses, language } = context;
  return [...registry.indicators.values()].map((indicator) => {
    const group = registry.groups.get(indicator.group);
    return entryOf(context, 'indicator', {
      title: context.name(indicator),
      href: addresses.indicator(indicator.id),
      note: group ? context.name(group) : '',
      also: [indicator.name_vi, language === 'vi' ? indicator.definition_vi : indicator.definition_en],
      weight: context.ofIndicator(indicator.id).some(({ value }) => value !== undefined) ? 1 : 0,
    });
  });
}

function categories(context: ViewContext): SearchEntry[] {
  const { registry, addresses, language } = context;
  return [...registry.categories.values()].flatMap((category) => {
    const dimension = registry.dimensions.get(category.dimension);
    if (!dimension) return [];
    return [
      entryOf(context, 'category', {
        title: context.name(category),
        href: addresses.breakdown(dimension.slug),
        note: language === 'vi' ? dimension.title_vi : dimension.title_en,
        also: [category.name_vi, category.aliases],
        weight: 1,
      }),
    ];
  });
}

function periods(context: ViewContext): SearchEntry[] {
  return context
    .periodsWithData()
    .toReversed()
    .map((period) =>
      entryOf(context, 'period', {
        title: formatPeriod(period, context.language),
        href: context.addresses.period(period),
        note: context.words.periodKind[period.kind],
        also: [
          period.id,
          period.kind === 'month' ? `${period.last.slice(5, 7)}/${period.last.slice(0, 4)}` : '',
        ],
        weight: 1,
      }),
    );
}

function documents(context: ViewContext): SearchEntry[] {
  const { registry, addresses, language } = context;
  return [...registry.documents.values()].map((document) =>
    entryOf(context, 'document', {
      title: document.number,
      href: addresses.document(document.id),
      note: language === 'vi' ? document.title_vi : document.title_en,
      also: [document.issuer],
    }),
  );
}

function tasks(context: ViewContext): SearchEntry[] {
  const { registry, addresses, language, words } = context;
  return tasksOf(context).map(({ task, standing: { code } }) => {
    const document = registry.documents.get(task.document);
    const item = words.documents.item(task.item);
    const state = code === 'no-report' ? '' : words.tasks.standing[code];
    return entryOf(context, 'task', {
      title: language === 'vi' ? task.title_vi : task.title_en,
      href: addresses.task(task.id),
      note: [state, item, document?.number ?? '', task.lead].filter((text) => text !== '').join(' · '),
    });
  });
}

/** The latest of each unit; the others lie one step from it. */
function reports(context: ViewContext): SearchEntry[] {
  const { addresses, words, dataset } = context;
  const latest = new Map([...whichReports(dataset)].reverse().map((report) => [report.unit, report]));
  return [...latest.values()].map(({ unit, period }) =>
    entryOf(context, 'report', {
      title: `${words.reports.ofUnit(formatPeriod(period, context.language))}: ${context.unitName(unit)}`,
      href: addresses.report(unit, period),
    }),
  );
}

/** Those that are only counted have no name of their own. */
function models(context: ViewContext): SearchEntry[] {
  const { registry, addresses } = context;
  return [...registry.models.values()]
    .filter(({ count }) => count === '')
    .map((model) =>
      entryOf(context, 'model', {
        title: modelTitle(context, model),
        href: addresses.model(model.id),
        note: context.unitName(model.unit),
        also: [model.title_vi],
      }),
    );
}
