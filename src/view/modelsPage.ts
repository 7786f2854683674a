/**
 * Pilot models: by the unit whose programme they are, each with the places that run it or the number that is reported
 * of them, the targets that rest on them, and again by unit. What a source does not name stays unnamed here.
 */

import type { Model, ModelUnit } from '../domain/models.ts';
import type { ViewContext } from './context.ts';
import type { Figure } from './figure.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { countsOf } from './modelCounts.ts';
import { type ModelPlace, modelTitle, placeOf, placesOf } from './modelPlaces.ts';
import { groupBy } from './seenEvaluations.ts';
import { onlySource, type Source, sourceOf } from './source.ts';
import { stretchText } from './stretch.ts';
import { type TargetRows, targetRows } from './targetRows.ts';

export interface ModelEntry {
  id: string;
  title: string;
  /** Group, lead agency, days. */
  facts: string[];
  note: string;
  /** Where it differs from that of the other models. */
  source: Source | undefined;
  places: ModelPlace[];
  /** How many of its units are reported, by the column of the table. */
  figures: (Figure | undefined)[];
}

export interface Programme {
  unit: Link;
  count: string;
  source: Source | undefined;
  /** The one document that says all of the places, where there are several. */
  placesSource: Source | undefined;
  /** Indicators that count units of models, with the period of the counts. */
  columns: { title: string; period: string }[];
  models: ModelEntry[];
  targets: TargetRows | undefined;
}

export interface ModelsPage {
  frame: Frame;
  lead: string;
  /** How many places there are in each state. */
  states: string;
  programmes: Programme[];
  /** The same by unit; empty while no unit runs more than one model. */
  units: { unit: Link; runs: { model: Link; place: ModelPlace }[] }[];
  empty: { why: string; next: string; links: Link[] } | undefined;
}

export function modelsPage(context: ViewContext): ModelsPage {
  const { registry, words, addresses } = context;
  const models = [...registry.models.values()];
  const named = models.filter(({ count }) => count === '');
  const programmes = groupBy(named, ({ unit }) => unit).size;
  const lead =
    models.length === 0
      ? words.models.empty.why
      : words.models.lead({
          named: named.length,
          programmes,
          placed: named.filter(({ id }) => registry.modelUnits.some(({ model }) => model === id)).length,
          counted: models.reduce((sum, { count }) => sum + Number(count), 0),
        });
  return {
    frame: frameOf(context, { title: words.models.title, description: lead, address: addresses.models() }),
    lead,
    states: statesOf(context),
    programmes: [...groupBy(models, ({ unit }) => unit)].map(([unit, of]) => programmeOf(context, unit, of)),
    units: unitsOf(context),
    empty:
      models.length > 0
        ? undefined
        : {
            ...words.models.empty,
            links: [
              { text: words.nav.indicators, href: addresses.indicators() },
              { text: words.nav.documents, href: addresses.documents() },
            ],
          },
  };
}

const STATES: readonly ModelUnit['state'][] = ['running', 'registered', 'planned', 'ended', ''];

function statesOf({ registry, words }: ViewContext): string {
  const counts = STATES.map((state) => ({
    state: words.models.states[state],
    count: registry.modelUnits.filter((row) => row.state === state).length,
  })).filter(({ count }) => count > 0);
  return counts.length === 0 ? '' : words.models.placesByState(counts);
}

function unitsOf(context: ViewContext): ModelsPage['units'] {
  const { registry, addresses } = context;
  const byUnit = [...groupBy(registry.modelUnits, ({ unit }) => unit)];
  if (byUnit.every(([, rows]) => rows.length === 1)) return [];
  return byUnit.map(([unit, rows]) => ({
    unit: { text: context.unitName(unit), href: addresses.unit(unit) },
    runs: rows.flatMap((row) => {
      const model = registry.models.get(row.model);
      if (!model) return [];
      const link = { text: modelTitle(context, model), href: addresses.model(model.id) };
      return [{ model: link, place: placeOf(context, row, model) }];
    }),
  }));
}

function programmeOf(context: ViewContext, unit: string, models: readonly Model[]): Programme {
  const { addresses, words, registry } = context;
  const source = onlySource(context, models);
  const rows = registry.modelUnits.filter(({ model }) => models.some(({ id }) => id === model));
  const placesSource = rows.length > 1 ? onlySource(context, rows) : undefined;
  const counts = models.map((model) => countsOf(context, model));
  const indicators = [...new Set(counts.flatMap((of) => of.map(({ indicator }) => indicator)))];
  return {
    unit: { text: context.unitName(unit), href: addresses.unit(unit) },
    count: words.models.count(models.reduce((sum, { count }) => sum + Number(count || '1'), 0)),
    source,
    placesSource,
    columns: indicators.map((indicator) => {
      const found = registry.indicators.get(indicator);
      return {
        title: found ? context.name(found) : '',
        period: counts.flat().find((one) => one.indicator === indicator)?.period ?? '',
      };
    }),
    models: models.map((model, index) => ({
      id: model.id,
      title: modelTitle(context, model),
      facts: [
        ...(source && source.item === '' ? [itemOf(context, model)] : []),
        ...factsOf(context, model),
      ].filter((text) => text !== ''),
      note: context.language === 'vi' ? model.note_vi : model.note_en,
      source: source ? undefined : sourceOf(context, model),
      places: placesOf(context, model).map((place) =>
        placesSource ? { ...place, source: undefined } : place,
      ),
      figures: indicators.map(
        (indicator) => counts[index]?.find((one) => one.indicator === indicator)?.figure,
      ),
    })),
    targets: targetRows(
      context,
      unit,
      models.flatMap((model) => model.targets),
    ),
  };
}

function itemOf({ words }: ViewContext, { item }: Model): string {
  return item === '' ? '' : words.documents.item(item);
}

function factsOf(context: ViewContext, model: Model): string[] {
  const { registry, words, language } = context;
  const group = registry.groups.get(model.group);
  const agency = language === 'vi' ? model.agency_vi : model.agency_en;
  const saysGroup =
    group && modelTitle(context, model).toLowerCase().includes(context.name(group).toLowerCase());
  return [
    group && !saysGroup ? context.name(group) : '',
    agency === '' ? '' : words.models.ledBy(agency),
    stretchText(context, model),
  ].filter((text) => text !== '');
}
