/** Every document, with what rests on it: targets, figures, indicators, changes of units, models and rounds. */

import type { Model } from '../domain/models.ts';
import { type LegalDocument, targetValue } from '../domain/registry.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';

export interface DocumentEntry {
  id: string;
  number: string;
  title: string;
  issued: string;
  address: string;
  /** What rests on the document, in one sentence. */
  summary: string;
  targets: { indicator: Link; target: string; scope: string; item: string; note: string }[];
  files: string[];
  /** The plans in it, with their tasks. */
  plans: Link[];
}

export interface DocumentsPage {
  frame: Frame;
  intro: string;
  /** Those that set something; those that only give figures; those that changed units; those on which nothing rests. */
  parts: { kind: DocumentKind; title: string; count: string; entries: DocumentEntry[] }[];
}

export type DocumentKind = 'rules' | 'sources' | 'units' | 'unused';
const KINDS: readonly DocumentKind[] = ['rules', 'sources', 'units', 'unused'];

export function documentsPage(context: ViewContext): DocumentsPage {
  const { registry, words, addresses } = context;
  const intro = words.documents.intro(registry.documents.size);
  const entries = [...registry.documents.values()]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map((document) => entryOf(context, document));
  return {
    frame: frameOf(context, {
      title: words.documents.title,
      description: intro,
      address: addresses.documents(),
    }),
    intro,
    parts: KINDS.flatMap((kind) => {
      const of = entries.filter((entry) => entry.kind === kind).map(({ entry }) => entry);
      if (of.length === 0) return [];
      return [
        { kind, title: words.documents.kind[kind], count: words.documents.count(of.length), entries: of },
      ];
    }),
  };
}

function entryOf(
  context: ViewContext,
  document: LegalDocument,
): { kind: DocumentKind; entry: DocumentEntry } {
  const { words, language } = context;
  const { kind, ...resting } = restingOn(context, document.id);
  return {
    kind,
    entry: {
      id: document.id,
      number: document.number,
      title: language === 'vi' ? document.title_vi : document.title_en,
      issued: words.documents.issued(
        document.date === '' ? '' : formatDay(document.date, language),
        document.issuer,
      ),
      address: document.address,
      ...resting,
    },
  };
}

function restingOn(
  context: ViewContext,
  document: string,
): Pick<DocumentEntry, 'summary' | 'targets' | 'files' | 'plans'> & { kind: DocumentKind } {
  const { registry, words, addresses, language, dataset } = context;
  const targets = registry.targets.filter((target) => target.document === document);
  const figures = dataset.observations.filter(
    (fact) => fact.document === document && fact.quantity.state === 'value',
  );
  const indicators = [...registry.indicators.values()].filter((one) => one.document === document);
  const rests = (one: { document: string }) => one.document === document;
  const changes = [...registry.successions, ...registry.unitNames].filter(rests);
  const definitions = registry.definitionChanges.filter(rests);
  const tasks = [...registry.tasks.values()].filter(rests);
  const models = [...registry.models.values()].filter(rests);
  const rounds = [...registry.inspectionRounds.values()].filter(rests);
  const ruling = [targets, indicators, definitions, tasks, models, rounds].some((some) => some.length > 0);
  const summary = [
    targets.length > 0 ? words.documents.targetsSet(targets.length) : '',
    figures.length > 0 ? words.documents.figuresReported(figures.length) : '',
    tasks.length > 0 ? words.tasks.onDocument(tasks.length) : '',
    indicators.length > 0 ? words.documents.indicatorsDefined(indicators.length) : '',
    changes.length > 0 ? words.documents.unitsChanged(changes.length) : '',
    definitions.length > 0 ? words.documents.definitionsChanged(definitions.length) : '',
    models.length > 0 ? words.models.restingOn(models.reduce(howMany, 0)) : '',
    rounds.length > 0 ? words.inspections.restingOn(rounds.length) : '',
  ].filter((text) => text !== '');
  return {
    kind: ruling ? 'rules' : figures.length > 0 ? 'sources' : changes.length > 0 ? 'units' : 'unused',
    summary: summary.length > 0 ? summary.join(', ') : words.documents.nothingRestsOnIt,
    targets: targets.flatMap((target) => {
      const indicator = registry.indicators.get(target.indicator);
      const scope = target.scope === 'level' ? registry.levels.get(target.of) : registry.units.get(target.of);
      return indicator
        ? [
            {
              indicator: { text: context.name(indicator), href: addresses.indicator(indicator.id) },
              target: formatTarget(targetValue(target, indicator), target.comparator, indicator, language),
              scope: scope ? context.name(scope) : words.indicator.everyone,
              item: target.item === '' ? '' : words.documents.item(target.item),
              note: [
                target.to === '' ? '' : words.overview.due(formatDay(target.to, language)),
                language === 'vi' ? target.note_vi : target.note_en,
              ]
                .filter((text) => text !== '')
                .join('; '),
            },
          ]
        : [];
    }),
    plans: [...groupBy(tasks, ({ unit }) => unit)].map(([unit, of]) => ({
      text: words.tasks.ofUnit(of.length, context.unitName(unit)),
      href: addresses.plan(document, unit),
    })),
    files: [...new Set(figures.map(({ where }) => where.file.replace(/^submissions\//, '')))].sort(),
  };
}

function howMany(sum: number, { count }: Model): number {
  return sum + Number(count || '1');
}
