/** The pilot models that concern one unit: those that it runs, and those of its own programme. For its page. */

import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { countsOf, type ModelCount } from './modelCounts.ts';
import { modelTitle, placeOf } from './modelPlaces.ts';

export interface UnitModels {
  title: string;
  /** What the counts count, and when; empty where there are none. */
  counted: string;
  models: { model: Link; notes: string[]; counts: ModelCount[] }[];
  more: Link;
}

/** Undefined where none concerns the unit. */
export function unitModels(context: ViewContext, unit: string): UnitModels | undefined {
  const { registry, words, addresses } = context;
  const models = [...registry.models.values()].flatMap((model) => {
    const rows = registry.modelUnits.filter((row) => row.model === model.id);
    const own = rows.filter((row) => row.unit === unit);
    if (own.length === 0 && model.unit !== unit) return [];
    const places = own.map((row) => placeOf(context, row, model));
    const notes = places.map(({ agency, state, days }) =>
      [agency, state, days].filter((text) => text !== '').join(' · '),
    );
    const others = rows.length - own.length;
    return [
      {
        model: { text: modelTitle(context, model), href: addresses.model(model.id) },
        notes: [
          ...notes,
          ...(others > 0 && model.unit === unit ? [words.models.placeCount(rows.length)] : []),
        ],
        counts: model.unit === unit ? countsOf(context, model) : [],
      },
    ];
  });
  if (models.length === 0) return undefined;
  return {
    title: words.models.title,
    counted: countedOf(
      context,
      models.flatMap(({ counts }) => counts),
    ),
    models,
    more: { text: words.models.more, href: addresses.models() },
  };
}

function countedOf(context: ViewContext, counts: readonly ModelCount[]): string {
  const texts = counts.map(({ indicator, period }) => {
    const found = context.registry.indicators.get(indicator);
    return found ? `${context.name(found)}: ${period}` : '';
  });
  return [...new Set(texts)].join('; ');
}
