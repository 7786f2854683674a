/** The places that run a pilot model, each with its state as the document of its row says, for tables and for lists. */

import type { Model, ModelUnit } from '../domain/models.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { type Source, sourceOf } from './source.ts';
import { stretchText } from './stretch.ts';

export interface ModelPlace {
  unit: Link;
  /** An agency or place of the unit; empty where it is the unit itself. */
  agency: string;
  state: string;
  days: string;
  note: string;
  /** Where it differs from that of the model. */
  source: Source | undefined;
}

export function placesOf(context: ViewContext, model: Model): ModelPlace[] {
  return context.registry.modelUnits
    .filter((row) => row.model === model.id)
    .map((row) => placeOf(context, row, model));
}

export function placeOf(context: ViewContext, row: ModelUnit, model: Model): ModelPlace {
  const { words, language, addresses } = context;
  const days = stretchText(context, row);
  return {
    unit: { text: context.unitName(row.unit, row.from), href: addresses.unit(row.unit) },
    agency: language === 'vi' ? row.agency_vi : row.agency_en,
    state: words.models.states[row.state],
    days: days === stretchText(context, model) ? '' : days,
    note: language === 'vi' ? row.note_vi : row.note_en,
    source: row.document === model.document ? undefined : sourceOf(context, row),
  };
}

export function modelTitle({ language, words }: ViewContext, model: Model): string {
  const title = language === 'vi' ? model.title_vi : model.title_en;
  return model.number === '' ? title : words.models.numbered(model.number, title);
}
