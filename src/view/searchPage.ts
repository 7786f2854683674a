/**
 * The directory that stands on the search page: every unit by level, every indicator by group, services, documents,
 * tasks and pilot models, each list in alphabetical order. A level with too many units for one page leads to the units above them.
 */

import { fold } from '../domain/fold.ts';
import type { Unit } from '../domain/registry.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { modelTitle } from './modelPlaces.ts';
import { groupBy } from './seenEvaluations.ts';

export interface SearchPage {
  frame: Frame;
  parts: DirectoryPart[];
}

interface DirectoryPart {
  id: string;
  title: string;
  groups: Group[];
}

interface Group {
  title: string;
  note: string;
  links: (Link & { note: string })[];
}

const MOST_ON_PAGE = 1500;

export function searchPage(context: ViewContext): SearchPage {
  const { words, addresses } = context;
  const { kind } = words.search;
  const parts: DirectoryPart[] = [
    { id: 'chi-tieu', title: kind.indicator, groups: indicators(context) },
    { id: 'don-vi', title: kind.unit, groups: units(context) },
    { id: 'danh-muc', title: kind.category, groups: categories(context) },
    { id: 'van-ban', title: kind.document, groups: documents(context) },
    { id: 'nhiem-vu', title: kind.task, groups: tasks(context) },
    { id: 'mo-hinh', title: kind.model, groups: models(context) },
  ];
  return {
    frame: frameOf(context, {
      title: words.search.title,
      description: words.search.intro,
      address: addresses.search(),
    }),
    parts: parts.filter(({ groups }) => groups.length > 0),
  };
}

function groupOf(
  { words }: ViewContext,
  name: string,
  links: Group['links'],
  note = '',
  count = links.length,
): Group {
  return { title: words.search.group(name, count), note, links };
}

function indicators(context: ViewContext): Group[] {
  const { registry, addresses } = context;
  const byGroup = groupBy(registry.indicators.values(), ({ group }) => group);
  return [...registry.groups.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap((group) => {
      const links = (byGroup.get(group.id) ?? []).map((indicator) => ({
        text: context.name(indicator),
        href: addresses.indicator(indicator.id),
        note: '',
      }));
      return links.length === 0 ? [] : [groupOf(context, context.name(group), links.sort(byName))];
    });
}

function units(context: ViewContext): Group[] {
  const { registry, words } = context;
  const byLevel = groupBy(registry.units.values(), ({ level }) => level);
  return [...registry.levels.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap((level) => {
      const of = byLevel.get(level.id) ?? [];
      if (of.length === 0) return [];
      const title = context.name(level);
      if (of.length > MOST_ON_PAGE) {
        const above = new Set(of.map(({ parent }) => parent));
        const parents = [...registry.units.values()].filter(({ id }) => above.has(id));
        const links = parents.map((unit) => linkTo(context, unit)).sort(byName);
        return [groupOf(context, title, links, words.search.tooMany(of.length), of.length)];
      }
      const withoutLevel = nameWithout(level.prefixes.split('|').map(fold));
      const order = new Map(of.map((unit) => [unit, withoutLevel(context.name(unit))]));
      const sorted = of.sort((a, b) => compare(order.get(a) ?? '', order.get(b) ?? ''));
      return [
        groupOf(
          context,
          title,
          sorted.map((unit) => linkTo(context, unit)),
        ),
      ];
    });
}

/** Units of one name are told apart by the one above them, and those that have ended by their last day. */
function linkTo(context: ViewContext, unit: Unit): Group['links'][number] {
  const { registry, addresses, words, language } = context;
  const parent = registry.units.get(unit.parent);
  const until = unit.valid_to === '' ? '' : words.units.until(formatDay(unit.valid_to, language));
  return {
    text: context.name(unit),
    href: addresses.unit(unit.id),
    note: [parent ? context.name(parent) : '', until].filter((text) => text !== '').join(' · '),
  };
}

function categories(context: ViewContext): Group[] {
  const { registry, addresses, language } = context;
  const byDimension = groupBy(registry.categories.values(), ({ dimension }) => dimension);
  return [...registry.dimensions.values()].map((dimension) =>
    groupOf(
      context,
      language === 'vi' ? dimension.title_vi : dimension.title_en,
      (byDimension.get(dimension.id) ?? []).map((category) => ({
        text: context.name(category),
        href: addresses.breakdown(dimension.slug),
        note: '',
      })),
    ),
  );
}

function documents(context: ViewContext): Group[] {
  const { registry, addresses, words, language } = context;
  const links = [...registry.documents.values()].map((document) => ({
    text: document.number,
    href: addresses.document(document.id),
    note: language === 'vi' ? document.title_vi : document.title_en,
  }));
  return links.length === 0 ? [] : [groupOf(context, words.documents.title, links.sort(byName))];
}

function tasks(context: ViewContext): Group[] {
  const { registry, addresses, language } = context;
  const byDocument = groupBy(registry.tasks.values(), ({ document }) => document);
  return [...byDocument].map(([id, of]) => {
    const document = registry.documents.get(id);
    const links = of.map((task) => ({
      text: language === 'vi' ? task.title_vi : task.title_en,
      href: addresses.task(task.id),
      note: '',
    }));
    return groupOf(context, document?.number ?? id, links.sort(byName));
  });
}

function models(context: ViewContext): Group[] {
  const { registry, addresses } = context;
  const named = [...registry.models.values()].filter(({ count }) => count === '');
  return [...groupBy(named, ({ unit }) => unit)].map(([unit, of]) => {
    const links = of.map((model) => ({
      text: modelTitle(context, model),
      href: addresses.model(model.id),
      note: '',
    }));
    return groupOf(context, context.unitName(unit), links);
  });
}

function byName(a: Link, b: Link): number {
  return compare(fold(a.text), fold(b.text)) || compare(a.text, b.text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameWithout(prefixes: readonly string[]): (name: string) => string {
  return (name) => {
    const folded = fold(name);
    const prefix = prefixes.find((words) => words !== '' && folded.startsWith(`${words} `));
    return prefix ? folded.slice(prefix.length + 1) : folded;
  };
}
